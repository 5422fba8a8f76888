"""What runs inside Rasa, under Python 3.10: a sentence encoder, the featurizer around it and the intent head."""
