"""Pieces that panes are made of; they may know each other, panes may not."""
