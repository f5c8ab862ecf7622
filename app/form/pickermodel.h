// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/formentry.h"
#include "shell/session.h"
#include "usecase/records.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// What can be chosen for a field: the words of a vocabulary, or records found by what is typed.
class PickerModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by form fields")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// True where more records match than are shown.
    Q_PROPERTY(bool more READ hasMore NOTIFY countChanged FINAL)

  public:
    enum class Empty { Offered, NotOffered, All };

    /// Words of a vocabulary; the first choice is "not stated" or "all" where asked for.
    PickerModel(const QString &vocabulary, Empty empty, QObject *parent);
    /// Records of a kind, None = of any kind that a link may point to.
    PickerModel(Session &session, RecordKind kind, QObject *parent);
    /// Words that are set later.
    explicit PickerModel(QObject *parent);
    void setWords(const QList<FormEntry> &words);
    /// Yes, no or not stated; codes "true", "false" and "".
    static PickerModel *yesNo(QObject *parent);

    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return static_cast<int>(m_choices.size()); }
    bool hasMore() const { return m_more; }

    /// Where a code stands among the choices, -1 if nowhere.
    Q_INVOKABLE int positionOf(const QString &code) const;
    Q_INVOKABLE QString codeAt(int row) const;
    Q_INVOKABLE QString labelAt(int row) const;

    /// Reads the records again, for example when the list is opened.
    Q_INVOKABLE void refresh();

    /// The word for a code in this list; the code itself when it is not in it.
    QString wordFor(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void filterChanged();
    void countChanged();

  private:
    struct Choice {
        QString code;
        QString label;
        QString detail;
    };
    struct Found {
        QList<Choice> choices;
        bool more = false;
    };
    explicit PickerModel(QList<Choice> words, QObject *parent);
    static Result<Found> search(Workspace &workspace, RecordKind kind, const QString &filter);

    void show(QList<Choice> choices, bool more);

    Session *m_session = nullptr;
    RecordKind m_kind = RecordKind::None;
    QList<Choice> m_words;
    QList<Choice> m_choices;
    QString m_filter;
    bool m_more = false;
    qint64 m_ticket = 0;
};

} // namespace staffelstab
