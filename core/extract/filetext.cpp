// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/filetext.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

constexpr std::array<std::pair<State, QStringView>, 6> kStateNames{{{State::Text, u"text"},
                                                                    {State::NoText, u"noText"},
                                                                    {State::UnknownKind, u"unknownKind"},
                                                                    {State::Damaged, u"damaged"},
                                                                    {State::Limit, u"limit"},
                                                                    {State::Protected, u"protected"}}};
constexpr std::array<std::pair<Division, QStringView>, 4> kDivisionNames{{{Division::None, u"whole"},
                                                                          {Division::Pages, u"page"},
                                                                          {Division::Sheets, u"sheet"},
                                                                          {Division::Slides, u"slide"}}};

template <typename Table, typename Value> QString nameIn(const Table &table, Value value)
{
    const auto found = std::ranges::find(table, value, &Table::value_type::first);
    return found->second.toString();
}

template <typename Table>
std::optional<typename Table::value_type::first_type> valueIn(const Table &table, QStringView name)
{
    const auto found = std::ranges::find(table, name, &Table::value_type::second);
    if (found == table.end()) return std::nullopt;
    return found->first;
}

constexpr QChar kBeforePart = u'\t'; ///< in no name, since those are simplified

} // namespace

PageLabel pageLabel(const QString &label)
{
    const qsizetype at = label.lastIndexOf(kBeforePart);
    return at < 0 ? PageLabel{label} : PageLabel{label.first(at), label.sliced(at + 1).toInt()};
}

QString partLabel(const QString &name, int part)
{
    return part == 1 ? name : name + kBeforePart + QString::number(part);
}

QString stateName(State state) { return nameIn(kStateNames, state); }
std::optional<State> stateFromName(QStringView name) { return valueIn(kStateNames, name); }
QString divisionName(Division division) { return nameIn(kDivisionNames, division); }
std::optional<Division> divisionFromName(QStringView name) { return valueIn(kDivisionNames, name); }

} // namespace staffelstab::extract
