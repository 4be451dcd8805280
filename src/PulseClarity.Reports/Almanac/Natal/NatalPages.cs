using System.Collections.Frozen;
using System.Reflection;

namespace PulseClarity.Reports.Almanac.Natal;

/// <summary>The paragraphs of the natal reports, written by hand, by heading: "Mars in Gemini", "Mars in house 3", "Sun Mars rub". Most
/// headings have two, one for each report, so that who reads both reads nothing twice.</summary>
internal static class NatalPages
{
    private const string Folder = "PulseClarity.Reports.Almanac.Natal.Pages.";

    private static readonly FrozenDictionary<string, string[]> Pages = Read();

    /// <summary>All headings.</summary>
    internal static IEnumerable<string> Headings => Pages.Keys;

    /// <summary>The paragraphs under a heading.</summary>
    /// <exception cref="KeyNotFoundException">There is no such heading.</exception>
    internal static IReadOnlyList<string> Under(string heading) =>
        Pages.TryGetValue(heading, out var paragraphs) ? paragraphs : throw new KeyNotFoundException($"Nothing is written under '{heading}'.");

    private static FrozenDictionary<string, string[]> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var pages = new Dictionary<string, List<string>>();
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            List<string> page = [];
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith("# ", StringComparison.Ordinal)) pages.Add(line[2..], page = []);
                else if (line.Length > 0) page.Add(line);
            }
        }

        return pages.ToFrozenDictionary(page => page.Key, page => page.Value.ToArray());
    }
}
