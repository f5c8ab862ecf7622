// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsviewmodel.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

SettingsViewModel::SettingsViewModel(Session &session, QObject *parent)
    : QObject(parent), m_administration(session),
      m_glossary(session, {.kind = RecordKind::GlossaryEntry, .detail = "synonyms", .filtered = {u"abbreviations"_s}}),
      m_import(session), m_export(session, m_reader), m_sharing(session, m_reader), m_packageIntake(session, m_reader),
      m_person(session, m_reader), m_documents(session, m_reader), m_backup(session, m_reader),
      m_check(session, m_reader), m_bin(session), m_misses(session)
{
    connect(&m_administration, &AdministrationViewModel::done, this, &SettingsViewModel::done);
    connect(&m_glossary, &RecordList::done, this, &SettingsViewModel::done);
    connect(&m_glossary, &RecordList::failed, this, &SettingsViewModel::failed);
    connect(&m_bin, &BinViewModel::done, this, &SettingsViewModel::done);
}

void SettingsViewModel::setSection(const QString &section)
{
    if (section == m_section) return;
    m_section = section;
    activate();
    Q_EMIT sectionChanged();
}

void SettingsViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    activate();
}

void SettingsViewModel::activate()
{
    const auto isShown = [this](QStringView section) { return m_active && m_section == section; };
    m_administration.setActive(isShown(u"administration"));
    m_glossary.setActive(isShown(u"glossary"));
    m_backup.setActive(isShown(u"backup"));
    m_check.setActive(isShown(u"check"));
    m_bin.setActive(isShown(u"bin"));
    m_misses.setActive(isShown(u"misses"));
}

void SettingsViewModel::show(RecordKind kind, const QString &id)
{
    if (m_administration.show(kind, id)) setSection(u"administration"_s);
    if (kind != RecordKind::GlossaryEntry) return;
    m_glossary.open(id);
    setSection(u"glossary"_s);
}

void SettingsViewModel::prepareDocument(DocumentKind kind, const Id &subject, const QString &title)
{
    m_documents.prepare(kind, subject, title);
    setSection(u"documents"_s);
}

} // namespace staffelstab
