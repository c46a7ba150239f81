"""Headings of a provider's ids, the same in registers and directories, by field."""

from collections.abc import Mapping
from typing import Final

PROVIDER_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "provider.regulator_id": (
        "Provider ID",
        "CQC provider ID",
        "CQC Provider ID (for office use only)",
        "Location Provider ID",
        "Regulator provider ID",
    ),
    "provider.company_number": (
        "Company number",
        "Companies House number",
        "Provider Companies House Number",
        "Company registration number",
        "Company reg no",
        "Company no",
        "Supplier company number",
        "Registered company number",
        "CRN",
    ),
    "provider.charity_number": (
        "Charity number",
        "Provider Charity Number",
        "Charity registration number",
        "Registered charity number",
        "Charity no",
        "Supplier charity number",
    ),
    "provider.company_or_charity_number": (
        "Company/charity number",
        "Company or charity number",
        "Company / charity registration number",
        "Company/Charity Reg No",
        "Supplier company or charity number",
        "Registration number",
        "Supplier registration number",
    ),
}
