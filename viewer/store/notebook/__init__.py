"""The reader's own data: every line of SQL that reads or writes `notebook.db`."""
