#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that no compiler knows: who writes files, what shows people's text, where looks are decided."""
import pathlib
import re
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"

CPP_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)
STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
WRITES = re.compile(
    r"\b(QSaveFile|std::o?fstream|ofstream|fopen|QTextStream\s+\w+\(&?\w*[fF]ile)\b"
    r"|QIODevice(?:Base)?::(WriteOnly|ReadWrite|Append|Truncate)|QFile::(copy|rename)\(|O_WRONLY|O_RDWR|O_CREAT")
MAY_WRITE = {  # each with its reason
    "core/base/safewrite.cpp": "the one way to write a file",
    "app/extract/confinement.cpp": "names the ways of writing that it forbids",
    "core/store/database.cpp": "creates a workspace with owner-only rights before SQLite opens it",
    "core/store/lock.cpp": "the lock beside a workspace carries no content",
    "core/store/copy.cpp": "backup and restore sync what SQLite has written",
}

UNSEEN = re.compile(r"\btranslate\(\s*\"[^;]*?static_cast<int>")  # lupdate does not find such a sentence
CRASHES = re.compile(r"\bOP_MAX\b")  # tests/search/opmax_test.cpp shows how
IN_MEMORY = re.compile(r"\bQBuffer\s+(\w+)")
FORMATS_TEXT = {"qml/components/HighlightedText.qml": "marks the words found; everything else is escaped"}

BARE = re.compile(
    r"^\s*(?:\w+\.)?(Text|Label|Button|RoundButton|ToolButton|ItemDelegate|CheckDelegate|TextField|TextArea|TextEdit|"
    r"TextInput|CheckBox|RadioButton|Switch|ComboBox|SpinBox|TabButton|MenuItem)\s*\{", re.M)
SHOWS_TEXT = re.compile(r"^\s*(?:\w+\.)?(Text|Label)\s*\{", re.M)
LITERAL_COLOUR = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']|\bcolor\s*:\s*["'](?!transparent)|Qt\.(rgba|hsla|darker|lighter)\(""")
LITERAL_SIZE = re.compile(
    r"\b(width|height|implicitWidth|implicitHeight|minimumWidth|minimumHeight|preferredWidth|preferredHeight|"
    r"maximumWidth|maximumHeight|\w*[pP]adding|\w*[mM]argins?|\w*[sS]pacing|radius|pixelSize|pointSize|duration|"
    r"interval|delay|timeout)\s*:\s*(?!0\b|1\b)\d+(?:\.\d+)?\s*(?:$|;|\})", re.M)
REMOTE = re.compile(r"https?://")


def in_cpp(root):
    for file in sorted([*root.glob("core/**/*"), *root.glob("app/**/*"), *root.glob("qml/**/*")]):
        if file.suffix not in (".h", ".cpp"):
            continue
        name = file.relative_to(root).as_posix()
        text = file.read_text(encoding="utf-8")
        if SPDX not in text[:200]:
            yield f"{name}: no licence line on top"
        if UNSEEN.search(text):
            yield f"{name}: a sentence that translators never see (translate with static_cast<int>)"
        if CRASHES.search(CPP_COMMENT.sub("", text)):
            yield f"{name}: OP_MAX crashes the search engine"
        if name not in MAY_WRITE:
            code = STRING.sub('""', CPP_COMMENT.sub("", text))
            for buffer in IN_MEMORY.findall(code):
                code = re.sub(rf"\b{buffer}\.open\([^)]*\)", "", code)
            for match in WRITES.finditer(code):
                yield f"{name}: only base/safewrite opens files for writing ({match.group(0)})"


def in_qml(root):
    for file in sorted(root.glob("qml/**/*.qml")):
        name = file.relative_to(root).as_posix()
        source = file.read_text(encoding="utf-8")
        text = re.sub(r"(?<!:)//[^\n]*", "", source)
        if SPDX not in source[:200]:
            yield f"{name}: no licence line on top"
        if "/components/" not in name:
            for match in BARE.finditer(text):
                yield f"{name}: bare {match.group(1)} outside components"
        elif name not in FORMATS_TEXT and len(SHOWS_TEXT.findall(text)) > text.count("Text.PlainText"):
            yield f"{name}: a text without textFormat: Text.PlainText"
        if not name.endswith("theme/Theme.qml"):
            for match in [*LITERAL_COLOUR.finditer(text), *LITERAL_SIZE.finditer(text)]:
                yield f"{name}: literal look outside Theme ({match.group(0).strip()})"
        if REMOTE.search(text):
            yield f"{name}: an address outside is never loaded"


def violations(root):
    return [*in_cpp(root), *in_qml(root)]


class HouseRules(unittest.TestCase):
    def test_of_this_repository_are_kept(self):
        self.assertEqual(violations(ROOT), [])

    def test_catch_every_planted_violation(self):
        for path, text in [
            ("core/exchange/w.cpp", "QSaveFile file(path);"),
            ("app/cli/w.cpp", "file.open(QIODevice::WriteOnly);"),
            ("core/model/w.cpp", "std::ofstream out(path);"),
            ("core/search/w.cpp", "Query(Query::OP_MAX, begin, end);"),
            ("app/cli/t.cpp", 'translate("Cli", "%n saved.", nullptr, static_cast<int>(ids.size()));'),
            ("qml/search/A.qml", "Item {\n  Text { text: a.title }\n}"),
            ("qml/search/B.qml", "Item {\n  Controls.Button {}\n}"),
            ("qml/components/C.qml", "Text { text: title }"),
            ("qml/components/D.qml", 'Rectangle { border.color: "red" }'),
            ("qml/search/E.qml", 'Rectangle { color: "#fff" }'),
            ("qml/search/F.qml", "Item { Layout.preferredWidth: 240 }"),
            ("qml/search/G.qml", "Column {\n  spacing: 12\n}"),
            ("qml/search/H.qml", "NumberAnimation {\n  duration: 200;\n}"),
            ("qml/search/I.qml", 'Image { source: "https://example.org/a.png" }'),
        ]:
            with self.subTest(path=path), tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / path
                file.parent.mkdir(parents=True)
                file.write_text(f"// {SPDX}\n{text}\n")
                self.assertNotEqual(violations(pathlib.Path(folder)), [])

    def test_let_decent_code_pass(self):
        for path, text in [
            ("core/exchange/r.cpp", 'file.open(QIODevice::ReadOnly); log("QSaveFile"); // no QSaveFile here'),
            ("core/exchange/b.cpp", "QBuffer bytes; bytes.open(QIODevice::WriteOnly);"),
            ("qml/components/U.qml", 'Rectangle { color: "transparent" }'),
            ("qml/components/T.qml", "Text { textFormat: Text.PlainText; width: Theme.unit * 12; spacing: 0 }"),
            ("qml/search/P.qml", "AppButton { text: qsTr(\"Save\"); Layout.fillWidth: true; opacity: 0.5 }"),
        ]:
            with self.subTest(path=path), tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / path
                file.parent.mkdir(parents=True)
                file.write_text(f"// {SPDX}\n{text}\n")
                self.assertEqual(violations(pathlib.Path(folder)), [])


if __name__ == "__main__":
    unittest.main()
