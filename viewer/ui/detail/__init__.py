"""One statement as text: pure builders of HTML, and the widgets that show it side by side."""
