"""What cannot be fixed yet: tests that are expected to fail, each with a sentence. A test that passes again fails here."""

NOT_YET: dict[str, str] = {}
