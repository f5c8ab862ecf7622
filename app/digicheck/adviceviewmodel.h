// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digicheck/advicerows.h"
#include "form/recordform.h"

#include <QSet>

namespace staffelstab
{

/// The recommendations of a workshop: written from findings, or taken from what the rules suggest.
class AdviceViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by WorkshopViewModel")
    Q_PROPERTY(QAbstractItemModel *recommendations READ recommendations CONSTANT FINAL)
    Q_PROPERTY(int recommendationCount READ recommendationCount NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *findings READ findings CONSTANT FINAL)
    Q_PROPERTY(int findingCount READ findingCount NOTIFY shown FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *suggestions READ suggestions CONSTANT FINAL)
    Q_PROPERTY(QString suggestionText READ suggestionText NOTIFY shown FINAL)
    Q_PROPERTY(staffelstab::RecordForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)

  public:
    explicit AdviceViewModel(Session &session, QObject *parent = nullptr);

    void show(const WorkshopView &view);
    /// Suggestions cost a look at every sheet; nobody waits for them who does not see them.
    void setActive(bool active);
    void leave();

    QAbstractItemModel *recommendations() { return &m_recommendations; }
    int recommendationCount() const { return m_recommendations.rowCount(); }
    QAbstractItemModel *findings() { return &m_basis; }
    int findingCount() const { return m_basis.rowCount(); }
    int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    QAbstractItemModel *suggestions() { return &m_suggestionRows; }
    QString suggestionText() const;
    RecordForm *form() { return &m_form; }
    bool isReadOnly() const { return m_session.isReadOnly(); }

    Q_INVOKABLE void choose(const QString &finding, bool chosen);
    /// Only this finding, for whoever comes from it.
    void chooseOnly(const QString &finding);
    /// A recommendation that rests on the chosen findings.
    Q_INVOKABLE void recommend(const QString &title);
    Q_INVOKABLE void accept(const QString &rule, const QString &simplify) { accept(rule, simplify, false); }
    /// Accepts and opens the recommendation for writing.
    Q_INVOKABLE void adapt(const QString &rule, const QString &simplify) { accept(rule, simplify, true); }
    Q_INVOKABLE void decline(const QString &rule, const QString &reason);

  Q_SIGNALS:
    void shown();
    /// Somebody comes from a finding to write what is recommended because of it.
    void titleWanted();
    void done(const QString &sentence);
    void failed(const QString &sentence);
    /// What was typed for something new could not be kept; it goes back into its line.
    void entryRefused(const QString &text);

  private:
    void accept(const QString &rule, const QString &simplify, bool opens);
    std::optional<SuggestionAnswer> answerOf(const QString &rule) const;
    void showBasis();
    void loadSuggestions();

    Session &m_session;
    Id m_workshop;
    QStringList m_processes; ///< looked at
    QList<FindingLine> m_findings;
    QList<RuleSuggestion> m_suggestions;
    RowsModel<AdviceLine> m_recommendations;
    RowsModel<FindingLine> m_basis;
    RowsModel<SuggestionLine> m_suggestionRows;
    RecordForm m_form;
    QSet<QString> m_chosen;
    qint64 m_ticket = 0;
    bool m_active = false;
    bool m_stale = true;
    bool m_loaded = false;
};

} // namespace staffelstab
