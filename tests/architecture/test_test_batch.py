"""Which tests test_batch.py compiles as one file, and what that file says."""
import contextlib
import io
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "cmake"))
import test_batch

ORDINARY = '#include <QTest>\n\nclass OneTest final : public QObject {};\n\nQTEST_GUILESS_MAIN(OneTest)\n#include "one_test.moc"\n'


class TestBatch(unittest.TestCase):
    def test_an_ordinary_test_goes_with_others(self):
        self.assertFalse(test_batch.must_be_alone(ORDINARY))
        self.assertFalse(test_batch.must_be_alone("int main(int argc, char** argv)\n{\n}\n"))

    def test_what_a_namespace_around_it_would_change_is_alone(self):
        for line in ("namespace cf {", "inline namespace v1 {", "template <> char* QTest::toString(const Row&);", "Q_DECLARE_METATYPE(Row)", 'extern "C" int other();',
                     "    Q_INIT_RESOURCE(base);"):
            self.assertTrue(test_batch.must_be_alone(line + "\n" + ORDINARY), line)

    def test_a_name_without_linkage_may_be_kept(self):
        self.assertFalse(test_batch.must_be_alone("namespace {\nint one;\n}\n" + ORDINARY))

    def test_what_is_included_under_a_condition_is_alone(self):
        self.assertTrue(test_batch.must_be_alone("#ifdef Q_OS_LINUX\n#include <sys/stat.h>\n#endif\n" + ORDINARY))
        self.assertFalse(test_batch.must_be_alone("#include <QFile>\n#if defined(X)\nconstexpr int one = 1;\n#endif\n" + ORDINARY))

    def test_a_test_that_starts_its_own_program_is_alone(self):
        self.assertTrue(test_batch.must_be_alone("process.start(QCoreApplication::applicationFilePath());\n" + ORDINARY))

    def test_a_file_without_a_main_that_takes_arguments_is_alone(self):
        self.assertTrue(test_batch.must_be_alone("int main()\n{\n}\n"))

    def test_what_is_included_stands_before_every_namespace_and_once(self):
        made = test_batch.batch([("tst_a", "/a_test.cpp", ORDINARY), ("tst_b", "/b_test.cpp", "#include <QTest>\n" + ORDINARY)]).splitlines()
        self.assertEqual(made.count("#include <QTest>"), 1)
        self.assertLess(made.index("#include <QTest>"), made.index("namespace tst_a {"))
        self.assertFalse([line for line in made if ".moc" in line])

    def test_a_macro_of_one_test_is_unknown_to_the_next(self):
        made = test_batch.batch([("tst_a", "/a_test.cpp", "#define OK(x) QVERIFY(x)\n" + ORDINARY), ("tst_b", "/b_test.cpp", ORDINARY)])
        self.assertLess(made.index("#undef OK"), made.index("namespace tst_b"))

    def test_a_file_that_says_the_same_is_not_written_again(self):
        with tempfile.TemporaryDirectory() as folder:
            source, out = os.path.join(folder, "a_test.cpp"), os.path.join(folder, "batch.cpp")
            with open(source, "w", encoding="utf-8") as file:
                file.write(ORDINARY)
            test_batch.write(out, ["tst_a=" + source])
            os.utime(out, (1, 1))
            test_batch.write(out, ["tst_a=" + source])
            self.assertEqual(os.stat(out).st_mtime, 1)
            with open(source, "w", encoding="utf-8") as file:
                file.write("#include <QFile>\n" + ORDINARY)
            test_batch.write(out, ["tst_a=" + source])
            self.assertNotEqual(os.stat(out).st_mtime, 1)

    def test_a_test_that_no_longer_fits_its_batch_says_what_to_do(self):
        with tempfile.TemporaryDirectory() as folder:
            source = os.path.join(folder, "a_test.cpp")
            with open(source, "w", encoding="utf-8") as file:
                file.write("namespace cf {\n}\n" + ORDINARY)
            with self.assertRaises(SystemExit) as ended, contextlib.redirect_stderr(io.StringIO()):
                test_batch.write(os.path.join(folder, "batch.cpp"), ["tst_a=" + source])
            self.assertIn("ALONE", str(ended.exception))


if __name__ == "__main__":
    unittest.main()
