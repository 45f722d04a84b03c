"""Invented pages."""

STREETS = ("Mill Lane", "Harbour Road", "Quay Street", "Chapel Hill", "Station Square", "Orchard Row", "Bridge End")


def page(number: int) -> str:
    """A page with chrome around a story of its own."""
    street = STREETS[number % len(STREETS)]
    return (
        f"{street} to stay open in week {number}\n"
        "By Ida Fenwick\n"
        "3 May 2024\n"
        f"The town of Oldmarsh will keep {street} open to buses in week {number}, the council decided on Thursday.\n"
        f"Residents had counted {number + 40} lorries within a single hour and asked for a closure until the autumn.\n"
        "MORE: Bus timetable changes in June\n"
        "Work on the drains begins at seven in the morning and ends before the schools close, the town said.\n"
        "Most read\n"
        "Swan blocks the ring road\n"
    )


def wall() -> str:
    return "404\nPage not found\nThe page you are looking for does not exist.\n"
