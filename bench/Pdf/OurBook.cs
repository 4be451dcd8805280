using System.Globalization;
using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Bench.Pdf;

/// <summary>Sets the text with our typesetter; a process of its own, so that its memory and its start are counted.</summary>
internal static class OurBook
{
    /// <summary>Makes the book.</summary>
    /// <param name="textFile">The text.</param>
    /// <param name="file">Where the PDF goes.</param>
    /// <param name="sections">How many sections; the text is read again and again until there are so many.</param>
    internal static int Make(string textFile, string file, int sections)
    {
        var moon = new Figure(60, 60, "The Moon as she stands.", canvas => canvas.Fill(VectorPath.Circle(30, 30, 29), Colour.Parse("#3B3A3C")));
        using var output = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        using var book = new Book(output, BookStyle.Almanac(Colour.Parse("#8A2B2B")), new PdfInformation("Personal Horoscope", "Pulse Clarity", "A year of days", "en-GB"), BookText.Name);
        book.Cover("Pulse Clarity", "Personal Horoscope", BookText.Name, ["1 December 2026 to 30 November 2027"], moon);
        book.HalfTitle("Personal Horoscope");
        var (set, answers) = (0, 0);
        while (set < sections) Read();
        book.Colophon("Colophon", ["Set by the bench."]);
        var counts = book.Finish("Contents", new BookPromise { Sections = sections, Answers = answers });
        Console.WriteLine(counts.Pages.ToString(CultureInfo.InvariantCulture));
        return 0;

        void Read()
        {
            var title = "";
            var notes = new List<(string, string)>();
            foreach (var line in File.ReadLines(textFile))
            {
                var parts = line.Split('\t');
                if (parts[0] == "Q") Begin();
                switch (parts[0])
                {
                    case "C":
                        book.Chapter(parts[1], parts[2], "What the sky says from day to day.", moon);
                        break;
                    case "S":
                        if (set == sections) return;
                        title = parts[1];
                        break;
                    case "N":
                        notes.Add((parts[1], parts[2]));
                        break;
                    case "Q":
                        book.Question(parts[1]);
                        answers++;
                        break;
                    default:
                        book.Text(parts[1]);
                        break;
                }
            }

            void Begin()
            {
                if (title.Length == 0) return;
                book.Section(title, notes, moon);
                set++;
                title = "";
                notes = [];
            }
        }
    }
}
