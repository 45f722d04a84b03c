"""Which line is the headline of the page's story."""
