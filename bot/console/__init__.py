"""What the bot hands over to the operators' console, one module for each area."""
