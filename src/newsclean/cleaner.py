"""The one path from a text to a result: clean and explain are both views of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal

from newsclean.choices import checked_packs, checked_rules
from newsclean.html.sniff import is_html
from newsclean.label import Label
from newsclean.matter.find import RULE, FrontMatter, find_front_matter
from newsclean.page import Page, Stage
from newsclean.pipeline import PHASES, open_page, read_story, run, without_stories
from newsclean.policy import Policy
from newsclean.result import Origin, Problem, Result, Span
from newsclean.rules import RULES
from newsclean.rules.rule import Rule
from newsclean.site.profile import SiteProfile
from newsclean.site.run import with_profile
from newsclean.stories.strays import find_strays
from newsclean.tools import Tools, tools_for
from newsclean.validate import problem, validate

if TYPE_CHECKING:
    from newsclean.record import Article

Strays = Literal["split", "keep"]
"""What to do with other stories on the page: records of their own, or leave every story where it is."""
Kind = Literal["html", "text"]
Extractor = Literal["trafilatura", "resiliparse"]
Complete = Callable[["Article"], tuple["Article", tuple[Problem, ...]]]
"""Fills the record that was read from a page's text with what else is known, and says what does not fit."""


TEXT_ORIGIN = Origin("text", None, None)


@dataclass(frozen=True)
class Cleaner:
    """Cleans texts with these rules, packs and limits. A value: equal parts make equal cleaners, and it pickles.

    `packs` are language codes ("de", "en"; the language-free pack is always in) or paths of TOML files of
    your own; None means all that come with newsclean.

    TypeError or ValueError for parts that are none, OSError for a file of phrases that cannot be read.
    """

    rules: tuple[Rule, ...] = RULES
    packs: tuple[str, ...] | None = field(default=None, kw_only=True)
    policy: Policy = field(default=Policy(), kw_only=True)

    def __post_init__(self) -> None:
        if not isinstance(self.policy, Policy):
            raise TypeError(f"policy is a Policy, not {type(self.policy).__name__}")
        object.__setattr__(self, "rules", checked_rules(self.rules))
        if self.packs is not None:
            object.__setattr__(self, "packs", checked_packs(self.packs))

    @property
    def tools(self) -> Tools:
        """The look-up tables, built at the first use and kept with this value."""
        held = self.__dict__.get("_tools")
        if held is None:
            held = tools_for(self.rules, self.packs)
            self.__dict__["_tools"] = held
        return held

    def __getstate__(self) -> dict[str, object]:
        shipped = {rule.id: rule for rule in RULES}
        rules = tuple(rule.id if rule is shipped.get(rule.id) else rule for rule in self.rules)
        return {"rules": rules, "packs": self.packs, "policy": self.policy}

    def __setstate__(self, state: dict[str, Any]) -> None:
        shipped = {rule.id: rule for rule in RULES}
        rules = tuple(shipped[rule] if isinstance(rule, str) else rule for rule in state["rules"])
        for name, value in {**state, "rules": rules}.items():
            object.__setattr__(self, name, value)

    def __call__(
        self,
        text: str,
        url: str | None = None,
        strays: Strays = "split",
        kind: Kind | None = None,
        extractor: Extractor = "trafilatura",
        site: SiteProfile | None = None,
    ) -> Result:
        """The result for one page. Never raises on any str; TypeError on anything else.

        strays: "split" makes other stories on the page records of their own, "keep" looks for none.
        kind: "html" or "text"; None: HTML is recognised by its structure.
        extractor: what reads HTML.
        site: what `newsclean.learn` knows of the page's site.
        """
        self.check(strays, site, kind, extractor, url)
        if isinstance(text, str) and kind != "text" and (kind == "html" or is_html(text)):
            from newsclean.html.page import clean_html

            return clean_html(self, text, url, strays, extractor, site)
        if isinstance(text, str) and (matter := self.front_matter(text)) is not None:
            from newsclean.matter.page import clean_below

            return clean_below(self, text, matter, url, strays, site)
        return finish(self.read(text, url, strays, site), self.policy)

    @staticmethod
    def check(
        strays: str,
        site: object,
        kind: str | None = None,
        extractor: str = "trafilatura",
        url: object = None,
    ) -> None:
        """Raises for options that are none."""
        if url is not None and not isinstance(url, str):
            raise TypeError(f"url is a str, not {type(url).__name__}")
        if kind not in (None, "html", "text"):
            raise ValueError(f"kind is 'html' or 'text', not {kind!r}")
        if extractor not in ("trafilatura", "resiliparse"):
            raise ValueError(f"extractor is 'trafilatura' or 'resiliparse', not {extractor!r}")
        if strays not in ("split", "keep"):
            raise ValueError(f"strays is 'split' or 'keep', not {strays!r}")
        if site is not None and not isinstance(site, SiteProfile):
            raise TypeError(
                f"site is a SiteProfile, not {type(site).__name__}: "
                "make one with newsclean.learn, or read one with SiteProfile.load"
            )

    def read(
        self, text: str, url: str | None = None, strays: Strays = "split", site: SiteProfile | None = None
    ) -> Page:
        """The page after all phases, with every label decided."""
        return run(*self.opened(text, url, strays, site))

    def front_matter(self, text: str) -> FrontMatter | None:
        """The fields that a scraper wrote above the text, if there are any and the rule for them is not taken out."""
        return find_front_matter(text) if RULE in self.tools.known else None

    def opened(
        self,
        text: str,
        url: str | None = None,
        strays: Strays = "split",
        site: SiteProfile | None = None,
        *,
        below_matter: bool = False,
    ) -> tuple[Page, tuple[tuple[Stage, ...], ...]]:
        """The page before anyone has voted, and the phases that will; `below_matter` as for `segment.cut`."""
        check_text(text)
        self.check(strays, site)
        phases = PHASES if strays == "split" else without_stories()
        page = open_page(text, self.tools, url=url, below_matter=below_matter)
        return page, phases if site is None else with_profile(site, phases)


