"""Pure functions and values on text, languages and dates; no files of the user, no SQL, no Qt."""
