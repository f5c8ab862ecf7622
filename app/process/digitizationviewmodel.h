// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/pickermodel.h"
#include "form/recordtext.h"
#include "form/rowsmodel.h"
#include "form/unsavednotes.h"
#include "process/assessmentdraft.h"
#include "process/assessmentrows.h"
#include "process/statusnotes.h"
#include "usecase/processes.h"

namespace staffelstab
{

struct RecommendationRow {
    QString id;
    QString number;
    QString title;
    QString description;
    QString state;
    QString stateLabel;
    QString tone;
    QString priority;
    QString cost;
    QString decision;
    QString sharedText; ///< "together with …"; empty where it is done alone

    bool operator==(const RecommendationRow &) const = default;
};

/// How digital one process is, and what is recommended for it: status words, assessments, recommendations.
class DigitizationViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(QAbstractItemModel *statuses READ statuses CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *assessments READ assessments CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *recommendations READ recommendations CONSTANT FINAL)
    Q_PROPERTY(staffelstab::AssessmentDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY shown FINAL)
    Q_PROPERTY(QString levelText READ levelText NOTIFY shown FINAL)
    Q_PROPERTY(QString courseText READ courseText NOTIFY shown FINAL) ///< the levels over the years, a line per model
    Q_PROPERTY(int recommendationCount READ recommendationCount NOTIFY shown FINAL)

  public:
    explicit DigitizationViewModel(Session &session, QObject *parent = nullptr);

    void show(const ProcessSheet &sheet);
    /// The sheet is closed; what is typed is kept.
    void leave();
    void flush();

    QAbstractItemModel *statuses() { return &m_statuses; }
    QAbstractItemModel *assessments() { return &m_assessments; }
    QAbstractItemModel *recommendations() { return &m_recommendations; }
    AssessmentDraft *draft() { return &m_draft; }
    PickerModel *choices() { return &m_choices; }
    QString statusText() const;
    QString levelText() const;
    QString courseText() const { return m_course; }
    int recommendationCount() const { return static_cast<int>(m_recommendations.rows().size()); }

    Q_INVOKABLE void setStatus(const QString &code, bool present, const QString &reason = {});
    /// field: since, detail, evidence or reason of a word that holds; saved soon after.
    Q_INVOKABLE void noteStatus(const QString &code, const QString &field, const QString &text);
    /// Writes on at the draft of maturity, or of the rating for robots, which is one by a model of its own.
    Q_INVOKABLE void beginAssessment();
    Q_INVOKABLE void beginRating();
    Q_INVOKABLE void saveAssessment();
    Q_INVOKABLE void link(const QString &recommendation);
    Q_INVOKABLE void unlink(const QString &recommendation);
    /// A new recommendation for this process.
    Q_INVOKABLE void recommend(const QString &title);
    Q_INVOKABLE void accept(const QString &recommendation, const QString &reason);
    Q_INVOKABLE void decline(const QString &recommendation, const QString &reason);

  Q_SIGNALS:
    void shown();
    void assessed();
    void done(const QString &sentence);
    void failed(const QString &sentence);
    /// What was typed for something new could not be kept; it goes back into its line.
    void entryRefused(const QString &text);

  private:
    template <typename Job> void run(Job job, const QString &sentence);
    void decide(const QString &recommendation, const QString &state, const QString &reason, const QString &sentence);

    Session &m_session;
    Id m_process;
    QString m_newestModel; ///< of the assessments of maturity
    QString m_course;
    StatusNotes m_notes;
    RowsModel<StatusRow> m_statuses;
    RowsModel<AssessmentRow> m_assessments;
    RowsModel<RecommendationRow> m_recommendations;
    AssessmentDraft m_draft;
    UnsavedNotes m_unsaved;
    PickerModel m_choices;
    QList<std::pair<Id, QString>> m_saving; ///< process and model
};

} // namespace staffelstab
