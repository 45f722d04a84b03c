"""Which line says who wrote the page's story."""
