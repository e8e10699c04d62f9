// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <array>
#include <deque>

namespace rosterlink
{

/// Brings the cells of one record into the form that Facts keeps: trimmed, Unicode NFC, in one line. Cells
/// that are in it already, which is nearly every one, are not copied.
class CellCleaner
{
public:
    /// Forgets the texts handed out so far: call it for each record.
    void startRecord() { m_made.clear(); }

    /// Trimmed and nothing else: ids are compared exactly.
    [[nodiscard]] static QByteArrayView trimmed(QByteArrayView cell);
    /// Trimmed, NFC; line breaks and other control characters become one space.
    [[nodiscard]] QByteArrayView text(QByteArrayView cell);
    /// The phones or e-mail addresses of one cell, separated by '\n'.
    [[nodiscard]] QByteArrayView phones(QByteArrayView cell);
    [[nodiscard]] QByteArrayView emails(QByteArrayView cell);
    /// Keeps a text until the next record.
    [[nodiscard]] QByteArrayView keep(QByteArray text);

private:
    std::deque<QByteArray> m_made; ///< a deque: what is handed out must not move
};

} // namespace rosterlink
