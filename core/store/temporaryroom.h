// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include <memory>

namespace rosterlink
{

/// A folder for work that leaves nothing behind: it goes with this, and where the program was killed before,
/// with the next removeAbandoned(). Which ones are abandoned the operating system knows: it takes a lock back
/// when the process ends, however it ends.
class TemporaryRoom
{
public:
    /// start: where it is made and how its name begins ("/tmp/rosterlink-demonstration-"). Null where it
    /// can't be made.
    [[nodiscard]] static std::unique_ptr<TemporaryRoom> make(const QString &start);
    ~TemporaryRoom();
    TemporaryRoom(const TemporaryRoom &) = delete;
    TemporaryRoom &operator=(const TemporaryRoom &) = delete;

    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// Removes the rooms of that start that nobody is in; those of other people stay.
    static void removeAbandoned(const QString &start);

private:
    explicit TemporaryRoom(const QString &start);

    QTemporaryDir m_folder;
    int m_lock = -1; ///< the open folder
};

} // namespace rosterlink
