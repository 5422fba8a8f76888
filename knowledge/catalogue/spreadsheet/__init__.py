"""Reads the spreadsheets that providers keep: finds out what is in which column, lets a person correct it, makes HSDS of the rows."""
