// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/spelling.h"

#include <algorithm>
#include <cmath>

namespace staffelstab::search
{

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit) return limit + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width), last(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
            best = std::min(best, row[at]);
        }
        if (best > limit) return limit + 1;
        before.swap(last);
        last.swap(row);
    }
    return std::min(last.back(), limit + 1);
}

std::vector<std::string> SpellingSearch::starts() const
{
    if (m_form.size() < 4 || m_form.size() > 40) return {};
    std::vector<std::string> starts{m_form.left(1).toStdString()};
    if (m_form[1] != m_form[0]) starts.push_back(m_form.mid(1, 1).toStdString()); // first letters swapped or added
    return starts;
}

double SpellingSearch::score(const std::string &candidate, unsigned frequency) const
{
    const int limit = m_form.size() < 6 ? 1 : 2;
    if (std::abs(static_cast<qsizetype>(candidate.size()) - m_form.size()) > limit + 2) return 0; // UTF-8 is longer
    const int distance = editDistance(m_form, QString::fromStdString(candidate), limit);
    if (distance > limit) return 0;
    return 10.0 - distance + 0.35 * std::log(1.0 + frequency);
}

} // namespace staffelstab::search
