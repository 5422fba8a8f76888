"""Who helps with what, where and when: the HSDS 3 catalogue, its storage, history, import, export and checks."""
