"""The files of the project, and C++ text without what is not code."""
import pathlib
import re

CODE = (".cpp", ".h")
SKIPPED = {".git", "build", ".cache", "__pycache__"}

TOKEN = re.compile(
    r"(?P<comment>//[^\n]*|/\*.*?\*/)"
    r'|(?P<raw>R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)")'
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<char>(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')",
    re.S,
)


def code_files(root, folders):
    """Sources and headers below the folders, in a stable order."""
    return sorted(file for folder in folders for file in (root / folder).rglob("*") if file.suffix in CODE and file.is_file())


def text_files(root):
    """Every text file of the project that is not built: what a person wrote."""
    for file in sorted(root.rglob("*")):
        parts = file.relative_to(root).parts
        if file.is_file() and not SKIPPED.intersection(parts) and file.name != "LICENSE":
            data = file.read_bytes()
            if b"\0" not in data[:4096]:
                yield file, data.decode("utf-8", errors="replace")


def blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    """Same length, same lines; comments are blanks."""
    return TOKEN.sub(lambda m: blank(m[0]) if m["comment"] is not None else m[0], text)


def code_alone(text):
    """Same length, same lines; comments and the insides of literals are blanks."""
    def shape(match):
        if match["comment"] is not None:
            return blank(match[0])
        return match[0][0] + blank(match[0][1:-1]) + match[0][-1]
    return TOKEN.sub(shape, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def relative(file: pathlib.Path, root: pathlib.Path):
    return file.relative_to(root).as_posix()
