// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/facetsmodel.h"
#include "search/hitsmodel.h"
#include "search/previewviewmodel.h"
#include "shell/session.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The search page: results while typing, facets with counts, other spellings. The newest query wins.
class SearchViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(staffelstab::HitsModel *hits READ hits CONSTANT FINAL)
    Q_PROPERTY(staffelstab::FacetsModel *facets READ facets CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PreviewViewModel *preview READ preview CONSTANT FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY foundChanged FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY foundChanged FINAL)

  public:
    enum class State { Idle, Searching, Found, Nothing, Failed };
    Q_ENUM(State)

    explicit SearchViewModel(Session &session, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    HitsModel *hits() { return &m_hits; }
    FacetsModel *facets() { return &m_facets; }
    PreviewViewModel *preview() { return &m_preview; }
    int current() const { return m_current; }
    void setCurrent(int row);
    State state() const { return m_state; }
    QString summary() const;
    QString note() const;
    QString suggestion() const { return m_page.suggestion; }
    QString error() const { return m_error; }
    bool hasMore() const;

    Q_INVOKABLE void toggleFacet(int row);
    Q_INVOKABLE void clearFacets();
    Q_INVOKABLE void useSuggestion();
    Q_INVOKABLE void moveCurrent(int by);
    Q_INVOKABLE void openCurrent();
    /// Opens a hit at one of its passages; -1 = at the best one.
    Q_INVOKABLE void open(int row, int passage = -1);
    Q_INVOKABLE void fetchMore();
    /// The person goes to another page: what was looked for is finished.
    void leave();
    /// Says everything again, after the language changed.
    void retranslate();

  Q_SIGNALS:
    void textChanged();
    void currentChanged();
    void foundChanged();
    void openRequested(const QString &id, const QString &field, const QString &record);
    /// No record has anything of these words.
    void nothingFound(const QString &text);

  private:
    search::Query query() const;
    void find();
    void answer(Result<search::Page> found);
    void setState(State state);
    void showCurrent(int row);
    void tellOutcome();
    void noteMiss();

    Session &m_session;
    HitsModel m_hits;
    FacetsModel m_facets;
    PreviewViewModel m_preview;
    QTimer m_pause;
    QTimer m_settled; ///< runs out when nothing was found and the person types no further
    QString m_text;
    QString m_noted; ///< the missed search that was counted last
    QString m_error;
    search::Page m_page; ///< what was answered last, its hits moved to the model
    State m_state = State::Idle;
    search::Query m_asked; ///< what the hits answer or will answer
    qint64 m_ticket = 0;
    bool m_finding = false;
    int m_current = -1;
    bool m_walked = false; ///< the person chose a hit, so that it stays chosen when the hits come anew
};

} // namespace staffelstab
