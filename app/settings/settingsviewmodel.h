// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/aboutviewmodel.h"
#include "settings/administrationviewmodel.h"
#include "settings/backupviewmodel.h"
#include "settings/binviewmodel.h"
#include "settings/checkviewmodel.h"
#include "settings/documentsviewmodel.h"
#include "settings/exportviewmodel.h"
#include "settings/importviewmodel.h"
#include "settings/missesviewmodel.h"
#include "settings/packageintakeviewmodel.h"
#include "settings/personviewmodel.h"
#include "settings/sharingviewmodel.h"

namespace staffelstab
{

/// The page Einstellungen: which section is shown, and the view-models of the sections.
class SettingsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(QString section READ section WRITE setSection NOTIFY sectionChanged FINAL)
    Q_PROPERTY(staffelstab::AdministrationViewModel *administration READ administration CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RecordList *glossary READ glossary CONSTANT FINAL)
    Q_PROPERTY(staffelstab::ImportViewModel *intake READ intake CONSTANT FINAL)
    Q_PROPERTY(staffelstab::ExportViewModel *output READ output CONSTANT FINAL)
    Q_PROPERTY(staffelstab::SharingViewModel *sharing READ sharing CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PackageIntakeViewModel *packageIntake READ packageIntake CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PersonViewModel *person READ person CONSTANT FINAL)
    Q_PROPERTY(staffelstab::DocumentsViewModel *documents READ documents CONSTANT FINAL)
    Q_PROPERTY(staffelstab::BackupViewModel *backup READ backup CONSTANT FINAL)
    Q_PROPERTY(staffelstab::CheckViewModel *check READ check CONSTANT FINAL)
    Q_PROPERTY(staffelstab::BinViewModel *bin READ bin CONSTANT FINAL)
    Q_PROPERTY(staffelstab::MissesViewModel *misses READ misses CONSTANT FINAL)
    Q_PROPERTY(staffelstab::AboutViewModel *about READ about CONSTANT FINAL)

  public:
    explicit SettingsViewModel(Session &session, QObject *parent = nullptr);

    QString section() const { return m_section; }
    void setSection(const QString &section);
    AdministrationViewModel *administration() { return &m_administration; }
    RecordList *glossary() { return &m_glossary; }
    ImportViewModel *intake() { return &m_import; }
    ExportViewModel *output() { return &m_export; }
    SharingViewModel *sharing() { return &m_sharing; }
    PackageIntakeViewModel *packageIntake() { return &m_packageIntake; }
    PersonViewModel *person() { return &m_person; }
    DocumentsViewModel *documents() { return &m_documents; }
    BackupViewModel *backup() { return &m_backup; }
    CheckViewModel *check() { return &m_check; }
    BinViewModel *bin() { return &m_bin; }
    MissesViewModel *misses() { return &m_misses; }
    AboutViewModel *about() { return &m_about; }

    /// Sections that nobody sees read nothing.
    void setActive(bool active);

    /// Shows a unit, post, person, IT procedure, legal basis, service, recommendation or glossary entry in its form.
    void show(RecordKind kind, const QString &id);

    /// Shows where documents are made, with everything chosen already.
    void prepareDocument(DocumentKind kind, const Id &subject, const QString &title);

  Q_SIGNALS:
    void sectionChanged();
    /// Something was done that can be taken back.
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void activate();

    // Tasks of the sections use the reader; it ends after they have been told to stop.
    LongReader m_reader;
    AdministrationViewModel m_administration;
    RecordList m_glossary;
    ImportViewModel m_import;
    ExportViewModel m_export;
    SharingViewModel m_sharing;
    PackageIntakeViewModel m_packageIntake;
    PersonViewModel m_person;
    DocumentsViewModel m_documents;
    BackupViewModel m_backup;
    CheckViewModel m_check;
    BinViewModel m_bin;
    MissesViewModel m_misses;
    AboutViewModel m_about;
    QString m_section = QStringLiteral("administration");
    bool m_active = false;
};

} // namespace staffelstab
