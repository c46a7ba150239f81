"""The widgets that every page is made of; they take frozen rows and callbacks, never services."""

from monitor_desk.ui.widgets.immortal import keep_constants

keep_constants()
