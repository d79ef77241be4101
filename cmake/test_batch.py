#!/usr/bin/env python3
"""Tests that are compiled as one file and linked as one program, each in a namespace of its own.

test_batch.py alone FILE…           prints the files that no batch can take
test_batch.py write OUT NAME=FILE…  writes the one file; of OUT that says this already, nothing is touched

What the tests include stands before them all, in no namespace: included again within one, a header's guard leaves nothing of it. Their
main() is a function of their namespace, and the program calls that of the name it was started by, or of its first argument.
"""
import re
import sys

# What a namespace around the file would change: definitions in other namespaces, includes that depend on something, and a test that
# starts itself again, for the program's own path names no test.
ALONE = re.compile(r"^(?:(?:inline )?namespace \w|template *<>|\s*Q_DECLARE_METATYPE|\s*Q_DECLARE_OPERATORS|QT_BEGIN_NAMESPACE|extern\b)"
                   r"|\bQ_(?:INIT|CLEANUP)_RESOURCE\b|\bQ_IMPORT_PLUGIN\b|\bapplicationFilePath\b|^\s*#\s*(?:if|ifdef|ifndef)\b[^#]*?^\s*#\s*include\b", re.M)
MAIN = re.compile(r"^(?:QTEST_(?:GUILESS_|APPLESS_)?MAIN\(|CF_WATCHED_MAIN\(|int main\(int \w+, char ?\*)", re.M)
INCLUDE = re.compile(r'^#include\s+(<[^>]+>|"[^"]+")', re.M)
MACRO = re.compile(r"^\s*#\s*define\s+(\w+)", re.M)

MAIN_OF_ALL = """
int main(int argc, char** argv)
{
    struct Test {
        std::string_view name;
        int (*run)(int, char**);
    };
    static constexpr Test tests[] = {
%s    };
    const auto named = [](std::string_view path) { return std::ranges::find(tests, path.substr(path.rfind('/') + 1), &Test::name); };
    const auto* test = named(argv[0]);
    if (test == std::end(tests) && argc > 1) {
        test = named(argv[1]);
        ++argv;
        --argc;
    }
    if (test == std::end(tests)) {
        std::fputs("These tests are of this program, each also started by a link of its name; or give one as the first argument:\\n", stderr);
        for (const Test& one : tests) {
            std::fprintf(stderr, "  %%s\\n", one.name.data());
        }
        return 2;
    }
    return test->run(argc, argv);
}
"""


def read(file):
    with open(file, encoding="utf-8") as source:
        return source.read()


def must_be_alone(text):
    return bool(ALONE.search(text)) or not MAIN.search(text)


def batch(tests):
    """The text of the one file. tests: name, path and text of each."""
    included = {name for _, _, text in tests for name in INCLUDE.findall(text) if not name.endswith('.moc"')}
    lines = ["// Written by cmake/test_batch.py."]
    lines += [f"#include {name}" for name in sorted(included | {"<algorithm>", "<cstdio>", "<iterator>", "<string_view>"})]
    for name, path, text in tests:
        lines += ["", f"namespace {name} {{", f"int mainOf_{name}(int, char**);", f"#define main mainOf_{name}", f'#include "{path}"', "#undef main"]
        lines += [f"#undef {macro}" for macro in MACRO.findall(text)]
        lines += [f"}} // namespace {name}"]
    return "\n".join(lines) + "\n" + MAIN_OF_ALL % "".join(f'        {{"{name}", {name}::mainOf_{name}}},\n' for name, _, _ in tests)


def write(out, pairs):
    tests = [(name, path, read(path)) for name, path in (pair.split("=", 1) for pair in pairs)]
    for _, path, text in tests:
        if must_be_alone(text):
            sys.exit(f"{path}: this can no longer be compiled with other tests. Say ALONE in its cf_test(), or configure again.")
    made = batch(tests)
    try:
        if read(out) == made:
            return
    except FileNotFoundError:
        pass
    with open(out, "w", encoding="utf-8") as file:
        file.write(made)


if __name__ == "__main__":
    if sys.argv[1] == "alone":
        print("\n".join(file for file in sys.argv[2:] if must_be_alone(read(file))))
    else:
        write(sys.argv[2], sys.argv[3:])
