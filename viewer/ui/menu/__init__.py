"""Every command of the window, declared once."""
