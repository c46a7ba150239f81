"""The report of a visit as a paper and as a workbook, part by part."""
