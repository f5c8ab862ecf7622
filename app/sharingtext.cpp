// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharingtext.h"

#include "base/text.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kLongestSide = 160;

struct SharingText {
    Q_DECLARE_TR_FUNCTIONS(SharingText)
  public:
    static QString find(FindSort sort);
    static QString standing(Standing standing);
    static QString ownNote() { return tr("Note on the package"); }
    static QString difference(const Field &field, const FieldChange &change);
    static QString licence(const QString &code);
};

QString SharingText::find(FindSort sort)
{
    switch (sort) {
    case FindSort::Name:
        return tr("name of a person");
    case FindSort::AddressedName:
        return tr("name with a form of address");
    case FindSort::NameLike:
        return tr("could be a name");
    case FindSort::Email:
        return tr("e-mail address");
    case FindSort::Phone:
        return tr("telephone number");
    case FindSort::FileReference:
        return tr("file reference");
    }
    return {};
}

QString SharingText::standing(Standing standing)
{
    switch (standing) {
    case Standing::New:
        return tr("new");
    case Standing::Same:
        return tr("the same");
    case Standing::Different:
        return tr("different");
    case Standing::InBin:
        return tr("in the bin");
    }
    return {};
}

QString SharingText::difference(const Field &field, const FieldChange &change)
{
    const auto side = [&](const QJsonValue &value) {
        const bool refers = field.type == FieldType::Reference || field.type == FieldType::ReferenceList;
        const QString text = refers ? tr("%n record(s)", "",
                                         static_cast<int>(value.isArray() ? value.toArray().size() : !value.isNull()))
                                    : valueText(field, value).simplified();
        return text.isEmpty() ? tr("nothing") : shortened(text, kLongestSide);
    };
    return tr("%1: here “%2”, there “%3”").arg(fieldLabel(field), side(change.before), side(change.after));
}

QString SharingText::licence(const QString &code)
{
    if (code == u"dl-de/by-2-0") return tr("Data licence Germany, attribution, version 2.0");
    if (code == u"CC0-1.0") return tr("CC0: free for everything");
    if (code == u"CC-BY-4.0") return tr("Creative Commons, attribution, version 4.0");
    return code;
}

} // namespace

QString findWord(FindSort sort) { return SharingText::find(sort); }

QString standingWord(Standing standing) { return SharingText::standing(standing); }

QString replacedFieldWord(const Replacement &replacement)
{
    if (replacement.record.isEmpty()) return SharingText::ownNote();
    const Field *field = findField(typeOf(replacement.kind).fields, replacement.field);
    return field ? fieldLabel(*field) : replacement.field;
}

QString differencesText(const PackageLine &line)
{
    QStringList lines;
    for (const FieldChange &change : line.differences)
        if (const Field *field = findField(typeOf(line.kind).fields, change.field))
            lines << SharingText::difference(*field, change);
    return lines.join(u'\n');
}

QString licenceWord(const QString &licence) { return SharingText::licence(licence); }

} // namespace staffelstab
