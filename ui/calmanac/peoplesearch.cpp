// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peoplesearch.h"

#include <algorithm>
#include <string_view>

namespace rosterlink::ui
{

void PeopleSearch::setPeople(const std::vector<RosterPerson> &people)
{
    constexpr size_t usualLength = 64;
    clear();
    m_text.reserve(people.size() * usualLength);
    m_begins.reserve(people.size());
    for (const RosterPerson &person : people) {
        append(person.search);
    }
    m_partners.assign(people.size(), nobody);
}

void PeopleSearch::append(const QString &text)
{
    const size_t begin = m_text.size();
    m_begins.push_back(begin);
    m_text.resize(begin + static_cast<size_t>(text.size()) + 1);
    char16_t allBits = 0;
    std::transform(text.begin(), text.end(), m_text.begin() + static_cast<std::ptrdiff_t>(begin),
                   [&](QChar letter) {
                       allBits |= letter.unicode();
                       return static_cast<char>(letter.unicode());
                   });
    if (allBits >= 0x80) { // not ASCII, as folded texts nearly always are
        m_text.resize(begin);
        m_text += text.toStdString();
        m_text += '\0';
    }
}

void PeopleSearch::setPartner(int position, int partner)
{
    m_partners[static_cast<size_t>(position)] = partner;
}

void PeopleSearch::clear()
{
    m_text.clear();
    m_begins.clear();
    m_partners.clear();
    m_words.clear();
    m_hits.clear();
}

void PeopleSearch::setWords(const QStringList &words)
{
    std::vector<Hits> hits;
    for (const QString &word : words) {
        const auto known = m_words.indexOf(word);
        hits.push_back(known >= 0 ? m_hits[static_cast<size_t>(known)] : search(word.toStdString()));
    }
    m_words = words;
    m_hits = std::move(hits);
}

/// Runs through the text once; from a find, on to the next person's text.
PeopleSearch::Hits PeopleSearch::search(const std::string &word) const
{
    Hits hits(m_begins.size());
    const std::string_view text(m_text);
    auto next = m_begins.begin();
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, *next)) {
        next = std::upper_bound(next, m_begins.end(), at);
        hits[static_cast<size_t>(next - m_begins.begin()) - 1] = true;
        if (next == m_begins.end()) {
            break;
        }
    }
    return hits;
}

bool PeopleSearch::finds(int position) const
{
    const int partner = m_partners[static_cast<size_t>(position)];
    return std::all_of(m_hits.begin(), m_hits.end(), [&](const Hits &hits) {
        return hits[static_cast<size_t>(position)] ||
               (partner != nobody && hits[static_cast<size_t>(partner)]);
    });
}

} // namespace rosterlink::ui
