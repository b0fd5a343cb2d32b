"""Builds collections: reads the source form, checks it and turns it into tables."""
