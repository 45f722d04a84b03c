"""What cleaning costs on each engine: processor time, memory, and what a month of a news crawl would take.

    python bench/engines.py [FOLDER] [--engines clean,arrow,datasets,datatrove,ray,spark] [--kind text] [--pages 5000]

FOLDER is described in bench/pages.py; its pages are repeated until there are enough. Each engine runs in a process of
its own, reads the pages from parquet and writes the records there, datatrove as JSON lines. What counts is *processor*
time, of the process and all that it starts: it depends little on what else the machine does, unlike the time on the
clock. An eighth of the pages is cleaned first, and the rates are those of the other seven: the rest is the cost of
starting. Memory is the most that all of them had at one time, shared pages counted once (PSS). Linux only.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

from pages import DEVSET, read_pages

MONTH = 10_000_000
"""Pages of a month of the crawl that docs/scale.md estimates."""
EVERY = 0.25
"""Seconds between two looks at the processes."""
TICK = os.sysconf("SC_CLK_TCK")


def clean(source: str, target: str, column: str, cpus: int) -> None:
    """The plain loop, without Arrow columns: what cleaning itself costs."""
    import pyarrow.parquet as pq

    import newsclean

    with open(target, "w", encoding="utf-8") as file:
        for batch in pq.ParquetFile(source).iter_batches(256):
            for row in batch.to_pylist():
                article = newsclean.clean(row[column], row["url"]).article
                file.write((article.model_dump_json() if article else "null") + "\n")


def arrow(source: str, target: str, column: str, cpus: int) -> None:
    import pyarrow.parquet as pq

    from newsclean.arrow import BatchCleaner

    cleaner = BatchCleaner(column=column)
    pages = pq.ParquetFile(source)
    with pq.ParquetWriter(target, cleaner.schema(pages.schema_arrow)) as writer:
        for batch in pages.iter_batches(256):
            writer.write_batch(cleaner(batch))


def datasets(source: str, target: str, column: str, cpus: int) -> None:
    import datasets as library

    from newsclean.integrations import hf_datasets

    library.disable_progress_bars()
    pages = library.load_dataset("parquet", data_files=source, split="train", cache_dir=target + ".cache")
    hf_datasets.clean(pages, column=column, num_proc=cpus).to_parquet(target)


def datatrove(source: str, target: str, column: str, cpus: int) -> None:
    from datatrove.executor.local import LocalPipelineExecutor
    from datatrove.pipeline.readers import ParquetReader
    from datatrove.pipeline.writers.jsonl import JsonlWriter

    from newsclean.integrations.datatrove_steps import NewsCleaner, NewsFilter

    folder = Path(source).parent / "parts"
    pipeline = [ParquetReader(str(folder), text_key=column), NewsCleaner(), NewsFilter(), JsonlWriter(target)]
    LocalPipelineExecutor(pipeline, tasks=8, workers=cpus, logging_dir=target + ".logs").run()


def ray(source: str, target: str, column: str, cpus: int) -> None:
    import ray as library

    from newsclean.integrations import ray_data

    library.init(num_cpus=cpus, include_dashboard=False, log_to_driver=False, object_store_memory=500_000_000)
    pages = library.data.read_parquet(str(Path(source).parent / "parts"))
    ray_data.clean(pages, column=column).write_parquet(target)


def spark(source: str, target: str, column: str, cpus: int) -> None:
    from pyspark.sql import SparkSession

    from newsclean.integrations import spark as on_spark

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master(f"local[{cpus}]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "500").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    on_spark.clean(session.read.parquet(str(Path(source).parent / "parts")), column=column).write.parquet(target)


ENGINES: dict[str, Callable[[str, str, str, int], None]] = {
    each.__name__: each for each in (clean, arrow, datasets, datatrove, ray, spark)
}


def write_pages(folder: Path, devset: str, kind: str, wanted: int) -> int:
    """Writes the pages as one file of parquet and as eight; how many bytes of UTF-8 they are."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    found = read_pages(Path(devset), limit=wanted)
    texts = [(page.html if kind == "html" else page.scraped.get("resiliparse_all"), page.url) for page in found]
    rows = [
        {"id": str(number), "page": text, "url": url or ""}
        for number, (text, url) in enumerate(islice(cycle([each for each in texts if each[0]]), wanted))
    ]
    table = pa.Table.from_pylist(rows)
    (folder / "parts").mkdir(parents=True)
    pq.write_table(table, folder / "pages.parquet", row_group_size=1000)
    size = -(-wanted // 8)
    for part in range(8):
        pq.write_table(table.slice(part * size, size), folder / "parts" / f"{part}.parquet")
    return sum(len(row["page"].encode("utf-8", "replace")) for row in rows)


def family(root: int) -> Iterator[int]:
    """A process and all that it has started, as far as they live."""
    parents: dict[int, list[int]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit() and (stat := _read(f"/proc/{entry}/stat")):
            parents.setdefault(int(stat.rpartition(")")[2].split()[1]), []).append(int(entry))
    waiting = [root]
    while waiting:
        process = waiting.pop()
        yield process
        waiting += parents.get(process, [])


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def seconds_of(process: int) -> float:
    """Processor time that a process has had."""
    fields = _read(f"/proc/{process}/stat").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK if fields else 0.0


def megabytes_of(process: int) -> float:
    for line in _read(f"/proc/{process}/smaps_rollup").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def measure(command: list[str]) -> tuple[float, float, float]:
    """Seconds on the clock, seconds of processor and megabytes of a command."""
    begun = time.perf_counter()
    times: dict[int, float] = {}
    most = 0.0
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
        while child.poll() is None:
            now = list(family(child.pid))
            times.update({process: max(times.get(process, 0.0), seconds_of(process)) for process in now})
            most = max(most, sum(map(megabytes_of, now)))
            time.sleep(EVERY)
        if child.returncode:
            errors.seek(0)
            sys.exit(errors.read().decode("utf-8", "replace")[-3000:])
    return time.perf_counter() - begun, sum(times.values()), most


def compare(name: str, folders: tuple[Path, Path], cpus: int, pages: int, size: int) -> str:
    """A row of the table: the engine on an eighth of the pages and on all of them."""
    run = [sys.executable, __file__, "--cpus", str(cpus), "--run", name]
    measured = [measure([*run, str(folder / "pages.parquet"), str(folder / f"out-{name}")]) for folder in folders]
    (_, few, _), (clock, all_of_them, memory) = measured
    spent = (all_of_them - few) * 8 / 7
    rate = pages / spent
    return (
        f"{name:10s} {clock:8.1f} {all_of_them:12.1f} {all_of_them - spent:10.1f} {rate:13.1f} "
        f"{size / 1e6 / spent:10.2f} {memory:10.0f} {MONTH / rate / 3600:10.1f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", default=str(DEVSET))
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--kind", choices=("text", "html"), default="text")
    parser.add_argument("--pages", type=int, default=5000)
    parser.add_argument("--cpus", type=int, default=2)
    parser.add_argument("--run", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        name, source, target = options.run
        ENGINES[name](source, target, "page", options.cpus)
        return
    if not Path(options.folder).is_dir():
        parser.error(f"no pages in {options.folder}")
    names = options.engines.split(",")
    if unknown := [name for name in names if name not in ENGINES]:
        parser.error(f"there is no engine {', '.join(unknown)}; the engines are {', '.join(ENGINES)}")
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
    with tempfile.TemporaryDirectory() as made:
        few, full = folders = (Path(made) / "few", Path(made) / "full")
        write_pages(few, options.folder, options.kind, options.pages // 8)
        size = write_pages(full, options.folder, options.kind, options.pages)
        print(
            f"{options.pages} pages of {options.kind}, {size / 1e6:.1f} MB, {size / options.pages / 1e3:.1f} kB a page"
        )
        print("engine      clock s  processor s   starting  pages/s/core  MB/s/core  memory MB  core hours for a month")
        for name in names:
            print(compare(name, folders, options.cpus, options.pages, size), flush=True)
    print(f"load after: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
