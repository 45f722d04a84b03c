"""From a file to a crawl: many documents in, records out, in order, in constant memory, resumable; docs/batch.md."""
