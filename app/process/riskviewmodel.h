// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/processes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// One of the four questions of the knowledge factor.
struct RiskQuestionRow {
    QString question; ///< part of KnowledgeFactor
    QString text;
    QStringList answers; ///< the first one is "not asked yet"
    int answer = 0;      ///< position among them

    bool operator==(const RiskQuestionRow &) const = default;
};

/// What would be lost when the holder of the owning post leaves: the answers, both factors, gross and net.
class RiskViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(QAbstractItemModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(QString bandText READ bandText NOTIFY shown FINAL)
    Q_PROPERTY(QString bandTone READ bandTone NOTIFY shown FINAL)
    Q_PROPERTY(QString netText READ netText NOTIFY shown FINAL)
    Q_PROPERTY(QString departureText READ departureText NOTIFY shown FINAL)
    Q_PROPERTY(QString knowledgeText READ knowledgeText NOTIFY shown FINAL)
    Q_PROPERTY(QString consequence READ consequence NOTIFY shown FINAL)
    Q_PROPERTY(QStringList values READ values CONSTANT FINAL)
    Q_PROPERTY(int setValue READ setValue NOTIFY shown FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY shown FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)

  public:
    explicit RiskViewModel(Session &session, QObject *parent = nullptr);

    void show(const ProcessSheet &sheet);

    QAbstractItemModel *questions() { return &m_questions; }
    /// "Risk 20 · at once", or that it is not rated and what for.
    QString bandText() const;
    QString bandTone() const;
    QString netText() const;
    QString departureText() const;
    QString knowledgeText() const;
    /// What the band asks for.
    QString consequence() const;
    /// "As computed", then the five values by their names.
    QStringList values() const;
    int setValue() const { return static_cast<int>(m_factor.setValue.value_or(0)); }
    QString reason() const { return m_factor.reason; }
    bool isReadOnly() const { return m_session.isReadOnly(); }

    /// By the position of the answer.
    Q_INVOKABLE void answer(const QString &question, int answer);
    /// value 0 = as computed.
    Q_INVOKABLE void set(int value, const QString &reason);

  Q_SIGNALS:
    void shown();
    void failed(const QString &sentence);

  private:
    template <typename Job> void run(Job job);

    Session &m_session;
    RowsModel<RiskQuestionRow> m_questions;
    KnowledgeFactor m_factor;
    handover::Risk m_risk;
    Id m_process;
    QString m_name;
};

} // namespace staffelstab
