"""Names, sizes and idioms that the project does without; texts for people that nobody could translate."""
import collections
import re

from sources import code_alone, code_files, line_of, relative, text_files, without_comments

MAX_LINES = {".cpp": 400, ".h": 250}
LONGER = {}  # path -> limit. Empty, and meant to stay so.

PRODUCT = ("app", "ui", "models")
EVERYWHERE = ("app", "ui", "models", "tests")
GUI_THREAD = ("ui", "models/items")

# folders -> what must not stand there, and the reason or the way out
BANNED = [
    (PRODUCT, r"(?<!Application::)\binstance\s*\(", "a singleton: pass it in from the composition root"),
    (PRODUCT, r"\bQEventLoop\b|\bprocessEvents\s*\(", "a nested event loop"),
    (GUI_THREAD, r"\bwaitFor\w+\s*\(", "waiting on the GUI thread"),
    # QDrag::exec alone may stay: the toolkit has no other way to start a drag, and it returns when the thing was dropped.
    (("ui",), r"(?<!\bdrag)(?:\.|->)exec\s*\(", "a nested event loop: open() or popup()"),
    (EVERYWHERE, r"\.then\s*\(", "QFuture::then: use cf::deliver"),
    (EVERYWHERE, r"\bstd::(?:ranges::)?views\b", "std::views, which clang 14 does not compile"),
    (PRODUCT, r"\bQSql(?:Query|Database|TableModel|QueryModel)\b", "QtSql: use models/store"),
    (EVERYWHERE, r"\bq(?:Wait|Sleep)\s*\(|\bsleep_for\b|\bsleep_until\b|\b(?:u|m|nano)?sleep\s*\(", "a sleep: wait for the condition"),
    (EVERYWHERE, r"\b(?:class|struct|enum(?:\s+class)?)\s+(?:\w+_EXPORT\s+)?\w*(?:Manager|Helper|Utils?|Base)\b(?!\s*::)", "a name that says nothing"),
    (EVERYWHERE, r"^[^\S\n]*#\s*include\s*<Qt(?:Widgets|Gui|Core|Svg|PrintSupport|Charts)/", "a module-qualified Qt include"),
    (EVERYWHERE, r"^[^\S\n]*#\s*include\s*<Qt(?:Widgets|Gui|Core)>", "a whole Qt module"),
    (PRODUCT, r"\bthrow\b(?!\s*\()", "an exception: return a Result"),
]
# What the window writes is an entry of the activity log before and after: through leaveAsFile(). These do that with beforeLeaving() and hasLeft(), or
# write into the profile.
LEAVES = {"ui/activity/activity_presenter.cpp", "ui/outbox/outbox_export_presenter.cpp", "ui/packs/pack_kept_presenter.cpp", "ui/packs/pack_seal_work_presenter.cpp",
          "ui/paper/leaving_presenter.cpp", "ui/paper/sealed_paper_presenter.cpp"}
WRITES = re.compile(r"\bQSaveFile\s+\w+\s*\(|make_unique<QSaveFile>")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|HACK)\b")
MACHINE_PATH = re.compile(r"(?<![\w\"'$}./-])(?:/home/[a-z]|/work/|/tmp/|/Users/|/root/)|[A-Z]:\\Users\\")
FILE_NAME = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*\.(?:cpp|h)$")


def under(path, folders):
    return any(path.startswith(folder + "/") for folder in folders)


def idiom_breaches(root):
    for file in code_files(root, EVERYWHERE):
        path, text = relative(file, root), file.read_text(encoding="utf-8")
        code = code_alone(text)
        for folders, pattern, what in BANNED:
            for match in re.finditer(pattern, code, re.M) if under(path, folders) else ():
                yield f"{path}:{line_of(code, match.start())}: {what}"
        for match in WRITES.finditer(code) if under(path, ("ui",)) and path not in LEAVES else ():
            yield f"{path}:{line_of(code, match.start())}: a file that leaves without an entry in the activity log: leaveAsFile()"
        for match in re.finditer(r"^.*\bQ_OBJECT\b.*$", code, re.M):
            if match[0].strip() != "Q_OBJECT":
                yield f"{path}:{line_of(code, match.start())}: Q_OBJECT stands alone on its line, or AutoMoc misses it"


