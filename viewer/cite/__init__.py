"""Citations: the CSL engine, its styles and locales, and what is copied."""
