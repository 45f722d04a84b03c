"""Where the article starts and ends on the page, and what interrupts it."""
