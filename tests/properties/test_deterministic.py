"""Same in, same out: whatever the process, its hash seed, its time zone and its locale."""

import os
import subprocess
import sys

PROGRAM = """
import hashlib, pathlib, re, sys
import newsclean
from newsclean.rules.packs import load_packs
from newsclean.testing import sure_lines

pages = [path.read_bytes().decode("utf-8") for path in sorted(pathlib.Path("fixtures").glob("*/input.txt"))]
for pack in load_packs():
    lines = list(sure_lines(pack))
    pages.append("\\n".join([*lines[:9], *pack.prose, *lines[9:]]))
for text in pages:
    slug = "-".join(word.lower() for word in re.findall(r"\\w+", text)[:14])
    for url in (None, f"https://example.org/news/{slug}"):
        result = newsclean.clean(text, url=url)
        print(hashlib.sha256(repr(result).encode("utf-8", "backslashreplace")).hexdigest())
"""


def run(**environment: str) -> list[str]:
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_two_processes_agree() -> None:
    one = run(PYTHONHASHSEED="0", TZ="Asia/Tokyo", LC_ALL="C")
    two = run(PYTHONHASHSEED="4242", TZ="America/Lima", LC_ALL="C.UTF-8")
    assert len(one) > 120
    assert one == two
