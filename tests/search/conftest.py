"""The small collection, for tests of searching."""

from tests.corpus import corpus_db_of_any_languages

__all__ = ["corpus_db_of_any_languages"]
