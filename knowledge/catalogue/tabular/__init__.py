"""HSDS packages of CSV files: which tables there are, how they are read, put together into services, and written."""
