// SPDX-License-Identifier: Apache-2.0
#include "core/matching/profiles.h"

#include "core/matching/factwords.h"
#include "core/matching/parallel.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace rosterlink::matching
{

namespace
{
constexpr size_t pieceSize = 512; ///< people a thread takes at a time

/// Up to eight bytes of an id, in the order of its bytes.
quint64 bytesAt(QByteArrayView id, qsizetype from)
{
    std::array<char, sizeof(quint64)> bytes{};
    const qsizetype size = std::clamp<qsizetype>(id.size() - from, 0, sizeof(quint64));
    std::copy_n(id.data() + (size > 0 ? from : 0), size, bytes.begin());
    return qFromBigEndian<quint64>(bytes.data());
}

} // namespace

std::vector<Roster::Index> rowsById(const Roster &roster)
{
    struct Id
    {
        quint64 first = 0;
        quint64 second = 0;
        Roster::Index row = 0;
    };
    std::vector<Id> ids(roster.size());
    for (Roster::Index row = 0; row < roster.size(); ++row) {
        const QByteArrayView id = roster.id(row);
        ids[row] = {bytesAt(id, 0), bytesAt(id, sizeof(quint64)), row};
    }
    std::sort(ids.begin(), ids.end(), [&roster](const Id &a, const Id &b) {
        if (a.first != b.first || a.second != b.second) {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        }
        const int order = roster.id(a.row).compare(roster.id(b.row));
        return order != 0 ? order < 0 : a.row < b.row;
    });
    std::vector<Roster::Index> rows(ids.size());
    std::transform(ids.begin(), ids.end(), rows.begin(), [](const Id &id) { return id.row; });
    return rows;
}

std::vector<Profile> makeProfiles(const Roster &roster, const std::vector<Roster::Index> &rows, Side side,
                                  const TaughtNames &taught, TextPools &pools, int threads, StageMeter &meter)
{
    std::vector<Profile> people(rows.size());
    const QString what = MatchingText::tr("Reading names");
    forPieces(threads, rows.size(), pieceSize, [&] {
        return [&, scratch = std::make_unique<ProfileScratch>()](size_t /*piece*/, size_t begin, size_t end) {
            for (size_t at = begin; at < end && !meter.isCancelled(); ++at) {
                people[at] = makeProfile(roster, rows[at], side, pools, *scratch);
                if (side == Side::Motivity) {
                    taught.addFormerName(people[at], pools, *scratch);
                }
            }
            meter.advance(what, static_cast<qint64>(end - begin));
        };
    });
    return people;
}

} // namespace rosterlink::matching
