"""`newsclean schema`: the JSON schema of the record."""

import json
import sys

from newsclean import Article


def schema() -> None:
    """Print the JSON schema of a record's "article"."""
    sys.stdout.write(json.dumps(Article.model_json_schema(mode="serialization"), ensure_ascii=False, indent=2) + "\n")
