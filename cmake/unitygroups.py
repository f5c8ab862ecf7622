# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sources of a target may be compiled together: unitygroups.py SIZE SOURCE…  prints "source;group" a line.

Sources are kept apart when one of them defines for itself alone a name that occurs in the other, or when they open
different namespaces at their top.
"""
import re
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

# what a source defines for itself alone: what stands at the left margin of its unnamed namespace
UNNAMED = re.compile(r"^namespace$(.*?)^\} // namespace$", re.M | re.S)
LOCAL = re.compile(r"^(?:(?:class|struct|enum class|enum|using(?=\s+\w+\s*=))\s+(\w+)"
                   r"|(?!using\b)(?![\s#}/*)])[^(={;\n]*?\b(\w+)\s*(?:\(|=|\{|;|\[))", re.M)
OPENED = re.compile(r"^using namespace ([\w:]+);", re.M)
WORD = re.compile(r"\b[A-Za-z_]\w+")
MACRO = re.compile(r"^#define (\w+)", re.M)
MAIN = re.compile(r"^int (main)\(", re.M)


def local_names(text):
    own = "".join(UNNAMED.findall(text))
    names = {kind or name for kind, name in LOCAL.findall(own)} - {"TEST", "TEST_F", "TEST_P", "INSTANTIATE_TEST_SUITE_P"}
    return names | set(MACRO.findall(text)) | set(MAIN.findall(text))


def groups(size, paths):
    """Lists of sources; each list may be compiled as one."""
    found = []
    for path in paths:
        text = Path(path).read_text(encoding="utf-8")
        names, words, opened = local_names(text), set(WORD.findall(text)), frozenset(OPENED.findall(text))
        for group in found:
            clashes = group.names & words or names & group.words or group.opened != opened
            if len(group.members) < size and not clashes:
                group.members.append(path)
                group.names |= names
                group.words |= words
                break
        else:
            found.append(SimpleNamespace(members=[path], names=set(names), words=set(words), opened=opened))
    return [group.members for group in found]


def spread(size, paths):
    """The same where only names defined twice keep sources apart: as few lists as go, of much the same length.

    Each source goes into the shortest list that doesn't define one of its names, those with the commonest names first.
    """
    names = {path: local_names(Path(path).read_text(encoding="utf-8")) for path in paths}
    uses = Counter(name for each in names.values() for name in each)
    lists = [SimpleNamespace(members=[], names=set()) for _ in range(-(-len(paths) // size))]
    for path in sorted(paths, key=lambda path: -max((uses[name] for name in names[path]), default=0)):
        fitting = [each for each in lists if not each.names & names[path]]
        if not fitting:
            fitting = [SimpleNamespace(members=[], names=set())]
            lists += fitting
        place = min(fitting, key=lambda each: len(each.members))
        place.members.append(path)
        place.names |= names[path]
    return [each.members for each in lists]


if __name__ == "__main__":
    for number, members in enumerate(groups(int(sys.argv[1]), sys.argv[2:])):
        for member in members:
            print(f"{member};{number}")
