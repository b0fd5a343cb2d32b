"""Scripts for developers; the program never runs them."""
