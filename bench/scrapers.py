"""Makes pages as other scrapers deliver them, from the HTML of a folder of pages.

    python bench/scrapers.py FOLDER OUT [--every 1]

Writes OUT/<set>.jsonl.gz in the format of bench/pages.py, `scraped` by: BeautifulSoup's `get_text`, with line breaks
between all elements (`soup`) and without (`soup_plain`); html2text (`html2text`, Markdown; `html2text_references`, with
the links' addresses below each paragraph); markdownify (`markdownify`,
Markdown); html_text (`html_text`, all text by blocks); readability with html_text (`readability`); jusText (`justext`);
html-to-markdown, with the page's meta elements as front matter (`html_to_markdown`); the browser lynx, with numbered
links (`lynx`). bench/quality.py and bench/fit.py read the result. Needs beautifulsoup4, html2text, html-text,
html-to-markdown, justext, markdownify and readability-lxml, and the program lynx, which newsclean does not.
"""

import argparse
import gzip
import json
import logging
import signal
import subprocess
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import html2text
import html_text
import html_to_markdown
import justext
import markdownify
from bs4 import BeautifulSoup
from readability import Document

SECONDS = 20
"""A page that takes a scraper longer is left out for it."""
STOPLISTS = {
    "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "fr": "French", "is": "Icelandic", "it": "Italian",
    "no": "Norwegian_Bokmal", "pl": "Polish", "ru": "Russian", "sv": "Swedish", "tr": "Turkish",
}  # fmt: skip


def soup_of(html: str) -> BeautifulSoup:
    soup = BeautifulSoup(html, "lxml")
    for element in soup(["script", "style", "noscript"]):
        element.extract()
    return soup


def by_readability(html: str) -> str:
    document = Document(html)
    return f"{document.short_title()}\n\n{html_text.extract_text(document.summary())}"


def by_justext(html: str, language: str) -> str:
    known = STOPLISTS.get(language)
    stops = justext.get_stoplist(known) if known else frozenset()
    settings = {} if known else {"stopwords_low": 0, "stopwords_high": 0}
    paragraphs = justext.justext(html.encode(), stops, encoding="utf8", **settings)
    return "\n\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def by_html_to_markdown(html: str) -> str:
    found = html_to_markdown.convert(html)
    return found if isinstance(found, str) else found["content"]


def by_html2text_with_references(html: str) -> str:
    converter = html2text.HTML2Text()
    converter.inline_links = False
    converter.links_each_paragraph = True
    return converter.handle(html)


def by_lynx(html: str) -> str:
    options = ("-dump", "-force_html", "-assume_charset=utf-8", "-display_charset=utf-8", "-width=100")
    with tempfile.NamedTemporaryFile("wb", suffix=".html") as file:
        file.write(html.encode("utf-8", "replace"))
        file.flush()
        dumped = subprocess.run(["lynx", *options, file.name], capture_output=True, timeout=SECONDS)
    return dumped.stdout.decode("utf-8", "replace")


SCRAPERS: dict[str, Callable[[str, str], str]] = {
    "soup": lambda html, _: soup_of(html).get_text("\n", strip=True),
    "soup_plain": lambda html, _: soup_of(html).get_text(),
    "html2text": lambda html, _: html2text.HTML2Text().handle(html),
    "html2text_references": lambda html, _: by_html2text_with_references(html),
    "markdownify": lambda html, _: markdownify.markdownify(html),
    "html_text": lambda html, _: html_text.extract_text(html),
    "readability": lambda html, _: by_readability(html),
    "justext": by_justext,
    "html_to_markdown": lambda html, _: by_html_to_markdown(html),
    "lynx": lambda html, _: by_lynx(html),
}


def scraped(html: str, language: str) -> dict[str, str]:
    """The page by each scraper that can read it."""
    found = {}
    for name, scrape in SCRAPERS.items():
        signal.alarm(SECONDS)
        try:
            found[name] = scrape(html, language)
        except Exception as error:
            logging.getLogger("scrapers").error("%s: %s", name, type(error).__name__)
        finally:
            signal.alarm(0)
    return found


def too_long(number: int, frame: FrameType | None) -> None:
    raise TimeoutError


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--every", type=int, default=1)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGALRM, too_long)
    options.out.mkdir(parents=True, exist_ok=True)
    for path in sorted(options.folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as pages, gzip.open(options.out / path.name, "wt", 5) as out:
            for number, line in enumerate(pages):
                if number % options.every == 0:
                    page = json.loads(line)
                    page["scraped"] = scraped(page.pop("html"), page["lang"])
                    out.write(json.dumps(page) + "\n")


if __name__ == "__main__":
    main()
