// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lexicon.h"

#include "search/dictionary.h"
#include "search/frequencylexicon.h"

#include <QFileInfo>

#include <mutex>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

/// Where Debian installs hunspell-de-de, or where a person has it.
QString hunspellFolder() { return qEnvironmentVariable("STAFFELSTAB_HUNSPELL", u"/usr/share/hunspell"_s); }

class EmptyLexicon : public Lexicon
{
  public:
    double beginning(std::string_view) const override { return kImpossible; }
    double ending(std::string_view) const override { return kImpossible; }
    double whole(std::string_view) const override { return 0; }
};

} // namespace

std::shared_ptr<const Lexicon> germanLexicon()
{
    static const std::shared_ptr<const Lexicon> lexicon = []() -> std::shared_ptr<const Lexicon> {
        if (auto dictionary = Dictionary::read(hunspellFolder())) return dictionary;
        return std::make_shared<EmptyLexicon>();
    }();
    return lexicon;
}

std::shared_ptr<const Lexicon> lexiconFor(const std::string &vocabulary)
{
    if (vocabulary.empty() || hasGermanDictionary()) return germanLexicon();
    static std::mutex mutex;
    static std::string lastText;
    static std::shared_ptr<const Lexicon> last;
    const std::lock_guard lock(mutex);
    if (!last || lastText != vocabulary) {
        last = std::make_shared<const FrequencyLexicon>(FrequencyLexicon::vocabularyOf(vocabulary));
        lastText = vocabulary;
    }
    return last;
}

bool hasGermanDictionary() { return dynamic_cast<const Dictionary *>(germanLexicon().get()) != nullptr; }

std::string germanLexiconVersion()
{
    if (!hasGermanDictionary()) return "none";
    return "hunspell-" + std::to_string(QFileInfo(hunspellFolder() + u"/de_DE.dic"_s).size());
}

} // namespace staffelstab::search
