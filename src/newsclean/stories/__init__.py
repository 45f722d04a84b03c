"""Stories that do not belong to the page's own: where they begin and end, and how to tell."""