def size_breaches(root):
    for file in code_files(root, EVERYWHERE):
        path = relative(file, root)
        lines, limit = file.read_text(encoding="utf-8").count("\n"), LONGER.get(path, MAX_LINES[file.suffix])
        if lines > limit:
            yield f"{path}: {lines} lines, and {limit} is the limit"


def name_breaches(root):
    seen = collections.defaultdict(list)
    for file in code_files(root, PRODUCT):
        path = relative(file, root)
        if file.name != "main.cpp":
            seen[file.name].append(path)
        if not FILE_NAME.match(file.name):
            yield f"{path}: file names are snake_case"
        if re.search(r"(?:^|_)(?:manager|helper|helpers|util|utils|misc)[._]", file.name):
            yield f"{path}: a file name that says nothing"
        if file.suffix == ".h" and "#pragma once" not in file.read_text(encoding="utf-8"):
            yield f"{path}: no #pragma once"
    for name, paths in seen.items():
        if len(paths) > 1:
            yield f"{name}: there are {len(paths)} of that name: {', '.join(paths)}"


def word_breaches(root):
    for file, text in text_files(root):
        path = relative(file, root)
        if path.startswith("tests/architecture/"):
            continue  # the words stand here as what to look for
        for pattern, what in ((UNFINISHED, "unfinished work belongs into an issue"), (MACHINE_PATH, "a path of somebody's machine")):
            for match in pattern.finditer(text):
                yield f"{path}:{line_of(text, match.start())}: {what}"


# Calls whose texts a person reads.
SHOWN = re.compile(
    r"\b(setText|setPlainText|setHtml|setWindowTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|setTitle|setLabelText"
    r"|setAccessibleName|setAccessibleDescription|setInformativeText|setDetailedText|setPrefix|setSuffix|setHeaderData|drawText"
    r"|addAction|addMenu|addButton|addTab|addRow|addItem|addItems|insertItem|insertTab|showMessage|showText|setHeaderLabels"
    r"|(?:new\s+)?Q(?:Label|PushButton|CheckBox|RadioButton|GroupBox|Action|ToolButton|Menu|DockWidget))\s*(?=[({])"
)
TRANSLATED = re.compile(r"\b(?:(?:Q\w+|\w+)::)?(?:tr|translate|qtTrId)\s*(?=\()")
LITERAL_WRAPPER = re.compile(r"\b(?:QStringLiteral|QString|QLatin1String|QLatin1StringView|QAnyStringView|QStringView|QString::fromUtf8|QString::fromLatin1|fromUtf8)\s*(?=\()")
LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"')
COMPARED = re.compile(r'[!=]=\s*u?"(?:\\.|[^"\\\n])*"')
WORD = re.compile(r"[^\W\d_]{2,}")
NAMES = {"Counterfoil"}  # the same in every language


def closing(code, start):
    """The position after the bracket that closes the one at start; code has blank literals."""
    depth = 0
    for position in range(start, len(code)):
        depth += code[position] in "([{"
        depth -= code[position] in ")]}"
        if depth == 0:
            return position + 1
    return len(code)


def arguments_shown(text, code, start, end):
    """The arguments between the brackets, without translated texts and without what is handed to other calls."""
    kept, position = [], start + 1
    while position < end - 1:
        wrapper = LITERAL_WRAPPER.match(code, position)
        if wrapper:
            position = wrapper.end() + 1
        elif code[position] in "([{":
            position = closing(code, position)
        else:
            kept.append(text[position])
            position += 1
    return "".join(kept)


def string_breaches(root):
    for file in code_files(root, ("ui",)):
        path, text = relative(file, root), without_comments(file.read_text(encoding="utf-8"))
        code = code_alone(text)
        for call in SHOWN.finditer(code):
            start = call.end()
            shown = re.sub(COMPARED, "", arguments_shown(text, code, start, closing(code, start)))
            for literal in LITERAL.finditer(shown):
                if literal[1] not in NAMES and WORD.search(re.sub(r"<[^>]*>|&\w+;|\\.|%\w+", " ", literal[1])):
                    yield f"{path}:{line_of(code, call.start())}: {call[1]} shows \"{literal[1]}\" without tr()"


def breaches(root):
    for check in (idiom_breaches, size_breaches, name_breaches, word_breaches):
        yield from check(root)
