using System.Text;
using UglyToad.PdfPig.Tokens;

namespace PulseClarity.Typesetting.Tests;

/// <summary>The points of PDF/UA-1 (by the numbers of the Matterhorn Protocol 1.1) and of PDF/A-2b (by the clauses of ISO 19005-2) that
/// a machine can check in a file of ours, one by one. What they are is listed in docs/typesetting.md.</summary>
public sealed class ConformanceTests
{
    private static readonly byte[] File = SampleBook.OfEverything(name: "Ada Ελένη أمل");
    private static readonly string[] Known =
    [
        "Document", "Sect", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "TOC", "TOCI", "Link", "Table", "TR", "TH", "TD", "Figure", "BlockQuote",
    ];

    private readonly PdfFile _pdf = new(File);

    // 01-001 to 01-007: tagged or artifact, and neither within the other; 30-001, 30-002: no other objects are drawn.
    [Fact]
    public void Content_OfEveryPage_IsTaggedOrArtifact() => Assert.All(_pdf.Pages, page =>
    {
        var open = new Stack<string>();
        foreach (var (operation, operands) in PdfFile.Operations(page))
        {
            if (operation is "BDC" or "BMC")
            {
                var type = operands[0].Trim('/');
                Assert.Empty(open);
                open.Push(type);
            }
            else if (operation == "EMC")
            {
                open.Pop();
            }
            else if (operation is "TJ" or "Tj" or "f" or "S" or "B" or "f*")
            {
                Assert.NotEmpty(open);
            }

            Assert.DoesNotContain(operation, (string[])["Do", "sh", "BI", "gs", "K", "k", "CS", "cs"]);
        }

        Assert.Empty(open);
    });

    // 01-001: each piece of content belongs to one element, and the parent tree tells which.
    [Fact]
    public void MarkedContent_OfEveryPage_HasItsElement() => Assert.All(_pdf.Pages, page =>
    {
        var marks = PdfFile.Operations(page).Count(step => step.Operation == "BDC" && step.Operands.Contains("MCID", StringComparer.Ordinal));
        var parents = Assert.IsType<ArrayToken>(_pdf.ParentOf(_pdf.Int(page.Dictionary, "StructParents")));
        Assert.Equal(marks, parents.Length);
        Assert.All(parents.Data, parent => Assert.True(_pdf.Dictionary(parent).ContainsKey(NameToken.Create("S"))));
    });

    // 02-001, 02-003, 02-004: standard types only, so none is mapped.
    [Fact]
    public void Structure_OfEveryElement_IsOfAStandardType()
    {
        Assert.All(_pdf.Elements, element => Assert.Contains(element.Type, Known));
        Assert.False(_pdf.StructureRoot.ContainsKey(NameToken.Create("RoleMap")));
    }

    // 09-004 to 09-008: what stands in what.
    [Fact]
    public void Structure_OfLists_TablesAndContents_IsNestedAsItMust()
    {
        var parents = new Dictionary<string, string[]>
        {
            ["LI"] = ["L"],
            ["Lbl"] = ["LI"],
            ["LBody"] = ["LI"],
            ["TR"] = ["Table"],
            ["TH"] = ["TR"],
            ["TD"] = ["TR"],
            ["TOCI"] = ["TOC"],
        };
        foreach (var element in _pdf.Elements.Where(element => parents.ContainsKey(element.Type))) Assert.Contains(element.Parent, parents[element.Type]);
        var children = new Dictionary<string, string[]> { ["L"] = ["LI"], ["Table"] = ["TR"], ["TR"] = ["TH", "TD"], ["TOC"] = ["TOCI"] };
        foreach (var element in _pdf.Elements.Where(element => children.ContainsKey(element.Parent))) Assert.Contains(element.Type, children[element.Parent]);
    }

    // 14-002, 14-003: headings begin with the first level and leave none out.
    [Fact]
    public void Headings_InTheirOrder_SkipNoLevel()
    {
        var level = 0;
        foreach (var heading in _pdf.Elements.Where(element => element.Type is ['H', _]).Select(element => element.Type[1] - '0'))
        {
            Assert.InRange(heading, 1, level + 1);
            level = heading;
        }

        Assert.True(level > 0);
    }

    // 13-004: figures say what they show; and where they are.
    [Fact]
    public void Figures_All_HaveWordsAndABox()
    {
        var figures = _pdf.Elements.Where(element => element.Type == "Figure").ToList();
        Assert.NotEmpty(figures);
        Assert.All(figures, figure =>
        {
            Assert.NotEmpty(_pdf.Text(figure.Dictionary, "Alt"));
            Assert.Equal(4, _pdf.Array(_pdf.Dictionary(figure.Dictionary, "A"), "BBox").Length);
        });
    }

