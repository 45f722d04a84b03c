"""What the validator has to say: problems with stable codes."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

import regex

from newsclean.label import CHROME, Label
from newsclean.page import Page
from newsclean.policy import Policy
from newsclean.result import Problem
from newsclean.words import stems
from newsclean.zone.framed import is_said
from newsclean.zone.traits import COLON, QUOTED, SENTENCE, SHORT_SENTENCE

if TYPE_CHECKING:
    from newsclean.record import Article

TEASERS = 0.6
"""An index page: at least this share of its longer lines are headlines, and no prose run holds them together."""
LONG_BLURB = 150
"""Characters of prose under a headline and a byline or a date that are more than a teaser's."""
LEAST_LIST = 3
"""Lines of verse, results or names under a headline and a byline or a date that are a story, and no list of teasers."""
CONSENT_LINES = 4
"""A page without a story that has so many lines of a consent dialog is that dialog."""
SITE = 0.15
"""And at least this share of its lines is known to be a site's."""
WALL = 1200
"""A page of at most this many characters of body that holds a wall's sentence is that wall."""

SHORT_STORY = 300
"""A shorter story need not say the headline's words again."""
LEAD, MOST_PARAGRAPHS = 400, 200
"""Characters, then paragraphs that are read for the words of the headline; nearly always the first have one."""
UNDER = 4
"""Lines under a headline that hold the sentences of a stub."""
_ZONE = frozenset({"Z2", "Z3", "Z4"})
_NO_TEASERS = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.LEGAL})

_SIGNED = frozenset({Label.BYLINE, Label.TIMESTAMP})

_TRUNCATED = regex.compile(
    r"(?:\[\+\d+ chars?\]|\[(?:…|\.\.\.)\]|(?:…|\.\.\.) ?\[?(?:read more|weiterlesen|continue reading|leer más|lire la suite|далее)\]?)\s*$",
    regex.I,
)


class Code(NamedTuple):
    """A problem code, with one small text that has the problem and one that has not."""

    code: str
    severity: str
    meaning: str
    accepted: str
    rejected: str


_STORY = (
    "The council of Alden voted on Tuesday to repair the old bridge across the Mill Brook, which has been closed since the flood.\n"
    "Work is to begin in spring and will cost about two million crowns, the mayor said after the meeting."
)
_PAGE = (
    '<html><head><meta property="article:published_time" content="2024-05-03T10:00:00Z"></head><body><h1>Bridge vote: council of Alden decides</h1>'
    "<p>3 May 2024</p>" + "".join(f"<p>{line}</p>" for line in _STORY.splitlines()) + "</body></html>"
)
CODES: tuple[Code, ...] = (
    Code("no-body", "error", "There is no story on the page, only the site.", _STORY, "Home\nNews\nSport\nContact\n© 2026 Harbour Post"),
    Code("too-short", "error", "The body is shorter than the policy's `least_characters`.", _STORY, "The bridge is closed."),
    Code("index-page", "error", "A list of teasers, not an article.", _STORY,
         "Council votes for new bridge\n2 hours ago\nHarbour rowers win the cup\n3 hours ago\nSchool to open in autumn\n4 hours ago\nFerry runs late again\n5 hours ago\nMarket moves to the square\n6 hours ago\nRain until Friday"),
    Code("error-page", "error", "The server's word that the page is not there.", _STORY, "Page not found\nThe page you are looking for does not exist."),
    Code("script-wall", "error", "The page asks for JavaScript or for a proof of being human.", _STORY, "Please enable JavaScript\nYou need to enable JavaScript to run this app."),
    Code("consent-wall", "error", "The page asks for consent before it shows anything.", _STORY, "Before you continue\nAccept all\nReject all"),
    Code("no-headline", "warning", "No line of the page is the headline on evidence.", f"Bridge vote: council of Alden decides\n3 May 2024\n{_STORY}", _STORY),
    Code("no-date", "warning", "No date of publication is printed.", f"Bridge vote: council of Alden decides\n3 May 2024\n{_STORY}", _STORY),
    Code("paywall-stub", "warning", "The page says that the rest is for subscribers.", _STORY, f"{_STORY}\nThis article is for subscribers only"),
    Code("truncated", "warning", "The text breaks off: a character count or an invitation to read on.", _STORY, f"{_STORY} The ferry … [+1423 chars]"),
    Code("date-in-future", "warning", "The date is later than the policy's `latest_date`.", f"Bridge vote: council of Alden decides\n3 May 2024\n{_STORY}", f"Bridge vote: council of Alden decides\n3 May 2094\n{_STORY}"),
    Code("headline-mismatch", "warning", "Headline and story share no word.", f"Bridge vote: council of Alden decides\n3 May 2024\n{_STORY}", f"Rowers celebrate seventh victory\n3 May 2024\n{_STORY}"),
    Code("mostly-chrome", "warning", "More than the policy's `most_chrome` of the page was removed.", _STORY, f"{_STORY}\n© 2026 Harbour Post"),
    Code("residual-chrome", "warning", "A line that is sure to be chrome is still in the body.", _STORY, _STORY),
    Code("too-large", "error", "The HTML is larger than newsclean reads, 10 million characters; it is not read at all, rather than in part.", _PAGE, "<html> … and 10 million characters more"),
    Code("unreadable-html", "error", "No tree can be made of what was said to be HTML.", _PAGE, "<!-- nothing but a comment -->"),
    Code("no-main-text", "warning", "The extractor delivered nothing; the article was found in all text of the page.", _PAGE, "<html><body><p></p></body></html>"),
    Code("field-disagreement", "warning", "What the page states about itself and what is printed on it are not the same.", _PAGE, _PAGE.replace("2024-05-03", "2024-03-05")),
    Code("stray-found", "warning", "Another story stands on the page; it is in `Result.strays`.", _STORY, _STORY),
)  # fmt: skip
"""All codes. docs/problems.md is made from them."""

