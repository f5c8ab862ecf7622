#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes point down only. Static libraries hide a cycle, so the includes themselves are read."""
import pathlib
import re
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

RECORDS = {"base", "model"}
DOMAIN = RECORDS | {"handover", "digitization", "flow"}
MAY_USE = {
    "base": set(),
    "model": {"base"},
    "handover": RECORDS,
    "digitization": RECORDS,
    "flow": RECORDS,
    "store": DOMAIN,
    "search": DOMAIN | {"store"},
    "exchange": DOMAIN,
    "extract": RECORDS | {"exchange"},
    "report": DOMAIN,
    "usecase": DOMAIN | {"store", "search", "exchange", "extract", "report"},
    "app": RECORDS | {"usecase"},
    "app/extract": RECORDS | {"extract"},  # the program that reads foreign files and knows no workspace
}
ROOMS = {room for room in MAY_USE if not room.startswith("app")}
APP_MAY_ALSO_SEE = {"search/hit.h"}

ONLY_IN = [  # foreign headers and the files that may include them
    (re.compile(r"xapian(\.h|/)"), re.compile(r"core/search/[^/]+\.cpp")),
    (re.compile(r"sqlite3\.h"), re.compile(r"core/store/[^/]+\.cpp")),
    (re.compile(r"qpdf/"), re.compile(r"core/report/[^/]+\.cpp")),
    (re.compile(r"zip\.h"), re.compile(r"core/(report|extract)/[^/]+\.cpp")),
    (re.compile(r"(poppler-|gmime/)"), re.compile(r"core/extract/[^/]+\.cpp")),
    (re.compile(r"extract/(extract|readers|pdfreader)\.h"), re.compile(r"(core|app)/extract/[^/]+\.cpp")),
    (re.compile(r"(QtSql/|QSql)"), re.compile(r"core/(store/|search/quick)")),
]
SQL = re.compile(r"\bQSql\w+|\b[Pp]repared\(u\"|u\"(select|insert|update|delete|pragma|create|alter)\s[^\"]*\"")
SQL_ROOMS = re.compile(r"core/(store/|search/(quickfind|documents)\.)")  # quick find lies in the workspace file
NOT_IN_CORE = re.compile(
    r"\b(Q_OBJECT|Q_INVOKABLE|QObject|QCoreApplication::translate|QT_TR_NOOP|qsTr|tr\(\"|QThread|QtConcurrent|std::j?thread)\b"
    r"|#include <(QtGui|QtQml|QtQuick|QtWidgets|QGui|QQml|QQuick|QIcon|QPixmap)")
PAINTS = re.compile(r"#include <(QColor|QImage|QFont|QPainter|QPagedPaintDevice|QPdfWriter|QText(?!Stream|Codec))")
PAINT_ROOM = re.compile(r"core/report/")  # onto paper, with the fonts of the machine
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.M)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)


def room_of(root, file, included):
    """The room that an include lands in: its own folder first, then app, then core; None when it is not ours."""
    if (file.parent / included).is_file():
        found = (file.parent / included).resolve().relative_to(root.resolve())
    elif file.relative_to(root).parts[0] == "app" and (root / "app" / included).is_file():
        return "app"
    elif "/" in included and included.split("/")[0] in ROOMS:
        return included.split("/")[0]
    else:
        return None
    return found.parts[1] if found.parts[0] == "core" else found.parts[0]


def violations(root):
    found = []
    for file in sorted([*root.glob("core/**/*"), *root.glob("app/**/*")]):
        if file.suffix not in (".h", ".cpp"):
            continue
        name = file.relative_to(root).as_posix()
        room = name.split("/")[1] if name.startswith("core/") else "app"
        if name.startswith("app/extract/"):
            room = "app/extract"
        text = COMMENT.sub("", file.read_text(encoding="utf-8"))
        for kind, included in INCLUDE.findall(text):
            for header, allowed in ONLY_IN:
                if header.match(included) and not allowed.match(name):
                    found.append(f"{name}: {included} belongs behind another room")
            target = room_of(root, file, included) if kind == '"' else None
            if target in (None, room, room.split("/")[0]) or target in MAY_USE.get(room, set()):
                continue
            if room == "app" and included in APP_MAY_ALSO_SEE:
                continue
            found.append(f"{name}: {room} may not use {target} ({included})")
        if not SQL_ROOMS.match(name):
            for match in SQL.finditer(text):
                found.append(f"{name}: SQL belongs to the store ({match.group(0)})")
        if name.startswith("core/") and not PAINT_ROOM.match(name):
            for match in PAINTS.finditer(text):
                found.append(f"{name}: only documents are painted in core ({match.group(0).strip()})")
        if name.startswith("core/"):
            for match in NOT_IN_CORE.finditer(text):
                found.append(f"{name}: core knows no screen, sentence or thread ({match.group(0).strip()})")
    for file in sorted(root.glob("qml/**/*.qml")):
        name = file.relative_to(root).as_posix()
        if "/components/" in name or "/theme/" in name:
            if re.search(r"^\s*import\s+Staffelstab\.App\b", file.read_text(encoding="utf-8"), re.M):
                found.append(f"{name}: components never import the app module")
    return found


