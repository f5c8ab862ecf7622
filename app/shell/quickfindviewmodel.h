// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "shell/session.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// Ctrl+K: commands and records by a part of their name or number, as one types, seen a moment after they were saved.
/// It is the list itself; records stand above commands.
class QuickFindViewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY foundChanged FINAL)
    Q_PROPERTY(bool nothingFound READ isNothingFound NOTIFY foundChanged FINAL)

  public:
    enum Role { TitleRole = Qt::UserRole + 1, KindWordRole, ContextRole, GlyphRole, SpokenRole };

    explicit QuickFindViewModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString text() const { return m_text; }
    void setText(const QString &text);
    int current() const { return m_current; }
    void setCurrent(int row);
    int count() const { return rowCount(); }
    bool isNothingFound() const { return m_answered && m_entries.isEmpty(); }

    Q_INVOKABLE void moveCurrent(int by);
    Q_INVOKABLE void run(int row);

  Q_SIGNALS:
    void textChanged();
    void currentChanged();
    void foundChanged();
    void openRequested(const QString &id);
    void commandRequested(const QString &command);
    void failed(const staffelstab::Error &error);

  private:
    struct Entry {
        QString command; ///< empty for a record
        QString id;
        QString title;
        QString kindWord;
        QString context;
        QString glyph;
    };

    QList<Entry> commands() const;
    void find();
    void replace(const QList<Entry> &entries);

    Session &m_session;
    QList<Entry> m_entries;
    QString m_text;
    qint64 m_ticket = 0;
    int m_current = -1;
    bool m_answered = false;
};

/// The icon of a kind of record.
QString kindGlyph(RecordKind kind);

} // namespace staffelstab
