"""The example of learning in parallel gives the same files whatever the number of workers and the order of rows."""

import json
import random
import subprocess
import sys
from pathlib import Path

import newsclean

EXAMPLE = Path(__file__).parents[2] / "examples" / "learn_map_reduce.py"


def test_workers_and_order_do_not_change_the_profiles(tmp_path: Path, pages: list[str]) -> None:
    rows = [json.dumps({"url": f"https://{'ab'[n % 2]}.example/{n}", "text": text}) for n, text in enumerate(pages)]
    made = []
    for workers in (1, 2):
        random.Random(workers).shuffle(rows)
        folder = tmp_path / str(workers)
        folder.mkdir()
        (folder / "pages.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
        arguments = [folder / "pages.jsonl", folder / "profiles", folder / "records.jsonl", "--workers", str(workers)]
        subprocess.run([sys.executable, EXAMPLE, *arguments], check=True)
        profiles = {path.name: path.read_bytes() for path in (folder / "profiles").iterdir()}
        made.append((profiles, sorted((folder / "records.jsonl").read_text(encoding="utf-8").splitlines())))
    assert made[0] == made[1]
    assert set(made[0][0]) == {"a.example.json", "b.example.json"}
    learnt = newsclean.SiteProfile.load(tmp_path / "1" / "profiles" / "a.example.json")
    assert learnt == newsclean.learn(pages[0::2])