def check_text(text: object) -> None:
    """Raises for what is no text, with what to do about it."""
    if not isinstance(text, str):
        advice = (
            "decode it first, for example data.decode('utf-8', 'replace')"
            if isinstance(text, bytes | bytearray)
            else "pass the text of a page"
        )
        raise TypeError(f"newsclean cleans str, not {type(text).__name__}: {advice}")


def finish(
    page: Page,
    policy: Policy,
    *,
    complete: Complete | None = None,
    origin: Origin = TEXT_ORIGIN,
    signed: bool = False,
) -> Result:
    """The result of a page whose labels are decided; `signed` as for `validate`."""
    from newsclean.assemble import assemble

    if None in page.labels:  # rules that would have decided are left out
        page = replace(page, labels=tuple([label or Label.BODY for label in page.labels]))
    document = page.document
    columns = zip(document.starts, document.starts[1:], page.labels, page.rules, strict=False)
    spans: tuple[Span, ...] = tuple(map(tuple.__new__, repeat(Span), columns))  # as Span._make, in a third of the time
    if not spans and document.source:
        spans = (Span(0, len(document.source), Label.NAVIGATION, "P0"),)
    article = assemble(page)
    article, said = complete(article) if complete is not None else (article, ())
    problems = (*validate(page, article, policy, signed=signed), *said)
    rejected = any(problem.severity == "error" for problem in problems)
    text = "\n\n".join(article.body)
    found = find_strays(page)
    stories = [read_story(page, segments) for segments in found]
    strays = [assemble(story) for story in stories]
    problems += tuple(_of_strays(page, found, stories, strays, policy))
    return Result(document.source, text, None if rejected else article, tuple(strays), spans, problems, origin)


def _of_strays(
    page: Page, found: list[list[int]], stories: list[Page], strays: "list[Article]", policy: Policy
) -> Iterator[Problem]:
    """What there is to say of the other stories; none is rejected, so all of it is warnings."""
    starts = page.document.starts
    for number, (segments, story, stray) in enumerate(zip(found, stories, strays, strict=True), 1):
        where = (starts[segments[0]], starts[segments[-1] + 1])
        yield problem("stray-found", f"It is number {number} of {len(found)}.", where)
        for said in validate(story, stray, policy):
            yield Problem(said.code, "warning", f"Of stray {number}: {said.message}", where)
