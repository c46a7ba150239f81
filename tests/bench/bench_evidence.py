"""Measure adding 50 photos of 12 megapixels: the peak memory of the program that does it, and the time beside Pillow's.

`python tests/bench/bench_evidence.py`; the adding runs in a program of its own, whose peak is its own too.
"""

import io
import os
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from PIL import Image

PHOTOS = 50
WIDTH, HEIGHT = 4000, 3000
TARGET_MB = 500
FORMS = (("JPEG", "jpg", PHOTOS), ("HEIF", "heic", 3), ("PNG", "png", 3))


def main() -> None:
    """Print the peak for each kind of photo and the ratio of the time."""
    for form, suffix, count in FORMS:
        with TemporaryDirectory() as folder:
            place = Path(folder)
            made(place / "photos", form, suffix, count)
            run = subprocess.run(
                [sys.executable, __file__, str(place)], capture_output=True, text=True, check=True, env=os.environ
            )
            print(f"{count} × {form}, {WIDTH} × {HEIGHT}: {run.stdout.strip()}")


def made(folder: Path, form: str, suffix: str, count: int) -> None:
    """Make photos as a camera does: noisy, so that they are large, each a little different."""
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)
    folder.mkdir()
    base = Image.effect_noise((WIDTH // 4, HEIGHT // 4), 60).resize((WIDTH, HEIGHT)).convert("RGB")
    for number in range(count):
        base.paste((number, 255 - number, 128), (number * 8, 0, number * 8 + 400, 400))
        base.save(folder / f"IMG_{number:04}.{suffix}", form, **({} if form == "PNG" else {"quality": 92}))


def add_all(place: Path) -> None:
    """Add every photo to a visit of a new desk and print what it took."""
    from desks import PASSPHRASE, outfit
    from monitor_desk.domain.evidence_rules import EvidenceTarget
    from monitor_desk.domain.providers import Provider
    from monitor_desk.domain.visits import Visit
    from monitor_desk.services import opening

    desk = opening.make(place / "desk", PASSPHRASE, outfit()).desk
    provider = desk.records.add(Provider(name="Harbour Lane Support"))
    visit = desk.records.add(Visit(title="Annual", provider_id=provider, visit_type="Annual"))
    photos = sorted((place / "photos").iterdir())
    before = peak_megabytes()
    began = perf_counter()
    added = desk.evidence.add(photos, EvidenceTarget(visit_id=visit))
    seconds = perf_counter() - began
    peak = peak_megabytes()
    desk.close()
    bare = bare_seconds(photos[: min(4, len(photos))]) * len(photos) / min(4, len(photos))
    print(
        f"{added.words()}; peak memory {peak:.0f} MB (target {TARGET_MB}; {before:.0f} MB before); {seconds:.1f} s, "
        f"{seconds / len(photos):.2f} s a photo, {seconds / bare:.2f} × bare Pillow"
    )


def peak_megabytes() -> float:
    """Return the peak of this program's memory; on Linux what getrusage tells begins with that of its parent."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def bare_seconds(photos: list[Path]) -> float:
    """Return the seconds that reading, shrinking and writing takes with Pillow alone."""
    began = perf_counter()
    for path in photos:
        with Image.open(path) as image:
            small = image.convert("RGB")
            small.thumbnail((2560, 2560), Image.Resampling.LANCZOS)
            small.save(io.BytesIO(), "PNG" if path.suffix == ".png" else "JPEG", quality=88)
    return perf_counter() - began


if __name__ == "__main__":
    add_all(Path(sys.argv[1])) if len(sys.argv) > 1 else main()
