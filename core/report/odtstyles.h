// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QXmlStreamWriter>

namespace staffelstab::report
{

/// The namespaces of OpenDocument on the root element just begun.
void declareOdtNamespaces(QXmlStreamWriter &xml);

/// styles.xml: fonts, headings, lists, the page with its header and footer.
QByteArray odtStyles(const Document &document);

/// meta.xml and META-INF/manifest.xml.
QByteArray odtMeta(const Document &document);
QByteArray odtManifest(const QStringList &pictures);

} // namespace staffelstab::report
