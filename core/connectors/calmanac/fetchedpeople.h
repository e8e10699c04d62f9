// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/importedperson.h"
#include "core/people/kind.h"

#include <QDateTime>
#include <QSet>
#include <QUrl>

#include <map>
#include <vector>

namespace rosterlink
{

/// What is known of one kind from an earlier fetch of the same server.
struct KnownPeople
{
    QDateTime since;    ///< by the server's clock: what changed from then on is news
    qint64 counted = 0; ///< how many it had then, active or not
    QSet<QString> ids;  ///< everybody who ever came from there
    QSet<QString> gone; ///< of them: who is gone
};

/// People of one kind, as the other system has them now.
struct FetchedPeople
{
    std::vector<ImportedPerson> people; ///< active ones, in order of id: everybody, or who changed
    bool onlyChanges = false;
    QDateTime since;     ///< where there are only changes: KnownPeople::since
    QSet<QString> gone;  ///< where there are only changes: who is no longer there, or not active
    qint64 counted = 0;  ///< how many the server has, active or not
    QStringList remarks; ///< what was mended on the way: plain sentences, without names

    [[nodiscard]] bool isNothingNew() const { return onlyChanges && people.empty() && gone.isEmpty(); }
};

/// What a fetch brought.
struct Fetched
{
    std::map<Kind, FetchedPeople> kinds;
    QUrl from;    ///< the server
    QDateTime at; ///< its clock when the fetch began; invalid where it doesn't say
};

} // namespace rosterlink
