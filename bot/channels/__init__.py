"""Where people are: each channel turns what happens there into events and replies into what is shown there."""
