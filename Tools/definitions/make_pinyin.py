#!/usr/bin/env python3
"""Make the pinyin table of FHIRSearch: syllables without tones and their characters.

    python3 Tools/definitions/make_pinyin.py      (needs the package pypinyin)

Readings are facts of Unicode's Unihan database (kMandarin), as pypinyin (MIT) carries them; the first reading of each character of the block
U+4E00 to U+9FFF is kept.
"""
import collections
import pathlib

from pypinyin import Style, lazy_pinyin


def main():
    found = collections.defaultdict(list)
    for code in range(0x4E00, 0xA000):
        character = chr(code)
        syllable = lazy_pinyin(character, style=Style.NORMAL, errors="ignore", v_to_u=False)
        if syllable and syllable[0].isascii() and syllable[0].isalpha(): found[syllable[0]].append(character)
    lines = [f"{syllable} {''.join(characters)}" for syllable, characters in sorted(found.items())]
    path = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "FHIRSearch" / "PinyinData.swift"
    text = "\n".join(lines)
    path.write_text(
        "// swift-format-ignore-file\n// Made by Tools/definitions/make_pinyin.py from Unicode's readings (Unihan kMandarin, Unicode License; through pypinyin, MIT). Do not edit.\n"
        f"/// Syllables and their characters, a syllable a line.\nlet pinyinData: StaticString = \"\"\"\n{text}\n\"\"\"\n", encoding="utf-8")
    print(len(lines), "syllables,", sum(map(len, found.values())), "characters,", len(text.encode()), "bytes")


if __name__ == "__main__":
    main()
