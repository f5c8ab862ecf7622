// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/pickermodel.h"

#include "base/text.h"
#include "model/vocabulary.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kShown = 50;

// What a link without a fixed kind may point to.
constexpr RecordKind kLinkable[] = {RecordKind::Process, RecordKind::Step,      RecordKind::OrgUnit,
                                    RecordKind::Post,    RecordKind::Person,    RecordKind::ItProcedure,
                                    RecordKind::Service, RecordKind::LegalBasis};

} // namespace

PickerModel::PickerModel(const QString &vocabularyName, Empty empty, QObject *parent) : QAbstractListModel(parent)
{
    if (empty == Empty::Offered) m_words << Choice{{}, tr("not stated"), {}};
    if (empty == Empty::All) m_words << Choice{{}, tr("all"), {}};
    for (const Term &term : vocabulary(vocabularyName).terms)
        m_words << Choice{term.code, termWord(vocabularyName, term.code), term.help};
    m_choices = m_words;
}

PickerModel::PickerModel(Session &session, RecordKind kind, QObject *parent)
    : QAbstractListModel(parent), m_session(&session), m_kind(kind)
{
}

PickerModel::PickerModel(QList<Choice> words, QObject *parent)
    : QAbstractListModel(parent), m_words(std::move(words)), m_choices(m_words)
{
}

PickerModel::PickerModel(QObject *parent) : QAbstractListModel(parent) {}

void PickerModel::setWords(const QList<FormEntry> &words)
{
    m_words.clear();
    for (const FormEntry &word : words)
        m_words << Choice{word.code, word.label, {}};
    refresh();
}

PickerModel *PickerModel::yesNo(QObject *parent)
{
    return new PickerModel({{{}, tr("not stated"), {}}, {u"true"_s, tr("yes"), {}}, {u"false"_s, tr("no"), {}}},
                           parent);
}

void PickerModel::setFilter(const QString &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void PickerModel::refresh()
{
    if (m_session) {
        m_session->read(
            this,
            [kind = m_kind, filter = folded(m_filter)](Workspace &workspace) {
                return search(workspace, kind, filter);
            },
            [this, ticket = ++m_ticket](Result<Found> found) {
                if (ticket == m_ticket && found) show(std::move(found->choices), found->more);
            });
        return;
    }
    const QString wanted = folded(m_filter);
    QList<Choice> fitting;
    for (const Choice &word : std::as_const(m_words))
        if (wanted.isEmpty() || folded(word.label).contains(wanted)) fitting << word;
    show(std::move(fitting), false);
}

Result<PickerModel::Found> PickerModel::search(Workspace &workspace, RecordKind kind, const QString &filter)
{
    Found found;
    const auto kinds =
        kind == RecordKind::None ? std::span<const RecordKind>(kLinkable) : std::span<const RecordKind>(&kind, 1);
    for (const RecordKind each : kinds) {
        const auto labels = labelsOf(workspace, each);
        if (!labels) return labels.error();
        for (const RecordLabel &label : *labels) {
            if (!filter.isEmpty() && !folded(label.title + u' ' + label.detail).contains(filter)) continue;
            if (found.choices.size() == kShown) {
                found.more = true;
                return found;
            }
            const QString detail =
                kind == RecordKind::None
                    ? kindLabel(each) + (label.detail.isEmpty() ? QString() : u" · "_s + label.detail)
                    : label.detail;
            found.choices << Choice{label.id, label.title, detail};
        }
    }
    return found;
}

void PickerModel::show(QList<Choice> choices, bool more)
{
    beginResetModel();
    m_choices = std::move(choices);
    m_more = more;
    endResetModel();
    Q_EMIT countChanged();
}

int PickerModel::positionOf(const QString &code) const
{
    for (int i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].code == code) return i;
    return -1;
}

QString PickerModel::codeAt(int row) const { return row >= 0 && row < count() ? m_choices[row].code : QString(); }
QString PickerModel::labelAt(int row) const { return row >= 0 && row < count() ? m_choices[row].label : QString(); }

QString PickerModel::wordFor(const QString &code) const
{
    for (const Choice &word : m_words)
        if (word.code == code) return word.label;
    return code;
}

int PickerModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PickerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) return {};
    const Choice &choice = m_choices[index.row()];
    switch (role) {
    case Qt::UserRole:
        return choice.code;
    case Qt::UserRole + 1:
        return choice.label;
    case Qt::UserRole + 2:
        return choice.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> PickerModel::roleNames() const
{
    return {{Qt::UserRole, "code"}, {Qt::UserRole + 1, "label"}, {Qt::UserRole + 2, "detail"}};
}

} // namespace staffelstab
