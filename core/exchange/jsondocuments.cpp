// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsondocuments.h"

#include "base/text.h"
#include "exchange/document.h"
#include "exchange/jsonpieces.h"
#include "exchange/refusal.h"
#include "exchange/textdecoding.h"
#include "exchange/uniquekeys.h"
#include "model/vocabulary.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kMostDocuments = 200'000;
constexpr qsizetype kLongestTitle = 120; // where it is made of the text

QString textOf(const QJsonValue &value)
{
    if (value.isString()) return value.toString();
    if (value.isDouble()) return value.toVariant().toString();
    if (!value.isArray()) return {};
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        if (const QString word = textOf(each); !word.isEmpty()) words << word;
    return words.join(u", "_s);
}

/// Takes the first of these keys that says something out of the document.
QString taken(QJsonObject &document, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        const QString text = textOf(document.value(key)).trimmed();
        if (text.isEmpty()) continue;
        document.remove(key);
        return text;
    }
    return {};
}

QStringList wordsOf(const QJsonValue &value)
{
    static const QRegularExpression separator(u"[,;|]"_s);
    QStringList words;
    const QStringList parts = value.isArray() ? value.toVariant().toStringList() : value.toString().split(separator);
    for (const QString &part : parts)
        if (const QString word = oneLine(part); !word.isEmpty() && !words.contains(word)) words << word;
    return words;
}

QString knowledgeKind(const QString &word)
{
    for (const Term &term : vocabulary(u"knowledgeKind").terms)
        if (folded(term.code) == folded(word) || folded(term.german) == folded(word)) return term.code;
    return {};
}

/// A value that textOf cannot say in words.
bool hasMore(const QJsonValue &value) { return value.isBool() || value.isObject() || !value.toArray().isEmpty(); }

class DocumentsBuilder
{
  public:
    explicit DocumentsBuilder(const Source &source) : m_source(source) {}

    Package build()
    {
        forEachJsonObject(plainUtf8(m_source.bytes),
                          [this](const QJsonObject &document, qint64 line) { add(document, line); });
        for (auto it = m_ignored.cbegin(); it != m_ignored.cend(); ++it)
            m_package.notes << u"keyIgnored: "_s + *it;
        m_package.notes.sort();
        return std::move(m_package);
    }

  private:
    void add(QJsonObject document, qint64 line)
    {
        if (m_package.records.size() >= kMostDocuments) throw Refused(Refusal::TooLarge, u"200000"_s, line);
        const QString id = taken(document, {"id"_L1});
        const QString title = oneLine(titleOf(document));
        const QString text = cleaned(taken(document, {"text"_L1, "body"_L1, "content"_L1, "description"_L1})).trimmed();
        if (title.isEmpty() && text.isEmpty()) throw Refused(Refusal::NoContent, u"title"_s, line);
        KnowledgeItem item = documentItem(m_source, m_keys.take(id.isEmpty() ? title : id));
        item.externalId = oneLine(id);
        item.title = title.isEmpty() ? oneLine(shortened(text.simplified(), kLongestTitle)) : title;
        addKind(item, oneLine(taken(document, {"kind"_L1})));
        for (const QString &tag : wordsOf(document.take("tags"_L1)))
            if (!item.tags.contains(tag)) item.tags << tag;
        item.topic = oneLine(taken(document, {"topic"_L1, "law_title"_L1}));
        addUnit(item, oneLine(taken(document, {"unit"_L1})), line);
        item.body = cleaned(text + others(document)).trimmed();
        m_package.records << item;
        m_package.lines.insert(item.id, line);
    }

    /// "§ 1 AdVermiG Adoptionsvermittlung": sections of laws are cited so.
    static QString titleOf(QJsonObject &document)
    {
        if (const QString title = taken(document, {"title"_L1, "name"_L1}); !title.isEmpty()) return title;
        const QStringList parts{taken(document, {"sec"_L1}), taken(document, {"law"_L1}),
                                taken(document, {"head"_L1, "heading"_L1})};
        return parts.join(u' ').simplified();
    }

    static void addKind(KnowledgeItem &item, const QString &word)
    {
        if (word.isEmpty()) return;
        if (const QString code = knowledgeKind(word); !code.isEmpty())
            item.kind = code;
        else
            item.tags << word; // not one of ours, and not lost
    }

    void addUnit(KnowledgeItem &item, const QString &unit, qint64 line)
    {
        if (unit.isEmpty()) return;
        const Id standIn = idFromKey(u"unit:"_s + folded(unit));
        if (!m_units.contains(standIn)) {
            m_units << standIn;
            m_package.units.append({standIn, unit, false, line});
        }
        item.links << standIn;
    }

    QString others(const QJsonObject &document)
    {
        QString lines;
        for (auto it = document.begin(); it != document.end(); ++it) {
            const QString text = textOf(it.value()).trimmed();
            if (!text.isEmpty())
                lines += u"\n\n%1: %2"_s.arg(oneLine(it.key()), text);
            else if (hasMore(it.value()) && m_ignored.size() < 50)
                m_ignored << oneLine(it.key());
        }
        return lines;
    }

    const Source &m_source;
    Package m_package;
    UniqueKeys m_keys;
    QSet<Id> m_units;
    QSet<QString> m_ignored;
};

} // namespace

Package JsonDocumentsReader::read(const Source &source) { return DocumentsBuilder(source).build(); }

} // namespace staffelstab::exchange
