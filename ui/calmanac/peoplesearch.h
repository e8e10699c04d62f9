// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/rosterview.h"

#include <QStringList>

#include <string>
#include <vector>

namespace rosterlink::ui
{

/// Finds words in what the search field looks at of many people. Holds all their texts in one piece, so that
/// a letter typed looks through 200,000 of them in a few milliseconds; what was found for a word is kept
/// while that word stays.
class PeopleSearch
{
public:
    static constexpr int nobody = -1;

    /// Who they are, by their positions, each without a partner.
    void setPeople(const std::vector<RosterPerson> &people);
    /// In whose text words of that person may be, too: who a linked person is in the other system.
    void setPartner(int position, int partner);
    /// Forgets them: people have changed since.
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_begins.empty(); }

    /// Whom it is to find: people in whose text, or else their partner's, each of these is. A word of four
    /// letters and more that nobody has finds those who have one that begins so but for a slip of the finger.
    void setWords(const QStringList &words);
    [[nodiscard]] bool finds(int position) const;

private:
    using Hits = std::vector<bool>; ///< by position

    void append(const QString &text);
    [[nodiscard]] Hits search(const std::string &word) const;
    [[nodiscard]] Hits searchWithSlip(std::string_view word) const;

    std::string m_text; ///< of all, UTF-8, each ended by a zero
    std::vector<size_t> m_begins;
    std::vector<int> m_partners;
    QStringList m_words;
    std::vector<Hits> m_hits; ///< of m_words
};

} // namespace rosterlink::ui
