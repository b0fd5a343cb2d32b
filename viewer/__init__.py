"""Salname: an offline reference viewer for collections of diplomatic statements."""

__version__ = "0.1.0"
