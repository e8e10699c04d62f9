// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/matchingrosterfile.h"

#include "core/connectors/files/rosterrecords.h"

namespace rosterlink
{

Result<RosterWarnings> readInto(matching::Roster &roster, const QString &path,
                                const RosterFileOptions &options, Progress &progress)
{
    auto records = RosterRecords::open(path, options);
    if (!records) {
        return tl::unexpected(records.error());
    }
    auto found = records->next(progress);
    for (; found && *found; found = records->next(progress)) {
        roster.add(records->id(), records->texts());
    }
    if (!found) {
        return tl::unexpected(found.error());
    }
    return RosterWarnings{records->columns().unknown(), records->troubles()};
}

} // namespace rosterlink
