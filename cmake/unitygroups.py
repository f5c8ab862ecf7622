# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sources of a target may be compiled together: unitygroups.py SIZE SOURCE…  prints "source;group" a line.

Sources that define the same local name, or that open different namespaces at their top, are kept apart.
"""
import re
import sys
from pathlib import Path

# what a source defines for itself alone: what stands at the left margin of its unnamed namespace
UNNAMED = re.compile(r"^namespace$(.*?)^\} // namespace$", re.M | re.S)
LOCAL = re.compile(r"^(?:(?:class|struct|enum class|enum|using)\s+(\w+)|(?![\s#}/*)])[^(={;\n]*?\b(\w+)\s*(?:\(|=|\{|;|\[))", re.M)
OPENED = re.compile(r"^using namespace ([\w:]+);", re.M)
MACRO = re.compile(r"^#define (\w+)", re.M)


def local_names(text):
    own = "".join(UNNAMED.findall(text))
    names = {kind or name for kind, name in LOCAL.findall(own)} - {"TEST", "TEST_F", "TEST_P"}
    return names | set(MACRO.findall(text))


def groups(size, paths):
    """Lists of sources; each list may be compiled as one."""
    found = []
    for path in paths:
        text = Path(path).read_text(encoding="utf-8")
        names, opened = local_names(text), frozenset(OPENED.findall(text))
        for members, taken, shared in found:
            if len(members) < size and shared == opened and not taken & names:
                members.append(path)
                taken |= names
                break
        else:
            found.append(([path], set(names), opened))
    return [members for members, _, _ in found]


if __name__ == "__main__":
    for number, members in enumerate(groups(int(sys.argv[1]), sys.argv[2:])):
        for member in members:
            print(f"{member};{number}")
