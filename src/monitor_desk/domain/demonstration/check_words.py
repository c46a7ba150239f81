"""What officers of the demonstration wrote on desk checks: notes, conclusions, findings; people by code or role."""

from collections.abc import Mapping
from typing import Final

GOOD, PARTLY, POOR = 0, 1, 2

NOTES: Final = (
    (
        "All five that we chose are in order, and the dates run without a break.",
        "Record and log say the same; followed from start to end.",
        "Sent the same day that we asked for it, as it stands in the system.",
        "In order. The manager checks one in ten each month and keeps the results.",
    ),
    (
        "Four of five are in order; the fifth was explained but not written down at the time.",
        "Begun two months ago. What is there is good, what came before is missing.",
        "In order at one address, with gaps at the other.",
        "The paper is right; the records show that it is not always followed.",
    ),
    (
        "Nothing was sent that shows it, though we asked twice.",
        "Three of five are missing, and the manager had not noticed.",
        "What was sent was written after our request, by its own date.",
    ),
)
# Answers in words by form and question; the second stands where the service is not good.
SAID: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    "medication": {
        "conclusion.risk_now": (
            "None. The one late dose of the month did no harm; the pharmacist was rung at the time.",
            "Persons A and C went without an evening dose twice. The manager and the pharmacist were told today.",
        ),
        "conclusion.summary": (
            "Help with medicine is safe and fits each person. Handwritten lines still lack a second signature.",
            "Plans are sound; charts are not. Most gaps fall on agency shifts, so a handover of charts at each shift "
            "change would prevent most of them.",
        ),
    },
    "rotas-and-daily-records": {
        "conclusion.pattern": (
            "Gaps are few and fall on bank holidays. People noticed no change.",
            "Gaps gather on Saturday mornings and with one round. People had breakfast late and missed their club.",
        ),
        "conclusion.asked_of_provider": (
            "The three shifts were put to the manager, who sent the swap sheets the next day.",
            "Eleven shifts were put to the manager. Seven were accepted, two explained; nothing came for two.",
        ),
    },
    "audit-of-actuals": {
        "adjustment.view": (
            "People get their calls at the agreed hour. The log can be trusted for payment.",
            "Three people wait for their weekend calls and then get less time. Times that the office keys in stand on "
            "the quarter hour, so the log alone should not decide what is paid.",
        ),
    },
    "kpi-validation": {
        "recount.cause": (
            "One move was counted from the day of the offer; the sums are otherwise right.",
            "Sessions that were offered and declined were counted as held. All errors point the same way.",
        ),
        "verdict.meaning": (
            "The figure stands. The way of counting is written down and another person could repeat it.",
            "The return is to be corrected. KPI 4 is counted from the same list and is to be tested next.",
        ),
    },
    "service-users-finances": {
        "conclusion.view": (
            "Money is safe, and people decide themselves what they buy. Person B now pays alone at the till.",
            "Money is all there but hard to follow: receipts for shared shopping are missing, and nobody asks people "
            "what they want to save for.",
        ),
    },
    "safeguarding-adults": {
        "conclusion.view": (
            "Staff see harm early and say so. The log and the council’s list agree, case by case.",
            "Staff see harm but decide themselves what is worth telling. Two incidents should have been told to us.",
        ),
    },
    "other-check": {
        "question.theme": (
            "Second complaint this quarter about missed weekend calls; the same round each time.",
            "Second complaint this quarter about missed weekend calls; the same round each time.",
        ),
        "conclusion.reasons": (
            "Rota, log and two telephone calls agree: the calls were made, some of them late.",
            "The rota leaves no time for the way between calls, so the last two of the round are late or left out. The "
            "provider accepts this and has planned the round anew.",
        ),
    },
    "other-policies": {
        "conclusion.weakest": (
            "Complaints: the policy has a day for each step, the log does not show them.",
            "Lone working: the policy promises a call at the end of each late shift; no log of such calls exists.",
        ),
        "conclusion.agreed": ("Complaints: a column for each step in the log, from next month.", ""),
    },
    "due-diligence-documents": {
        "decision.conditions": (
            "",
            "The second reference has to be rung, and the test of the continuity plan seen, before the first night.",
        ),
    },
}
SUMMARIES: Final[Mapping[str, tuple[str, str]]] = {
    "medication": (
        "People get their medicine as planned and in the way that they like. One gap to close, no risk today.",
        "Charts have gaps that nobody followed up, and agency staff gave medicine without having been watched.",
    ),
    "rotas-and-daily-records": (
        "Planned shifts were worked by the right people, and the notes bear it out.",
        "Shifts are covered on paper; logs and notes show gaps at weekends.",
    ),
    "audit-of-actuals": (
        "Delivered care follows the plan closely.",
        "Less was delivered than commissioned, and the plan itself has shrunk by five hours a week.",
    ),
    "kpi-validation": (
        "The submitted figure is borne out by the list behind it.",
        "The submitted figure is not borne out: what was offered was counted as held.",
    ),
    "service-users-finances": (
        "Money that staff look after is all there and spent as people wish.",
        "Money is all there, but receipts and second signatures are missing too often.",
    ),
    "safeguarding-adults": (
        "Concerns are seen, raised and learned from.",
        "Concerns are seen, but not all of them are raised.",
    ),
    "due-diligence-documents": (
        "All documents are in force on the first day of the placement.",
        "The placement can begin once two conditions are met.",
    ),
    "other-check": ("The weekend calls were made.", "The last calls of the weekend round are late or left out."),
    "other-policies": (
        "The policies are in date and made for this service.",
        "The policies are in date; practice lags behind two of them.",
    ),
}
NOTHING_CAME: Final = (
    "Nothing came by the day that was set, nor after the reminder. No outcome can be given; the matter goes to the "
    "next contract review."
)
WITHDRAWN: Final = "The provider’s yearly review of policies is under way; the check is planned anew when it is done."
MORE_TIME: Final = "The bookkeeper was away; the manager asked for another week."
REOPENED: Final = (
    "The signature list for the second week came after the result was told; it had been filed with the rota."
)
CORRECTED: Final = "The signature list came later: all doses of the second week were signed for by trained staff."
BEFORE_CORRECTED: Final = "No signature list for the second week was sent."
SCOPE: Final = "The records of the period named, for the people that the officer chose; not the day service."
HOW_CHOSEN: Final = "By the officer from the whole list, every fourth person by code"
TOLD: Final = "By telephone, then the report by e-mail. The manager accepts the outcome."

