"""A signature as a picture, drawn from the strokes that were kept of it."""

from io import BytesIO
from typing import Final

from monitor_desk.domain.visit_report.lines import StrokeLine

_WIDTH, _HEIGHT, _PEN = 900, 300, 5
_BOX: Final = 1000  # strokes are in thousandths of the box


def drawn(strokes: tuple[StrokeLine, ...]) -> bytes:
    """Return the strokes as a PNG, dark on white."""
    from PIL import Image, ImageDraw

    picture = Image.new("L", (_WIDTH, _HEIGHT), 255)
    pen = ImageDraw.Draw(picture)
    for stroke in strokes:
        points = [(at[0] * _WIDTH / _BOX, at[1] * _HEIGHT / _BOX) for at in stroke.points if len(at) == 2]
        if len(points) == 1:
            (x, y) = points[0]
            pen.ellipse((x - _PEN, y - _PEN, x + _PEN, y + _PEN), fill=0)
        elif points:
            pen.line(points, fill=0, width=_PEN, joint="curve")
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
