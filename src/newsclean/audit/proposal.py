"""A phrase file to review: lines that the corpus repeats and no phrase knows."""

import json

from newsclean.audit.corpus import Audit, CommonLine

HEAD = """\
# Lines that the corpus repeats and that no phrase of newsclean knows. A proposal: strike what may stand in a story,
# set label, match and strength of each group, write a line that is removed and two near-misses that stay
# (docs/adding-a-rule.md says how), then use it: Cleaner(packs=("en", "this-file.toml")). It does not load before.

[language]
code = "xx"
"""


def to_toml(report: Audit) -> str:
    """One group that a person finishes; behind each phrase on how many sites and pages it stands."""
    if not report.unknown:
        return HEAD
    phrases = "\n".join(_phrase(one) for one in report.unknown)
    return f"""{HEAD}
[[group]]
id = "xx-of-the-corpus"
label = "navigation"
match = "line"
strength = "likely"
why = ""
phrases = [
{phrases}
]
removes = []
keeps = []
"""


def _phrase(one: CommonLine) -> str:
    """A TOML string is a JSON string, but for DEL."""
    text = json.dumps(one.line, ensure_ascii=False).replace("\x7f", "\\u007f")
    return f"  {text},  # {one.sites} sites, {one.pages} pages" if one.sites > 1 else f"  {text},  # {one.pages} pages"
