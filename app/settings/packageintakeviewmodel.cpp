// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/packageintakeviewmodel.h"

#include "errortext.h"
#include "settings/typedpath.h"
#include "sharingtext.h"
#include "wording.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct DecisionCode {
    Decision decision;
    const char *code;
};

constexpr std::array kDecisions{DecisionCode{Decision::Leave, "leave"}, DecisionCode{Decision::Take, "take"},
                                DecisionCode{Decision::Copy, "copy"}};

QString toneOf(Standing standing)
{
    switch (standing) {
    case Standing::New:
        return u"good"_s;
    case Standing::Different:
        return u"warn"_s;
    case Standing::InBin:
        return u"info"_s;
    case Standing::Same:
        break;
    }
    return u"neutral"_s;
}

QString decisionWord(Standing standing, Decision decision)
{
    if (decision == Decision::Copy) return PackageIntakeViewModel::tr("take in as a second one");
    const bool takes = decision == Decision::Take;
    if (standing == Standing::New)
        return takes ? PackageIntakeViewModel::tr("take in") : PackageIntakeViewModel::tr("leave out");
    if (standing == Standing::InBin)
        return takes ? PackageIntakeViewModel::tr("take out of the bin")
                     : PackageIntakeViewModel::tr("leave in the bin");
    return takes ? PackageIntakeViewModel::tr("take theirs") : PackageIntakeViewModel::tr("keep ours");
}

QVariantList optionsFor(Standing standing)
{
    QVariantList options;
    if (standing == Standing::Same) return options;
    for (const DecisionCode &each : kDecisions)
        if (each.decision != Decision::Copy || standing != Standing::New)
            options << QVariantMap{{u"code"_s, QString::fromLatin1(each.code)},
                                   {u"title"_s, decisionWord(standing, each.decision)}};
    return options;
}

IntakeRow intakeRow(const PackageLine &line)
{
    return {
        line.id,
        line.title,
        kindLabel(line.kind),
        standingWord(line.standing),
        toneOf(line.standing),
        differencesText(line),
        optionsFor(line.standing),
        static_cast<int>(std::ranges::find(kDecisions, line.decision, &DecisionCode::decision) - kDecisions.begin())};
}

} // namespace

PackageIntakeViewModel::PackageIntakeViewModel(Session &session, LongReader &reader, QObject *parent)
    : QObject(parent), m_session(session), m_reader(reader),
      m_rows({{"lineId", [](const IntakeRow &row) { return QVariant(row.id); }},
              {"title", [](const IntakeRow &row) { return QVariant(row.title); }},
              {"kind", [](const IntakeRow &row) { return QVariant(row.kind); }},
              {"standing", [](const IntakeRow &row) { return QVariant(row.standing); }},
              {"tone", [](const IntakeRow &row) { return QVariant(row.tone); }},
              {"differences", [](const IntakeRow &row) { return QVariant(row.differences); }},
              {"options", [](const IntakeRow &row) { return QVariant(row.options); }},
              {"option", [](const IntakeRow &row) { return QVariant(row.option); }}})
{
    connect(&m_session, &Session::stateChanged, this, [this] {
        m_result.clear();
        m_error.clear();
        forget();
    });
}

void PackageIntakeViewModel::setPath(const QString &path)
{
    if (path == m_path) return;
    m_path = path;
    forget();
    Q_EMIT pathChanged();
}

void PackageIntakeViewModel::forget()
{
    ++m_ticket;
    m_progress.cancel();
    if (m_progress.isRunning()) m_progress.end();
    m_preview.reset();
    show();
}

void PackageIntakeViewModel::look()
{
    if (m_progress.isRunning()) return;
    m_file = pathFrom(m_path, QFileInfo(m_session.path()).absolutePath());
    m_result.clear();
    fail({});
    if (m_file.isEmpty()) return fail(tr("Please choose first which package shall be taken in."));
    m_reader.run(
        this, m_session.path(),
        [path = m_file, progress = m_progress.begin(tr("The package is being read"))](Workspace &workspace) {
            return previewPackage(workspace, path, progress);
        },
        [this, ticket = ++m_ticket](Result<PackagePreview> preview) {
            if (ticket != m_ticket) return;
            m_progress.end();
            if (!preview) return fail(errorText(preview.error()));
            if (preview->refused.refusal != Refusal::None) return fail(outcomeText(preview->refused));
            m_preview = *std::move(preview);
            show();
        });
}

void PackageIntakeViewModel::decide(const QString &id, const QString &code)
{
    if (!m_preview) return;
    const auto line = std::ranges::find(m_preview->lines, id, &PackageLine::id);
    const auto decision =
        std::ranges::find_if(kDecisions, [&](const auto &each) { return code == QLatin1StringView(each.code); });
    if (line == m_preview->lines.end() || decision == kDecisions.end()) return;
    line->decision = decision->decision;
    show();
}

void PackageIntakeViewModel::take()
{
    if (m_progress.isRunning() || !m_preview) return;
    fail({});
    m_session.write(
        this,
        [path = m_file, seen = *m_preview, progress = m_progress.begin(tr("The package is being taken in"))](
            Workspace &workspace) { return takePackage(workspace, path, seen, progress); },
        [this, ticket = ++m_ticket](const Result<ImportOutcome> &outcome) {
            if (ticket != m_ticket) return;
            m_progress.end();
            if (!outcome && outcome.error().code == ErrorCode::Conflict) {
                forget();
                return fail(
                    tr("The package or an entry here was changed since you looked. Nothing was taken in. Please "
                       "look again."));
            }
            if (!outcome) return fail(errorText(outcome.error()));
            if (outcome->refusal != Refusal::None) return fail(outcomeText(*outcome));
            m_result = outcomeText(*outcome);
            forget();
        });
}

QString PackageIntakeViewModel::from() const
{
    if (!m_preview) return {};
    const PackageHead &head = m_preview->head;
    return tr("From %1, %2. Terms: %3").arg(head.town, dateText(head.day), licenceWord(head.licence));
}

QString PackageIntakeViewModel::summary() const
{
    if (!m_preview) return {};
    const auto count = [&](Standing standing) {
        return static_cast<int>(std::ranges::count(m_preview->lines, standing, &PackageLine::standing));
    };
    return tr("%1 new, %2 the same, %3 different, %4 in the bin")
        .arg(count(Standing::New))
        .arg(count(Standing::Same))
        .arg(count(Standing::Different))
        .arg(count(Standing::InBin));
}

void PackageIntakeViewModel::show()
{
    QList<IntakeRow> rows;
    if (m_preview)
        for (const PackageLine &line : std::as_const(m_preview->lines))
            rows << intakeRow(line);
    m_rows.replace(std::move(rows));
    Q_EMIT previewChanged();
}

void PackageIntakeViewModel::fail(const QString &error)
{
    m_error = error;
    Q_EMIT previewChanged();
}

} // namespace staffelstab
