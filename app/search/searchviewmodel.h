// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/completionviewmodel.h"
#include "search/facetsmodel.h"
#include "search/hitsmodel.h"
#include "search/previewviewmodel.h"
#include "search/searchmemory.h"
#include "search/whyviewmodel.h"
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
    /// The text where it is a place in a law and nothing else.
    Q_PROPERTY(QString lawPlace READ lawPlace NOTIFY textChanged FINAL)
    Q_PROPERTY(staffelstab::HitsModel *hits READ hits CONSTANT FINAL)
    Q_PROPERTY(staffelstab::FacetsModel *facets READ facets CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PreviewViewModel *preview READ preview CONSTANT FINAL)
    Q_PROPERTY(staffelstab::WhyViewModel *why READ why CONSTANT FINAL)
    Q_PROPERTY(staffelstab::CompletionViewModel *completion READ completion CONSTANT FINAL)
    Q_PROPERTY(staffelstab::SearchMemory *memory READ memory CONSTANT FINAL)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY orderChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY foundChanged FINAL)
    Q_PROPERTY(QStringList spellings READ spellings NOTIFY foundChanged FINAL)   ///< further ones
    Q_PROPERTY(QStringList otherWords READ otherWords NOTIFY foundChanged FINAL) ///< of the same meaning
    Q_PROPERTY(bool kept READ isKept NOTIFY keptChanged FINAL) ///< the search stands among the kept ones
    /// No record has anything of these words, and no filter hides one.
    Q_PROPERTY(bool missed READ isMissed NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY foundChanged FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY foundChanged FINAL)

  public:
    enum class State { Idle, Searching, Found, Nothing, Failed };
    Q_ENUM(State)
    enum class Order {
        Relevance = static_cast<int>(search::Order::Relevance),
        Changed = static_cast<int>(search::Order::Changed),
        Name = static_cast<int>(search::Order::Title),
    };
    Q_ENUM(Order)

    SearchViewModel(Session &session, AppSettings &settings, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QString lawPlace() const { return m_lawPlace; }
    HitsModel *hits() { return &m_hits; }
    FacetsModel *facets() { return &m_facets; }
    PreviewViewModel *preview() { return &m_preview; }
    WhyViewModel *why() { return &m_why; }
    SearchMemory *memory() { return &m_memory; }
    CompletionViewModel *completion() { return &m_completion; }
    Order order() const { return m_order; }
    void setOrder(Order order);
    int current() const { return m_current; }
    void setCurrent(int row);
    State state() const { return m_state; }
    QString summary() const;
    QString note() const;
    QString suggestion() const { return m_page.suggestion; }
    QStringList spellings() const { return m_page.spellings; }
    QStringList otherWords() const;
    bool isKept() const { return m_memory.rowOf(query()) >= 0; }
    bool isMissed() const;
    QString error() const { return m_error; }
    bool hasMore() const;

    Q_INVOKABLE void toggleFacet(int row);
    Q_INVOKABLE void clearFacets();
    Q_INVOKABLE void useSuggestion();
    /// Searches for a word of the same meaning too, or instead where the typed one finds nothing.
    Q_INVOKABLE void useOtherWord(int row);
    /// Empties the field.
    Q_INVOKABLE void clear();
    /// Keeps the search under its words, or forgets it.
    Q_INVOKABLE void toggleKept();
    Q_INVOKABLE void useKept(int row);
    Q_INVOKABLE void moveCurrent(int by);
    /// At the place that was walked to in the preview, else at the best passage.
    Q_INVOKABLE void openCurrent();
    /// Opens a hit at one of its passages; -1 = at the best one.
    Q_INVOKABLE void open(int row, int passage = -1);
    /// Says why a hit was found, and asked again no longer; -1 = the chosen one.
    Q_INVOKABLE void toggleWhy(int row = -1);
    Q_INVOKABLE void fetchMore();
    /// The person goes to another page: what was looked for is finished.
    void leave();
    /// Says everything again, after the language changed.
    void retranslate();

  Q_SIGNALS:
    void textChanged();
    void orderChanged();
    void currentChanged();
    void foundChanged();
    void keptChanged();
    void openRequested(const QString &id, const QString &field, const QString &record);
    /// The search is missed.
    void nothingFound(const QString &text);

  private:
    search::Query query() const;
    void find();
    void forgetWorkspace();
    void answer(Result<search::Page> found);
    void setState(State state);
    void used();
    void showCurrent(int row);
    void tellOutcome();
    void noteMiss();

    Session &m_session;
    HitsModel m_hits;
    FacetsModel m_facets;
    PreviewViewModel m_preview;
    WhyViewModel m_why;
    CompletionViewModel m_completion;
    SearchMemory m_memory;
    QTimer m_pause;
    QTimer m_settled; ///< runs out when nothing was found and the person types no further
    QString m_text;
    QString m_lawPlace;
    QString m_noted; ///< the missed search that was counted last
    QString m_error;
    search::Page m_page; ///< what was answered last, its hits moved to the model
    State m_state = State::Idle;
    Order m_order = Order::Relevance;
    search::Query m_asked; ///< what the hits answer or will answer
    qint64 m_ticket = 0;
    bool m_finding = false;
    int m_current = -1;
    bool m_walked = false; ///< the person chose a hit, so that it stays chosen when the hits come anew
};

} // namespace staffelstab
