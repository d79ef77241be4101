"""Which files unity_batches.py puts together, and which it keeps apart."""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "cmake"))
import unity_batches


class UnityBatches(unittest.TestCase):
    def together(self, size=12, **sources):
        with tempfile.TemporaryDirectory() as root:
            paths = []
            for name, text in sources.items():
                path = os.path.join(root, name + (".h" if name.endswith("_header") else ".cpp"))
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
                if path.endswith(".cpp"):
                    paths.append(path)
            made = unity_batches.batches(root, size, sorted(paths))
            return [[os.path.basename(path)[:-4] for path in batch] for batch in made]

    def test_files_that_share_no_name_go_together(self):
        self.assertEqual(self.together(a="namespace { int one() { return 1; } }", b="namespace { int two() { return 2; } }"), [["a", "b"]])

    def test_a_batch_is_no_larger_than_told(self):
        self.assertEqual(self.together(size=1, a="int a;", b="int b;"), [["a"], ["b"]])

    def test_two_functions_of_one_name_are_kept_apart(self):
        self.assertEqual(self.together(a="namespace { int one(int x) { return x; } }", b="static int one(long x) { return x; }"), [["a"], ["b"]])

    def test_what_one_keeps_and_the_other_speaks_of_is_kept_apart_in_either_order(self):
        kept, spoken = "namespace {\nstruct Row { int x; };\n}", "int f(const Row& row);"
        self.assertEqual(self.together(a=kept, b=spoken), [["a"], ["b"]])
        self.assertEqual(self.together(a=spoken, b=kept), [["a"], ["b"]])

    def test_a_type_of_a_header_that_the_other_includes_is_kept_apart(self):
        header, use = "class Page;", '#include "x_header.h"\nint f();'
        self.assertEqual(self.together(x_header=header, a=use, b="namespace {\nclass Page {};\n}"), [["a"], ["b"]])

    def test_what_opens_a_namespace_for_the_rest_of_the_file_stands_alone(self):
        self.assertEqual(self.together(a="using namespace cf;", b="int b;", c="using enum Kind;"), [["a"], ["b"], ["c"]])

    def test_texts_comments_and_members_are_no_names(self):
        self.assertEqual(self.together(a="namespace { int one() { return 1; } }", b='// one\nauto s = "one"; auto t = x.one;'), [["a", "b"]])

    def test_names_within_bodies_are_not_kept(self):
        self.assertEqual(self.together(a="namespace { int f() { int local = 1; return local; } }", b="int local;"), [["a", "b"]])


if __name__ == "__main__":
    unittest.main()
