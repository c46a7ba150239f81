"""A paper that uses every block the kit has, with awkward words in each."""

from datetime import date
from io import BytesIO

from PIL import Image, ImageDraw

from monitor_desk.reports.paper.model import (
    Align,
    Anchor,
    AnswerLines,
    Block,
    BulletList,
    Callout,
    Cell,
    Column,
    Contents,
    Facts,
    Heading,
    Item,
    NumberedList,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    PictureGrid,
    Rule,
    Run,
    SignatureLine,
    Spacer,
    Table,
    TickBoxes,
    Tone,
)

MADE_ON = date(2026, 4, 3)
LONG = "The officer looked at the records of the last 28 days and found that stock agreed in all but two cases. "
NAMES = "Zażółć gęślą jaźń, Łódź; Tŷ Gwyn ŵ Llanfairpwllgwyngyll; 山田太郎さんは東京都に住んでいます。"
AWKWARD = "5 <12 & 7> 3, <b>not bold</b> &amp; {PAGE} =1+1 C:\\x \x00\x07 (done)"
_STATES = (("Act", Tone.ACT), ("Watch", Tone.WATCH), ("On track", Tone.ON_TRACK), ("No data", Tone.NO_DATA))


def photo(width: int = 400, height: int = 300, kind: str = "JPEG") -> bytes:
    """Return a drawing as a picture file."""
    pixels = Image.new("RGB", (width, height), (120, 150, 170))
    ImageDraw.Draw(pixels).ellipse((width * 0.2, height * 0.2, width * 0.6, height * 0.8), fill=(200, 180, 90))
    out = BytesIO()
    pixels.save(out, kind)
    return out.getvalue()


def paper_of(*blocks: Block, title: str = "A paper", is_landscape: bool = False) -> Paper:
    """Return a paper of these blocks."""
    return Paper(title=title, blocks=blocks, made_on=MADE_ON, is_landscape=is_landscape)


def whole_paper() -> Paper:
    """Return a paper with every block."""
    return Paper(
        title="Annual visit: Kestrel & Łódź",
        subject="Report of a visit",
        author="Contracts team",
        marking="Official – sensitive",
        header="Draft for factual accuracy",
        made_on=MADE_ON,
        blocks=(*_first_page(), *_findings(), *_pictures(), *_form()),
    )


def _first_page() -> tuple[Block, ...]:
    linked = (
        Run("Bold", is_bold=True),
        Run(", italic", is_italic=True),
        Run(" and "),
        Run("guidance on medicines " * 5, link="https://example.org/guidance?a=1&b=2"),
        Run(" and "),
        Run("the findings", link="#findings"),
        Run(" and "),
        Run("nowhere", link="#gone"),
        Run("."),
    )
    return (
        Heading("Annual visit: Kestrel Supported Living and Outreach Partnership", level=1),
        Paragraph(AWKWARD, is_muted=True),
        Facts(
            (
                ("Provider", "Kestrel"),
                ("Rating", Cell("Requires improvement", tone=Tone.WATCH)),
                ("Schemes", Cell("Two", items=("Łódź Court", "Tŷ Gwyn"))),
            ),
            caption="What was visited",
        ),
        Contents(depth=3),
        Heading("Summary"),
        Callout("Two critical questions were not met.", title="Act now", tone=Tone.ACT),
        Callout("Plain words in a box."),
        Paragraph(linked),
        BulletList(("First", Item("Second", inner=("inner one", "inner two " + LONG)), LONG)),
        NumberedList(tuple(f"Step {number}" for number in range(1, 12))),
        NumberedList(("From seven", "and eight"), starts_at=7),
    )


def _findings() -> tuple[Block, ...]:
    columns = (
        Column("No.", share=0.6, align=Align.RIGHT),
        Column("Finding", share=4),
        Column("Status", share=1.4),
        Column("Due", align=Align.CENTRE),
    )
    rows = tuple(
        (
            str(number),
            LONG if number % 3 else "Short",
            Cell(_STATES[number % 4][0], tone=_STATES[number % 4][1]),
            "3 May",
        )
        for number in range(1, 30)
    )
    return (
        Heading("Findings", anchor="findings"),
        Heading("Medication", level=4),
        Paragraph(LONG, keeps_with_next=True),
        Table(columns, rows, caption="Findings and what is asked", has_row_headers=True),
        Heading("Names", level=3),
        Paragraph(NAMES),
        Paragraph("x" * 400 + " " + "long/path/" * 40),
        Table((Column("Question"), Column("Note", share=3)), (("One", LONG * 80), ("Two",))),
        Table((Column("Nothing yet"),), ()),
    )


def _pictures() -> tuple[Block, ...]:
    return (
        Picture(photo(), alternative="A locked cupboard", caption="Photo 1. The cupboard at Łódź Court.", share=0.6),
        PictureGrid(
            (
                Picture(photo(300, 400), alternative="A corridor", caption="Photo 2. Corridor."),
                Picture(photo(kind="PNG"), alternative="A garden", caption="Photo 3. " + LONG),
                Picture(b"no picture", alternative="A broken file", caption="Photo 4."),
            )
        ),
        Rule(),
        Anchor("form"),
        PageBreak(),
    )


def _form() -> tuple[Block, ...]:
    return (
        Heading("Blank form"),
        AnswerLines("What went well?", lines=4),
        TickBoxes("Is the policy in place?", choices=("Yes", "Partly", "Not seen")),
        SignatureLine("For the provider"),
        Spacer(5),
        Paragraph("The end."),
    )
