// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/knowncolumn.h"

#include <QStringList>

#include <optional>

namespace rosterlink
{

/// What a person said last time of the columns of such a file: one with the same header, of the same side.
/// Kept in a file that only its owner can read, with headers as hashes: a file without a header begins with a
/// person. May be used from any thread.
class ColumnMemory
{
public:
    /// file: empty, or one that need not be there yet.
    explicit ColumnMemory(QString file = {})
        : m_file(std::move(file))
    {}

    [[nodiscard]] std::optional<ColumnMapping> recall(Side side, const QStringList &header) const;
    void remember(Side side, const QStringList &header, const ColumnMapping &mapping) const;

private:
    QString m_file;
};

} // namespace rosterlink
