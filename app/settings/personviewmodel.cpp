// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/personviewmodel.h"

#include "errortext.h"
#include "form/draft.h"
#include "i18n/translations.h"
#include "process/fileplace.h"
#include "settings/typedpath.h"
#include "usecase/records.h"
#include "wording.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

NamedRow namedRow(const NamedPlace &place)
{
    const Field *field = findField(typeOf(place.kind).fields, place.field);
    QStringList detail{kindLabel(place.kind), field ? fieldLabel(*field) : place.field};
    if (place.page > 0) detail << PersonViewModel::tr("page %1").arg(place.page);
    if (place.inBin) detail << PersonViewModel::tr("in the bin");
    const QString excerpt = place.excerpt.isEmpty() ? PersonViewModel::tr("(not shown here)") : place.excerpt;
    const QString where = place.page > 0 ? toField({place.page, {}}) : place.field;
    return {place.record, where, place.title, detail.join(u" · "_s), excerpt};
}

} // namespace

PersonViewModel::PersonViewModel(Session &session, LongReader &reader, QObject *parent)
    : QObject(parent), m_session(session), m_reader(reader),
      m_places({{"recordId", [](const NamedRow &row) { return QVariant(row.id); }},
                {"field", [](const NamedRow &row) { return QVariant(row.field); }},
                {"title", [](const NamedRow &row) { return QVariant(row.title); }},
                {"detail", [](const NamedRow &row) { return QVariant(row.detail); }},
                {"excerpt", [](const NamedRow &row) { return QVariant(row.excerpt); }}})
{
    connect(&m_session, &Session::stateChanged, this, &PersonViewModel::forget);
}

void PersonViewModel::forget()
{
    ++m_ticket;
    m_progress.cancel();
    if (m_progress.isRunning()) m_progress.end();
    m_person.clear();
    for (QString *text : {&m_name, &m_otherNames, &m_path, &m_confirmation, &m_result})
        text->clear();
    m_ownWords = false;
    m_backups.clear();
    m_places.replace({});
    fail({});
}

void PersonViewModel::choose(const QString &person)
{
    if (m_erasing) return; // what is left of her has to be shown yet
    forget();
    if (person.isEmpty()) return;
    m_session.read(
        this, [person](Workspace &workspace) { return load(workspace, person); },
        [this, ticket = m_ticket](const Result<AnyRecord> &record) {
            if (ticket != m_ticket) return;
            if (!record) return fail(errorText(record.error()));
            m_person = head(*record).id;
            m_name = titleOf(*record);
            m_path = u"%1/%2 %3.html"_s.arg(QFileInfo(m_session.path()).absolutePath(), tr("Information"),
                                            QDate::currentDate().toString(Qt::ISODate));
            Q_EMIT changed();
        });
}

QStringList PersonViewModel::namesTyped() const
{
    QStringList names;
    for (const QString &line : m_otherNames.split(u'\n'))
        if (!line.trimmed().isEmpty()) names << line.trimmed();
    return names;
}

void PersonViewModel::writePage()
{
    if (m_progress.isRunning() || !isOpen()) return;
    const QString path = withEnding(pathFrom(m_path, QFileInfo(m_session.path()).absolutePath()), u"html");
    m_result.clear();
    fail({});
    if (path.isEmpty()) return fail(tr("Please say first into which file the page shall be written."));
    const PersonOrder order{.person = m_person,
                            .otherNames = namesTyped(),
                            .ownWords = m_ownWords,
                            .language = currentLanguage(),
                            .today = QDate::currentDate()};
    m_reader.run(
        this, m_session.path(),
        [order, path, progress = m_progress.begin(tr("The page is being made"))](Workspace &workspace) {
            return exportPerson(workspace, order, path, progress);
        },
        [this, path, ticket = ++m_ticket](const Result<Done> &made) {
            if (ticket != m_ticket) return;
            m_progress.end();
            if (!made) return fail(errorText(made.error()));
            m_result = tr("The page lies in %1").arg(path);
            Q_EMIT changed();
        });
}

void PersonViewModel::erase()
{
    if (m_progress.isRunning()) return;
    m_result.clear();
    fail({});
    if (!isConfirmed()) return fail(tr("Please type the name first as it stands in the record."));
    m_erasing = true;
    Q_EMIT changed();
    m_session.write(
        this,
        [person = m_person, names = namesTyped(), progress = m_progress.begin(tr("The person is being erased"))](
            Workspace &workspace) { return eraseIn(workspace, person, names, progress); },
        [this, ticket = ++m_ticket](const Result<Erased> &erased) {
            m_erasing = false;
            if (erased) m_session.rebuildIndex(); // whatever became of the card
            if (ticket != m_ticket) return Q_EMIT changed();
            m_progress.end();
            if (!erased) return fail(errorText(erased.error()));
            show(*erased);
        });
}

Result<PersonViewModel::Erased> PersonViewModel::eraseIn(Workspace &workspace, const Id &person,
                                                         const QStringList &names, const Progress &progress)
{
    const auto erased = erasePerson(workspace, person, names, progress);
    if (!erased) return erased.error();
    const auto dropped = dropDraft(workspace, person);
    const auto rewritten = rewriteDrafts(workspace, withoutNames(*erased));
    return Erased{*erased, dropped && rewritten};
}

void PersonViewModel::show(const Erased &result)
{
    const ErasedPerson &erased = result.person;
    QList<NamedRow> rows;
    for (const NamedPlace &place : erased.places)
        rows << namedRow(place);
    m_places.replace(std::move(rows));
    m_backups = erased.backups;
    m_name = erased.pseudonym;
    m_confirmation.clear();
    m_result = tr("The person is “%1” from now on.").arg(erased.pseudonym);
    if (!result.drafts)
        m_result += u' ' + tr("Entries that were begun and not saved may still hold the name; save or drop them.");
    if (!erased.traceless)
        m_result +=
            u' ' + tr("Pieces of the name may still lie in the file: start the program again and erase once more.");
    Q_EMIT changed();
}

QString PersonViewModel::placesText() const
{
    const int count = m_places.rowCount();
    return count == 0 ? QString()
                      : tr("%Ln text(s) still name the person. Open each one and decide; when you are done, erase once "
                           "more with the old name as another name, so that the history forgets it as well.",
                           "", count);
}

QString PersonViewModel::backupsText() const
{
    if (m_backups.isEmpty()) return {};
    return tr("These backups still hold the name. They go by themselves in time; delete them earlier if you must:") +
           u'\n' + m_backups.join(u'\n') + u'\n' + tr("The program does not know of copies that were made by hand.");
}

void PersonViewModel::fail(const QString &error)
{
    m_error = error;
    Q_EMIT changed();
}

} // namespace staffelstab
