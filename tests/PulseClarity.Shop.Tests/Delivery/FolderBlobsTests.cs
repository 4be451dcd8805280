using PulseClarity.Delivery;

namespace PulseClarity.Shop.Tests.Delivery;

/// <summary>Finished files in a folder: whole or not there, and none outside it.</summary>
public sealed class FolderBlobsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pulse-blobs-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Put_ThenOpen_GivesTheSameBytesUntilItIsDeleted()
    {
        var blobs = new FolderBlobs(_folder);
        await blobs.PutAsync("reports/7-1.pdf", new MemoryStream([1, 2, 3]), Cancellation);
        await using (var file = await blobs.OpenAsync("reports/7-1.pdf", Cancellation)) Assert.Equal(3, file!.Length);
        await blobs.DeleteAsync("reports/7-1.pdf", Cancellation);
        Assert.Null(await blobs.OpenAsync("reports/7-1.pdf", Cancellation));
        Assert.Null(await blobs.OpenAsync("elsewhere/7-1.pdf", Cancellation));
        await blobs.DeleteAsync("elsewhere/7-1.pdf", Cancellation);
    }

    [Fact]
    public async Task Put_BrokenOff_LeavesNothing()
    {
        var blobs = new FolderBlobs(_folder);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => blobs.PutAsync("reports/7-1.pdf", new MemoryStream(new byte[10]), new CancellationToken(canceled: true)));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../pulse.db")]
    [InlineData("reports/../../pulse.db")]
    [InlineData("/etc/hosts")]
    [InlineData("reports//7.pdf")]
    [InlineData("reports/7.pdf\n")]
    [InlineData("reports\\7.pdf")]
    [InlineData(".pdf")]
    [InlineData("")]
    public async Task Open_ANameThatLeadsOut_Throws(string name) =>
        await Assert.ThrowsAsync<ArgumentException>(() => new FolderBlobs(_folder).OpenAsync(name, Cancellation));
}
