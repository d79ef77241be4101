"""The pseudo-locale keeps what a program needs, and the translation check notices what it is for."""
import pathlib
import shutil
import tempfile
import unittest

import translations
from pseudo import pseudo

PAGE = """#include <QObject>
class Page : public QObject
{
    Q_OBJECT
    QString text() { return tr("Sent to %1"); }
    QString count(int n) { return tr("%n letter(s)", nullptr, n); }
};
"""
GERMAN = {"Sent to %1": "Gesendet an %1", "%n letter(s)": ["%n Brief", "%n Briefe"]}


class Pseudo(unittest.TestCase):
    def test_is_accented_longer_and_in_brackets(self):
        text = pseudo("Delivery and custody")
        self.assertTrue(text.startswith("[Ď") and text.endswith("]"))
        self.assertGreaterEqual(len(text), 1.4 * len("Delivery and custody"))
        self.assertLess(len(text), 1.7 * len("Delivery and custody"))

    def test_keeps_values_tags_entities_mnemonics_and_breaks(self):
        text = pseudo("&Open <b>%1</b> of %L2 &amp; %n\nmore")
        for part in ("&O", "<b>", "</b>", "%1", "%L2", "&amp;", "%n", "\n"):
            self.assertIn(part, text)

    def test_leaves_nothing_alone(self):
        self.assertEqual(pseudo(" "), " ")


class Translations(unittest.TestCase):
    def setUp(self):
        try:
            self.tool = translations.find_lupdate()
        except SystemExit as missing:
            self.skipTest(str(missing))
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        for name in (*translations.SOURCES, "translations"):
            (self.root / name).mkdir()
        self.page(PAGE)
        translations.update(self.root, self.tool, self.root / "translations")
        for file in ("counterfoil_de.ts", "counterfoil_en.ts"):
            self.translate(file)

    def page(self, text):
        (self.root / "ui/page.h").write_text(text, encoding="utf-8")

    def translate(self, name):
        file = self.root / "translations" / name
        tree = translations.xml.parse(file)
        for message in tree.getroot().iter("message"):
            translation, german = message.find("translation"), GERMAN[message.findtext("source")]
            translation.attrib.pop("type", None)
            if isinstance(german, list):
                for form, text in zip(translation.findall("numerusform"), german):
                    form.text = text
            else:
                translation.text = german
        tree.write(file, encoding="unicode")

    def breaches(self):
        return list(translations.breaches(self.root, self.tool))

    def test_accepts_what_is_complete(self):
        self.assertEqual(self.breaches(), [])

    def test_finds_the_namespace_of_a_class_whose_header_is_spelled_from_the_root(self):
        self.page("namespace cf::ui {\n" + PAGE.replace('{ return tr("Sent to %1"); }', ";") + "}\n")
        (self.root / "ui/page.cpp").write_text(
            '#include "ui/page.h"\nnamespace cf::ui {\nQString Page::text() { return tr("Sent to %1"); }\n}\n', encoding="utf-8")
        file = self.root / "translations/counterfoil_de.ts"
        translations.update(self.root, self.tool, self.root / "translations")
        self.assertEqual({context for context, _, _ in translations.texts(file)}, {"cf::ui::Page"})

    def test_notices_a_new_text(self):
        self.page(PAGE.replace("};", '    QString more() { return tr("Returned"); }\n};'))
        self.assertTrue(any("new in the sources" in breach and "Returned" in breach for breach in self.breaches()))

    def test_notices_a_text_that_is_gone(self):
        self.page(PAGE.replace("Sent to %1", "Sent by %1"))
        self.assertTrue(any("gone from the sources" in breach for breach in self.breaches()))

    def test_notices_what_is_not_translated(self):
        shutil.copy(self.root / "translations/counterfoil_de.ts", self.root / "translations/kept.ts")
        text = (self.root / "translations/counterfoil_de.ts").read_text(encoding="utf-8")
        (self.root / "translations/counterfoil_de.ts").write_text(
            text.replace("<translation>Gesendet an %1", '<translation type="unfinished">'), encoding="utf-8")
        self.assertTrue(any("not translated" in breach for breach in self.breaches()))

    def test_notices_a_translation_that_loses_a_value(self):
        file = self.root / "translations/counterfoil_de.ts"
        file.write_text(file.read_text(encoding="utf-8").replace("Gesendet an %1", "Gesendet"), encoding="utf-8")
        self.assertTrue(any("lost %1" in breach for breach in self.breaches()))

    def test_leaves_the_pattern_of_a_date_to_the_program(self):
        self.page(PAGE.replace("};", """    //: A day in QDate's format
    QString day() { return tr("d MMM"); }
};"""))
        translations.update(self.root, self.tool, self.root / "translations")
        made = translations.xml.parse(self.root / "translations" / translations.PSEUDO)
        self.assertEqual([m.findtext("translation") for m in made.iter("message") if m.findtext("source") == "d MMM"], ["d MMM"])

    def test_notices_a_class_whose_texts_would_land_elsewhere(self):
        self.page(PAGE.replace("    Q_OBJECT\n", ""))
        self.assertTrue(any("Q_OBJECT" in breach for breach in self.breaches()))


if __name__ == "__main__":
    unittest.main()
