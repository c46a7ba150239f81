"""Invented organisations, places and streets. Any likeness to a real organisation would be chance: tell us."""

from dataclasses import dataclass
from typing import Final

from monitor_desk.domain.demonstration.services import SERVICES


@dataclass(frozen=True, slots=True)
class Organisation:
    """How a provider is called and what it does."""

    name: str
    services: tuple[str, ...]
    contracts: int
    locations: int
    trading_name: str = ""
    is_voluntary: bool = False


SL, HC, CH, CP = "supported living", "home care", "care home", "children's placements"
SH, DO, AD, CS, DR = (
    "supported housing",
    "day opportunities",
    "advocacy",
    "carers support",
    "dementia respite",
)

FIRST: Final = (
    Organisation("Harbour Lane Support", (SL, SL, HC), 3, 5),
    Organisation("Ash Grove Living", (SL, DO), 2, 4),
    Organisation("Meadowbank Care", (HC, DR), 2, 2),
    Organisation("Northfield Homes", (SL, SH), 2, 4),
    Organisation("Orchard View Trust", (SL, DO), 2, 3, is_voluntary=True),
    Organisation("Kestrel Supported Living", (SL, SL), 2, 5),
    Organisation("Kestrel Supported Living and Outreach Partnership", (SH,), 1, 2),
    Organisation("Tern Quay Young People’s Houses", (CP, CP, SH), 3, 3),
    Organisation("Wrenfield Court", (CH,), 1, 1),
    Organisation("Copperbeck Home Care", (HC, HC, DR), 3, 3),
    Organisation("Bedw Fields Support", (SL,), 1, 2, "Cymorth Tŷ’r Bedw – Llŷn a’r Dŵr"),
    Organisation("Lantern Row Advocacy", (AD,), 1, 1, is_voluntary=True),
    Organisation("Fernhollow Day Opportunities", (DO, CS, AD), 3, 3, is_voluntary=True),
    Organisation("Saltmarsh Carers Circle", (CS,), 1, 1, is_voluntary=True),
    Organisation("Bryony Lock Dementia Respite", (DR,), 1, 2),
    Organisation("Millrace Community Support", (SL,), 1, 2, "Łódź Road Wsparcie Społeczne"),
    Organisation("Hinode Court Residential", (CH,), 1, 2, "日の出 (Hinode Court)"),
    Organisation("Quarrybrook Housing Support", (SH, SH), 2, 3),
    Organisation(
        "Thistledown Foundation for Independent Living, Learning and Neighbourhood Connection",
        (SL, DO),
        2,
        3,
        is_voluntary=True,
    ),
    Organisation("Tarn", (HC,), 1, 2),
    Organisation("Greywater Nursing Homes", (CH, CH), 2, 3),
    Organisation("Marlpit Reablement", (HC,), 1, 1),
    Organisation("Bluebell Wharf Supported Lodgings", (CP,), 1, 2, is_voluntary=True),
    Organisation("Stonechat Respite and Short Breaks", (DR,), 1, 1),
)

_ONSETS = (
    "Alder", "Bracken", "Curlew", "Damson", "Elder", "Fennel", "Gorse", "Juniper", "Kelp", "Linnet", "Mallow",
    "Nettle", "Osier", "Plover", "Quill", "Sorrel", "Teasel", "Umber", "Vetch", "Willet", "Yarrow", "Zephyr",
    "Avocet", "Bittern", "Campion", "Dunlin", "Egret", "Flax", "Godwit", "Jackdaw", "Knapweed", "Larch", "Medlar",
    "Nuthatch", "Oxlip", "Pintail", "Redwing", "Siskin", "Turnstone", "Wheatear",
)  # fmt: skip
_ENDINGS = (
    "beck", "mere", "holt", "garth", "thwaite", "combe", "hythe", "wick", "lea", "dene", "fold", "scar", "rigg",
    "tarn", "marsh", "croft", "shaw", "stead", "wath", "moss",
)  # fmt: skip
_TAILS = {
    SL: "Supported Living",
    HC: "Home Care",
    CH: "Residential Care",
    CP: "Young People’s Homes",
    SH: "Housing Support",
    DO: "Day Opportunities",
    AD: "Advocacy",
    CS: "Carers Support",
    DR: "Dementia Respite",
}
_STEP = 37  # no divisor in common with the number of words: neighbours in the list do not look alike

_STREETS = (
    "Bramble Close", "Cinder Path", "Dovecote Row", "Eastgate Steps", "Foundry Bank", "Gantry Road", "Hopfield Way",
    "Ingot Street", "Jetty Walk", "Kiln Yard", "Lockside", "Maltings Lane", "Netmaker Street", "Orchard Rise",
    "Pumphouse Lane", "Quay View", "Ropewalk", "Sluice Road", "Tannery Court", "Underwood Drive", "Viaduct Terrace",
    "Weir Street", "Yardley Cut", "Zinc Works Lane",
)  # fmt: skip
AREAS: Final = ("Northern", "Harbour", "Central", "Vale", "Moor edge", "Riverside")


def organisation(number: int) -> Organisation:
    """Return the organisation with this number, counted from 0; no two have the same name."""
    if number < len(FIRST):
        return FIRST[number]
    pattern = FIRST[number % len(FIRST)]
    words = len(_ONSETS) * len(_ENDINGS)
    cycle, place = divmod(number - len(FIRST), words)
    onset, ending = divmod(place * _STEP % words, len(_ENDINGS))
    service = list(SERVICES)[(cycle + place) % len(SERVICES)]
    return Organisation(
        name=f"{_ONSETS[onset]}{_ENDINGS[ending]} {_TAILS[service]}",
        services=(service,),
        contracts=pattern.contracts,
        locations=pattern.locations,
        is_voluntary=service in {AD, CS} or pattern.is_voluntary,
    )


def street(number: int) -> str:
    """Return a street with a house number."""
    return f"{1 + number * 7 % 89} {_STREETS[number % len(_STREETS)]}"


def place(number: int) -> str:
    """Return how a scheme is called: after its street, its house, or the place it stands in."""
    name = _STREETS[number * 5 % len(_STREETS)]
    second = f"{_ONSETS[number * 11 % len(_ONSETS)]}{_ENDINGS[number * 3 % len(_ENDINGS)]}"
    return (f"{1 + number * 13 % 97} {name}", f"{second} House", f"The {second} scheme", f"{second} Court")[number % 4]


def postcode(number: int) -> str:
    """Return a postcode of an area that does not exist: none begins with Q."""
    letters = "ABDEFGHJLNPQRSTUWXYZ"
    first, second = divmod(number * 17 % 400, 20)
    return f"QX{1 + number % 19} {1 + number * 3 % 9}{letters[first]}{letters[second]}"


def telephone(number: int) -> str:
    """Return a number from the range that Ofcom keeps for drama (01632 960000 to 960999)."""
    return f"01632 960{number % 1000:03d}"


def slug(name: str) -> str:
    """Return a name as it stands in an address: lower case, hyphens."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in name.lower())
    return "-".join(plain.split()[:5])
