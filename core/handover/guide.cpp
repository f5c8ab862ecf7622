// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/guide.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{
namespace
{

Guide readGuide()
{
    QFile file(u":/staffelstab/handover/guide.json"_s);
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly)) qFatal("the guide is missing");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError) qFatal("guide: %s", qPrintable(error.errorString()));
    Guide guide{.version = json["version"_L1].toString(), .questions = {}};
    const QJsonArray questions = json["questions"_L1].toArray();
    for (const QJsonValue &question : questions)
        guide.questions << GuideQuestion{.code = question["code"_L1].toString(),
                                         .german = question["de"_L1].toString(),
                                         .english = question["en"_L1].toString()};
    return guide;
}

} // namespace

const GuideQuestion *Guide::find(QStringView code) const
{
    const auto found = std::ranges::find(questions, code, &GuideQuestion::code);
    return found == questions.end() ? nullptr : &*found;
}

const Guide &shippedGuide()
{
    static const Guide guide = readGuide();
    return guide;
}

QString questionFor(SheetPart part, const SheetContents &sheet)
{
    switch (part) {
    case SheetPart::Purpose:
        return u"P1"_s;
    case SheetPart::Trigger:
        return u"P2"_s;
    case SheetPart::Steps:
        return sheet.steps.size() < 3 ? u"P3"_s : u"P4"_s;
    case SheetPart::DecisionRules:
        return u"P6"_s;
    case SheetPart::Exceptions:
        return u"P7"_s;
    case SheetPart::Pitfalls:
        return u"P8"_s;
    case SheetPart::Deadlines:
        return u"P11"_s;
    case SheetPart::Participants:
        return u"P12"_s;
    case SheetPart::Resources:
        return u"P13"_s;
    case SheetPart::LegalBasis:
        return u"P14"_s;
    case SheetPart::Fallback:
        return u"P15"_s;
    case SheetPart::Digitization:
        return u"P17"_s;
    case SheetPart::Owner:
        break;
    }
    return {};
}

} // namespace staffelstab::handover
