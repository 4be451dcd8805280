namespace PulseClarity.Delivery;

/// <summary>Keeps finished files. Customers never reach it themselves; see <see cref="DownloadEndpoint"/>.</summary>
internal interface IBlobStore
{
    /// <summary>Keeps a file; when the task is done it is there whole, and never before.</summary>
    /// <param name="name">Small letters, digits and hyphens, in parts with slashes between them, and an ending: <c>reports/7-1.pdf</c>.</param>
    /// <param name="content">Read to its end.</param>
    /// <param name="cancellation">Breaks off; nothing is kept then.</param>
    Task PutAsync(string name, Stream content, CancellationToken cancellation);

    /// <summary>Opens a file, to be read from any place in it; null when there is none of that name.</summary>
    Task<Stream?> OpenAsync(string name, CancellationToken cancellation);

    /// <summary>Takes a file away, if it is there.</summary>
    Task DeleteAsync(string name, CancellationToken cancellation);
}
