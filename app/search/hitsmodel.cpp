// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hitsmodel.h"

#include "attachmentwords.h"
#include "model/anyrecord.h"
#include "search/previewrows.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kPassages = 3;

QVariantList passagesOf(const search::Hit &hit)
{
    QVariantList passages;
    for (const search::Passage &passage : shownPassages(hit))
        passages << QVariantMap{{u"place"_s, placeText(hit, passage)},
                                {u"text"_s, passage.text},
                                {u"marks"_s, marksForScreen(passage.marks)}};
    return passages;
}

/// "Page 3 of Satzung.pdf"
QString pageText(const search::Hit &hit, const search::Passage &passage)
{
    const auto division = extract::divisionFromName(passage.field).value_or(extract::Division::None);
    const QString page = pageName(division, passage.label);
    if (page.isEmpty()) return QCoreApplication::translate("HitsModel", "Text of the file");
    return hit.title.isEmpty() ? page : QCoreApplication::translate("HitsModel", "%1 of %2").arg(page, hit.title);
}

} // namespace

bool isTitle(const search::Hit &hit, const search::Passage &passage)
{
    return passage.step.isEmpty() && passage.page == 0 && passage.text == hit.title;
}

QVariantList titleMarksOf(const search::Hit &hit)
{
    const auto named = std::find_if(hit.passages.begin(), hit.passages.end(),
                                    [&hit](const search::Passage &passage) { return isTitle(hit, passage); });
    return named == hit.passages.end() ? QVariantList() : marksForScreen(named->marks);
}

QList<search::Passage> shownPassages(const search::Hit &hit)
{
    QList<search::Passage> passages;
    for (const search::Passage &passage : hit.passages)
        if (passages.size() < kPassages && !isTitle(hit, passage)) passages << passage;
    return passages;
}

QString placeText(const search::Hit &hit, const search::Passage &passage)
{
    if (passage.page > 0) return pageText(hit, passage);
    const RecordKind kind = passage.step.isEmpty() ? hit.kind : RecordKind::Step;
    const Field *field = kind == RecordKind::None ? nullptr : findField(typeOf(kind).fields, passage.field);
    const QString label = field ? fieldLabel(*field) : QString();
    if (passage.step.isEmpty()) return label;
    bool isNumber = false;
    const int number = passage.step.toInt(&isNumber);
    const QString step =
        QCoreApplication::translate("HitsModel", "Step %1").arg(isNumber ? QString::number(number) : passage.step);
    return label.isEmpty() || passage.field == u"name"_s ? step : step + u" · "_s + label;
}

HitsModel::HitsModel(QObject *parent) : QAbstractListModel(parent) {}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const search::Hit &hit = m_hits.at(index.row());
    switch (role) {
    case IdRole:
        return hit.id;
    case KindRole:
        return kindName(hit.kind);
    case KindWordRole:
        return kindLabel(hit.kind);
    case Qt::DisplayRole:
    case TitleRole:
        return hit.title;
    case TitleMarksRole:
        return titleMarksOf(hit);
    case ContextRole:
        return hit.context;
    case PassagesRole:
        return passagesOf(hit);
    case SpokenRole:
        return hit.context.isEmpty() ? kindLabel(hit.kind) + u": "_s + hit.title
                                     : kindLabel(hit.kind) + u": "_s + hit.title + u", "_s + hit.context;
    default:
        return {};
    }
}

QHash<int, QByteArray> HitsModel::roleNames() const
{
    return {{IdRole, "recordId"},           {KindRole, "kind"},       {KindWordRole, "kindWord"},
            {TitleRole, "title"},           {ContextRole, "context"}, {PassagesRole, "passages"},
            {TitleMarksRole, "titleMarks"}, {SpokenRole, "spoken"}};
}

void HitsModel::replace(const QList<search::Hit> &hits)
{
    const bool counts = m_hits.size() != hits.size();
    beginResetModel();
    m_hits = hits;
    endResetModel();
    if (counts) Q_EMIT countChanged();
}

void HitsModel::append(const QList<search::Hit> &hits)
{
    if (hits.isEmpty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(hits.size()) - 1);
    m_hits += hits;
    endInsertRows();
    Q_EMIT countChanged();
}

void HitsModel::refresh()
{
    if (!m_hits.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace staffelstab