_MEANING = {code.code: code for code in CODES}


def problem(code: str, detail: str = "", span: tuple[int, int] | None = None) -> Problem:
    """A problem of this code; the detail is added to its meaning."""
    known = _MEANING[code]
    return Problem(code, known.severity, f"{known.meaning} {detail}".strip(), span)


def validate(page: Page, article: "Article", policy: Policy, *, signed: bool = False) -> tuple[Problem, ...]:
    """All problems of the page, errors first; `signed`: front matter gives headline and byline or date."""
    body, signals = page.body(), _signals(page)
    return (*_errors(page, body, signals, policy, signed=signed), *_warnings(page, article, body, signals, policy))


Signals = dict[str, tuple[int, int]]
"""Where the first phrase stands that is evidence for a code."""


def _signals(page: Page) -> Signals:
    starts = page.document.starts
    found = [
        (group.signals, i) for i, group in enumerate(page.groups) if group is not None and group.signals is not None
    ]
    return {name: (starts[i], starts[i + 1]) for name, i in reversed(found)}


def _errors(page: Page, body: list[int], signals: Signals, policy: Policy, *, signed: bool) -> Iterator[Problem]:
    size = sum([page.document.sizes[i] for i in body])
    if size < WALL:
        for code in ("error-page", "script-wall", "consent-wall"):
            if code in signals and not _is_story(page, body):
                yield problem(code, span=signals[code])
                return
    if page.labels.count(Label.CONSENT) >= CONSENT_LINES and not _is_story(page, body):
        first = page.labels.index(Label.CONSENT)
        yield problem("consent-wall", span=(page.document.starts[first], page.document.starts[first + 1]))
        return
    if _is_index(page, body, signed=signed):
        yield problem("index-page")
    elif not body:
        stub = _stub(page)
        yield problem("too-short", f"It has {stub} characters.") if stub else problem("no-body")
    elif size < policy.least_characters:
        yield problem("too-short", f"It has {size} characters.")


def _stub(page: Page) -> int:
    """The size of the sentences right under the headline that were too few to be a story."""
    if "H1" not in page.rules:
        return 0
    headline = page.rules.index("H1")
    return sum(
        [
            page.document.sizes[i]
            for i in range(headline + 1, min(headline + 1 + UNDER, len(page.rules)))
            if page.rules[i] in _ZONE and page.groups[i] is None and page.traits.ending[i] == SENTENCE
        ]
    )


