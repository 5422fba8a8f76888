"""What the pages of the console ask of the assistant, area by area."""