class Layering(unittest.TestCase):
    def test_of_this_repository_is_kept(self):
        self.assertEqual(violations(ROOT), [])

    def planted(self, path, text):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for header in ("core/store/database.h", "core/search/hit.h", "core/search/query.h", "app/search/page.h"):
                (root / header).parent.mkdir(parents=True, exist_ok=True)
                (root / header).write_text("")
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text)
            return len(violations(root))

    def test_catches_every_planted_violation(self):
        for path, text in [
            ("core/model/bad.cpp", '#include "store/database.h"\n'),
            ("core/exchange/bad.cpp", '#include "search/hit.h"\n'),
            ("core/store/bad.cpp", '#include "usecase/records.h"\n'),
            ("core/model/up.cpp", '#include "../store/database.h"\n'),
            ("app/search/bad.cpp", '#include "store/database.h"\n'),
            ("app/search/worse.cpp", '#include "search/query.h"\n'),
            ("core/search/bad.h", "#include <xapian.h>\n"),
            ("core/search/bad.cpp", "#include <sqlite3.h>\n"),
            ("core/exchange/sql.cpp", "#include <QSqlQuery>\n"),
            ("core/usecase/sql.cpp", 'auto n = database.value(u"select count(*) from record"_s);\n'),
            ("core/usecase/query.cpp", "void read(QSqlQuery query);\n"),
            ("app/search/sql.cpp", 'database.run(u"pragma user_version"_s);\n'),
            ("core/model/object.h", "class A : public QObject {};\n"),
            ("core/usecase/sentence.cpp", 'auto s = tr("Saved");\n'),
            ("core/usecase/thread.cpp", "std::thread worker;\n"),
            ("core/model/gui.cpp", "#include <QColor>\n"),
            ("core/usecase/paper.cpp", "#include <QPdfWriter>\n"),
            ("core/usecase/paper.cpp", "#include <qpdf/QPDF.hh>\n"),
            ("core/report/screen.cpp", "#include <QPixmap>\n"),
            ("core/report/store.cpp", '#include "store/database.h"\n'),
            ("qml/components/Bad.qml", "import Staffelstab.App\n"),
            ("core/usecase/reader.cpp", '#include "extract/extract.h"\n'),
            ("core/usecase/pdf.cpp", "#include <poppler-document.h>\n"),
            ("core/extract/store.cpp", '#include "store/database.h"\n'),
            ("app/extract/main.cpp", '#include "usecase/records.h"\n'),
        ]:
            with self.subTest(path=path):
                self.assertGreater(self.planted(path, text), 0)

    def test_allows_what_the_plan_allows(self):
        for path, text in [
            ("core/search/indexer.cpp", '#include "store/database.h"\n#include <xapian.h>\n'),
            ("core/search/quickfind.cpp", "#include <QSqlQuery>\n"),
            ("core/report/pages.cpp", '#include "report/a.h"\n#include <QPainter>\n#include <qpdf/QPDF.hh>\n'),
            ("core/store/rows.cpp", 'database.run(u"select id from record"_s);\n'),
            ("core/usecase/records.cpp", '#include "store/database.h"\n#include "search/query.h"\n'),
            ("app/search/model.cpp", '#include "search/hit.h"\n#include "search/page.h"\n#include "usecase/a.h"\n'),
            ("core/usecase/text.cpp", '#include "extract/lines.h"\n'),
            ("core/extract/a.cpp", '#include "exchange/b.h"\n#include <zip.h>\n#include <poppler-page.h>\n'),
            ("app/extract/main.cpp", '#include "extract/extract.h"\n'),
            ("core/model/comment.h", "// a QObject would be wrong here\n"),
            ("qml/search/Page.qml", "import Staffelstab.App\n"),
        ]:
            with self.subTest(path=path):
                self.assertEqual(self.planted(path, text), 0)


if __name__ == "__main__":
    unittest.main()
