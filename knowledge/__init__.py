"""Who helps with what, where and when: the catalogue of services and answers, and the search over it."""
