"""Word families: which words of a language are forms of one word."""
