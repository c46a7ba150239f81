"""From the type of a question to the widget that takes its answer."""

from collections.abc import Callable, Mapping

from monitor_desk.domain.forms.model import QuestionType
from monitor_desk.ui.recorder.answers.asked import AnswerInput, Asked
from monitor_desk.ui.recorder.answers.choosing import ChoicesInput, OneChoiceInput
from monitor_desk.ui.recorder.answers.figures import FigureInput
from monitor_desk.ui.recorder.answers.files import FilesInput
from monitor_desk.ui.recorder.answers.guidance import GuidanceInput
from monitor_desk.ui.recorder.answers.judgement import JudgementInput, TwoPartInput
from monitor_desk.ui.recorder.answers.sample import SampleInput
from monitor_desk.ui.recorder.answers.seen import ConversationInput, DocumentInput, ObservationInput
from monitor_desk.ui.recorder.answers.signature import SignatureInput
from monitor_desk.ui.recorder.answers.texts import TextInput

MAKERS: Mapping[QuestionType, Callable[[Asked], AnswerInput]] = {
    QuestionType.RATING: JudgementInput,
    QuestionType.MET: JudgementInput,
    QuestionType.IN_PLACE: TwoPartInput,
    QuestionType.YES_NO: JudgementInput,
    QuestionType.NUMBER: FigureInput,
    QuestionType.PERCENTAGE: FigureInput,
    QuestionType.MONEY: FigureInput,
    QuestionType.DATE: FigureInput,
    QuestionType.TIME: FigureInput,
    QuestionType.ONE_CHOICE: OneChoiceInput,
    QuestionType.CHOICES: ChoicesInput,
    QuestionType.SHORT_TEXT: TextInput,
    QuestionType.LONG_TEXT: TextInput,
    QuestionType.SAMPLE: SampleInput,
    QuestionType.DOCUMENT_SEEN: DocumentInput,
    QuestionType.OBSERVATION: ObservationInput,
    QuestionType.CONVERSATION: ConversationInput,
    QuestionType.FILE: FilesInput,
    QuestionType.SIGNATURE: SignatureInput,
    QuestionType.GUIDANCE: GuidanceInput,
}


def make_input(asked: Asked) -> AnswerInput:
    """Return the widget for a question."""
    return MAKERS[asked.question.type](asked)
