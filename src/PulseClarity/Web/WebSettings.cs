using Microsoft.Extensions.Configuration;
using PulseClarity.Settings;

namespace PulseClarity.Web;

/// <summary>Where the shop listens and what it is called from outside. Section <c>Web</c> of the configuration.</summary>
internal sealed record WebSettings
{
    private const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>Where it listens: addresses with semicolons between them.</summary>
    public required string Urls { get; init; }

    /// <summary>What customers' browsers call it; null for where it listens.</summary>
    public Uri? Address { get; init; }

    /// <summary>The sites whose pages may call it.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Reads the section.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="urls">Where to listen, as named when starting; null for the configured address.</param>
    /// <exception cref="SettingsException">A value cannot be.</exception>
    internal static WebSettings Read(IConfiguration configuration, string? urls)
    {
        var section = SettingsSection.Open(configuration, "Web", "Urls", "Address", "Origins");
        return new WebSettings
        {
            Urls = ListenOn(urls ?? section.Text("Urls") ?? DefaultUrls),
            Address = section.Address("Address", "the address of the shop from outside, like https://shop.example.org"),
            Origins = [.. section["Origins"].Select(origin => OriginOf(origin.Value ?? ""))],
        };
    }

    private static string ListenOn(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // A star or a plus stands for all addresses of the machine.
            if (!Uri.TryCreate(url.Replace("//*", "//any", StringComparison.Ordinal).Replace("//+", "//any", StringComparison.Ordinal), UriKind.Absolute, out var address)
                || address.Scheme != "http" || address.AbsolutePath != "/")
            {
                throw new SettingsException($"'{url}' is no address to listen on. Write it like {DefaultUrls}; https is for the proxy in front.");
            }
        }

        return urls;
    }

    private static string OriginOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var origin) && origin.Scheme is "http" or "https" && origin.PathAndQuery == "/" && !text.EndsWith('/')
            ? text
            : throw new SettingsException($"'{text}' in Web:Origins is no origin. Write scheme and host only, like https://shop.example.org; there is no wildcard.");
}
