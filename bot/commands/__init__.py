"""The sub-commands of ``poruch``, one module each."""
