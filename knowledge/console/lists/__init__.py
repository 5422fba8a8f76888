"""What the pages with lists ask of the catalogue: pages of records by words and filters, changes of many records at once."""
