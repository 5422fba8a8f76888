"""Finds what fits a person's need: vectors, words, place, time and language, fused into one ranked list with reasons."""
