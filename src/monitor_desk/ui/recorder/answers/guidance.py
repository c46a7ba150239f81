"""Guidance: nothing is asked, so there is nothing to fill in; the words stand in the question itself."""

from monitor_desk.ui.recorder.answers.asked import AnswerInput


class GuidanceInput(AnswerInput):
    """Takes no answer."""
