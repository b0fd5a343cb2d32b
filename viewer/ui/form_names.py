"""What the forms of a citation are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.cite.payload import Form


def form_names() -> dict[Form, str]:
    """Return the names of all forms in the interface language, in the order they are offered."""
    return {
        Form.REFERENCE: QCoreApplication.translate("Forms", "Reference"),
        Form.FOOTNOTE: QCoreApplication.translate("Forms", "Footnote"),
        Form.SHORT: QCoreApplication.translate("Forms", "Short footnote"),
        Form.IN_TEXT: QCoreApplication.translate("Forms", "In text"),
    }
