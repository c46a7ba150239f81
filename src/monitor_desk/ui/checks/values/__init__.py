"""The KPI values of a check: submitted, the list behind them, recounted."""
