"""The columns that cleaning adds to a batch, and the Arrow type of a record."""

from typing import NamedTuple

import pyarrow as pa

CAPTION = pa.struct([("text", pa.string()), ("credit", pa.string())])
ARTICLE = pa.struct(
    [
        ("headline", pa.string()),
        ("kicker", pa.string()),
        ("deck", pa.string()),
        ("summary", pa.list_(pa.string())),
        ("authors", pa.list_(pa.string())),
        ("published", pa.string()),  # ISO 8601: a day, a naive time and a time with its zone stay what they are
        ("modified", pa.string()),
        ("dateline", pa.string()),
        ("section", pa.string()),
        ("agency", pa.string()),
        ("site_name", pa.string()),
        ("url", pa.string()),
        ("language", pa.string()),
        ("tags", pa.list_(pa.string())),
        ("captions", pa.list_(CAPTION)),
        ("notes", pa.list_(pa.string())),
        ("author_bio", pa.string()),
        ("body", pa.list_(pa.string())),
    ]
)
"""A record, as `Article.model_dump(mode="json")` has it; `Article.model_validate_json(json.dumps(value))` reads it."""
PROBLEM = pa.struct(
    [
        ("code", pa.string()),
        ("severity", pa.string()),
        ("message", pa.string()),
        ("start", pa.int64()),
        ("stop", pa.int64()),
    ]
)
REMOVED = pa.struct([("label", pa.string()), ("rule", pa.string()), ("characters", pa.int64())])
SPAN = pa.struct([("start", pa.int64()), ("stop", pa.int64()), ("label", pa.string()), ("rule", pa.string())])
ORIGIN = pa.struct([("kind", pa.string()), ("extractor", pa.string()), ("version", pa.string())])


class Column(NamedTuple):
    """A column that cleaning adds."""

    name: str
    type: pa.DataType
    meaning: str


COLUMNS = (
    Column("clean_text", pa.string(), "the clean body, paragraphs joined by a blank line; of rejected pages, too"),
    Column(
        "article",
        ARTICLE,
        'the record, as `Article.model_dump(mode="json")` has it; null where the validator rejects the page',
    ),
    Column("strays", pa.list_(ARTICLE), "other stories found on the page, in its order; each as in `article`"),
    Column("problems", pa.list_(PROBLEM), "what the validator has to say; one of severity `error` is why it rejects"),
    Column("removed_characters", pa.int64(), "how many characters of the page are not in the article"),
    Column("removed", pa.list_(REMOVED), "the same by label and rule, the most first"),
    Column("origin", ORIGIN, "what the page was, and what took the text from it"),
    Column("error", pa.string(), "why the row was not cleaned; null where it was, else all the other columns are"),
)
"""What is added to every batch, in this order, after the batch's own columns."""
SPAN_COLUMNS = (
    Column("source", pa.string(), "what the spans address, if it is not the text itself: the text taken from HTML"),
    Column("spans", pa.list_(SPAN), "every character of the page; offsets are code points, as in Python"),
)
"""Added with `spans=True`."""


def added_columns(spans: bool) -> tuple[Column, ...]:
    """The columns that cleaning adds."""
    return (*COLUMNS, *SPAN_COLUMNS) if spans else COLUMNS


def output_schema(schema: pa.Schema, *, spans: bool = False, prefix: str = "") -> pa.Schema:
    """The schema of cleaned batches: that of the batches that go in, and the columns that cleaning adds.

    ValueError where a column has the name of one that is added; a prefix keeps them apart.
    """
    added = added_columns(spans)
    taken = sorted({prefix + column.name for column in added} & set(schema.names))
    if taken:
        raise ValueError(
            f"the batch has {', '.join(map(repr, taken))} already: choose a prefix for the columns that "
            "cleaning adds, for example prefix='newsclean_'"
        )
    for column in added:
        schema = schema.append(pa.field(prefix + column.name, column.type))
    return schema
