// SPDX-License-Identifier: Apache-2.0
#include "core/linking/linkdetail.h"
#include "core/linking/persondetail.h"
#include "core/people/textfolding.h"
#include "core/store/decisionrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// How many of the words begin a word of the text, or -1 where one of them isn't in it at all.
int score(const QString &text, const QStringList &words)
{
    int begins = 0;
    for (const QString &word : words) {
        if (!text.contains(word)) {
            return -1;
        }
        begins += text.contains(' '_L1 + word) ? 1 : 0;
    }
    return begins;
}
} // namespace

std::vector<FoundPerson> findPeople(Database &database, OrganizationId organization,
                                    const QString &integration, Kind kind, Side side, PersonId seeker,
                                    const QString &typed, int most, const Viewer &viewer)
{
    const QStringList words = foldForSearch(typed).split(' '_L1, Qt::SkipEmptyParts);
    std::vector<std::pair<int, RosterPerson>> hits;
    for (RosterPerson &person : loadRoster(database, organization, integration, kind, viewer)) {
        const int fits = person.side == side ? score(person.search, words) : -1;
        if (fits >= 0) {
            hits.emplace_back(fits, std::move(person));
        }
    }
    std::sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) {
        return std::tie(b.first, a.second.name, a.second.id) < std::tie(a.first, b.second.name, b.second.id);
    });
    hits.resize(std::min(hits.size(), static_cast<size_t>(most)));
    QSet<PersonId> rejected;
    for (const RejectionRow &row : decisionRows::rejectionsOf(database, organization, integration, seeker)) {
        if (row.rule == "rejected"_L1) {
            rejected << row.profile.person() << row.counterpart.person();
        }
    }
    std::vector<FoundPerson> found;
    for (auto &[fits, row] : hits) {
        auto person = personRows::person(database, organization, row.id);
        if (!person) {
            continue;
        }
        hideFacts(*person, viewer);
        FoundPerson one;
        one.link = loadLinkDetail(database, organization, integration, row.id, viewer);
        one.rejected = rejected.contains(row.id);
        one.person = std::move(*person);
        one.row = std::move(row);
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace rosterlink
