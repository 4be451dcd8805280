using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace PulseClarity.Web;

/// <summary>What the shop is called: from outside, and on its own machine.</summary>
internal sealed class ShopAddress(WebSettings settings, IServer? server = null)
{
    /// <summary>A page's address, for a customer.</summary>
    internal Uri Of(string path) => settings.Address is { } outside ? new Uri($"{outside.AbsoluteUri.TrimEnd('/')}{path}") : OnThisMachine(path);

    /// <summary>A page's address, for ourselves. Known once the shop has opened.</summary>
    internal Uri OnThisMachine(string path)
    {
        // A process that only works listens nowhere: it takes what the site is told.
        var bound = server?.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First() ?? settings.Urls.Split(';')[0];
        foreach (var any in new[] { "//[::]", "//0.0.0.0", "//*", "//+" }) bound = bound.Replace(any, "//127.0.0.1", StringComparison.Ordinal);
        return new Uri(new Uri(bound), path);
    }
}
