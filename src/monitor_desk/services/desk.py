"""The desk: one frozen bundle of the services, given to the window, the command line and the tests."""

from collections.abc import Callable
from dataclasses import dataclass, field

from monitor_desk.data.database import Committed, Database
from monitor_desk.data.evidence import EvidenceStore
from monitor_desk.data.folders import Places
from monitor_desk.data.instance import InstanceLock
from monitor_desk.domain.periods import DueRule
from monitor_desk.domain.tiers import Tier
from monitor_desk.services.actions import ActionService
from monitor_desk.services.backups import BackupService
from monitor_desk.services.bin import BinService
from monitor_desk.services.calendar import CalendarService
from monitor_desk.services.check_recording import CheckRecordingService
from monitor_desk.services.checks import CheckService
from monitor_desk.services.clock import Clock
from monitor_desk.services.contracts import ContractService
from monitor_desk.services.demonstration import DemonstrationService, Paperwork
from monitor_desk.services.evidence import EvidenceService
from monitor_desk.services.findings import FindingService
from monitor_desk.services.forms import FormService
from monitor_desk.services.imports import ImportService
from monitor_desk.services.keys import KeyService
from monitor_desk.services.locations import LocationService
from monitor_desk.services.papers import PaperService
from monitor_desk.services.preferences import PreferenceService
from monitor_desk.services.providers import ProviderService
from monitor_desk.services.recording import RecordingService
from monitor_desk.services.records import RecordService
from monitor_desk.services.schedule import ScheduleService
from monitor_desk.services.search import SearchService
from monitor_desk.services.sharing import SharingService
from monitor_desk.services.today import TodayService
from monitor_desk.services.undo import UndoService
from monitor_desk.services.visit_plan import VisitPlanService
from monitor_desk.services.visits import VisitService


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What an open desk stands on."""

    places: Places
    key: bytes = field(repr=False)
    database: Database
    lock: InstanceLock
    officer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything an officer can do, by subject."""

    clock: Clock
    officer: str
    folder: str
    records: RecordService
    providers: ProviderService
    locations: LocationService
    contracts: ContractService
    schedule: ScheduleService
    forms: FormService
    visits: VisitService
    checks: CheckService
    papers: PaperService
    recording: RecordingService
    check_recording: CheckRecordingService
    today: TodayService
    calendar: CalendarService
    imports: ImportService
    search: SearchService
    sharing: SharingService
    findings: FindingService
    actions: ActionService
    evidence: EvidenceService
    visit_plan: VisitPlanService
    undo: UndoService
    bin: BinService
    demonstration: DemonstrationService
    backups: BackupService
    keys: KeyService
    preferences: PreferenceService
    subscribe: Callable[[Callable[[Committed], None]], None]
    close: Callable[[], None]


def bundle(opened: Opened, clock: Clock, tiers: tuple[Tier, ...], rule: DueRule) -> Desk:
    """Return the services of an open desk."""
    database, officer = opened.database, opened.officer
    schedule = ScheduleService(database, clock, officer, tiers)
    store = EvidenceStore(opened.places.evidence, opened.key)
    forms = FormService(database, clock, officer, [tier.id for tier in tiers])
    visits = VisitService(database, clock, officer, forms, schedule)
    backups = BackupService(opened.places, opened.key, database, clock)

    def close() -> None:
        database.close()
        opened.lock.release()

    return Desk(
        clock=clock,
        officer=officer,
        folder=str(opened.places.folder),
        records=RecordService(database, clock, officer),
        providers=ProviderService(database, clock, officer, [tier.id for tier in tiers]),
        locations=LocationService(database),
        contracts=ContractService(database, clock, officer, schedule),
        schedule=schedule,
        forms=forms,
        visits=visits,
        checks=CheckService(database, clock, officer, forms, store),
        papers=PaperService(database, clock, officer, visits),
        recording=RecordingService(database, clock, officer, forms),
        check_recording=CheckRecordingService(database, clock, officer, forms),
        today=TodayService(database, clock, schedule, forms),
        calendar=CalendarService(database, officer, schedule, rule),
        imports=ImportService(database, backups, officer),
        search=SearchService(database),
        sharing=SharingService(database, clock, officer, store),
        findings=FindingService(database, clock, officer),
        actions=ActionService(database, clock, officer),
        evidence=EvidenceService(database, clock, officer, opened.places, store),
        visit_plan=VisitPlanService(database, clock, officer, schedule, forms),
        undo=UndoService(database, officer),
        bin=BinService(database, clock),
        demonstration=DemonstrationService(
            database, clock, officer, Paperwork(tiers=tiers, forms=forms, evidence=store)
        ),
        backups=backups,
        keys=KeyService(opened.places, opened.key),
        preferences=PreferenceService(database),
        subscribe=database.subscribe,
        close=close,
    )
