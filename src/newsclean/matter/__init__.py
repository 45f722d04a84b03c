"""Front matter: the fields that a scraper writes above the text of a page, as YAML, TOML or plain lines."""
