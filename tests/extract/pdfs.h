// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest PDF that readers take: pages with a line of text each, or with a drawn box where the line is empty.
#pragma once

#include <QByteArray>
#include <QList>

namespace staffelstab::tests
{

inline QByteArray pdfWithPages(const QList<QByteArray> &lines)
{
    QByteArray kids, objects;
    int number = 4;
    for (const QByteArray &line : lines) {
        const QByteArray content =
            line.isEmpty() ? QByteArray("72 72 200 200 re f") : "BT /F1 24 Tf 72 700 Td (" + line + ") Tj ET";
        const QByteArray page = QByteArray::number(number), stream = QByteArray::number(number + 1);
        kids += page + " 0 R ";
        objects += page +
                   " 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents " +
                   stream + " 0 R>> endobj\n" + stream + " 0 obj <</Length " + QByteArray::number(content.size()) +
                   ">> stream\n" + content + "\nendstream endobj\n";
        number += 2;
    }
    return "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count " +
           QByteArray::number(lines.size()) + "/Kids[" + kids +
           "]>> endobj\n3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj\n" +
           objects + "trailer <</Root 1 0 R>>\n%%EOF\n";
}

} // namespace staffelstab::tests
