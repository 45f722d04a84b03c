"""Text to value: what one line says, once the rules have found what kind of line it is."""
