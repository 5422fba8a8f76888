"""Which need each topic of the evaluation's municipal pages is about, so that a service made of it declares one."""

from __future__ import annotations

from typing import Final

_TOPICS: Final = {
    "documents": "anmeldung abmeldung travel-document birth-certificate marriage sworn-translation driving-licence car-registration tax-id"
    " social-security-number lost-property",
    "legal": "temporary-protection permit-extension fiktionsbescheinigung residence-obligation naturalisation travelling-abroad"
    " settlement-permit asylum-application asylum-interview asylum-appeal dublin duldung voluntary-return divorce legal-advice"
    " discrimination contracts-cancel police-report",
    "family_tracing": "family-reunification missing-relatives",
    "employment": "recognition-diplomas job-search work-permit minijob self-employment apprenticeship internship employment-contract"
    " dismissal unpaid-wages",
    "cash": "jobcenter asylum-benefits payment-card unemployment-benefit pension child-benefit child-supplement parental-allowance"
    " maintenance-advance education-package broadcasting-fee bank-account debt-advice money-transfer",
    "shelter": "housing-search wbs rental-contract deposit rent-costs-assumed moving-out-of-shelter shelter-rules tenant-rights"
    " notice-tenancy electricity heating-airing waste-sorting bulky-waste quiet-hours homelessness",
    "health": "health-insurance treatment-voucher family-doctor specialist-appointment dentist night-pharmacy emergency-112"
    " medical-on-call vaccination pregnancy-advice midwife child-checkups hiv-sti-test maternity-protection",
    "mental_health": "psychological-help addiction",
    "disability": "disability-card nursing-care",
    "interpretation": "medical-interpreter",
    "children": "nursery childminder kindergarten-fees after-school-care youth-centre",
    "education": "school-certificate-recognition school-enrolment welcome-class school-types second-chance-school university library",
    "language_course": "integration-course vocational-language-course language-certificate language-cafe",
    "transport": "school-bus public-transport-tickets social-ticket bicycle",
    "connectivity": "sim-internet",
    "food": "food-bank",
    "basic_items": "first-furnishing clothes pets",
    "protection": "scams domestic-violence child-protection unaccompanied-minors trafficking",
    "community": "sports-clubs swimming-pool womens-cafe lgbtiq places-of-worship volunteering seniors",
    "information": "migration-counselling youth-migration-service weather-warnings",
}

#: Need (vocabulary.NEEDS) by topic.
NEED_OF: Final = {topic: need for need, topics in _TOPICS.items() for topic in topics.split()}
