"""References are saved from the window: where, in which format, how far, and what goes wrong."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QProgressDialog,
)

from viewer.cite.formats import ExportFormat
from viewer.cite.markdown import written
from viewer.cite.payload import Form
from viewer.ui.dialogs.export import ExportDialog
from viewer.ui.menu.command import Command

WAIT = 30_000
SAVE = QDialogButtonBox.StandardButton.Save


@pytest.fixture
def answer(monkeypatch):
    """Return a function that says which file and format the reader will choose, or none."""

    def choose(path, format_=ExportFormat.DOCX, form=Form.REFERENCE):
        monkeypatch.setattr(
            ExportDialog, "exec", lambda _self: QDialog.DialogCode(1 if path else 0)
        )
        monkeypatch.setattr(ExportDialog, "choice", lambda _self: (path, format_, form))

    return choose


@pytest.fixture
def dialog(qtbot, window, tmp_path):
    made = ExportDialog(window, "Ədəbiyyat", ExportFormat.DOCX, Form.SHORT)
    qtbot.addWidget(made)
    return made


def test_the_statement_read_is_saved(qtbot, window, tmp_path, answer):
    answer(tmp_path / "list.bib", ExportFormat.BIBLATEX)
    with qtbot.waitSignal(window.interior.citing.saved, timeout=WAIT):
        window.actions_[Command.SAVE_REFERENCES].trigger()
    assert (tmp_path / "list.bib").read_text(encoding="utf-8").startswith("@")
    assert window.status.currentMessage() == "Saved: list.bib"
    assert window.settings.export_format is ExportFormat.BIBLATEX


def test_what_is_saved_is_what_is_copied(qtbot, window, tmp_path, answer):
    answer(tmp_path / "list.txt", ExportFormat.TEXT)
    citing = window.interior.citing
    ids = [row.id for row in window.library.rows(window.library.numbers())]
    citing.set_targets(tuple(ids))
    with qtbot.waitSignal(citing.saved, timeout=WAIT):
        window.actions_[Command.SAVE_REFERENCES].trigger()
    with qtbot.waitSignal(citing.copied, timeout=WAIT) as copied:
        citing.copy(Form.REFERENCE)
    assert (tmp_path / "list.txt").read_text(encoding="utf-8") == copied.args[0].result.text + "\n"


def test_a_reader_who_changes_her_mind_saves_nothing(qtbot, window, answer):
    answer(None)
    with qtbot.assertNotEmitted(window.interior.citing.saved, wait=300):
        window.actions_[Command.SAVE_REFERENCES].trigger()


def test_what_prevents_a_file_is_said(qtbot, window, tmp_path, answer):
    answer(tmp_path / "absent" / "list.docx")
    with qtbot.waitSignal(window.interior.citing.save_failed, timeout=WAIT):
        window.actions_[Command.SAVE_REFERENCES].trigger()
    (box,) = window.findChildren(QMessageBox)
    assert box.text().startswith(f"The file {tmp_path / 'absent' / 'list.docx'} cannot be written")
    box.close()


def test_a_long_list_can_be_stopped_and_leaves_nothing(qtbot, window, tmp_path, answer):
    answer(tmp_path / "list.docx")
    citing = window.interior.citing
    ids = [row.id for row in window.library.rows(window.library.numbers())]
    citing.set_targets(tuple(ids))
    citing.progressed.connect(citing.stop)
    with qtbot.waitSignal(citing.stopped, timeout=WAIT):
        window.actions_[Command.SAVE_REFERENCES].trigger()
    assert window.status.currentMessage() == "Stopped: nothing was copied or saved"
    assert not [*tmp_path.glob("list*")]


def test_progress_is_shown_until_the_end(qtbot, window):
    exporting = window.interior.exporting
    exporting._on_progressed(0.25)
    (progress,) = window.findChildren(QProgressDialog)
    assert progress.value() == 25
    assert not progress.isModal()
    with qtbot.waitSignal(progress.destroyed):
        exporting._on_ended()


@pytest.mark.parametrize(
    ("typed", "kind", "expected"),
    [
        ("a.docx", ExportFormat.DOCX, ("a.docx", ExportFormat.DOCX)),
        ("a", ExportFormat.DOCX, ("a.docx", ExportFormat.DOCX)),
        ("a", ExportFormat.RIS, ("a.ris", ExportFormat.RIS)),
        ("a.ris", ExportFormat.DOCX, ("a.ris", ExportFormat.RIS)),
        ("a.bib", ExportFormat.BIBLATEX, ("a.bib", ExportFormat.BIBLATEX)),
        ("a.bib", ExportFormat.BIBTEX, ("a.bib", ExportFormat.BIBTEX)),
        ("a.b", ExportFormat.TEXT, ("a.b", ExportFormat.TEXT)),
    ],
)
def test_the_ending_and_the_kind_say_the_format(
    dialog, tmp_path, monkeypatch, typed, kind, expected
):
    dialog._formats.setCurrentIndex(dialog._formats.findData(kind.value))
    proposed = named(monkeypatch, tmp_path, typed)
    dialog._buttons.button(SAVE).click()
    path, format_, form = dialog.choice()
    assert (path.name, format_) == expected
    assert path.parent == tmp_path
    assert form is (Form.SHORT if format_.is_worded else Form.REFERENCE)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert proposed == [f"Ədəbiyyat{kind.suffix}"]


def named(monkeypatch, folder, typed):
    """Let the reader name a file; return what is proposed to her."""
    proposed = []

    def answer(files):
        proposed.append(Path(files.selectedFiles()[0]).name)
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        files.setDirectory(str(folder))
        files.selectFile(typed)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", answer)
    return proposed


def test_who_gives_up_at_the_file_can_choose_anew(dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    dialog.show()
    dialog._buttons.button(SAVE).click()
    assert dialog.isVisible()
    dialog.reject()


def test_every_format_is_offered_and_the_last_one_first(dialog):
    offered = [dialog._formats.itemData(n) for n in range(dialog._formats.count())]
    assert offered == [*ExportFormat]
    assert dialog._formats.currentText() == "Word document (*.docx)"
    assert dialog._forms.currentData() == Form.SHORT.value


@pytest.mark.parametrize("format_", ExportFormat)
def test_only_finished_citations_have_a_form(dialog, format_):
    dialog._formats.setCurrentIndex(dialog._formats.findData(format_.value))
    worded = ("text", "html", "rtf", "docx", "markdown")
    assert dialog._forms.isEnabled() is (format_.value in worded)
    assert dialog._about.text()


def test_the_form_chosen_is_saved_and_offered_again(qtbot, window, tmp_path, answer):
    answer(tmp_path / "list.md", ExportFormat.MARKDOWN, Form.FOOTNOTE)
    citing = window.interior.citing
    with qtbot.waitSignal(citing.saved, timeout=WAIT):
        window.actions_[Command.SAVE_REFERENCES].trigger()
    with qtbot.waitSignal(citing.copied, timeout=WAIT) as copied:
        citing.copy(Form.FOOTNOTE)
    payload = copied.args[0].result
    assert (tmp_path / "list.md").read_text(encoding="utf-8") == written(payload.html)
    assert window.settings.export_form is Form.FOOTNOTE
