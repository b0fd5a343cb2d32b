"""The only package that knows SQL: writes collections and answers questions about them."""
