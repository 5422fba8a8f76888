"""What pages of the console ask of the rest of the assistant: one Protocol for each area, implemented by whoever composes the program."""
