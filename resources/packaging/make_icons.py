"""Makes the picture files of the icon from its drawing: a PNG, and the ICO that Windows wants (`make icons`)."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).parent
LARGEST = 512
OF_WINDOWS = ((16, 16), (24, 24), (32, 32), (48, 48), (64, 64), (128, 128), (256, 256))

picture = QImage(LARGEST, LARGEST, QImage.Format.Format_ARGB32)
picture.fill(Qt.GlobalColor.transparent)
painter = QPainter(picture)
QSvgRenderer(str(HERE / "qa-desk.svg")).render(painter)
painter.end()
picture.save(str(HERE / "qa-desk.png"))
Image.open(HERE / "qa-desk.png").save(HERE / "qa-desk.ico", sizes=OF_WINDOWS)
