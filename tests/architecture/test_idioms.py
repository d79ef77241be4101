"""The idiom checker finds what it is for, and leaves alone what is fine."""
import pathlib
import tempfile
import unittest

import idioms


class Idioms(unittest.TestCase):
    def check(self, check, files):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for path, text in files.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text, encoding="utf-8")
            return list(check(root))

    def refuses(self, line, path="models/cache/a.cpp"):
        self.assertTrue(self.check(idioms.idiom_breaches, {path: line + "\n"}), line)

    def accepts(self, line, path="models/cache/a.cpp"):
        self.assertEqual(self.check(idioms.idiom_breaches, {path: line + "\n"}), [])

    def test_refuses_every_banned_idiom(self):
        for line in ("auto& s = Store::instance();", "QEventLoop loop;", "qApp->processEvents();", "future.then(f);",
                     "auto r = v | std::views::filter(f);", "QSqlQuery q;", "class HoldManager", "struct TextUtils {", "class PageBase {",
                     "#include <QtWidgets/QWidget>", "#include <QtCore>", "throw Error{};", "QThread::msleep(5);",
                     "std::this_thread::sleep_for(1s);"):
            self.refuses(line)

    def test_refuses_waiting_only_where_the_gui_would_wait(self):
        self.refuses("future.waitForFinished();", "ui/page.cpp")
        self.refuses("dialog->exec();", "ui/page.cpp")
        self.refuses("dragDialog.exec();", "ui/page.cpp")
        self.accepts("drag->exec(Qt::CopyAction);", "ui/page.cpp")
        self.accepts("process.waitForFinished(100);", "models/reading/a.cpp")

    def test_refuses_a_sleep_in_a_test(self):
        self.refuses("QTest::qWait(50);", "tests/gui/tst_a.cpp")
        self.accepts("QTRY_VERIFY(QTest::qWaitForWindowExposed(&w));", "tests/gui/tst_a.cpp")

    def test_leaves_comments_literals_and_harmless_code_alone(self):
        for line in ("// no QEventLoop here", "auto s = u\"std::views .then( QSqlQuery\"_s;", "/* class HoldManager */",
                     "QCoreApplication::instance()->quit();", "auto n = 1'000'000; // 'instance('", "auto x = R\"(throw it)\";"):
            self.accepts(line)

    def test_wants_q_object_alone_on_its_line(self):
        self.refuses("class A : public QObject { Q_OBJECT };", "ui/a.h")
        self.accepts("class A : public QObject\n{\n    Q_OBJECT\n};", "ui/a.h")

    def test_wants_files_of_a_bearable_size(self):
        self.assertEqual(len(self.check(idioms.size_breaches, {"ui/a.h": "\n" * 251, "ui/b.h": "\n" * 250, "ui/a.cpp": "\n" * 401})), 2)

    def test_wants_names_that_say_something_once(self):
        header = "#pragma once\n"
        found = self.check(idioms.name_breaches, {"ui/a.h": header, "models/x/a.h": header, "ui/HoldPage.h": header,
                                                  "ui/text_utils.h": header, "ui/b.h": ""})
        self.assertEqual(len(found), 4, found)

    def test_refuses_unfinished_work_and_paths_of_a_machine(self):
        found = self.check(idioms.word_breaches, {"docs/a.md": "see /home/jane/x\n", "ui/a.cpp": "// TODO later\n",
                                                  "resources/a.txt": "/tmp/x\nhttp://host/tmp/x\n$root/tmp/y\n"})
        self.assertEqual(len(found), 3, found)

    def shows(self, line):
        return self.check(idioms.string_breaches, {"ui/page.cpp": line + "\n"})

    def test_refuses_texts_that_nobody_could_translate(self):
        for line in ('label->setText(u"Bounced"_s);', 'setWindowTitle("Counterfoil, search");', 'auto* l = new QLabel(u"Sent"_s, this);',
                     'menu->addAction(icon(u"print"_s), u"Print"_s);', 'label->setText(tr("Sent") + u" today"_s);',
                     'b->setToolTip(QStringLiteral("Verify"));', 'QLabel{u"Hold"_s};'):
            self.assertEqual(len(self.shows(line)), 1, line)

    def test_accepts_translated_texts_values_and_signs(self):
        for line in ('label->setText(tr("Bounced"));', 'menu->addAction(icon(u"print"_s), tr("Print"), QKeySequence(u"Ctrl+P"_s));',
                     'label->setText(u"%1 · %2"_s.arg(a, b));', 'label->setText(QCoreApplication::translate("Page", "Sent"));',
                     'label->setText(record.title());', 'setText(id == u"search"_s ? tr("Find") : name);', 'drawText(0, 0, u"Counterfoil"_s);', 'label->setObjectName(u"sentLabel"_s);', 'label->setText(u"<b>%1</b>"_s);'):
            self.assertEqual(self.shows(line), [], line)


if __name__ == "__main__":
    unittest.main()
