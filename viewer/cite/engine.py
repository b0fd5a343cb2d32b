"""The citation engine: citeproc-js in QuickJS. The only module that knows either.

What each form gives, by the style's way of citing:

| | note styles | author-date, author, numeric, label styles |
|---|---|---|
| reference | bibliography entry; the note, where a style has no bibliography | the same |
| footnote | the first note | the reference without its number, then the locator |
| short | a later note, never "ibid." | as in-text |
| in-text | the first note: such a style has nothing else | "(Author 2020, p. 5)", "[1, p. 5]" |

Calls from several threads wait for each other, so one worker thread should own the engine. It
needs a stack of 2 MiB or more.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cache
from threading import Lock
from typing import Any, TypeAlias

import quickjs

from viewer import paths
from viewer.cite import cslxml, locales, markup
from viewer.cite.cited import Cite, Format, Item, Label, Works
from viewer.cite.locales import Locale
from viewer.cite.styles import LOCATOR, Style, StyleKind
from viewer.errors import BadStyle, CitationFailed, MissingAsset

_STACK = 1024 * 1024  # bytes of C stack; Chicago's nested macros need less than half of it

NOTHING = "nothing to print"
"""The reason that `glue.js` gives for a work of which a style prints nothing."""

Progress: TypeAlias = Callable[[float], bool]
"""Told the done share, 0 to 1; answers whether to go on."""


class Stopped(Exception):  # noqa: N818 - nothing failed, the reader changed her mind
    """A long list was stopped by its `Progress`."""


class Engine:
    """Makes citations: items, a style and a locale in, text, HTML or RTF out.

    Nothing is loaded before it is needed; `keep` styles, each in one locale, stay loaded.
    Every method raises `MissingAsset` where the build step's files are absent, `BadStyle` where
    the style cannot be used, and `CitationFailed` where the engine refuses an item.
    """

    def __init__(self, keep: int = 4) -> None:
        self._keep = keep
        self._lock = Lock()
        self._script: Script | None = None
        self._loaded: OrderedDict[str, None] = OrderedDict()  # the last used stands last

    def warm(self, style: Style | None = None, locale: Locale = Locale.EN_GB) -> None:
        """Boot the engine, and load a style, so that the first citation comes at once."""
        with self._lock:
            if style:
                self._load(style, locale)
            else:
                self._booted()

    def reference(
        self,
        items: Sequence[Item],
        style: Style,
        locale: Locale,
        form: Format = Format.TEXT,
        progress: Progress | None = None,
    ) -> list[str]:
        """Return one bibliography entry for each item, in the order given.

        Numeric styles number the entries from 1. Works that read alike get year suffixes (2020a,
        2020b) in the order given. An item given twice has one number, and its entry twice.

        Raises:
            Stopped: `progress` answered no.
        """
        if not style.has_bibliography:
            return [self.footnote([Cite(item)], style, locale, form) for item in items]
        with self._lock:
            key = self._load(style, locale)
            return self._entries(key, items, form, progress)

    def footnote(
        self, cites: Sequence[Cite], style: Style, locale: Locale, form: Format = Format.TEXT
    ) -> str:
        """Return the first note that cites these works.

        A style without notes gives its reference, without the number, followed by the locator as a
        sentence of its own: `... Hurst, 2010. P. 57.` Where the locator is a page, it stands in
        the place of the work's own pages.
        """
        with self._lock:
            if style.kind is StyleKind.NOTE or not style.has_bibliography:
                return self._cluster(self._load(style, locale), cites, form)
            return " ".join(self._as_note(cite, style, locale, form) for cite in cites)

    def short(
        self,
        cites: Sequence[Cite],
        style: Style,
        locale: Locale,
        form: Format = Format.TEXT,
        listed: Sequence[Item] = (),
    ) -> str:
        """Return the citation of works already cited before: a short note, else as in-text.

        It says neither "ibid." nor the number of the first note: only the document knows those.
        """
        with self._lock:
            key = self._load(style, locale)
            return self._cluster(key, cites, form, "subsequent", listed)

    def in_text(
        self,
        cites: Sequence[Cite],
        style: Style,
        locale: Locale,
        form: Format = Format.TEXT,
        listed: Sequence[Item] = (),
    ) -> str:
        """Return one citation of these works for the running text.

        `listed` are the items of the bibliography it belongs to, in its order: they decide numbers
        and year suffixes. Without them, the works cited are taken to be the whole list.
        """
        with self._lock:
            return self._cluster(self._load(style, locale), cites, form, "first", listed)

    def each(
        self,
        cites: Sequence[Cite],
        style: Style,
        locale: Locale,
        listed: Sequence[Item] = (),
        progress: Progress | None = None,
        *,
        again: bool = False,
    ) -> list[str]:
        """Return a citation in HTML for each cite, as `in_text`, or `again` as `short`, would.

        The works listed are gone through once and not anew for each.

        Raises:
            Stopped: `progress` answered no.
        """
        if not cites:
            return []
        position = "subsequent" if again else "first"
        with self._lock:
            key = self._load(style, locale)
            alone = [[cite] for cite in cites]
            return self._clusters(key, alone, Format.HTML, position, listed, progress)

    @property
    def line(self) -> int:
        """The line of the style element at which the engine was last."""
        with self._lock:
            return self._booted().line

    def close(self) -> None:
        """Give the memory back; the engine boots anew when it is needed."""
        with self._lock:
            self._script = None
            self._loaded.clear()

    # From here on the lock is held.

    def _as_note(self, cite: Cite, style: Style, locale: Locale, form: Format) -> str:
        item = cite.item
        if cite.locator and cite.label is Label.PAGE:
            item = {key: item[key] for key in item if key not in ("page", "number-of-pages")}
        key = self._load(style, locale, numbered=not _prints_numbers(style))
        (entry,) = self._entries(key, [item], form)
        if not cite.locator:
            return entry
        phrase = self._cluster(self._load(LOCATOR, locale), [cite], form)
        return f"{markup.close_sentence(entry)}{style.gap}{markup.close_sentence(phrase)}"

    def _entries(
        self, key: str, items: Sequence[Item], form: Format, progress: Progress | None = None
    ) -> list[str]:
        if not items:
            return []
        works = Works(items)
        printed = dict(self._call(key, "bibliography", works, form, progress=progress))
        entries = {id_: markup.clean(entry, form) for id_, entry in printed.items()}
        return [entries[works.id_of(item)] for item in items]

    def _cluster(
        self,
        key: str,
        cites: Sequence[Cite],
        form: Format,
        position: str = "first",
        listed: Sequence[Item] = (),
    ) -> str:
        if not cites:
            return ""
        return self._clusters(key, [cites], form, position, listed)[0]

    def _clusters(
        self,
        key: str,
        wanted: Sequence[Sequence[Cite]],
        form: Format,
        position: str,
        listed: Sequence[Item],
        progress: Progress | None = None,
    ) -> list[str]:
        works = Works([*listed, *(cite.item for cites in wanted for cite in cites)])
        asked = [[works.cite(cite) for cite in cites] for cites in wanted]
        made = self._call(key, "clusters", works, form, asked, position, progress=progress)
        return [markup.clean(printed, form) for printed in made]

    def _call(
        self,
        key: str,
        function: str,
        works: Works,
        *arguments: Any,
        progress: Progress | None = None,
    ) -> Any:
        script = self._booted()
        try:
            return script.call(function, key, works.items, *arguments, progress=progress)
        except quickjs.JSException as error:
            stopped, at = script.stopped, script.at
            self._loaded.pop(key, None)  # its state may be half made
            script.call("close", key)
            if stopped:
                raise Stopped from None
            raise CitationFailed(works.original(at), _first_line(error)) from None

    def _load(self, style: Style, locale: Locale, *, numbered: bool = True) -> str:
        """Make a style ready, with or without the numbers of its entries; return its key."""
        key = f"{style.path} {locale} {numbered}"
        script = self._booted()
        if key not in self._loaded:
            tree = cslxml.drop_sort(style.tree())
            source = cslxml.to_json(tree if numbered else cslxml.drop_numbers(tree))
            try:
                script.call("open", key, source, locale)
            except quickjs.JSException as error:
                raise BadStyle(style.path, script.line, _first_line(error)) from None
            self._loaded[key] = None
        self._loaded.move_to_end(key)
        while len(self._loaded) > self._keep:
            script.call("close", self._loaded.popitem(last=False)[0])
        return key

    def _booted(self) -> Script:
        if self._script is None:
            self._script = Script()
        return self._script


class Script:
    """A QuickJS context with citeproc-js and our glue in it; `Engine` is what the program uses."""

    def __init__(self, locale: Callable[[str], str] | None = None) -> None:
        """Boot; `locale` answers for a tag with a locale's tree, by default from those shipped."""
        source = paths.assets("citeproc", "citeproc_commonjs.js")
        if not source.is_file():
            raise MissingAsset(source)
        locales.require_all()  # here, where a missing file can be told as such
        self.context = quickjs.Context()
        self.context.set_max_stack_size(_STACK)
        self.context.add_callable("hostLocale", locale or _locale)
        self.context.add_callable("hostStep", self._step)
        self.context.add_callable("hostCluster", self._begin_cluster)
        self.context.eval("var module = {exports: {}}, console = {log: function () {}};")
        self.context.eval(source.read_text("utf-8"))
        self.context.eval((paths.PACKAGE / "cite" / "glue.js").read_text("utf-8"))
        self._function = self.context.get("callCite")
        self._progress: Progress | None = None
        self._count, self._clusters = 0, 1
        self._printed = -1.0  # share of the clusters that are done, or less than none
        self._share = 0.0
        self.at = ""
        self.stopped = False

    def call(
        self, function: str, key: str, *arguments: Any, progress: Progress | None = None
    ) -> Any:
        """Call a function of the glue; values cross as JSON text."""
        self._progress, self._share, self.at, self.stopped = progress, 0.0, "", False
        self._count = len(arguments[0]) if arguments else 0
        self._clusters, self._printed = len(arguments[2]) if len(arguments) > 2 else 1, -1.0
        return json.loads(self._function(json.dumps([function, key, *arguments])))

    @property
    def line(self) -> int:
        """The line of the style element built or printed last."""
        return int(self.context.get("lineAtHand"))

    def _begin_cluster(self, place: int) -> None:
        self._printed = place / self._clusters

    def _step(self, area: str, id_: str) -> bool:
        """Note which work is at hand, and ask whether to go on.

        The first half of a list's work goes over all items to tell them apart, the second prints.
        """
        self.at = id_
        if self._progress is None or not id_.isdecimal():
            return True
        done = (int(id_) + (self._count if area == "bibliography" else 0)) / (2 * self._count)
        self._share = max(self._share, done, 0.5 + self._printed / 2)
        self.stopped = not self._progress(self._share)
        return not self.stopped


def _locale(tag: str) -> str:
    """Answer the engine's question for a locale; languages we do not ship are worded in English."""
    known = tag in set(Locale)
    return locales.tree_json(Locale(tag) if known else Locale.EN_US)


@cache
def _prints_numbers(style: Style) -> bool:
    return any(map(cslxml.is_number, style.tree().walk()))


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0].removeprefix("Error: ")
