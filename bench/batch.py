"""How fast a batch run is, and how much memory it takes.

    python bench/batch.py speed [FOLDER] [--documents 6000] [--repeats 3]
    python bench/batch.py memory [--megabytes 1024] [--jobs 2] [--beside 10000]

`speed` cleans the same rows with --jobs 1 and 2 in turn and prints documents per second, the best of the repeats; where
other work shares the machine, only the CPU time says something.
The rows are the texts of the pages in FOLDER (see bench/pages.py) as scrapers deliver them, or else of the fixtures.
`memory` writes that many megabytes of rows made of the fixtures, and watches what the run and its workers hold. Beside
its text a row has a column of so many characters, as crawls keep the markup; it goes through the run and into the
output, and keeps the measuring short.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path

from pages import DEVSET, read_pages

FIXTURES = Path(__file__).parent.parent / "fixtures"
LEAST_GAIN = 1.5
"""Two processes must be so many times as fast as one."""
MOST_MB = 500
"""Memory that a run may take, workers and all, whatever the input's size."""


def texts(folder: Path | None) -> list[str]:
    """Scraped texts: of the pages in the folder where there is one, else of the fixtures."""
    if folder is not None and folder.is_dir():
        return [text for page in read_pages(folder) for text in page.scraped.values()]
    return [path.read_text("utf-8") for path in sorted(FIXTURES.glob("*/input.txt"))]


def write_rows(path: Path, found: Iterable[str], megabytes: float | None = None, beside: int = 0) -> int:
    """The texts as rows, over and over until there are enough; the number of rows."""
    written = number = 0
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(found, 1):
            row = {"id": number, "text": text, "raw": (f"<p>{number}</p>" * beside)[:beside]}
            written += file.write(json.dumps(row, ensure_ascii=False) + "\n")
            if megabytes is not None and written >= megabytes * 1e6:
                break
    return number


def command(rows: Path, output: Path, jobs: int) -> list[str]:
    return [sys.executable, "-m", "newsclean.cli", "clean", str(rows), "-o", str(output), "--jobs", str(jobs)]


def speed(folder: Path | None, documents: int, repeats: int) -> bool:
    found = texts(folder)
    with tempfile.TemporaryDirectory() as name:
        rows = Path(name, "rows.jsonl")
        number = write_rows(rows, islice(cycle(found), documents))
        size = rows.stat().st_size
        best = {1: float("inf"), 2: float("inf")}
        cpu = dict(best)
        outputs = set()
        for _ in range(repeats):
            for jobs in best:
                output = Path(name, f"{jobs}.jsonl")
                begun, used = time.perf_counter(), cpu_of_children()
                subprocess.run(command(rows, output, jobs), check=True, capture_output=True)
                seconds, used = time.perf_counter() - begun, cpu_of_children() - used
                best[jobs], cpu[jobs] = min(best[jobs], seconds), min(cpu[jobs], used)
                outputs.add(output.read_bytes())
                print(f"jobs {jobs}: {seconds:6.1f} s, {used:6.1f} s of CPU, load {os.getloadavg()[0]:.1f}", flush=True)
    for jobs, seconds in best.items():
        print(f"jobs {jobs}: {number / seconds:7.1f} documents/s, {size / seconds / 1e6:6.2f} MB/s")
    gain = best[1] / best[2]
    print(f"by the CPU that they use, two free cores would make it {2 * cpu[1] / cpu[2]:.2f} times as fast")
    print(f"two are {gain:.2f} times as fast as one (at least {LEAST_GAIN}); outputs alike: {len(outputs) == 1}")
    return gain >= LEAST_GAIN and len(outputs) == 1


def cpu_of_children() -> float:
    """Seconds that processes used which were started from here and have ended."""
    times = os.times()
    return times.children_user + times.children_system


def memory(megabytes: float, jobs: int, beside: int) -> bool:
    with tempfile.TemporaryDirectory() as name:
        rows = Path(name, "rows.jsonl")
        number = write_rows(rows, cycle(texts(None)), megabytes, beside)
        size = rows.stat().st_size
        print(f"{size / 1e6:.0f} MB, {number} rows", flush=True)
        begun = time.perf_counter()
        with subprocess.Popen(command(rows, Path(name, "out.jsonl.gz"), jobs), stderr=subprocess.DEVNULL) as process:
            most = max(watched(process))
        seconds = time.perf_counter() - begun
        print(f"{number / seconds:.1f} documents/s, {size / seconds / 1e6:.2f} MB/s with --jobs {jobs}")
    print(f"peak {most / 1e6:.0f} MB in all processes (at most {MOST_MB})")
    return process.returncode == 0 and most <= MOST_MB * 1e6


def watched(process: "subprocess.Popen[bytes]") -> Iterator[int]:
    """Bytes that the process and its children hold, ten times a second, until it ends."""
    yield 0
    while process.poll() is None:
        yield sum(map(resident, (process.pid, *children(process.pid))))
        time.sleep(0.1)


def children(parent: int) -> list[int]:
    """Processes below this one."""
    try:
        direct = [int(word) for word in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]
    except OSError:
        return []
    return [*direct, *(below for one in direct for below in children(one))]


def resident(process: int) -> int:
    """What one holds, shared pages counted in each."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["speed", "memory"])
    parser.add_argument("folder", nargs="?", type=Path, default=DEVSET)
    parser.add_argument("--documents", type=int, default=6000)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--megabytes", type=float, default=1024)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--beside", type=int, default=10_000)
    options = parser.parse_args()
    if options.what == "speed":
        good = speed(options.folder, options.documents, options.repeats)
    else:
        good = memory(options.megabytes, options.jobs, options.beside)
    sys.exit(not good)


if __name__ == "__main__":
    main()
