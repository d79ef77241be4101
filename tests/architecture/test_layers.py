"""The layer checker finds what it is for, and nothing in a clean project."""
import pathlib
import tempfile
import unittest

import layers

TABLE = """
| target | may use | outside |
| --- | --- | --- |
| `cf::base` | – | tl::expected |
| `cf::store` | – | SQLite |
| `cf::cache` | store | – |
| `cf::presenters` | cache | – |
| `cf::widgets` | presenters | Qt6::Widgets |
| `counterfoil` | all | Qt6::Widgets |
"""
CLEAN = {
    "docs/architecture.md": TABLE,
    "models/CMakeLists.txt": "cf_layer(base LINKS Qt6::Core tl::expected PCH core)\n"
                             "cf_layer(store LINKS cf::base SQLite::SQLite3)\ncf_layer(cache LINKS cf::store PCH core)\n",
    "ui/CMakeLists.txt": "cf_layer(presenters ROOT ui SOURCES ${presenters}\n    LINKS cf::cache PCH core)\n"
                         "cf_layer(widgets ROOT ui LINKS cf::presenters Qt6::Widgets PCH widgets)\n",
    "app/CMakeLists.txt": "target_link_libraries(counterfoil PRIVATE cf_settings cf::widgets)\n",
    "models/base/result.h": "#include <tl/expected.hpp>\n#include <QString>\n#include <vector>\n",
    "models/store/database.h": '#include "models/base/result.h"\n#include <sqlite3.h>\n#include <sys/stat.h>\n',
    "models/cache/holds.h": '#include "models/store/database.h"\n// #include "ui/page.h"\n',
    "ui/page_presenter.h": '#include "models/cache/holds.h"\n#include <QObject>\n',
    "ui/page.h": '#include "ui/page_presenter.h"\n#include <QWidget>\n#include <QIcon>\n',
    "app/main.cpp": '#include "ui/page.h"\n#include "models/store/database.h"\n#include <QApplication>\n',
}
MODULES = {"QString": "Qt6::Core", "QObject": "Qt6::Core", "QIcon": "Qt6::Gui", "QWidget": "Qt6::Widgets",
           "QApplication": "Qt6::Widgets", "QTcpSocket": "Qt6::Network"}


class Layers(unittest.TestCase):
    def breaches(self, changes):
        """What the checker says about the clean project with some files changed (None removes one)."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for path, text in {**CLEAN, **changes}.items():
                if text is not None:
                    (root / path).parent.mkdir(parents=True, exist_ok=True)
                    (root / path).write_text(text, encoding="utf-8")
            rows = layers.read_table((root / "docs/architecture.md").read_text(encoding="utf-8"))
            return [*layers.folder_breaches(root, rows), *layers.include_breaches(root, rows, MODULES),
                    *layers.cmake_breaches(root, rows)]

    def one(self, changes, words):
        found = self.breaches(changes)
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def test_finds_nothing_in_a_clean_project(self):
        self.assertEqual(self.breaches({}), [])

    def test_refuses_a_layer_that_is_not_in_the_row(self):
        self.one({"ui/page.h": '#include "models/cache/holds.h"\n'}, "cf::widgets may not include models/cache/holds.h")

    def test_refuses_a_layer_above(self):
        self.one({"models/store/database.h": '#include "ui/page.h"\n'}, "cf::store may not include ui/page.h")

    def test_refuses_the_parts_of_a_program(self):
        self.one({"ui/page.h": '#include "app/main.h"\n', "app/main.h": ""}, "part of a program")

    def test_refuses_a_gui_header_in_a_presenter(self):
        self.one({"ui/page_presenter.h": "#include <QIcon>\n"}, "may not include <QIcon> of Qt6::Gui")

    def test_refuses_a_foreign_library(self):
        self.one({"models/cache/holds.h": "#include <sqlite3.h>\n"}, "may not include <sqlite3.h> of SQLite")
        self.one({"models/cache/holds.h": "#include <QTcpSocket>\n"}, "of Qt6::Network")
        self.one({"models/cache/holds.h": "#include <gmime/gmime.h>\n"}, "of GMime")

    def test_refuses_a_header_that_nobody_knows(self):
        self.one({"models/cache/holds.h": "#include <mystery/box.h>\n"}, "is of no library")

    def test_refuses_an_include_that_is_not_spelled_from_the_root(self):
        self.one({"ui/page.h": '#include "page_presenter.h"\n'}, "not spelled from the root")

    def test_refuses_an_include_of_nothing(self):
        self.one({"ui/page.h": '#include "ui/gone_presenter.h"\n'}, "does not exist")

    def test_wants_a_row_for_every_folder(self):
        found = self.breaches({"models/extra/thing.h": "\n"})
        self.assertTrue(any("models/extra: has no row" in line for line in found), found)

    def test_wants_code_for_every_row(self):
        self.one({"docs/architecture.md": TABLE + "| `cf::ghost` | – | – |\n", "models/CMakeLists.txt":
                  CLEAN["models/CMakeLists.txt"] + "cf_layer(ghost LINKS cf::base)\n"}, "cf::ghost: has a row in the table, but no code")

    def test_wants_cmake_to_link_no_more_than_the_row(self):
        self.one({"ui/CMakeLists.txt": CLEAN["ui/CMakeLists.txt"].replace("cf::presenters Qt6", "cf::presenters cf::store Qt6")},
                 "cf::widgets: CMake links cf::store")
        self.one({"models/CMakeLists.txt": CLEAN["models/CMakeLists.txt"].replace("LINKS cf::store", "LINKS cf::store PRIVATE_LINKS QCoro::Core")},
                 "cf::cache: CMake links QCoro")

    def test_wants_cmake_to_link_no_less_than_the_row(self):
        self.one({"models/CMakeLists.txt": CLEAN["models/CMakeLists.txt"].replace("LINKS cf::store", "LINKS cf::base")},
                 "cf::cache: the table allows cf::store, CMake does not link it")

    def test_counts_the_parts_of_a_program_as_the_program(self):
        parts = ("add_library(cf_core STATIC a.cpp)\ntarget_link_libraries(cf_core PUBLIC cf::widgets PRIVATE cf_settings PkgConfig::gmime)\n"
                 "target_link_libraries(counterfoil PRIVATE cf_core)\n")
        self.one({"app/CMakeLists.txt": parts}, "counterfoil: CMake links GMime")

    def test_wants_a_target_for_every_row(self):
        self.one({"app/CMakeLists.txt": ""}, "counterfoil: has a row in the table, but CMake makes no such target")


if __name__ == "__main__":
    unittest.main()
