#!/usr/bin/env python3
"""Fails when the sources break what docs/architecture.md promises. usage: check.py [--qt FOLDER] [layers] [idioms] [strings]"""
import argparse
import pathlib
import sys

import idioms
import layers


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checks", nargs="*", help="layers, idioms, strings; none means all")
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--qt", help="folder of the installed Qt headers")
    options = parser.parse_args()
    known = {
        "layers": lambda: layers.breaches(options.root, options.qt),
        "idioms": lambda: idioms.breaches(options.root),
        "strings": lambda: idioms.string_breaches(options.root),
    }
    failed = False
    for name in options.checks or known:
        if name not in known:
            parser.error(f"no such check: {name}")
        found = list(known[name]())
        print("\n".join(found) or f"{name}: ok")
        failed = failed or bool(found)
    return failed


if __name__ == "__main__":
    sys.exit(main())
