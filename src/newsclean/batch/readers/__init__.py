"""Readers: an open input in, its documents out, one after the other."""
