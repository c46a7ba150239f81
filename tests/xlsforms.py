"""Two forms as other programs (ODK, KoboToolbox) write them: XLSForm with groups, repeats and what we do not have."""

from pathlib import Path

from openpyxl import Workbook

HOUSEHOLD = {
    "survey": """
type | name | label::English (en) | label::Cymraeg | hint | required | relevant | constraint | appearance | calculation
start | start
today | today
note | intro | Thank you for seeing us | Diolch
begin_group | Interview | Interview | Cyfweliad
select_one yes_no | Consent | Do you agree? | Cytuno? | | yes
integer | age | Age | Oed | In years | yes | ${Consent} = 'yes' | . > 0 and . < 120
decimal | weight_kg | Weight | | | | selected(${Consent}, 'yes')
text | story | Tell us | | | | | | multiline
date | moved_in | When did you move in?
geopoint | gps | Where is it?
image | front | Photograph of the front
end_group
begin_repeat | member | Member of the household | | | | ${Consent} = 'yes'
text | first_name | First name
select_multiple needs | needs | Needs | | | true() | | count-selected(.) < 3
text | other | Which other? | | | yes | selected(${needs}, 'Other')
end_repeat
calculate | members | | | | | | | | count(${member})
note | sum | There are many | | | | ${members} > 5
""",
    "choices": """
list_name | name | label::English (en) | label::Cymraeg (cy)
yes_no | yes | Yes
yes_no | no | No
needs | Mobility | Getting about
needs | Other | Other
colours | red | Red
""",
    "settings": """
form_title | form_id | version | default_language
Household | Household_v1 | 2026110101 | English (en)
""",
}
INSPECTION = {
    "survey": """
type | name | label | hint | required | relevant | default
begin group | site | The site
select one from kinds | kind | Kind of site | | yes | | home
begin group | kitchen | Kitchen | | | ${kind} != 'office'
select_one yes_no | clean | Is it clean? | Floor and ovens | ${kind} = 'home'
range | temperature | Refrigerator | | | ${clean} = 'yes'
end group
time | left_at | Left at | | | string-length(${kind}) > 2
acknowledge | seen | Report seen
barcode | tag | Tag
end group
""",
    "choices": """
list name | name | label
yes_no | yes | Yes
yes_no | no | No
kinds | home | A home
kinds | office | An office
""",
}


def written(sheets: dict[str, str], path: Path) -> Path:
    """Write a workbook; a sheet is a table in text, a blank cell nothing."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, table in sheets.items():
        page = book.create_sheet(title)
        for line in table.strip().splitlines():
            page.append([cell.strip() or None for cell in line.split("|")])
    book.save(path)
    return path
