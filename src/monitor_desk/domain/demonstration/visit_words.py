"""What officers of the demonstration noted on visits: by how good it was, people by role or as person A."""

from typing import Final

GOOD, PARTLY, POOR = 0, 1, 2

IN_PLACE: Final = (
    (
        "Version 4, dated last spring, owner named. Signed by 11 of 11 staff; two asked could say what it means.",
        "Reviewed in January after an incident; the change is marked. An easy-read copy hangs in the hall.",
        "Current, short and written for this service. Person B showed us their own copy.",
        "Version and review date on each page. The manager tests it each quarter and keeps the results.",
    ),
    (
        "Version 4, dated last spring. Signed by 9 of 11 staff. Does not say how it is explained to each person.",
        "In place, but the group’s text: names another council and a manager who left.",
        "Review date passed two months ago. The content still fits; staff know where it is.",
        "Good on procedure, thin on the person: nothing on communication or on what people asked for.",
    ),
    (
        "Not found on the day. The manager believed it was in the office at head office.",
        "A draft without owner, version or date. Three staff asked had not seen it.",
    ),
)
MET: Final = (
    (
        "Seen and in order; three records followed from start to end.",
        "Staff and records say the same. Done for longer than a year.",
        "Seen on the day, and two people told us so without being asked.",
    ),
    (
        "Done most of the time: two of the last six were late, with the reason noted.",
        "Begun this quarter; the first results are not in yet.",
        "Office says yes; the rota at the scheme shows two gaps in four weeks.",
    ),
    (
        "Not done since the summer. The manager had not noticed.",
        "No record could be shown, and staff on shift did not know of it.",
    ),
)
SAMPLE: Final = (
    ("Chosen by us from the full list. All in order but for what is marked.", "Complete. Dates run without a break."),
    ("One file shows a gap that was explained and put right the same week.", "Mostly complete; see the rows marked."),
    ("The same check is missing in several files. The manager will look through all of them.",),
)
WRITTEN: Final = (
    "The manager has been in post for 14 months and knows each person well.",
    "Since the last visit two houses were joined into one team; people chose their keyworkers anew.",
    "Four vacancies in a team of 22, one of them a night post. Agency hours fell from 61 to 38 a week.",
    "People decide the menu on Sundays. Person A cooked with staff while we were there.",
)
SEEN: Final = (
    "Staff knelt to speak to person C, waited, and used the picture board. Person C laughed and chose.",
    "Two staff talked across the table while person D ate. One of them moved when the other was called away.",
    "Calm at shift change; the handover was done away from people’s rooms.",
)
MADE_OF_IT: Final = (
    "Communication is part of daily work here, not of the plan alone.",
    "Mealtimes are treated as a task when the house is busy.",
    "The new handover works.",
)
SAID: Final = (
    "“They ask me first.” Would like to go swimming again; the pool trip stopped when a driver left.",
    "Feels safe. Knows the manager’s name and how to complain. Staff are sometimes late on Saturdays.",
    "Says that training is good and that the rota comes out too late to plan a life around it.",
    "Would recommend the service. Wants to be told when a review is planned, not after it.",
)
REASONS: Final = (
    "Does not apply: nobody here is supported with this at present.",
    "Not assessed: the records were at head office and are asked for by Friday.",
)
HOW_CHOSEN: Final = (
    "Every third name of the list of all staff, taken by us",
    "All people who moved in since the last visit, then two others by lot",
    "The four most recent, and one of our own choice",
)
# What was found, by how good: fact, impact on people, required outcome, grade.
FOUND: Final = (
    (
        "People plan, shop for and cook their own meals, each in their own way; photographs show progress over a year.",
        "Two people now cook for themselves who did not a year ago.",
        "",
        "Good practice",
    ),
    (
        "Guidance for ‘as required’ medicine is missing for two of the four people who are prescribed it.",
        "Staff may give it too early, too late or not at all.",
        "Written guidance for each person, agreed with the prescriber, in the medication folder and known to staff.",
        "Moderate",
    ),
    (
        "Supervision of night staff has gaps of four months and more in three of five files.",
        "Poor practice at night may go unseen.",
        "Each member of staff has supervision at least every eight weeks; a planner shows it.",
        "Minor",
    ),
    (
        "The evacuation plan upstairs does not match the present layout; one person’s own plan predates the move.",
        "In a fire people may be led to a door that is no longer there.",
        "Plans for the building and for each person match the layout and were practised.",
        "Major",
    ),
    (
        "Balances of two people’s money were counted by one member of staff alone on 11 days.",
        "Errors and loss cannot be told apart.",
        "Two signatures at each count; the manager checks one week in four.",
        "Moderate",
    ),
    (
        "The complaints procedure is hard to read and the picture version is from another service.",
        "People may not know how to complain, or to whom.",
        "An easy-read version for this service, gone through with each person.",
        "Advisory",
    ),
)
EXPECTED: Final = (
    "A copy of what was written and the staff sign-off sheet",
    "The planner and five records of our choice",
    "Photograph of the new plan on the wall; record of the practice",
    "Four weeks of count sheets",
    "The leaflet",
)
