"""The parts of the window; each is told values and tells what the reader did."""
