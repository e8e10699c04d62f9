// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peoplesearch.h"

#include "core/people/oneslip.h"

#include <algorithm>
#include <string_view>

namespace rosterlink::ui
{

namespace
{
constexpr size_t leastForSlips = 4; // letters: shorter words are all near each other

/// Whether a text begins with that word, or with one that a single slip makes of it. The first letter, or the
/// second, must be right.
bool beginsWithSlip(std::string_view text, std::string_view word)
{
    if (text.size() + 1 < word.size() || (text[0] != word[0] && (text.size() < 2 || text[1] != word[1]))) {
        return false;
    }
    for (const size_t length : {word.size(), word.size() - 1, word.size() + 1}) {
        if (length <= text.size() && areOneSlipAway(text.substr(0, length), word)) {
            return true;
        }
    }
    return false;
}
} // namespace

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
    const bool isFound = std::find(hits.begin(), hits.end(), true) != hits.end();
    return isFound || word.size() < leastForSlips ? hits : searchWithSlip(word);
}

PeopleSearch::Hits PeopleSearch::searchWithSlip(std::string_view word) const
{
    Hits hits(m_begins.size());
    const std::string_view text(m_text);
    size_t person = 0;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find_first_of(std::string_view(" \0", 2), at), text.size());
        hits[person] = hits[person] || beginsWithSlip(text.substr(at, end - at), word);
        person += end < text.size() && text[end] == '\0' ? 1 : 0;
        at = end + 1;
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
