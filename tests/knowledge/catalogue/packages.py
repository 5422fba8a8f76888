"""Small HSDS packages of CSV files for the tests: proper ones, to be bent."""

from __future__ import annotations

import zipfile
from pathlib import Path

#: A proper HSDS 3 package of one service.
HSDS3 = {
    "organizations": "id,name\norg-1,Asociația Exemplu\n",
    "services": (
        "id,organization_id,name,status,description,assured_date,email,minimum_age\n"
        "ser-1,org-1,Centru de zi,active,Consiliere și informare.,2026-11-01,info@example.org,18\n"
    ),
    "locations": "id,location_type,name,latitude,longitude\nloc-1,physical,Timișoara,45.7537,21.2257\n",
    "service_at_location": "id,service_id,location_id\nsal-1,ser-1,loc-1\n",
    "addresses": "id,location_id,address_1,city,country\nadr-1,loc-1,Strada Exemplu 1,Timișoara,RO\n",
    "phones": "id,service_id,number\nph-1,ser-1,+40 256 123 456\n",
    "schedules": "id,service_id,freq,byday,opens_at,closes_at\nsc-1,ser-1,WEEKLY,\"MO,TU\",09:00,17:00\n",
    "languages": "id,service_id,code,name\nla-1,ser-1,ro,Romanian\n",
    "attributes": "id,link_id,link_entity,link_type,value\nat-1,ser-1,service,need,mental_health\n",
}  # fmt: skip

#: The same, as HSDS 1.x had it.
HSDS1 = {
    "organizations": "id,name,url\norg-1,Asociația Exemplu,https://example.org\n",
    "services": (
        "id,organization_id,name,status,description,fees\n"
        "ser-1,org-1,Centru de zi,active,Consiliere și informare.,Gratuit\n"
    ),
    "locations": "id,organization_id,name,latitude,longitude\nloc-1,org-1,Timișoara,45.7537,21.2257\n",
    "services_at_location": "id,service_id,location_id\nsal-1,ser-1,loc-1\n",
    "physical_addresses": "id,location_id,address_1,city,country\nadr-1,loc-1,Strada Exemplu 1,Timișoara,RO\n",
    "phones": 'id,service_id,number,language\nph-1,ser-1,+40 256 123 456,"ro, uk"\n',
    "regular_schedules": (
        "id,service_id,location_id,service_at_location_id,weekday,opens_at,closes_at\n"
        "sc-1,ser-1,loc-1,sal-1,1,09:00:00,17:00:00\n"
        "sc-2,ser-1,loc-1,sal-1,Tuesday,09:00:00,17:00:00\n"
    ),
    "languages": "id,service_id,location_id,language\nla-1,ser-1,,Romanian\n",
    "accessibility_for_disabilities": "id,location_id,accessibility,details\nac-1,loc-1,wheelchair,Ramp at the side\n",
    "eligibility": "id,service_id,eligibility\nel-1,ser-1,adults\nel-2,ser-1,families\n",
    "services_taxonomy": "id,service_id,taxonomy_id,taxonomy_detail\nst-1,ser-1,tx-1,\n",
    "taxonomy": "id,name,parent_id,parent_name,vocabulary\ntx-1,Counselling,tx-0,Health,Open Eligibility\n",
}  # fmt: skip


def folder(path: Path, files: dict[str, str]) -> Path:
    """Writes the tables as files of a folder."""
    path.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (path / (name if "." in name else f"{name}.csv")).write_text(text, encoding="utf-8", newline="")
    return path


def zipped(path: Path, files: dict[str, str], inside: str = "") -> Path:
    """Writes the tables as one .zip, in a folder of it if one is named."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(f"{inside}{name}.csv", text)
    return path
