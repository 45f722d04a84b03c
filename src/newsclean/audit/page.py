"""The report as one HTML page that needs nothing else: bars with their intervals, tables that sort on a click."""

from collections.abc import Iterable
from html import escape

from newsclean.audit.corpus import Audit, Share

STYLE = """
:root { color-scheme: light dark; --bar: #4878a8; --line: #8888; }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 2rem; }
th, td { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { cursor: pointer; white-space: nowrap; } th[aria-sort]::after { content: " ▲"; }
th[aria-sort=descending]::after { content: " ▼"; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
td.text { overflow-wrap: anywhere; } svg { display: block; } input { font: inherit; width: 20rem; max-width: 100%; }
"""
SCRIPT = """
for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  table.querySelectorAll("th").forEach((th, column) => th.addEventListener("click", () => {
    const up = th.getAttribute("aria-sort") === "descending" ? 1 : -1;
    table.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
    th.setAttribute("aria-sort", up > 0 ? "ascending" : "descending");
    const value = row => { const cell = row.cells[column]; return cell.dataset.v ?? cell.textContent; };
    [...body.rows].sort((a, b) => up * (th.classList.contains("n") ? value(a) - value(b)
      : value(a).localeCompare(value(b)))).forEach(row => body.append(row));
  }));
}
document.querySelector("input").addEventListener("input", event => {
  const wanted = event.target.value.toLowerCase();
  for (const row of document.querySelectorAll("table.lines tbody tr"))
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
});
"""


def to_html(report: Audit) -> str:
    """The whole page."""
    shares = _table(
        "shares",
        ("label", "n:documents", "n:share", "n:from", "n:to", ""),
        [_share(share, report) for share in report.shares],
    )
    common = _table(
        "lines",
        ("line", "n:sites", "n:pages", "known as"),
        [
            _row(_text(one.line), _number(one.sites), _number(one.pages), _text(one.label or ""))
            for one in report.common_lines
        ],
    )
    of_sites = _table(
        "lines",
        ("site", "line", "n:pages", "n:share", "known as"),
        [
            _row(
                _text(one.site),
                _text(one.line),
                _number(one.pages),
                _percent(one.pages / one.of),
                _text(one.label or ""),
            )
            for one in report.site_lines
        ],
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>newsclean audit</title><style>{STYLE}</style></head><body>
<h1>newsclean audit</h1>
<p>{report.documents:,} documents of {report.sites:,} sites. The shares are estimated from a sample of
{report.sampled:,} (seed {report.seed}); the thin line is the 95 % confidence interval. A click on a heading sorts.</p>
<h2>Documents that hold lines of the site</h2>
{shares}
<p><input type="search" placeholder="filter lines" aria-label="filter lines"></p>
<h2>Lines that several sites repeat</h2>
{common}
<h2>Lines that one site repeats</h2>
{of_sites}
<script>{SCRIPT}</script></body></html>
"""


def _table(kind: str, headings: Iterable[str], rows: Iterable[str]) -> str:
    """A heading that opens with "n:" is of a column of numbers."""
    heads = "".join(
        f'<th class="n">{escape(name[2:])}</th>' if name.startswith("n:") else f"<th>{escape(name)}</th>"
        for name in headings
    )
    body = "\n".join(rows)
    return f'<table class="{kind}"><thead><tr>{heads}</tr></thead><tbody>\n{body}\n</tbody></table>'


def _share(share: Share, report: Audit) -> str:
    name = share.label or "any of these"
    middle = share.documents / max(1, report.sampled)
    cells = _text(name), _number(share.documents), _percent(middle), _percent(share.low), _percent(share.high)
    return _row(*cells, f"<td>{_bar(middle, share.low, share.high)}</td>")


def _bar(share: float, low: float, high: float) -> str:
    """A bar on a field of 300 points, with the interval as a thin line."""
    return (
        '<svg width="300" height="14" role="img"><rect width="300" height="14" fill="#8882"/>'
        f'<rect width="{share * 300:.1f}" height="14" fill="var(--bar)"/>'
        f'<line x1="{low * 300:.1f}" x2="{high * 300:.1f}" y1="7" y2="7" stroke="currentColor" stroke-width="2"/></svg>'
    )


def _row(*cells: str) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _text(text: str) -> str:
    return f'<td class="text">{escape(text.encode("utf-8", "replace").decode())}</td>'


def _number(number: int) -> str:
    return f'<td class="n" data-v="{number}">{number:,}</td>'


def _percent(share: float) -> str:
    return f'<td class="n" data-v="{share:.4f}">{share * 100:.1f} %</td>'
