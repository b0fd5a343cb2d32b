"""The rules of a collection's content: one small function each, all of them in one registry."""

from viewer.collection.rules import dates, ids, sources, terms, texts, typography
from viewer.collection.rules.registry import RULES, check_rules

__all__ = ["RULES", "check_rules", "dates", "ids", "sources", "terms", "texts", "typography"]
