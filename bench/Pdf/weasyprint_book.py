"""The same text set by WeasyPrint: ten sections a chunk, the chunks merged by pypdf, as the system does that is followed here.

In one column over the whole width, which makes about as many pages as ours: our two columns would cost it twice as much.
"""
import html
import io
import sys

import pypdf
import weasyprint

SECTIONS_IN_A_CHUNK = 10
STYLE = """
@page { size: A4; margin: 26mm 20mm; @top-left { content: "Ada Marques"; font-size: 8pt } @top-right { content: counter(page); font-size: 8pt } }
html { font: 10.5pt/14.5pt "EB Garamond", serif; hyphens: auto }
section { break-before: page } p { text-align: justify; margin: 0 0 14.5pt; orphans: 2; widows: 2 }
h1 { font-size: 40pt; line-height: 46pt; font-weight: normal } h2 { font-size: 20pt; font-weight: normal }
h3 { font: italic 11.5pt/14.5pt "EB Garamond", serif; color: #8a2b2b; margin: 0; break-after: avoid }
dl { font-size: 9pt } dt { color: #6b6359 } dd { margin: 0; color: #8a2b2b }
"""


def chunks(file):
    """HTML of ten sections at a time."""
    parts, sections, notes = [], 0, []
    for line in open(file, encoding="utf-8"):
        kind, *said = [html.escape(part) for part in line.rstrip("\n").split("\t")]
        if kind == "Q" and notes is not None:
            parts.append("<dl>" + "".join(f"<div><dt>{a}</dt><dd>{b}</dd></div>" for a, b in notes) + "</dl>")
            notes = None
        if kind == "C":
            chapter = f"<h1>{said[1]}</h1>"
        elif kind == "S":
            if sections:
                parts.append("</section>")
            if sections == SECTIONS_IN_A_CHUNK:
                yield "".join(parts)
                parts, sections = [], 0
            parts.append(f"<section>{chapter}<h2>{said[0]}</h2>")
            chapter, notes, sections = "", [], sections + 1
        elif kind == "N":
            notes.append(said)
        else:
            parts.append(f"<h3>{said[0]}</h3>" if kind == "Q" else f"<p>{said[0]}</p>")
    yield "".join(parts) + "</section>"


text_file, faces, pdf_file = sys.argv[1:]
fonts = weasyprint.text.fonts.FontConfiguration()
faces_css = "".join(
    f'@font-face {{ font-family: "EB Garamond"; font-style: {style}; src: url(file://{faces}/EBGaramond-{cut}.ttf) }}'
    for style, cut in (("normal", "Regular"), ("italic", "Italic")))
sheet = weasyprint.CSS(string=faces_css + STYLE, font_config=fonts)
writer = pypdf.PdfWriter()
for chunk in chunks(text_file):
    page_html = weasyprint.HTML(string=f'<html lang="en-GB"><title>Personal Horoscope</title>{chunk}')
    writer.append(io.BytesIO(page_html.write_pdf(stylesheets=[sheet], font_config=fonts)))
writer.write(pdf_file)
print(len(writer.pages))
