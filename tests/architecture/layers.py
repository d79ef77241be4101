"""The layer tables of docs/architecture.md against every #include and every CMake link.

Each check is a generator of sentences, one a breach; nothing found is nothing yielded.
"""
import pathlib
import re
import subprocess

from sources import code_files, without_comments

ROW = re.compile(r"^\| `(cf::[\w-]+|counterfoil[\w-]*)` \| ([^|]*) \| ([^|]*) \|", re.M)
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
OURS = ("app/", "ui/", "models/")

# Headers of libraries that are not Qt's, by the name the table uses.
LIBRARIES = {
    "SQLite": r"sqlite3\.h$",
    "tl::expected": r"tl/expected\.hpp$",
    "libcsv": r"csv\.h$",
    "xxHash": r"xxhash\.h$",
    "zstd": r"z(std|dict)\.h$",
    "zlib": r"zlib\.h$",
    "QCoro": r"[Qq][Cc]oro",
    "QtKeychain": r"qt6keychain/",
    "poppler": r"poppler[-/]",
    "libtiff": r"tiffio\.h$",
    "GMime": r"gmime/",
    "gumbo": r"gumbo\.h$",
    "uchardet": r"uchardet(/uchardet)?\.h$",
    "seccomp": r"seccomp\.h$",
    "OpenSSL": r"openssl/",
    "QPDF": r"qpdf/",
    "libsodium": r"sodium\.h$",
    "pangocairo": r"(pango|cairo|glib|glib-object|gio)([-./]|$)|fontconfig/",
}
# The C library, the kernel and the compiler, which every layer may use.
SYSTEM = re.compile(r"(sys|linux|arpa|netinet)/|immintrin\.h$|(dirent|dlfcn|errno|fcntl|poll|pthread|pwd|sched|signal|spawn|termios|time|unistd|syslog|stdlib|stdio|string|limits|fnmatch|iconv)\.h$")
# How CMake spells what the table names.
CMAKE_NAMES = {
    "SQLite::SQLite3": "SQLite", "${CSV_LIBRARY}": "libcsv", "QCoro::Core": "QCoro", "QCoro::DBus": "QCoro", "QCoro::Network": "QCoro", "Qt6Keychain::Qt6Keychain": "QtKeychain",
    "tl::expected": "tl::expected",
    "PkgConfig::poppler": "poppler", "PkgConfig::tiff": "libtiff", "PkgConfig::gmime": "GMime", "PkgConfig::gumbo": "gumbo",
    "PkgConfig::uchardet": "uchardet", "PkgConfig::seccomp": "seccomp", "PkgConfig::pangocairo": "pangocairo", "PkgConfig::pangoft2": "pangocairo",
    "PkgConfig::xxhash": "xxHash", "PkgConfig::zstd": "zstd", "PkgConfig::qpdf": "QPDF", "PkgConfig::sodium": "libsodium",
    "OpenSSL::Crypto": "OpenSSL", "ZLIB::ZLIB": "zlib",
}
# A Qt module brings these along.
QT_BRINGS = {"Qt6::Widgets": {"Qt6::Gui"}, "Qt6::Svg": {"Qt6::Gui"}, "Qt6::PrintSupport": {"Qt6::Widgets", "Qt6::Gui"}, "Qt6::Charts": {"Qt6::Widgets", "Qt6::Gui"}}


class Row:
    def __init__(self, name, uses, outside):
        self.name = name
        self.all = uses.strip() == "all"
        self.uses = set() if self.all else {"cf::" + word for word in re.findall(r"[\w-]+", uses) if word != "–"}
        self.outside = {word.strip() for word in outside.split(",")} - {"–", ""} | {"Qt6::Core"}

    def may_include(self, layer):
        return self.all or layer in self.uses | {"cf::base", self.name}

    def may_use_outside(self, library):
        brought = set().union(*(QT_BRINGS.get(module, set()) for module in self.outside))
        return library in self.outside | brought


def read_table(document):
    rows = {match[1]: Row(match[1], match[2], match[3]) for match in ROW.finditer(document)}
    for row in rows.values():
        row.outside |= {"tl::expected"} if row.name == "cf::base" else set()
    return rows


def layer_of(path):
    if path.startswith("app/reader/"):
        return "counterfoil-reader"
    if path.startswith("app/verify/"):
        return "counterfoil-verify"
    if path.startswith("app/sandbox/"):
        return "counterfoil-sandbox"
    if path.startswith("app/"):
        return "counterfoil"
    if path.startswith("ui/"):
        return "cf::presenters" if "_presenter." in path or path.endswith("/prompter.h") else "cf::widgets"
    return "cf::" + path.split("/")[1]


