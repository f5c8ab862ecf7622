// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <unordered_map>

namespace staffelstab::search
{

/// A map by words that is asked with views. Each key keeps its hash: the standard map computes it anew for every
/// neighbour that it passes, which costs more than the search itself.
template <typename Value> class WordMap
{
  public:
    Value *find(QStringView word)
    {
        const auto found = m_values.find(View{qHash(word), word});
        return found == m_values.end() ? nullptr : &found->second;
    }
    /// For a word that find() does not know.
    Value &add(QStringView word, Value value)
    {
        return m_values.emplace(Key{qHash(word), word.toString()}, std::move(value)).first->second;
    }
    std::size_t size() const { return m_values.size(); }
    void clear() { m_values.clear(); }

  private:
    struct View {
        std::size_t hash;
        QStringView word;
    };
    struct Key {
        std::size_t hash;
        QString word;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const View &view) const noexcept { return view.hash; }
        std::size_t operator()(const Key &key) const noexcept { return key.hash; }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(const Key &a, const Key &b) const noexcept { return a.hash == b.hash && a.word == b.word; }
        bool operator()(const View &a, const Key &b) const noexcept { return a.hash == b.hash && a.word == b.word; }
        bool operator()(const Key &a, const View &b) const noexcept { return a.hash == b.hash && a.word == b.word; }
    };
    std::unordered_map<Key, Value, Hash, Equal> m_values;
};

} // namespace staffelstab::search