def _is_story(page: Page, body: list[int]) -> bool:
    """Whether the body is prose of some length, so that a wall's sentence may be quoted in it."""
    return sum([page.traits.prose[i] for i in body]) > WALL / 2


_TOLD = frozenset({SENTENCE, QUOTED, COLON})
"""How paragraphs end, and what announces a list."""


def _is_index(page: Page, body: list[int], *, signed: bool) -> bool:
    """Many lines like headlines, and hardly any prose."""
    kinds, sizes = page.traits.kind, page.document.sizes
    prose = [size for size in [page.traits.prose[i] for i in body] if size]
    if len(prose) > 2 or sum(prose) >= 500:
        return False
    if body and (signed or _is_signed(page, body[0])):
        said = sum([is_said(page, i) for i in body])
        told = sum([sizes[i] for i in body if page.traits.prose[i] or page.traits.ending[i] in _TOLD])
        if len(prose) == 2 or told >= LONG_BLURB or (len(body) >= LEAST_LIST and 2 * said >= len(body)):
            return False
    lines = [i for i, label in enumerate(page.labels) if sizes[i] >= 25 and label not in _NO_TEASERS]
    if len(lines) < 5 or not _looks_like_a_site(page):
        return False
    teasers = [i for i in lines if kinds[i] > SHORT_SENTENCE and sizes[i] <= 150]
    return len(teasers) >= TEASERS * len(lines)


def _is_signed(page: Page, first: int) -> bool:
    """Whether a byline or a date stands between a headline and the body's first line."""
    labels = page.labels[:first]
    if Label.HEADLINE not in labels:
        return False
    headline = first - 1 - labels[::-1].index(Label.HEADLINE)
    return not frozenset(labels[headline + 1 :]).isdisjoint(_SIGNED)


def _looks_like_a_site(page: Page) -> bool:
    """Whether phrases of a site, dates or ages of teasers are a good part of the lines; poems and lists have none."""
    found = sum(
        1
        for i in range(len(page.document))
        if (page.sure(i) and page.labels[i] in CHROME)
        or page.likely(i) is not None
        or page.labels[i] is Label.TIMESTAMP
    )
    found += sum(
        1 for i, group in enumerate(page.groups) if group is not None and not page.sure(i) and page.likely(i) is None
    )
    return found >= SITE * len(page.document)


def _warnings(page: Page, article: "Article", body: list[int], signals: Signals, policy: Policy) -> Iterator[Problem]:
    document = page.document
    if article.headline is None:
        yield problem("no-headline")
    if article.published is None:
        yield problem("no-date")
    if "paywall-stub" in signals:
        yield problem("paywall-stub", span=signals["paywall-stub"])
    if (where := _truncation(page, body, signals)) is not None:
        yield problem("truncated", span=where)
    if policy.latest_date is not None:
        for moment in (article.published, article.modified):
            if moment is not None and _day(moment) > policy.latest_date:
                yield problem("date-in-future", f"It is {_day(moment).isoformat()}.")
    if article.headline is not None and _mismatch(page, article):
        yield problem("headline-mismatch")
    starts = document.starts
    removed = sum([starts[i + 1] - starts[i] for i, label in enumerate(page.labels) if label in CHROME])
    if len(document.source) > 0 and removed > policy.most_chrome * len(document.source):
        yield problem("mostly-chrome", f"{removed} of {len(document.source)} characters were removed.")


def _truncation(page: Page, body: list[int], signals: Signals) -> tuple[int, int] | None:
    if "truncated" in signals:
        return signals["truncated"]
    for i in body[-2:]:
        if _TRUNCATED.search(page.document.texts[i][-80:]) is not None:
            return page.document.starts[i], page.document.starts[i + 1]
    return None


def _mismatch(page: Page, article: "Article") -> bool:
    """Whether headline and story have not one word stem in common."""
    words = stems(article.headline or "")
    if len(words) < 3 or sum(map(len, article.body)) <= SHORT_STORY:
        return False
    if not words.isdisjoint(stems(article.body[0][:LEAD])):
        return False
    return all(words.isdisjoint(stems(paragraph)) for paragraph in article.body[:MOST_PARAGRAPHS])


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
