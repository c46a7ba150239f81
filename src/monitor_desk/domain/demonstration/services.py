"""What the demonstration says of each type of service: its titles, figures and rules."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Service:
    """A type of service; `thousands` is the range of a year's value in thousands of pounds."""

    prefix: str
    titles: tuple[str, ...]
    department: str
    place_type: str
    places: tuple[int, int]
    thousands: tuple[int, int]
    cpv: str
    has_visit: bool = True
    is_rated: bool = True


SERVICES: Final = {
    "supported living": Service(
        "SL",
        (
            "Supported living for people with a learning disability",
            "Supported living: complex needs",
            "Supported living for autistic adults",
            "Supported living: mental health pathway",
        ),
        "Adult social care",
        "Supported living",
        (3, 9),
        (240, 1900),
        "85311000-2",
    ),
    "home care": Service(
        "HC",
        (
            "Home care, northern zone",
            "Home care: extra hours at the weekend",
            "Home care and night sitting",
            "Reablement at home",
        ),
        "Adult social care",
        "Home care branch",
        (20, 120),
        (310, 2600),
        "85312400-3",
    ),
    "care home": Service(
        "CH",
        ("Residential care, block beds", "Nursing care, block beds", "Intermediate care beds"),
        "Adult social care",
        "Care home",
        (18, 64),
        (420, 2200),
        "85311100-3",
    ),
    "children's placements": Service(
        "CP",
        ("Placements for young people", "Supported lodgings for care leavers", "Two-bed homes for young people"),
        "Children and families",
        "Children's home",
        (2, 5),
        (380, 1500),
        "85311300-5",
    ),
    "supported housing": Service(
        "SH",
        ("Supported housing for single people", "Floating housing support", "Supported housing for young parents"),
        "Housing",
        "Supported housing",
        (6, 28),
        (160, 900),
        "85311000-2",
        is_rated=False,
    ),
    "day opportunities": Service(
        "DO",
        ("Day opportunities and travel training", "Day opportunities: gardens and kitchens", "Supported employment"),
        "Adult social care",
        "Day centre",
        (15, 40),
        (90, 420),
        "85312100-0",
        is_rated=False,
    ),
    "advocacy": Service(
        "AD",
        ("Independent advocacy", "Advocacy for people in long-stay settings"),
        "Commissioning",
        "Office",
        (0, 0),
        (60, 260),
        "85312300-2",
        has_visit=False,
        is_rated=False,
    ),
    "carers support": Service(
        "CS",
        ("Support for unpaid carers", "Sitting service for carers"),
        "Commissioning",
        "Office",
        (0, 0),
        (70, 310),
        "85312000-9",
        has_visit=False,
        is_rated=False,
    ),
    "dementia respite": Service(
        "DR",
        ("Respite for people with dementia", "Short breaks and overnight respite"),
        "Adult social care",
        "Respite house",
        (4, 14),
        (120, 640),
        "85311100-3",
    ),
}
