"""What an officer learns about a service: triage (a act now, r next review, n note only), source, words."""

from typing import Final

LEARNED: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "a",
        "Safeguarding lead",
        "Third medication error at one scheme in six weeks, two of them missed evening doses.\n"
        "The provider reported the last one a day late. Asked for the error log and the staff sign-off by Friday.",
    ),
    (
        "r",
        "Telephone call",
        "Registered manager’s post is vacant from the end of the month; the deputy covers two schemes.",
    ),
    (
        "n",
        "Family carer",
        "Relative of person A praises the keyworker: calls are on time and person A now cooks twice a week.",
    ),
    ("r", "KPI return", "Delivered hours 88% of those commissioned, the third fall running. Agency use has doubled."),
    (
        "n",
        "Site visit",
        "New kitchen finished at one house. People chose the colours; the old fire door is still propped open.",
    ),
    (
        "a",
        "Whistleblowing",
        "A member of staff says that waking nights are covered by one person where the contract has two.\n"
        "Rotas for the last four weeks asked for; unannounced evening visit to be agreed with the manager.",
    ),
    (
        "r",
        "Complaint",
        "Second complaint this quarter about missed weekend calls. Same round each time; the rota has no travel time.",
    ),
    ("n", "Provider", "Provider asks whether the day service may open at 9:30 in winter. No objection from transport."),
    (
        "r",
        "Social worker",
        "Support plan of person B has not been reviewed since a hospital stay in spring; the risk assessment is older.",
    ),
    (
        "n",
        "Review meeting",
        "Befriending scheme has 14 volunteers, five of them new. Good practice: may be shared with other providers.",
    ),
    (
        "r",
        "Finance",
        "Invoices for two months came together and do not agree with the hours in the care portal; difference £4,310.",
    ),
    (
        "n",
        "Compliment",
        "Three written compliments from families about the respite weekends. Menu choice is what they mention most.",
    ),
    (
        "r",
        "Regulator",
        "Inspection took place this week; verbal feedback mentions governance. Report expected in about six weeks.",
    ),
    (
        "n",
        "Telephone call",
        "Landlord has agreed to replace the boiler at one scheme. Temporary heaters in place and risk-assessed.",
    ),
    (
        "a",
        "Out-of-hours team",
        "On-call number rang out twice on Saturday night. Person C was without a call until 10:40am.",
    ),
    (
        "r",
        "Visit",
        "Supervision records show gaps of four months for night staff. A new planner is to begin next month.",
    ),
    ("n", "Provider", "Training in total communication finished: 22 of 25 staff, the rest are booked."),
    (
        "r",
        "Advocate",
        "People say that the house meeting has not been held since summer and that they would like it back.",
    ),
    (
        "n",
        "Commissioner",
        "Commissioner plans to look at demand for step-down beds; asks for occupancy of the last 12 months.",
    ),
    ("r", "KPI return", "Staff turnover 41% on the year. Exit interviews name travel between calls and late rotas."),
    ("n", "Site visit", "Sensory garden opened. Two people helped to plan it and showed it round themselves."),
    (
        "r",
        "Information governance",
        "An e-mail with initials and a room number went to a wrong address. Provider reported it the same day.",
    ),
    (
        "a",
        "Social worker",
        "Person D’s money was held in one tin with another person’s. Finance check asked for; receipts from today.",
    ),
    (
        "n",
        "Telephone call",
        "Provider confirms cover for the bank holidays and sent the on-call list without being asked.",
    ),
    (
        "r",
        "Complaint",
        "Neighbours write about noise from one scheme after 11pm. Provider met them; a second meeting is due.",
    ),
    (
        "n",
        "Review meeting",
        "Technology trial: door sensors cut night support by nine hours a week at one house, agreed with each person.",
    ),
    ("r", "Quality team", "Food hygiene rating fell from 5 to 3 at one location: probe records missing for two weeks."),
    ("n", "Provider", "Change of payroll bureau. Staff were told in writing; nobody was paid late in the first month."),
    (
        "r",
        "Health partner",
        "Two avoidable hospital admissions from one home this quarter. Hydration charts to be looked at on the visit.",
    ),
    ("n", "Family carer", "Carers’ group asks for one evening session a month. Provider will try it until March."),
    (
        "r",
        "Brokerage",
        "Four packages handed back in a month, all in the rural zone. Provider says fuel costs; no notice was given.",
    ),
    ("n", "Site visit", "Files sampled: five of five hold two references, right to work and a DBS check in date."),
    ("r", "Commissioner", "Growth from 3 to 7 schemes in a year. Asked how the management structure keeps up."),
    (
        "n",
        "Survey",
        "Survey of people supported: 31 of 34 feel safe; lowest score is for having a say in who supports them.",
    ),
    (
        "r",
        "Fire service",
        "Advice visit: evacuation plan does not match the present layout upstairs. Provider to send the new one.",
    ),
    (
        "n",
        "Telephone call",
        "Provider asked for the template of the annual service development plan. Sent it with last year’s comments.",
    ),
    (
        "r",
        "Audit of actuals",
        "Calls commissioned at 45 minutes average 31 in the portal over four weeks; people were not told.",
    ),
    ("n", "Provider", "Two staff have finished their level 3 diploma; one becomes medication champion."),
    (
        "r",
        "Review meeting",
        "Continuity plan was not tested after the flood in January. Test promised before the next quarter ends.",
    ),
    ("n", "Member of staff", "Night worker describes handovers as calm and complete since the new book came in."),
)
