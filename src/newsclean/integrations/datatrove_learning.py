"""Site profiles in datatrove: a step that learns from each task's documents, and one that merges what they learnt.

    learn = LocalPipelineExecutor([reader, LearnSites("parts/")], tasks=100)
    merge = LocalPipelineExecutor([MergeSites("parts/", "profiles/")], tasks=8, depends=learn)

`NewsCleaner(profiles="profiles/")` uses them. However many tasks there are, the profiles are the same.
"""

import json
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Any

from newsclean.integrations.missing import advice

try:
    from datatrove.data import Document
    from datatrove.io import DataFolderLike, get_datafolder
    from datatrove.pipeline.base import PipelineStep
except ImportError as error:
    raise ImportError(advice("datatrove_learning", "datatrove[io]")) from error

from newsclean import SiteProfile
from newsclean.arrow.learning import merged_sites
from newsclean.integrations.datatrove_steps import site_of, url_of
from newsclean.site.file import to_json
from newsclean.site.learn import learn_sites
from newsclean.site.names import profile_file


class LearnSites(PipelineStep):  # type: ignore[misc]
    """The map: learns from the documents of its task, and writes a file with a row a site. It passes nothing on.

    Documents without a site teach nothing. url_key, site_key: the keys of the metadata with the page's address and the
    name of its site; without site_key it is the host of the address, without "www.".
    """

    name = "🎓 Learn sites"
    type = "🏘 - SITES"

    def __init__(self, output_folder: DataFolderLike, *, url_key: str = "url", site_key: str | None = None) -> None:
        super().__init__()
        self.output_folder = get_datafolder(output_folder)
        self.url_key = url_key
        self.site_key = site_key

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> None:
        """Reads the documents and writes what is learnt."""
        with self.track_time():
            profiles = learn_sites(self._pages(data))
            with self.output_folder.open(f"{rank:05d}.jsonl", "wt", encoding="utf-8") as file:
                for site, profile in profiles.items():
                    file.write(json.dumps([site, to_json(profile)]) + "\n")
        self.stat_update("sites", value=len(profiles))

    def _pages(self, data: Iterable[Document]) -> Iterator[tuple[str, str]]:
        for document in data:
            self.stat_update("total")
            site = site_of(document, self.site_key, url_of(document, self.url_key))
            if site is not None:
                yield site, document.text


class MergeSites(PipelineStep):  # type: ignore[misc]
    """The reduce: one profile a site, in a file of its own, as `newsclean learn` writes them.

    Each task takes the sites that fall to it; least_pages: sites with fewer pages get no profile.
    """

    name = "🤝 Merge sites"
    type = "🏘 - SITES"

    def __init__(self, input_folder: DataFolderLike, output_folder: DataFolderLike, *, least_pages: int = 1) -> None:
        super().__init__()
        self.input_folder = get_datafolder(input_folder)
        self.output_folder = get_datafolder(output_folder)
        self.least_pages = least_pages

    def run(self, data: Any = None, rank: int = 0, world_size: int = 1) -> None:
        """Merges the profiles of this task's sites."""
        with self.track_time():
            rows = ((site, profile) for site, profile in self._rows() if task_of(site, world_size) == rank)
            for site, whole in merged_sites(rows).items():
                self._write(site, whole)

    def _rows(self) -> Iterator[tuple[str, str]]:
        """Site and profile of each row that a task has written."""
        for path in self.input_folder.list_files(glob_pattern="*.jsonl"):
            with self.input_folder.open(path, "rt", encoding="utf-8") as file:
                for line in file:
                    site, profile = json.loads(line)
                    yield site, profile

    def _write(self, site: str, profile: SiteProfile) -> None:
        if len(profile.pages) < self.least_pages:
            self.stat_update("too_few_pages")
            return
        self.stat_update("profiles")
        with self.output_folder.open(profile_file(site), "wt", encoding="utf-8", newline="\n") as file:
            file.write(to_json(profile))


def task_of(site: str, tasks: int) -> int:
    """Which task merges this site; the same on every machine."""
    return int.from_bytes(blake2b(site.encode("utf-8", "replace"), digest_size=4).digest()) % tasks
