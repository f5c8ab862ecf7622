// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// Hits of a search in the words of a reader: kind, title, where it belongs, and up to three passages with the place
/// they were found in.
class HitsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by view-models")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole,
        KindWordRole,
        TitleRole,
        TitleMarksRole,
        ContextRole,
        PassagesRole,
        SpokenRole
    };

    explicit HitsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    const QList<search::Hit> &hits() const { return m_hits; }
    void replace(const QList<search::Hit> &hits);
    void append(const QList<search::Hit> &hits);
    void clear() { replace({}); }
    /// Says all words again, after the language changed.
    void refresh();

  Q_SIGNALS:
    void countChanged();

  private:
    QList<search::Hit> m_hits;
};

/// Is the passage the title, which stands above the passages?
bool isTitle(const search::Hit &hit, const search::Passage &passage);

/// The places of the title that match, as HighlightedText takes them.
QVariantList titleMarksOf(const search::Hit &hit);

/// The passages that are listed below the title, best first; the title itself is not one of them.
QList<search::Passage> shownPassages(const search::Hit &hit);

/// "Step 4 · Special knowledge": the place of a passage in words.
QString placeText(const search::Hit &hit, const search::Passage &passage);

} // namespace staffelstab
