#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staffelstab-extract finds in real files beside the readers of others: extract.py PROGRAM FILE-OR-FOLDER…

Oracles: pdftotext for PDF, pandoc for texts, soffice for sheets. Words are runs of letters and digits, compared without case,
with their counts: "found" is the share of the oracle's words that we have as well. Of pandoc only what stands in the file
counts (its text elements), not the list numbers and signs that it makes itself. Scans are compared with the texts beside
them (txt/) after character recognition, with --scans.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unicodedata

PANDOC = {".docx": "docx", ".odt": "odt", ".rtf": "rtf", ".html": "html", ".htm": "html", ".md": "markdown"}
SHEETS = {".xlsx", ".ods"}
CSV_OF_ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
BLOCKS = ("Note", "Para", "Plain", "Header")
WORD = re.compile(r"[^\W_]+")


def words(text):
    return collections.Counter(WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def run(command, file):
    with open(file, "rb") as stream:
        return subprocess.run(command, stdin=stream, capture_output=True, timeout=600, check=False)


def ours(program, file):
    """Text, seconds, peak memory in MB and exit code."""
    began = time.monotonic()
    with open(file, "rb") as stream:
        process = subprocess.Popen(["/usr/bin/time", "-f", "%M", program], stdin=stream, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        output, messages = process.communicate(timeout=600)
    seconds = time.monotonic() - began
    lines = [json.loads(line) for line in output.decode().splitlines()]
    text = "\n".join(line.get("text", "") for line in lines[1:])
    return text, seconds, int(messages.split()[-1]) / 1024, process.returncode


def strings_of(node):
    """The text of pandoc's document: strings, code, formulas, nothing that a writer would add."""
    if isinstance(node, list):
        for child in node:
            yield from strings_of(child)
    elif isinstance(node, dict):
        kind, content = node.get("t"), node.get("c")
        if kind == "Str":
            yield content
        elif kind == "CodeBlock":
            yield f" {content[1]} "
        elif kind in ("Code", "Math"):
            yield content[1]
        elif kind in ("RawInline", "RawBlock"):
            return
        elif kind in ("Link", "Image"):
            yield from strings_of(content[1])
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            yield " "
        else:
            border = " " if kind in BLOCKS else ""
            yield border
            yield from strings_of(content)
            yield border


def by_pandoc(file, form):
    made = subprocess.run(["pandoc", "-f", form, "-t", "json", str(file)], capture_output=True, timeout=600, check=False)
    return None if made.returncode else "".join(strings_of(json.loads(made.stdout)["blocks"]))


def by_soffice(file):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                        CSV_OF_ALL_SHEETS, "--outdir", folder, str(file)], capture_output=True, timeout=600, check=False)
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in pathlib.Path(folder).glob("*.csv")]
    return "\n".join(texts) if texts else None


def by_others(file):
    ending = file.suffix.lower()
    if ending == ".pdf":
        made = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, timeout=600, check=False)
        return None if made.returncode else made.stdout.decode(errors="replace")
    if ending in PANDOC:
        return by_pandoc(file, PANDOC[ending])
    return by_soffice(file) if ending in SHEETS else None


def recognised(program, file):
    pages = int(json.loads(run([program], file).stdout.splitlines()[0])["pages"])
    texts = []
    for page in range(1, pages + 1):
        lines = run([program, "--recognise", str(page)], file).stdout.decode().splitlines()
        texts += [json.loads(line).get("text", "") for line in lines[1:]]
    return "\n".join(texts)


def compare(name, theirs, mine, rest=""):
    expected, found = words(theirs), words(mine)
    total = sum(expected.values())
    share = sum((expected & found).values()) / total if total else 1.0
    print(f"{share:8.2%} {total:8} {sum(found.values()):8} {rest} {name}")
    if "--missing" in sys.argv and share < 1:
        print("         missing:", dict((expected - found).most_common(12)))
    return share, total


def files_in(arguments):
    for argument in arguments:
        path = pathlib.Path(argument)
        yield from (sorted(entry for entry in path.rglob("*") if entry.is_file()) if path.is_dir() else [path])


def main():
    program, *paths = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    shares = []
    print("   found   theirs     ours  seconds      MB file")
    for file in files_in(paths):
        if "--scans" in sys.argv:
            beside = [path for path in file.parent.parent.glob("txt/**/*.txt") if path.stem == file.stem]
            if beside:
                began = time.monotonic()
                text = recognised(program, file)
                shares.append(compare(file.name, beside[0].read_text(encoding="utf-8", errors="replace"), text,
                                      f"{time.monotonic() - began:8.2f}       -"))
            continue
        theirs = by_others(file)
        if theirs is None:
            continue
        text, seconds, memory, code = ours(program, file)
        if code not in (0, 3):
            print(f"   exit {code}  {file.name}")
        shares.append(compare(file.name, theirs, text, f"{seconds:8.2f} {memory:7.1f}"))
    if not shares:
        sys.exit("no file that another reader knows")
    total = sum(count for _, count in shares)
    together = sum(share * count for share, count in shares) / max(1, total)
    print(f"{len(shares)} files: {sum(share >= 0.99 for share, _ in shares)} with 99 % or more, {together:.2%} of {total} words")


if __name__ == "__main__":
    main()
