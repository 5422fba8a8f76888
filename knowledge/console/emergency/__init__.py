"""The form for emergency numbers, and what lies on the desk of whoever changes them."""
