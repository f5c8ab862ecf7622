// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/leaversmodel.h"

#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

LeaversModel::LeaversModel(QObject *parent) : QAbstractListModel(parent) {}

int LeaversModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leavers.size());
}

QVariant LeaversModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const StartView::Leaver &leaver = m_leavers.at(index.row());
    switch (role) {
    case IdRole:
        return leaver.post.id;
    case Qt::DisplayRole:
    case TitleRole:
        return leaver.post.title;
    case DetailRole:
        return leaver.post.detail;
    case WhenRole:
        return tr("leaves on %1").arg(dateText(leaver.leavingDate));
    case CoverageRole:
        if (leaver.processes == 0) return tr("no process of its own");
        return leaver.uncovered == 0 ? tr("%n process(es), all with written experience", "", leaver.processes)
                                     : tr("%n process(es)", "", leaver.processes) + u", "_s +
                                           tr("%n without any written experience", "", leaver.uncovered);
    case ToneRole:
        return leaver.uncovered == 0 ? u"good"_s : leaver.uncovered * 2 >= leaver.processes ? u"bad"_s : u"warn"_s;
    default:
        return {};
    }
}

QHash<int, QByteArray> LeaversModel::roleNames() const
{
    return {{IdRole, "recordId"}, {TitleRole, "title"},       {DetailRole, "detail"},
            {WhenRole, "when"},   {CoverageRole, "coverage"}, {ToneRole, "tone"}};
}

void LeaversModel::replace(const QList<StartView::Leaver> &leavers)
{
    const bool counts = leavers.size() != m_leavers.size();
    beginResetModel();
    m_leavers = leavers;
    endResetModel();
    if (counts) Q_EMIT countChanged();
}

} // namespace staffelstab
