"""What the file says about itself: title, author, date and the PDF/UA-1 mark, alike in both places a file has."""

from datetime import UTC, datetime, time
from xml.sax.saxutils import escape

from monitor_desk.reports.paper.model import Paper
from monitor_desk.reports.paper.text import one_line

PRODUCER = "Monitor Desk"

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{subject}{author}<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_SUBJECT = """<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:description>\n"""
_AUTHOR = "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n"


def title(paper: Paper) -> str:
    """Return the title, never empty."""
    return one_line(paper.title) or "Paper"


def information(paper: Paper) -> dict[str, str]:
    """Return the document information dictionary."""
    date = datetime.combine(paper.made_on, time(), UTC).strftime("D:%Y%m%d%H%M%SZ")
    said = {
        "/Title": title(paper),
        "/Subject": one_line(paper.subject),
        "/Author": one_line(paper.author),
        "/Creator": PRODUCER,
        "/Producer": PRODUCER,
        "/CreationDate": date,
        "/ModDate": date,
    }
    return {key: value for key, value in said.items() if value}


def packet(paper: Paper) -> bytes:
    """Return the XMP packet (ISO 14289-1, clause 5 asks for `pdfuaid:part` and `dc:title`)."""
    subject, author = escape(one_line(paper.subject)), escape(one_line(paper.author))
    return _PACKET.format(
        title=escape(title(paper)),
        language=escape(paper.language),
        subject=_SUBJECT.format(subject) if subject else "",
        author=_AUTHOR.format(author) if author else "",
        date=datetime.combine(paper.made_on, time(), UTC).isoformat(),
        producer=PRODUCER,
    ).encode()
