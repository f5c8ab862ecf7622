// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/guide.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{
namespace
{

constexpr std::array kEditors{"Text", "Lines", "Table", "Each", "Pick", "Choices"};

Worded worded(const QJsonValue &json) { return {json["de"_L1].toString(), json["en"_L1].toString()}; }

template <typename T, typename Read> QList<T> listOf(const QJsonValue &json, Read read)
{
    QList<T> list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array)
        list << read(each);
    return list;
}

Filling fillingFrom(const QJsonValue &json)
{
    const auto text = [&](QLatin1StringView key) { return json[key].toString(); };
    return {.as = text("as"_L1),
            .kind = text("kind"_L1),
            .knowledgeClass = text("class"_L1),
            .priority = text("priority"_L1),
            .from = text("from"_L1),
            .tag = text("tag"_L1),
            .circle = text("circle"_L1),
            .dimension = text("dimension"_L1),
            .part = text("part"_L1),
            .answer = text("answer"_L1),
            .type = text("type"_L1),
            .level = text("level"_L1),
            .expires = json["expires"_L1].toBool(),
            .isPromise = json["promise"_L1].toBool()};
}

GuideQuestion questionFrom(const QJsonValue &json)
{
    return {.code = json["code"_L1].toString(),
            .type = json["type"_L1].toString(),
            .text = worded(json),
            .example = worded(json["example"_L1]),
            .fills = listOf<Filling>(json["fills"_L1], fillingFrom)};
}

AnswerType typeFrom(const QString &name, const QJsonValue &json)
{
    AnswerType type{.name = name, .editor = {}, .columns = {}, .of = json["of"_L1].toString(), .choices = {}};
    const auto editor = std::ranges::find(kEditors, json["editor"_L1].toString().toStdString());
    if (editor == kEditors.end()) qFatal("guide: no editor for %s", qPrintable(name));
    type.editor = static_cast<AnswerEditor>(editor - kEditors.begin());
    type.columns = listOf<AnswerColumn>(json["columns"_L1], [](const QJsonValue &column) {
        return AnswerColumn{column["part"_L1].toString(), worded(column)};
    });
    const QJsonValue choices = json["choices"_L1];
    if (choices.isString())
        type.choices << AnswerChoice{choices.toString(), {}};
    else
        type.choices = listOf<AnswerChoice>(choices, [](const QJsonValue &choice) {
            return AnswerChoice{choice["vocabulary"_L1].toString(), worded(choice)};
        });
    return type;
}

Guide readGuide()
{
    QFile file(u":/staffelstab/handover/guide.json"_s);
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly)) qFatal("the guide is missing");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError) qFatal("guide: %s", qPrintable(error.errorString()));
    Guide guide{.version = json["version"_L1].toString(),
                .opening = worded(json["opening"_L1]),
                .core = listOf<QString>(json["core"_L1], [](const QJsonValue &code) { return code.toString(); }),
                .followUps = listOf<Worded>(json["followUps"_L1], worded),
                .modules =
                    listOf<GuideModule>(json["modules"_L1],
                                        [](const QJsonValue &module) {
                                            return GuideModule{module["code"_L1].toString(), worded(module["why"_L1])};
                                        }),
                .types = {},
                .questions = listOf<GuideQuestion>(json["questions"_L1], questionFrom)};
    const QJsonObject types = json["types"_L1].toObject();
    for (auto it = types.begin(); it != types.end(); ++it)
        guide.types << typeFrom(it.key(), it.value());
    return guide;
}

} // namespace

QString vocabularyOf(const AnswerRow &row, const AnswerType &type)
{
    if (type.editor == AnswerEditor::Choices) return row.detail;
    return type.choices.isEmpty() ? QString() : type.choices.front().vocabulary;
}

const GuideQuestion *Guide::find(QStringView code) const
{
    const auto found = std::ranges::find(questions, code, &GuideQuestion::code);
    return found == questions.end() ? nullptr : &*found;
}

const AnswerType &Guide::typeOf(const GuideQuestion &question) const
{
    const auto found = std::ranges::find(types, question.type, &AnswerType::name);
    if (found == types.end()) qFatal("guide: no answer type %s", qPrintable(question.type));
    return *found;
}

const GuideModule *Guide::module(QStringView code) const
{
    const auto found = std::ranges::find(modules, code, &GuideModule::code);
    return found == modules.end() ? nullptr : &*found;
}

QStringList Guide::codesOf(QStringView module) const
{
    QStringList codes;
    for (const GuideQuestion &question : questions)
        if (question.module() == module) codes << question.code;
    return codes;
}

QString GuideQuestion::module() const { return code.startsWith(u'S') ? code.section(u'.', 0, 0) : code.left(1); }

const Guide &shippedGuide()
{
    static const Guide guide = readGuide();
    return guide;
}

Guide withTownQuestions(Guide guide, const QList<TownQuestion> &own)
{
    for (const TownQuestion &each : own) {
        const auto found = std::ranges::find(guide.questions, each.code, &GuideQuestion::code);
        const bool isShipped = found != guide.questions.end();
        if (each.hidden == true) {
            if (isShipped) guide.questions.erase(found);
            guide.core.removeAll(each.code);
        } else if (isShipped) {
            found->text = {each.text, each.text};
        } else {
            const QString type = each.answerType.isEmpty() ? u"Text"_s : each.answerType;
            Filling kept;
            kept.as = u"knowledge"_s;
            kept.kind = type == u"Contacts" ? u"Contact"_s
                        : type == u"Dates"  ? u"CalendarEntry"_s
                        : type == u"Story"  ? u"Story"_s
                                            : u"Tip"_s;
            guide.questions << GuideQuestion{each.code, type, {each.text, each.text}, {}, {kept}};
        }
    }
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

QStringList questionsAbout(SheetPart part)
{
    switch (part) {
    case SheetPart::Steps:
        return {u"P3"_s, u"P4"_s};
    case SheetPart::Pitfalls:
        return {u"P8"_s, u"P10"_s};
    case SheetPart::Owner:
        return {};
    default:
        return {questionFor(part, {})};
    }
}

bool isMark(const Answer &answer)
{
    return (answer.status == u"NotApplicable" || answer.status == u"Unknown") &&
           std::ranges::any_of(sheetParts(),
                               [&](SheetPart part) { return questionsAbout(part).contains(answer.question); });
}

QList<PartMark> marksAfter(QList<PartMark> marks, const QList<Answer> &answers, const QSet<QString> &releasedNow)
{
    for (const SheetPart part : sheetParts()) {
        const QStringList asked = questionsAbout(part);
        if (std::ranges::none_of(asked, [&](const QString &code) { return releasedNow.contains(code); })) continue;
        qsizetype answered = 0, unknown = 0, notApplicable = 0;
        for (const Answer &answer : answers) {
            if (!asked.contains(answer.question)) continue;
            answered += answer.status == u"Answered";
            unknown += answer.status == u"Unknown";
            notApplicable += answer.status == u"NotApplicable";
        }
        const bool isNotApplicable = !asked.isEmpty() && notApplicable == asked.size();
        if (answered == 0 && unknown == 0 && !isNotApplicable) continue;
        marks.removeIf([&](const PartMark &mark) { return mark.part == codeOf(part); });
        if (answered == 0) marks << PartMark{codeOf(part), isNotApplicable ? u"NotApplicable"_s : u"Unknown"_s};
    }
    return marks;
}

double costOfGap(std::optional<int> risk, int missing) { return risk.value_or(1) * missing; }

} // namespace staffelstab::handover