def qt_modules(folder=None):
    """Header name -> Qt6::Module, from the headers that are installed."""
    if folder is None:
        for tool in ("qtpaths6", "/usr/lib/qt6/bin/qtpaths"):
            try:
                folder = subprocess.run([tool, "--query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True).stdout.strip()
                break
            except (OSError, subprocess.CalledProcessError):
                continue
    modules = {}
    for module in sorted(pathlib.Path(folder or "/nonexistent").glob("Qt*")):
        for header in module.iterdir() if module.is_dir() else ():
            modules.setdefault(header.name, "Qt6::" + module.name[2:])
    if not modules:
        raise SystemExit("no Qt headers found: pass --qt FOLDER")
    return modules


def library_of(header, modules):
    """The outside library a header belongs to; "" for the standard and the system; None when nobody knows."""
    if header.startswith("Qt") and "/" in header:
        return "Qt6::" + header.split("/")[0][2:]
    if header in modules:
        return modules[header]
    for library, pattern in LIBRARIES.items():
        if re.match(pattern, header):
            return library
    if re.fullmatch(r"[a-z_0-9]+", header) or SYSTEM.match(header):
        return ""
    return None


def include_breaches(root, rows, modules):
    for file in code_files(root, ("app", "ui", "models")):
        path = file.relative_to(root).as_posix()
        row = rows.get(layer_of(path))
        if row is None:
            yield f"{path}: {layer_of(path)} has no row in the table"
            continue
        for quote, header in INCLUDE.findall(without_comments(file.read_text(encoding="utf-8"))):
            if header.startswith(OURS):
                target = layer_of(header)
                if not (root / header).is_file():
                    yield f"{path}: includes {header}, which does not exist"
                elif target.startswith("counterfoil") and target != row.name:
                    yield f"{path}: {row.name} may not include {header}, which is part of a program"
                elif not row.may_include(target):
                    yield f"{path}: {row.name} may not include {header}"
            elif quote == '"':
                if not header.endswith(".moc"):
                    yield f"{path}: \"{header}\" is not spelled from the root of the project"
            else:
                yield from outside_breaches(path, row, header, modules)


def outside_breaches(path, row, header, modules):
    library = library_of(header, modules)
    if library is None:
        yield f"{path}: <{header}> is of no library the checker knows; name it in LIBRARIES"
    elif library and library != "tl::expected" and not row.may_use_outside(library):
        yield f"{path}: {row.name} may not include <{header}> of {library}"


def folder_breaches(root, rows):
    """Every folder with code has a row and every row has code."""
    populated = {layer_of(file.relative_to(root).as_posix()) for file in code_files(root, ("app", "ui", "models"))}
    folders = {"cf::" + folder.name for folder in (root / "models").iterdir() if folder.is_dir()} if (root / "models").is_dir() else set()
    for name in sorted(folders - set(rows)):
        yield f"models/{name[4:]}: has no row in the table"
    for name in sorted(set(rows) - populated):
        yield f"{name}: has a row in the table, but no code"


def words_after(keyword, arguments):
    match = re.search(r"\b" + keyword + r"\s+((?:(?!\b(?:ROOT|PCH|SOURCES|LINKS|PRIVATE_LINKS)\b)[^)])*)", arguments)
    return match[1].split() if match else []


def cmake_links(text):
    """Target -> names linked, from cf_layer() and from target_link_libraries() of programs."""
    text = re.sub(r"#.*", "", text)
    links = {}
    for match in re.finditer(r"\bcf_layer\s*\(\s*([\w-]+)([^)]*)\)", text):
        plain = re.sub(r"\bPRIVATE_LINKS\b", "LINKS_PRIVATE", match[2])
        names = words_after("LINKS", re.sub(r"LINKS_PRIVATE", "PCH", plain)) + words_after("PRIVATE_LINKS", match[2])
        links["cf::" + match[1]] = set(names)
    for match in re.finditer(r"\btarget_link_libraries\s*\(\s*([\w-]+)\s+([^)]*)\)", text):
        links.setdefault(match[1], set()).update(set(match[2].split()) - {"PRIVATE", "PUBLIC", "INTERFACE"})
    return links


def with_parts(name, linked):
    """What a program links, by itself and through the libraries that are parts of it (cf_reader_core, not cf::reading)."""
    names, waiting = set(), [name]
    while waiting:
        for word in linked.get(waiting.pop(), ()):
            if word.startswith("cf_") and word in linked and word not in names:
                waiting.append(word)
            names.add(word)
    return {word for word in names if not word.startswith("cf_")}


def cmake_breaches(root, rows):
    linked = {}
    for folder in ("models", "ui", "app"):
        file = root / folder / "CMakeLists.txt"
        linked.update(cmake_links(file.read_text(encoding="utf-8")) if file.is_file() else {})
    for name in sorted(set(rows) - set(linked)):
        yield f"{name}: has a row in the table, but CMake makes no such target"
    for name in sorted(name for name in linked if not name.startswith("cf_")):
        names, row = with_parts(name, linked), rows.get(name)
        if row is None:
            yield f"{name}: CMake makes it, the table has no row for it"
            continue
        ours = {word for word in names if word.startswith("cf::")} - {"cf::base"}
        outside = {CMAKE_NAMES.get(word, word) for word in names if not word.startswith("cf::")} - {"Qt6::Core", "tl::expected"}
        promised = row.outside - {"Qt6::Core", "tl::expected"}
        for word in sorted(ours - row.uses if not row.all else ()):
            yield f"{name}: CMake links {word}, the table does not allow it"
        # What a linked target itself links comes along, so a program need not repeat it.
        closure, waiting = set(), set(names)
        while waiting:
            word = waiting.pop()
            closure.add(CMAKE_NAMES.get(word, word))
            waiting |= {w for w in linked.get(word, ()) if CMAKE_NAMES.get(w, w) not in closure}
        given = ours if name.startswith("cf::") else closure
        for word in sorted(row.uses - given):
            yield f"{name}: the table allows {word}, CMake does not link it"
        for word in sorted(outside - promised):
            yield f"{name}: CMake links {word}, the table does not name it"
        for word in sorted(promised - (outside if name.startswith("cf::") else closure)):
            yield f"{name}: the table names {word}, CMake does not link it"


def breaches(root, qt=None):
    rows = read_table((root / "docs/architecture.md").read_text(encoding="utf-8"))
    if not rows:
        yield "docs/architecture.md: no layer table found"
        return
    yield from folder_breaches(root, rows)
    yield from include_breaches(root, rows, qt_modules(qt))
    yield from cmake_breaches(root, rows)
