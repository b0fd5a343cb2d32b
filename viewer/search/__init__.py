"""Finding statements: what was asked as a value, how it is looked up, and where it stands."""
