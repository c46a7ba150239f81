"""The report of a check as a paper and as a workbook, part by part."""
