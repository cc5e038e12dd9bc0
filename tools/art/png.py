"""PNG files without dates or comments, so that the same picture always gives the same bytes."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image


def encode(picture: NDArray[np.uint8]) -> bytes:
    """Encode a height x width (grey) or height x width x 4 (colour and alpha) array."""
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, "PNG", compress_level=9)
    return stream.getvalue()


def same_picture(first: bytes, second: bytes) -> bool:
    """Tell whether two PNG files show the same pixels.

    Compressors differ between machines and library versions; what must not differ is the picture.
    """
    with Image.open(io.BytesIO(first)) as one, Image.open(io.BytesIO(second)) as two:
        return one.mode == two.mode and one.size == two.size and one.tobytes() == two.tobytes()
