"""Who may use the console: operators, their passwords and second steps, sessions, and what happens after wrong tries."""