    // 15-003: heads of tables say what they are heads of.
    [Fact]
    public void TableHeads_All_HaveTheirScope() => Assert.All(
        _pdf.Elements.Where(element => element.Type == "TH"),
        head => Assert.Equal("Column", _pdf.Name(_pdf.Dictionary(head.Dictionary, "A"), "Scope")));

    // 06-001 to 06-004, 07-001, 07-002, 11-006, 05-003: title, language and mark, where both standards want them.
    [Fact]
    public void Catalogue_SaysTitleLanguageAndTags()
    {
        Assert.Equal("en-GB", _pdf.Text(_pdf.Catalog, "Lang"));
        Assert.Equal("true", _pdf.Dictionary(_pdf.Catalog, "MarkInfo").Data["Marked"].ToString(), ignoreCase: true);
        Assert.Equal("true", _pdf.Dictionary(_pdf.Catalog, "ViewerPreferences").Data["DisplayDocTitle"].ToString(), ignoreCase: true);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", _pdf.Metadata, StringComparison.Ordinal);
        Assert.Contains("""<rdf:li xml:lang="x-default">Life Clarity</rdf:li>""", _pdf.Metadata, StringComparison.Ordinal);
        Assert.Equal("Life Clarity", _pdf.Document.Information.Title);
    }

    // 20, 21, 25, 26, 29; ISO 19005-2, 6.1.3, 6.4.1, 6.5, 6.8, 6.9: nothing hidden, attached, encrypted, dynamic or scripted.
    [Fact]
    public void Catalogue_HasNothingThatStandardsForbid()
    {
        foreach (var key in (string[])["OCProperties", "AF", "AcroForm", "OpenAction", "AA", "NeedsRendering", "Requirements", "Perms", "Collection"])
            Assert.False(_pdf.Catalog.ContainsKey(NameToken.Create(key)), key);
        Assert.False(_pdf.Document.IsEncrypted);
        var names = _pdf.Dictionary(_pdf.Catalog, "Names");
        Assert.Equal(["Dests"], names.Data.Keys);
    }

    // 28-002, 28-004, 28-008, 28-011, 28-012; ISO 19005-2, 6.3: links are tagged, described, printed, in the order of the tags.
    [Fact]
    public void Annotations_All_AreDescribedLinksInTheirElement()
    {
        var links = 0;
        foreach (var page in _pdf.Pages)
        {
            Assert.Equal("S", _pdf.Name(page.Dictionary, "Tabs"));
            if (!page.Dictionary.ContainsKey(NameToken.Annots)) continue;
            foreach (var one in _pdf.Array(page.Dictionary, "Annots").Data)
            {
                var annotation = _pdf.Dictionary(one);
                Assert.Equal("Link", _pdf.Name(annotation, "Subtype"));
                Assert.NotEmpty(_pdf.Text(annotation, "Contents"));
                Assert.Equal(4, _pdf.Int(annotation, "F"));
                Assert.False(annotation.ContainsKey(NameToken.Create("A")));
                var element = _pdf.Dictionary(_pdf.ParentOf(_pdf.Int(annotation, "StructParent"))!);
                Assert.Equal("Link", _pdf.Name(element, "S"));
                Assert.Contains(_pdf.Array(element, "K").Data.OfType<DictionaryToken>(), kid => _pdf.Name(kid, "Type") == "OBJR");
                links++;
            }
        }

        Assert.True(links > 5);
    }

