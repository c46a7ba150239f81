"""The team's calendar: return periods, closure days, bank holidays."""
