#!/usr/bin/env python3
"""Translations are current: the .ts files hold the texts of the sources and no others, and German lacks none.

usage: translations.py --update   runs lupdate over the sources and makes the pseudo-locale again
       translations.py --check    fails when --update would change something, or a translation is unfinished
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

from pseudo import pseudo

SOURCES = ("app", "models", "ui")
# English needs no translation but that of its plurals.
LANGUAGES = {"counterfoil_de.ts": ["-target-language", "de_DE"], "counterfoil_en.ts": ["-target-language", "en_US", "-pluralonly"]}
PSEUDO = "counterfoil_qps-ploc.ts"


def find_lupdate():
    for tool in ("qtpaths6", "/usr/lib/qt6/bin/qtpaths"):
        try:
            folder = subprocess.run([tool, "--query", "QT_HOST_BINS"], capture_output=True, text=True, check=True).stdout.strip()
            return str(pathlib.Path(folder) / "lupdate")
        except (OSError, subprocess.CalledProcessError):
            continue
    raise SystemExit("lupdate not found: pass --lupdate FILE")


def lupdate(root, tool, file, options):
    """Brings one .ts file up to date; what lupdate complained about."""
    command = [tool, "-no-obsolete", "-locations", "none", "-extensions", "cpp,h", "-source-language", "en_US", "-I", str(root), *options,
               *(str(root / folder) for folder in SOURCES), "-ts", str(file)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise SystemExit(f"lupdate failed: {run.stderr}")
    return [line.replace(f"{root}/", "") for line in (run.stdout + run.stderr).splitlines() if "lacks Q_OBJECT" in line or "warning" in line.lower()]


def make_pseudo(template):
    """The text of the pseudo-locale's .ts, from a .ts that holds every text of the sources."""
    tree = xml.parse(template).getroot()
    tree.set("language", "en_US")  # for the plural rules; the file's name says what it is
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        source = message.findtext("source", "")
        forms = 2 if message.get("numerus") == "yes" else 0
        pattern = "QDate's format" in message.findtext("extracomment", "")  # read by the program, not by people
        translation[:] = []
        translation.text = None if forms else source if pattern else pseudo(source)
        for _ in range(forms):
            xml.SubElement(translation, "numerusform").text = pseudo(source)
    xml.indent(tree, "    ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + xml.tostring(tree, encoding="unicode") + "\n"


def update(root, tool, folder):
    complaints = []
    for name, options in LANGUAGES.items():
        complaints += lupdate(root, tool, folder / name, options)
    with tempfile.TemporaryDirectory() as scratch:
        template = pathlib.Path(scratch) / "all.ts"
        lupdate(root, tool, template, ["-target-language", "en_US"])
        (folder / PSEUDO).write_text(make_pseudo(template), encoding="utf-8")
    return sorted(set(complaints))


def texts(file):
    """(context, source, comment) of every message of a .ts file."""
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            for context in xml.parse(file).getroot().iter("context") for message in context.iter("message")}


def unfinished(file):
    for message in xml.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        if translation.get("type") or not all(forms):
            yield f"{file.name}: not translated: {message.findtext('source')!r}"


def kept_marks_breaches(file):
    """A translation that loses a %1 loses a fact."""
    for message in xml.parse(file).getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        for form in [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]:
            for mark in ("%1", "%2", "%3", "%4", "%5", "%L1", "%L2"):
                if form and source.count(mark) > 0 and mark not in form:
                    yield f"{file.name}: the translation of {source!r} lost {mark}"


def breaches(root, tool):
    kept = root / "translations"
    names = [*LANGUAGES, PSEUDO]
    missing = [name for name in names if not (kept / name).is_file()]
    if missing:
        yield f"translations: no {', '.join(missing)}"
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for name in LANGUAGES:
            shutil.copy(kept / name, folder / name)
        yield from update(root, tool, folder)
        for name in names:
            now, then = texts(folder / name), texts(kept / name)
            for what, difference in (("new in the sources", now - then), ("gone from the sources", then - now)):
                for context, source, _ in sorted(difference, key=str):
                    yield f"{name}: {what}: {context}: {source!r}"
        if (folder / PSEUDO).read_text(encoding="utf-8") != (kept / PSEUDO).read_text(encoding="utf-8"):
            yield f"{PSEUDO}: is not what ./dev translations makes"
    for name in LANGUAGES:
        yield from unfinished(kept / name)
        yield from kept_marks_breaches(kept / name)


def main():
    parser = argparse.ArgumentParser(description="translations are current")
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--lupdate")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    tool = options.lupdate or find_lupdate()
    if options.update:
        found = update(options.root, tool, options.root / "translations")
        for name in LANGUAGES:
            open_texts = sum(1 for _ in unfinished(options.root / "translations" / name))
            print(f"{name}: {open_texts} to translate")
    if options.check or not options.update:
        found = list(breaches(options.root, tool))
    print("\n".join(found) or "translations: ok")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