    // 31-001 to 31-018, 31-027; ISO 19005-2, 6.2.11: fonts are embedded, their glyphs numbered and mapped to text.
    [Fact]
    public void Fonts_All_AreEmbeddedAndMapped() => Assert.All(_pdf.Fonts, font =>
    {
        Assert.Equal("Identity-H", _pdf.Name(font, "Encoding"));
        var map = Encoding.ASCII.GetString(_pdf.Stream(font, "ToUnicode"));
        Assert.DoesNotContain("<0000>\n", map.Replace("<0000><FFFF>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("><FEFF>", map, StringComparison.Ordinal);
        Assert.DoesNotContain("><FFFE>", map, StringComparison.Ordinal);
        var descendant = _pdf.Dictionary(_pdf.Array(font, "DescendantFonts").Data[0]);
        Assert.NotNull(_pdf.GlyphOfCode(font));
        var system = _pdf.Dictionary(descendant, "CIDSystemInfo");
        Assert.Equal("Adobe", _pdf.Text(system, "Registry"));
        Assert.Equal("Identity", _pdf.Text(system, "Ordering"));
        var descriptor = _pdf.Dictionary(descendant, "FontDescriptor");
        Assert.Equal(_pdf.Name(font, "BaseFont"), _pdf.Name(descriptor, "FontName"));
        Assert.True(_pdf.Stream(descriptor, descriptor.ContainsKey(NameToken.Create("FontFile3")) ? "FontFile3" : "FontFile2").Length > 100);
    });

    // 31-030 and ISO 19005-2, 6.2.11.8: the glyph for what is missing is never shown; and each glyph shown has a width and a text.
    [Fact]
    public void Glyphs_Shown_AreMappedAndMeasuredAndNeverMissing()
    {
        var maps = _pdf.FontResources.ToDictionary(font => font.Key, font => Encoding.ASCII.GetString(_pdf.Stream(font.Value, "ToUnicode")));
        var widths = _pdf.FontResources.ToDictionary(font => font.Key, font => _pdf.WidthsOf(font.Value));
        foreach (var (font, code) in _pdf.Pages.SelectMany(PdfFile.CodesOf).Distinct())
        {
            Assert.NotEqual(0, _pdf.GlyphOfCode(_pdf.FontResources[font])(code));
            Assert.Contains($"\n<{code:X4}><", maps[font], StringComparison.Ordinal);
            Assert.True(widths[font].ContainsKey(code), $"{font} {code}");
        }
    }

    // 31-009 and ISO 19005-2, 6.2.11.5: the widths in the file are those of the embedded face, to a thousandth of an em.
    [Fact]
    public void Widths_OfEveryGlyph_AreThoseOfItsFace() => Assert.All(_pdf.Fonts, font =>
    {
        var descriptor = _pdf.Dictionary(_pdf.Dictionary(_pdf.Array(font, "DescendantFonts").Data[0]), "FontDescriptor");
        var face = PdfFile.FaceOf(_pdf.Stream(descriptor, descriptor.ContainsKey(NameToken.Create("FontFile3")) ? "FontFile3" : "FontFile2"));
        var glyphOf = _pdf.GlyphOfCode(font);
        Assert.All(_pdf.WidthsOf(font), width => Assert.InRange(width.Value - face(glyphOf(width.Key)), -1, 1));
    });

    // ISO 19005-2, 6.1.2 to 6.1.4, 6.1.13: the head, the marks of the file, and no object beyond what readers can hold.
    [Fact]
    public void File_HasTheHeadTheEndAndTheMarksOfPdfA()
    {
        Assert.Equal("%PDF-1.7\n%", Encoding.Latin1.GetString(File, 0, 10));
        Assert.All(File[10..14], part => Assert.True(part > 127));
        Assert.EndsWith("%%EOF\n", Encoding.Latin1.GetString(File), StringComparison.Ordinal);
        Assert.Matches("/Type/XRef/Size [0-9]+/W.[^>]*/ID.<[0-9A-F]{32}><[0-9A-F]{32}>", Encoding.Latin1.GetString(File));
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", _pdf.Metadata, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>B</pdfaid:conformance>", _pdf.Metadata, StringComparison.Ordinal);
        Assert.Contains("pdfaSchema:prefix>pdfuaid<", _pdf.Metadata, StringComparison.Ordinal);
    }

    // ISO 19005-2, 6.6.2.1: the metadata is well-formed XML, and not deflated.
    [Fact]
    public void Metadata_IsWellFormedAndPlain()
    {
        Assert.Contains("<x:xmpmeta", Encoding.UTF8.GetString(File), StringComparison.Ordinal);
        Assert.NotNull(System.Xml.Linq.XDocument.Parse(_pdf.Metadata[_pdf.Metadata.IndexOf("<x:xmpmeta", StringComparison.Ordinal).._pdf.Metadata.IndexOf("<?xpacket end", StringComparison.Ordinal)]).Root);
    }

    // ISO 19005-2, 6.2.2, 6.2.3, 6.2.4: one output intent with a display profile of red, green and blue, which all colours are of.
    [Fact]
    public void Colours_HaveTheirProfile()
    {
        var intent = _pdf.Dictionary(Assert.Single(_pdf.Array(_pdf.Catalog, "OutputIntents").Data));
        Assert.Equal("GTS_PDFA1", _pdf.Name(intent, "S"));
        var profile = _pdf.Stream(intent, "DestOutputProfile");
        Assert.Equal(profile.Length, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        Assert.InRange(profile[8], 2, 4);
    }

    // ISO 19005-2, 6.2.5, 6.2.9, 6.2.10: no transparency, no graphics states, no pictures or forms.
    [Fact]
    public void Pages_HaveFontsAsTheirOnlyResources() => Assert.All(_pdf.Pages, page =>
    {
        Assert.Equal(["Font"], _pdf.Dictionary(page.Dictionary, "Resources").Data.Keys);
        foreach (var key in (string[])["Group", "AA", "Metadata", "PresSteps"]) Assert.False(page.Dictionary.ContainsKey(NameToken.Create(key)));
    });

    [Fact]
    public void Destinations_Named_AreFoundInTheirOrder()
    {
        var names = _pdf.DestinationNames.ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Contains("chapter-1.section-2", names);
    }
}
