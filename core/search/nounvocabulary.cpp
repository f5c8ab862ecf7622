// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/nounvocabulary.h"

#include "search/frequencylexicon.h"
#include "search/words.h"

namespace staffelstab::search
{
namespace
{

constexpr int kIdPage = 200;

void countNouns(const SearchDocument &document, Vocabulary &vocabulary)
{
    for (const TextPart &part : document.parts)
        eachWord(part.text, [&](const WordSpan &span) {
            const QStringView word = QStringView(part.text).sliced(span.start, span.length);
            if (word.front().isUpper() && word.size() > 2) ++vocabulary[wordForm(word).toStdString()];
        });
}

} // namespace

std::string nounVocabulary(Documents &documents, const std::function<void()> &pause)
{
    Vocabulary vocabulary;
    Id last;
    for (;;) {
        const QStringList ids = documents.ids(last, kIdPage);
        if (ids.isEmpty()) return FrequencyLexicon(std::move(vocabulary)).text();
        for (const QString &id : ids) {
            try {
                if (const auto document = documents.read(id)) countNouns(*document, vocabulary);
            } catch (const Failure &failure) {
                if (failure.error().code != ErrorCode::Corrupt) throw;
            }
        }
        last = ids.back();
        pause();
    }
}

} // namespace staffelstab::search
