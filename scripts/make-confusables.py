#!/usr/bin/python3
"""Writes src/classify/impersonation/confusables.ts: which characters pass for which.

usage: /usr/bin/python3 scripts/make-confusables.py [--check]

The source is Unicode Technical Standard 39, "Unicode Security Mechanisms", file confusables.txt, read through ICU's
SpoofChecker.getSkeleton (Debian: python3-icu). Only what the reader cannot work out by itself is written:
- not characters whose compatibility decomposition (NFKD) has the same skeleton, for those the reader decomposes;
- not what turns Chinese, Japanese or Korean characters into others of the same scripts;
- not unassigned code points, private use and surrogates.
"""
import sys
from pathlib import Path

import icu

TARGET = Path(__file__).resolve().parent.parent / "src/classify/impersonation/confusables.ts"
WIDTH = 116
EAST_ASIAN = {"Hani", "Hang", "Hira", "Kana", "Bopo"}
UNASSIGNED, PRIVATE_USE, SURROGATE = 0, 17, 18

HEAD = """// Written by scripts/make-confusables.py; do not edit by hand.

/**
 * Characters that look alike, of Unicode {unicode}. Source: UTS #39, confusables.txt, as in ICU {icu}.
 * Groups parted by spaces: code points of what is looked like, joined by dots, `:`, then the characters that look like
 * it, each as the distance from the one before, joined by commas. Numbers are hexadecimal. Left out: characters whose
 * compatibility decomposition says the same, and Chinese, Japanese and Korean characters that look like each other.
 */
export const confusableGroups = `
"""

checker = icu.SpoofChecker()
nfd = icu.Normalizer2.getNFDInstance()
nfkd = icu.Normalizer2.getNFKDInstance()


def skeleton(text):
    return checker.getSkeleton(0, text)


def is_east_asian(text):
    return all(icu.Script.getScript(ord(character)).getShortName() in EAST_ASIAN for character in text)


def needed():
    groups = {}
    for code in range(0x110000):
        character = chr(code)
        if icu.Char.charType(character) in (UNASSIGNED, PRIVATE_USE, SURROGATE):
            continue
        looks_like = skeleton(character)
        if looks_like == nfd.normalize(character):
            continue
        plain = nfkd.normalize(character)
        if plain != character and skeleton(plain) == looks_like:
            continue
        if is_east_asian(looks_like) and is_east_asian(character):
            continue
        groups.setdefault(looks_like, []).append(code)
    return groups


def encode(groups):
    for looks_like in sorted(groups):
        codes = groups[looks_like]
        steps = [code - before for before, code in zip([0, *codes], codes)]
        yield f"{'.'.join(f'{ord(c):x}' for c in looks_like)}:{','.join(f'{step:x}' for step in steps)}"


def broken(words):
    """Lines of words; a word longer than a line is broken after a comma."""
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > WIDTH:
            yield line
            line = ""
        line = f"{line} {word}" if line else word
        while len(line) > WIDTH:
            cut = line.rindex(",", 0, WIDTH) + 1
            yield line[:cut]
            line = line[cut:]
    if line:
        yield line


def module():
    lines = "\n".join(broken(encode(needed())))
    head = HEAD.format(icu=icu.ICU_VERSION, unicode=icu.UNICODE_VERSION)
    return f"{head}{lines}\n`;\n"


text = module()
if "--check" not in sys.argv:
    TARGET.write_text(text, encoding="ascii")
elif TARGET.read_text(encoding="ascii") != text:
    sys.exit(f"{TARGET.name} is out of date: scripts/make-confusables.py writes it.")
