// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "settings/longreader.h"
#include "shell/session.h"
#include "usecase/personaldata.h"

#include <QUrl>

namespace staffelstab
{

/// A text that still names somebody who was erased.
struct NamedRow {
    QString id;
    QString field;
    QString title;
    QString detail;
    QString excerpt;

    bool operator==(const NamedRow &) const = default;
};

/// What the house holds about one person: given out as a page, or erased.
class PersonViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString otherNames READ otherNames WRITE setOtherNames NOTIFY changed FINAL) ///< one a line
    Q_PROPERTY(bool erasing READ isErasing NOTIFY changed FINAL) ///< the card stays until it is through
    Q_PROPERTY(bool ownWords READ hasOwnWords WRITE setOwnWords NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed FINAL)
    Q_PROPERTY(QString confirmation READ confirmation WRITE setConfirmation NOTIFY changed FINAL)
    Q_PROPERTY(bool confirmed READ isConfirmed NOTIFY changed FINAL)
    Q_PROPERTY(staffelstab::TaskProgress *progress READ progress CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *places READ places CONSTANT FINAL)
    Q_PROPERTY(QString placesText READ placesText NOTIFY changed FINAL)
    Q_PROPERTY(QString backupsText READ backupsText NOTIFY changed FINAL)
    Q_PROPERTY(QString result READ result NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

  public:
    PersonViewModel(Session &session, LongReader &reader, QObject *parent = nullptr);

    bool isOpen() const { return !m_person.isEmpty(); }
    QString name() const { return m_name; }
    QString otherNames() const { return m_otherNames; }
    void setOtherNames(const QString &names) { set(m_otherNames, names); }
    bool isErasing() const { return m_erasing; }
    bool hasOwnWords() const { return m_ownWords; }
    void setOwnWords(bool ownWords) { set(m_ownWords, ownWords); }
    QString path() const { return m_path; }
    void setPath(const QString &path) { set(m_path, path); }
    QString confirmation() const { return m_confirmation; }
    void setConfirmation(const QString &typed) { set(m_confirmation, typed); }
    /// The name was typed as it stands in the record.
    bool isConfirmed() const { return isOpen() && m_confirmation.trimmed() == m_name; }
    TaskProgress *progress() { return &m_progress; }
    QAbstractItemModel *places() { return &m_places; }
    QString placesText() const;
    QString backupsText() const;
    QString result() const { return m_result; }
    QString error() const { return m_error; }

    Q_INVOKABLE void choose(const QString &person);
    Q_INVOKABLE void close() { choose({}); }
    Q_INVOKABLE void chooseFile(const QUrl &file) { setPath(file.toLocalFile()); }
    Q_INVOKABLE void writePage();
    Q_INVOKABLE void erase();
    Q_INVOKABLE void dismissError() { fail({}); }

  Q_SIGNALS:
    void changed();

  private:
    struct Erased {
        ErasedPerson person;
        bool drafts = true; ///< begun entries are without the name as well
    };

    template <typename Value> void set(Value &member, const Value &value)
    {
        if (member == value) return;
        member = value;
        Q_EMIT changed();
    }
    QStringList namesTyped() const;
    static Result<Erased> eraseIn(Workspace &workspace, const Id &person, const QStringList &names,
                                  const Progress &progress);
    void forget();
    void show(const Erased &erased);
    void fail(const QString &error);

    Session &m_session;
    LongReader &m_reader;
    TaskProgress m_progress;
    RowsModel<NamedRow> m_places;
    QStringList m_backups;
    Id m_person;
    QString m_name;
    QString m_otherNames;
    QString m_path;
    QString m_confirmation;
    QString m_result;
    QString m_error;
    qint64 m_ticket = 0;
    bool m_ownWords = false;
    bool m_erasing = false;
};

} // namespace staffelstab
