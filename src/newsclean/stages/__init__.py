"""The stages: each looks at a page and votes."""
