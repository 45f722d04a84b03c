"""Records in the shapes that other systems take, and their rows as records. docs/formats.md has the tables."""
