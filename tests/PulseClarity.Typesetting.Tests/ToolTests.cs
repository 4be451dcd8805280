using System.Text.RegularExpressions;

namespace PulseClarity.Typesetting.Tests;

/// <summary>What the programs of other people read in our files.</summary>
public sealed partial class ToolTests
{
    private static readonly byte[] File = SampleBook.OfEverything();

    [Fact]
    public async Task Qpdf_ChecksTheFile_FindsNothing()
    {
        var said = await Tool.ReadAsync(File, "qpdf", "--check", "{pdf}");
        Assert.Contains("No syntax or stream encoding errors found", said, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Poppler_ReadsTheHead_KnowsTitleTagsAndVersion()
    {
        var said = await Tool.ReadAsync(File, "pdfinfo", "{pdf}");
        Assert.Matches(@"Title:\s+Life Clarity", said);
        Assert.Matches(@"Tagged:\s+yes", said);
        Assert.Matches(@"PDF version:\s+1\.7", said);
    }

    [Fact]
    public async Task Poppler_ReadsTheFonts_AllAreEmbeddedAndCutDownAndMapped()
    {
        var fonts = (await Tool.ReadAsync(File, "pdffonts", "{pdf}")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes", font));
    }

    [Fact]
    public async Task Poppler_ReadsTheText_HasEveryWordInOrder()
    {
        var said = Spaces().Replace((await Tool.ReadAsync(File, "pdftotext", "-raw", "{pdf}", "-")).Replace("\u00AD\n", "", StringComparison.Ordinal), " ");
        Assert.Contains(SampleBook.Prose(3), said, StringComparison.Ordinal);
        var at = 0;
        foreach (var expected in (string[])["Pulse Clarity", "Contents", "The sky", "Who you are", "First things", "Leave the extraordinary", "question number 8", "row 120 said", "A last line.", "Made for a test."])
        {
            at = said.IndexOf(expected, at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{expected}' is missing or out of order.");
        }
    }

    [Fact]
    public async Task Poppler_ReadsTheStructure_HasEveryPartInOrder()
    {
        var said = await Tool.ReadAsync(File, "pdfinfo", "-struct-text", "{pdf}");
        foreach (var type in (string[])["Document", "Sect", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "TOC", "TOCI", "Link", "Table", "TR", "TH", "TD", "Figure", "BlockQuote"])
            Assert.Matches($@"(?m)^\s*{type}\b", said);
        var headings = Heading().Matches(said).Select(match => match.Groups[2].Value).ToList();
        Assert.Equal(
            ["Life Clarity", "Contents", "The sky", "Who you are", "First things", "Questions", "A table", "An empty one", "Last", "Colophon"],
            headings.Where(heading => !heading.StartsWith("What is question", StringComparison.Ordinal)));
        // Whole paragraphs, also where a word is broken at a line's end, or a page ends.
        var words = Spaces().Replace(Seam().Replace(said, "").Replace("\u00AD", "", StringComparison.Ordinal), " ");
        Assert.Equal(6, words.Split(SampleBook.Prose(5)).Length - 1);
        Assert.Equal(8, headings.Count(heading => heading.StartsWith("What is question", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Mupdf_DrawsThePages_WithoutComplaint()
    {
        var said = await Tool.ReadAsync(File, "mutool", "draw", "-F", "text", "-o", "/dev/null", "{pdf}");

        // Debian builds it without colour profiles, and it says so of every file.
        Assert.DoesNotMatch("(?i)error|warning", said.Replace("warning: ICC support is not available", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mupdf_ReadsTheText_SaysWhatPopplerSays()
    {
        static HashSet<string> Words(string text) => [.. text.Replace("\u00AD\n", "", StringComparison.Ordinal).Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries)];
        var poppler = Words(await Tool.ReadAsync(File, "pdftotext", "-raw", "{pdf}", "-"));
        var mupdf = Words(await Tool.ReadAsync(File, "mutool", "draw", "-F", "text", "{pdf}"));
        Assert.Superset(poppler.Where(word => word.All(char.IsAsciiLetter) && word.Length > 3).ToHashSet(), mupdf);
    }

    [GeneratedRegex("\"\\s*\"")]
    private static partial Regex Seam();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("""(?m)^\s*(H[1-6])[^\n]*\n(?:\s*"([^"\n]*)")""")]
    private static partial Regex Heading();
}
