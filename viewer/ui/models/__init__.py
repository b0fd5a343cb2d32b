"""Qt models over plain values of the store."""
