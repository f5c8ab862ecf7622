#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the project's sources, several of one target as one translation unit.

Most of clang-tidy's time goes into the headers of Qt and the standard library, which it reads and checks anew for each
source. Which may go together is guessed by cmake/unitygroups.py; what doesn't compile in a group is taken out of it.
A group without findings is not looked at again as long as its sources, the project's headers they read, the flags, the
checks and the installed packages are the same: as ccache does, from ~/.cache/staffelstab-lint.
Usage: tidy.py COMPILE_COMMANDS_FOLDER JOBS [SOURCE...], all sources where none is named.
"""
import concurrent.futures
import functools
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "cmake"))
import unitygroups  # noqa: E402

GROUP = 32
ROOT = Path(__file__).resolve().parents[2]
QUIET_TESTS = ROOT / "tests/lint/quietgtest.h"
OWN = re.compile(r"(app|core|qml|tests)/.*\.cpp")
FINDING = re.compile(r"(?:warning|error): .*\[[\w.,-]+\]$")


def sources(folder):
    """Own sources with the command that compiles each."""
    for entry in json.loads((folder / "compile_commands.json").read_text()):
        path = Path(entry["file"])
        if path.is_relative_to(ROOT) and OWN.fullmatch(str(path.relative_to(ROOT))):
            yield path, entry["command"]


def flags_of_all(entries):
    """One command line for every source: the flags of the first, and all folders and macros that others have besides."""
    command, path = entries[0][1], entries[0][0]
    arguments = re.sub(r" -o \S+", "", command).replace(f" -c {path}", "")
    known = set(shlex.split(arguments))
    macros = {argument.split("=")[0] for argument in known if argument.startswith("-D")}
    for _, other in entries[1:]:
        words = shlex.split(other)
        for word, following in zip(words, words[1:] + [""]):
            if word == "-isystem" and following not in known:
                arguments += f" -isystem {following}"
                known.add(following)
            elif word.startswith(("-I", "-D")) and word not in known and word.split("=")[0] not in macros:
                arguments += " " + shlex.quote(word)
                known.add(word)
                macros.add(word.split("=")[0])
    return arguments


def groups(folder):
    """The flags, and lists of sources of core, app, qml or tests that may go together.

    Tests that open the namespace of the search stay among themselves, since its names (Page, Source) are others' as well.
    """
    entries = list(sources(folder))
    rooms = {}
    for path, _ in entries:
        text = path.read_text()
        room = path if "#include <qpdf/" in text else (path.relative_to(ROOT).parts[0], "\nusing namespace staffelstab::search;" in text)
        rooms.setdefault(room, []).append(path)
    return flags_of_all(entries), [group for paths in rooms.values() for group in unitygroups.spread(GROUP, paths)]


@functools.cache
def surroundings():
    """What decides on findings besides the sources: the checks, this program, and versions of compiler and libraries."""
    names = sorted({name for line in (ROOT / "packaging/debian-packages.txt").read_text().splitlines()
                    if not line.startswith("#") for name in line.partition(": ")[2].split()})
    installed = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", "libc6-dev", "libstdc++-12-dev", *names],
                               capture_output=True, text=True).stdout
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, text=True, check=True).stdout
    own = [path.read_text() for path in (ROOT / ".clang-tidy", Path(__file__), QUIET_TESTS)]
    return "\0".join([version, installed, *own]).encode()


def fingerprint(command, members):
    """Of all that decides on the findings in the members, or None where it can't be told."""
    arguments = [argument for argument in shlex.split(command) if argument != "-c"]
    read = subprocess.run([*arguments, "-MM", "-MT", "it", "-x", "c++", "-"], capture_output=True, text=True,
                          input="".join(f'#include "{path}"\n' for path in members))
    if read.returncode != 0 or not shutil.which("dpkg-query"):
        return None
    files = sorted({Path(name) for name in re.sub(r"\\\n|^it:", " ", read.stdout, flags=re.MULTILINE).split()})
    whole = hashlib.sha256(surroundings())
    whole.update(command.replace(str(ROOT), "").encode())
    for path in files:
        whole.update(str(path).replace(str(ROOT), "").encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()


def tidy_once(folder, number, command, members):
    """Findings in the members, none where they were looked at before."""
    known = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "staffelstab-lint"
    name = fingerprint(command, members)
    if name and (known / name).exists():
        (known / name).touch()
        return []
    found = tidy(folder, number, command, members)
    if name and not found and fingerprint(command, members) == name:  # nobody wrote meanwhile
        known.mkdir(parents=True, exist_ok=True)
        (known / name).touch()
    return found


def tidy(folder, number, command, members):
    """Findings in the members, each a line."""
    unit = folder / "groups" / f"UnifiedSource{number}.cpp"  # by this name clang follows paths in the members as well
    unit.parent.mkdir(parents=True, exist_ok=True)
    quiet = [QUIET_TESTS] if any("gtest/gtest.h>" in member.read_text() for member in members) else []
    unit.write_text("".join(f'#include "{path}" // NOLINT(bugprone-suspicious-include)\n' for path in [*quiet, *members]))
    arguments = shlex.split(command)[1:]
    if any("#include <qpdf/" in member.read_text() for member in members):  # clang 14 refuses its headers in C++20
        arguments = ["-std=c++17" if argument == "-std=c++20" else argument for argument in arguments]
    result = run(folder, ["clang-tidy", "-quiet", f"--config-file={ROOT / '.clang-tidy'}", str(unit), "--", *arguments])
    if len(members) > 1 and "[clang-diagnostic-error]" in result.stdout:
        named = {line.partition(":")[0] for line in result.stdout.splitlines() if line.endswith("[clang-diagnostic-error]")}
        odd = [member for member in members if str(member) in named]
        if len(odd) in (0, len(members)):
            odd = members[:len(members) // 2]
        rest = [member for member in members if member not in odd]
        return tidy(folder, f"{number}a", command, odd) + tidy(folder, f"{number}b", command, rest)
    found = [line for line in result.stdout.splitlines() if FINDING.search(line)]
    if result.returncode != 0 and not found:
        return [f"{members}: clang-tidy ended with {result.returncode}: {result.stdout[-500:]}{result.stderr[-500:]}"]
    return found


def run(folder, command):
    return subprocess.run(command, capture_output=True, text=True, cwd=folder)


def finds_planted(folder):
    """Is a mistake in the second source of a group seen, by the checks of syntax and by those of paths?"""
    place = folder / "planted" / "tests"
    place.mkdir(parents=True, exist_ok=True)
    sources = {"clean.cpp": "int clean() { return 1; }\n",
               "planted.cpp": "int deref(int *p) { return p ? 0 : *p; }\nstruct A { virtual void f(); virtual ~A(); };\n"
                              "struct B : A { void f(); };\n"}
    for name, text in sources.items():
        (place / name).write_text(text)
    found = "\n".join(tidy(folder, "planted", "c++ -std=c++20", [place / name for name in sources]))
    return "NullDereference" in found and "modernize-use-override" in found


def knows_changes(folder):
    """Does a changed header, and nothing else, make a group one that was not looked at?"""
    place = folder / "planted" / "tests"
    source, header = place / "reader.cpp", place / "read.h"
    source.write_text('#include "read.h"\nint reader() { return read(); }\n')
    prints = []
    for text in ("int read();\n", "int read(); // changed\n", "int read();\n"):
        header.write_text(text)
        prints.append(fingerprint(f"c++ -std=c++20 -I {place}", [source]))
    return None in prints or (prints[0] == prints[2] != prints[1])


def main():
    folder, jobs = Path(sys.argv[1]).resolve(), int(sys.argv[2])
    assert finds_planted(folder), "a planted mistake was not found"
    assert knows_changes(folder), "a change in a header was not noticed"
    command, todo = groups(folder)
    chosen = [Path(name).resolve() for name in sys.argv[3:]]
    if chosen:
        todo = [group for members in todo if (group := [path for path in members if path in chosen])]
    assert chosen or sum(len(members) for members in todo) > 200, "the project's sources were not found"
    found, done = set(), 0
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for each in concurrent.futures.as_completed([pool.submit(tidy_once, folder, number, command, members)
                                                     for number, members in enumerate(todo)]):
            done += 1
            print(f"{done} of {len(todo)} groups looked at", *sorted(set(each.result()) - found), sep="\n", flush=True)
            found.update(each.result())
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
