#!/usr/bin/env python3
"""Which source files can be compiled as one: unity_batches.py ROOT SIZE FILE…

Two files go together only where no name that one keeps to itself (anonymous namespace, static, macro) is as much as spoken of in the other,
nor as a type or template in a header of ours that the other includes (spelled from ROOT). That is stricter than the language; but what is told apart by it needs no care of whoever writes a file. Prints a batch a line, its files
parted by bars, in an order that depends on nothing but the files.
"""
import functools
import os
import re
import sys

ASIDE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)
SPOKEN = re.compile(r"(?<![\w.>:])([A-Za-z_]\w*)")
NO_NAMES = {"const", "noexcept", "override", "namespace", "enum", "struct", "class"}


def without_texts(code):
    return ASIDE.sub(" ", code)


def top_of(code, begin):
    """What stands between the brace before `begin` and its end, bodies as {}."""
    depth, top = 1, []
    for sign in code[begin:]:
        if sign == "{":
            depth += 1
            if depth == 2:
                top.append("{}")
        elif sign == "}":
            depth -= 1
            if not depth:
                break
        elif depth == 1:
            top.append(sign)
    return "".join(top)


def until_still(pattern, by, text):
    before = None
    while before != text:
        before, text = text, re.sub(pattern, by, text)
    return text


def kept_names(code):
    names = set()
    for start in re.finditer(r"\bnamespace\s*\{", code):
        top = until_still(r"<[^<>;]*>", "", until_still(r"\([^()]*\)", "()", top_of(code, start.end())))
        for statement in re.split(r";|\{\}", top):
            statement = re.sub(r"\brequires\b.*", "", statement).strip()
            for form in (r"\b(?:struct|class|enum|union|using|concept)\s+(?:class\s+)?(\w+)", r"(\w+)\s*\(\)", r"(\w+)\s*(?:\[[^\]]*\])?\s*(?:=.*)?$"):
                found = re.search(form, statement, re.S)
                if found:
                    names.add(found.group(1))
                    break
    for form in (r"^static\s[^;{(=]*?(\w+)\s*[({=;]", r"^\s*#\s*define\s+(\w+)", r"^using\s+(\w+)\s*=", r"^namespace\s+(\w+)\s*="):
        names.update(re.findall(form, code, re.M))
    return names - NO_NAMES


def read(file):
    with open(file, encoding="utf-8") as source:
        text = source.read()
    return without_texts(text), re.findall(r'^#include "([^"]+)"', text, re.M)


@functools.cache
def header(root, name):
    """Types and templates that a header speaks of, and the headers that it includes."""
    path = os.path.join(root, name)
    if not os.path.exists(path):
        return frozenset(), ()
    code, included = read(path)
    return frozenset(re.findall(r"(?<![\w.>:])([A-Z]\w*|[a-z_]\w*(?=<))", code)), tuple(included)


def spoken_in_headers(root, included):
    spoken, seen, ahead = set(), set(), list(included)
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            words, more = header(root, name)
            spoken |= words
            ahead += more
    return spoken


def batches(root, size, files):
    made = []  # [files, names kept, names spoken of]
    for file in files:
        code, included = read(file)
        if re.search(r"^using (?:namespace (?!Qt::)|enum )", code, re.M):
            made.append([[file], None, None])
            continue
        kept = kept_names(code)
        spoken = set(SPOKEN.findall(code)) | kept | spoken_in_headers(root, included)
        for batch in made:
            if batch[1] is not None and len(batch[0]) < size and not kept & batch[2] and not spoken & batch[1]:
                batch[0].append(file)
                batch[1] |= kept
                batch[2] |= spoken
                break
        else:
            made.append([[file], kept, spoken])
    return [batch[0] for batch in made]


if __name__ == "__main__":
    for batch in batches(sys.argv[1], int(sys.argv[2]), sorted(sys.argv[3:])):
        print("|".join(batch))