# What was found, by form: fact, impact, required outcome, grade, evidence expected.
FOUND: Final[Mapping[str, tuple[tuple[str, str, str, str, str], ...]]] = {
    "medication": (
        (
            "Eleven gaps on four of six charts within 28 days, seven of them on agency shifts.",
            "Nobody can tell whether people had their medicine.",
            "Charts are compared at each shift change, and each gap is followed up the same day.",
            "Major",
            "Four weeks of handover sheets with the charts beside them",
        ),
        (
            "Two of five workers who give medicine were not watched giving it in the last year.",
            "Mistakes in giving medicine go unseen.",
            "Each worker who gives medicine is watched and found competent once a year.",
            "Moderate",
            "The list of observations, with dates",
        ),
        (
            "The last audit of the provider found no gap in the month in which we found eleven.",
            "The provider relies on an audit that does not see what is wrong.",
            "Audits are made by somebody from another house, from the charts themselves.",
            "Minor",
            "The next audit with the charts it was made from",
        ),
    ),
    "rotas-and-daily-records": (
        (
            "On three of eight Saturdays one support worker was on shift where the agreement has two.",
            "People could not go out, and nobody could have helped with a second hoist.",
            "Saturday shifts are planned with two, and a gap is told to the council the same day.",
            "Moderate",
            "Rotas and logs of the next four weekends",
        ),
        (
            "Daily notes of person B are the same sentence on nine days.",
            "Changes in person B’s health may be missed.",
            "Notes say what the person did and chose; the manager reads a sample each week.",
            "Minor",
            "Two weeks of notes of our choice",
        ),
    ),
    "audit-of-actuals": (
        (
            "93% of the commissioned hours were delivered; the plan holds five hours a week fewer than the agreements.",
            "People get less support than was agreed, and nobody told them.",
            "The plan is put back to the agreed hours, or a review is asked for by person.",
            "Moderate",
            "The plan of the next four weeks beside the agreements",
        ),
        (
            "Nine in a hundred times were keyed in by the office, all of them on the quarter hour.",
            "The log cannot show when staff came and left.",
            "Workers log each call themselves; each later entry has its reason.",
            "Minor",
            "The log of the next month with its record of changes",
        ),
    ),
    "kpi-validation": (
        (
            "Five sessions that were offered and declined stand in the list as held.",
            "The return shows a target as met that was missed.",
            "The return is corrected, and sessions count by the contract’s definition from now on.",
            "Moderate",
            "The corrected return and the steps of the count",
        ),
    ),
    "service-users-finances": (
        (
            "Nine of forty payments have one signature where the rules ask for two.",
            "A loss would be noticed late, and staff could be blamed for what they did not do.",
            "Two signatures at each payment; the manager looks through the books once a month.",
            "Moderate",
            "Cash books of the next two months",
        ),
        (
            "Receipts for shared shopping are kept once, in one person’s folder.",
            "Nobody can see who paid for what.",
            "A copy and the worked-out share is kept in each person’s folder.",
            "Minor",
            "Three months of shared receipts",
        ),
    ),
    "due-diligence-documents": (
        (
            "The continuity plan was last tested three years ago.",
            "If staff do not come, nobody knows whether the plan works.",
            "The plan is tested, and what was learned is written into it.",
            "Minor",
            "The record of the test",
        ),
    ),
    "other-check": (
        (
            "The weekend round holds eleven calls without a minute between them.",
            "The last two people of the round wait, or are left out.",
            "The round is planned with the time that the way takes.",
            "Moderate",
            "The rota of the next four weekends",
        ),
    ),
    "other-policies": (
        (
            "No log exists of the calls that end a late shift, though the policy promises them.",
            "Nobody would notice before morning if a worker did not come home.",
            "Each late shift ends with a call that is logged.",
            "Minor",
            "The log of one month",
        ),
    ),
    "safeguarding-adults": (
        (
            "Two incidents in the log should have been told to the council and were not.",
            "Harm to people may go on unseen.",
            "Each incident is judged by the council’s own threshold, and the judgement is written down.",
            "Major",
            "The log of the next quarter",
        ),
    ),
}
