using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using PulseClarity.Delivery;
using PulseClarity.Web;

namespace PulseClarity.Shop.Tests.Delivery;

/// <summary>A link names one report until its end, and nobody else can make one.</summary>
public sealed class DownloadLinksTests
{
    private readonly FakeTimeProvider _time = new(TestOrders.Now);

    [Fact]
    public void Read_ALinkOfOurs_IsGoodUntilItsEnd()
    {
        var links = LinksWith(key: 1);
        var link = links.Make(7).Segments[^1];
        _time.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        Assert.Equal((7, true), links.Read(link));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((7, false), links.Read(link));
    }

    [Fact]
    public void Read_ALinkThatWasTouched_IsNone()
    {
        var links = LinksWith(key: 1);
        var link = links.Make(7).Segments[^1];
        Assert.Null(LinksWith(key: 2).Read(link));
        for (var i = 0; i < link.Length; i++)
        {
            var touched = link.ToCharArray();
            touched[i] = touched[i] == '3' ? '4' : '3';

            // The last letter of a signature holds two bits that mean nothing.
            if (i < link.Length - 1) Assert.Null(links.Read(new string(touched)));
        }
    }

    [Fact]
    public void Key_OfAFolder_IsMadeOnceAndKept()
    {
        var folder = Directory.CreateTempSubdirectory("pulse-key-").FullName;
        var key = LinkKey.Of(folder);
        Assert.Equal((32, true), (key.Length, key.SequenceEqual(LinkKey.Of(folder))));
        Directory.Delete(folder, recursive: true);
    }

    private DownloadLinks LinksWith(byte key)
    {
        var configuration = new ConfigurationBuilder().Build();
        return new DownloadLinks([.. Enumerable.Repeat(key, 32)], DeliverySettings.Read(configuration), new ShopAddress(WebSettings.Read(configuration, urls: null)), _time);
    }
}
