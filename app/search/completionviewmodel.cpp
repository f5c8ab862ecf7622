// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completionviewmodel.h"

#include "i18n/translations.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using Filter = search::FieldFilter::Field;

constexpr qsizetype kShortestName = 3; ///< letters of an ordinary word before it is taken for the name of a filter

} // namespace

CompletionViewModel::CompletionViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(roles())
{
}

QList<RowsModel<CompletionViewModel::Row>::Role> CompletionViewModel::roles()
{
    return {{"code", [](const Row &row) { return QVariant(row.written); }},
            {"label", [](const Row &row) { return QVariant(row.label); }},
            {"detail", [](const Row &row) { return QVariant(row.detail); }}};
}

CompletionViewModel::Row CompletionViewModel::rowOf(const search::Completion &choice)
{
    if (!choice.label.isEmpty()) {
        const auto kind = kindFromName(choice.label);
        const bool isKind = choice.field == Filter::Kind && kind;
        return {choice.written, isKind ? kindPlural(*kind) : choice.label, isKind ? choice.written : choice.detail};
    }
    switch (choice.field) {
    case Filter::Unit:
        return {choice.written, choice.written, tr("only of one organisational unit")};
    case Filter::Kind:
        return {choice.written, choice.written, tr("only one kind, such as processes or tips")};
    case Filter::Status:
        return {choice.written, choice.written, tr("only what is offered online in one way")};
    case Filter::Tag:
        return {choice.written, choice.written, tr("only with one tag")};
    case Filter::From:
        return {choice.written, choice.written, tr("changed since then, such as 2024 or 2024-03")};
    case Filter::Until:
        return {choice.written, choice.written, tr("changed until then, such as 2024 or 2024-03")};
    }
    return {};
}

QString CompletionViewModel::spoken() const
{
    if (count() == 0) return {};
    const int row = std::max(0, m_current);
    return tr("Proposal %1 of %2: %3. Tab takes it.").arg(row + 1).arg(count()).arg(m_rows.rows()[row].label);
}

void CompletionViewModel::follow(const QString &text, int cursor) { find(text, cursor, false); }

void CompletionViewModel::ask(const QString &text, int cursor) { find(text, cursor, true); }

void CompletionViewModel::find(const QString &text, int cursor, bool asked)
{
    const qint64 ticket = ++m_ticket;
    m_text = text;
    m_session.read(
        this,
        [text, cursor, language = currentLanguage()](Workspace &workspace) {
            return completions(workspace, text, cursor, language);
        },
        [this, ticket, asked](const Result<std::optional<Completing>> &found) {
            if (ticket != m_ticket) return;
            if (found && *found)
                show(**found, asked);
            else
                close();
        });
}

void CompletionViewModel::show(const Completing &completing, bool asked)
{
    m_typed = completing.typed;
    const bool isName = !m_typed.field;
    const bool isComplete = completing.choices.size() == 1 &&
                            completing.choices.front().written == m_text.mid(m_typed.start, m_typed.length);
    if (isComplete || (isName && !asked && m_typed.typed.size() < kShortestName)) return close();
    QList<Row> rows;
    for (const search::Completion &choice : completing.choices)
        rows << rowOf(choice);
    m_rows.replace(std::move(rows));
    setCurrent(isName && !asked ? -1 : 0);
}

void CompletionViewModel::close()
{
    ++m_ticket;
    if (count() == 0) return;
    m_rows.replace({});
    setCurrent(-1);
}

void CompletionViewModel::setCurrent(int row)
{
    m_current = row;
    Q_EMIT changed();
}

void CompletionViewModel::take(int row)
{
    if (row < 0 || row >= count()) return;
    const QString written = m_rows.rows()[row].written;
    QString text = m_text;
    text.replace(m_typed.start, m_typed.length, written);
    qsizetype cursor = m_typed.start + written.size();
    if (m_typed.field) { // done with this filter
        if (cursor == text.size()) text += u' ';
        ++cursor;
    }
    close();
    Q_EMIT taken(text, static_cast<int>(cursor));
    if (!m_typed.field) follow(text, static_cast<int>(cursor));
}

bool CompletionViewModel::pressed(int key)
{
    if (count() == 0) return false;
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key == Qt::Key_Tab) {
        take(std::max(0, m_current));
        return true;
    }
    if (m_current < 0) return false;
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        setCurrent(std::clamp(m_current + (key == Qt::Key_Down ? 1 : -1), 0, count() - 1));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        take(m_current);
    else
        return false;
    return true;
}

} // namespace staffelstab
