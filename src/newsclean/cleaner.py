"""The one path from a text to a result: clean and explain are both views of it."""

from dataclasses import dataclass, field

from newsclean.assemble import assemble, body_segments, clean_text, paragraphs
from newsclean.label import Label
from newsclean.page import Page
from newsclean.pipeline import open_page, run
from newsclean.policy import Policy
from newsclean.record import Article, Result, Span
from newsclean.rules import RULES
from newsclean.rules.rule import Rule
from newsclean.tools import Tools, make_tools
from newsclean.validate import validate



@dataclass(frozen=True)
class Cleaner:
    """Cleans texts with these rules, packs and limits. A value: equal parts make equal cleaners, and it pickles.

    `packs` are language codes ("de", "en"; the language-free pack is always in) or paths of TOML files of
    your own; None means all that come with newsclean.
    """

    rules: tuple[Rule, ...] = RULES
    packs: tuple[str, ...] | None = field(default=None, kw_only=True)
    policy: Policy = field(default=Policy(), kw_only=True)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rules", tuple(self.rules))
        if self.packs is not None:
            object.__setattr__(self, "packs", tuple(self.packs))

    @property
    def tools(self) -> Tools:
        """The look-up tables, built at the first use and kept with this value."""
        held = self.__dict__.get("_tools")
        if held is None:
            held = make_tools(self.rules, self.packs)
            self.__dict__["_tools"] = held
        return held

    def __getstate__(self) -> dict[str, object]:
        return {"rules": self.rules, "packs": self.packs, "policy": self.policy}

    def __setstate__(self, state: dict[str, object]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)

    def __call__(self, text: str, url: str | None = None) -> Result:
        """The result for one page. Never raises on any str; TypeError on anything else."""
        return finish(self.read(text, url), self.policy)

    def read(self, text: str, url: str | None = None) -> Page:
        """The page after all phases, with every label decided."""
        if not isinstance(text, str):
            advice = "decode it first, for example data.decode('utf-8', 'replace')" if isinstance(text, bytes | bytearray) else "pass the text of a page"
            raise TypeError(f"newsclean cleans str, not {type(text).__name__}: {advice}")
        return run(open_page(text, self.tools, url=url))


def finish(page: Page, policy: Policy) -> Result:
    """The result of a page whose labels are decided."""
    document = page.document
    spans = tuple(
        [Span(document.starts[i], document.starts[i + 1], label or Label.BODY, rule) for i, (label, rule) in enumerate(zip(page.labels, page.rules, strict=True))]
    )
    if not spans and document.source:
        spans = (Span(0, len(document.source), Label.NAVIGATION, "P0"),)
    article = assemble(page)
    problems = validate(page, article, policy)
    rejected = any(problem.severity == "error" for problem in problems)
    text = "\n\n".join(article.body)
    strays: tuple[Article, ...] = ()
    return Result(document.source, text, None if rejected else article, strays, spans, problems)


__all__ = ["Cleaner", "body_segments", "clean_text", "finish", "paragraphs"]
