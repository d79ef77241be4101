"""The pseudo-locale: every text accented, some 40 % longer and in brackets, so that clipped and hard-coded ones are seen."""
import math
import re

ACCENTED = str.maketrans("ABCDEFGHIJKLMNOPRSTUVWYZabcdefghijklmnoprstuvwyz", "ÀƁÇĎÉƑĜĤÎĴĶĹḾŃÖÞŘŠŢÛṼŴÝŽàƀçďéƒĝĥîĵķĺḿńöþřšţûṽŵýž")
# What a program puts values into or reads as structure: kept as it is. A mnemonic keeps its letter, so its key works.
KEPT = re.compile(r"%L?\d{1,2}|%n|%%|%Ln|<[^<>]*>|&[A-Za-z]+;|&#\d+;|&\S|\s+|https?://\S+")
VOWELS = set("ÀÉÎÖÛÝàéîöûý")


def accented(text):
    pieces, position = [], 0
    for kept in KEPT.finditer(text):
        pieces += [(text[position:kept.start()].translate(ACCENTED), False), (kept[0], True)]
        position = kept.end()
    pieces.append((text[position:].translate(ACCENTED), False))
    return [(piece, kept) for piece, kept in pieces if piece]


def pseudo(text):
    """The same text as the pseudo-locale shows it. Nothing stays nothing."""
    if not text.strip():
        return text
    pieces = accented(text)
    visible = sum(len(piece) for piece, kept in pieces if not kept or not piece.startswith("<"))
    wanted = max(2, math.ceil(visible * 0.4)) - 2  # two go to the brackets
    result = []
    for piece, kept in pieces:
        for letter in piece if not kept else [piece]:
            result.append(letter)
            if wanted > 0 and letter in VOWELS:
                result.append(letter)
                wanted -= 1
    ends = re.fullmatch(r"(\s*)(.*?)(\s*)", "".join(result), re.S)
    return f"{ends[1]}[{ends[2]}{'~' * max(0, wanted)}]{ends[3]}"
