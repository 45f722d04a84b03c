"""The run over a page whose site has a profile: the phases of the engine and two more, around the zone."""

from functools import partial

from newsclean.page import Stage
from newsclean.pipeline import PHASES
from newsclean.site.profile import SiteProfile
from newsclean.stages.site import site_hints, site_lines


def with_profile(profile: SiteProfile, phases: tuple[tuple[Stage, ...], ...] = PHASES) -> tuple[tuple[Stage, ...], ...]:
    """The phases, with those that read the profile before and after the zone, be it that of text or that of HTML."""
    place = next(number for number, phase in enumerate(phases) if any(is_zone(stage) for stage in phase))
    before, after = (partial(stage, profile=profile) for stage in (site_hints, site_lines))
    return (*phases[:place], (before,), phases[place], (after,), *phases[place + 1 :])


def is_zone(stage: Stage) -> bool:
    """Whether this stage decides where the article is."""
    return getattr(getattr(stage, "func", stage), "__name__", "") == "zone"
