// SPDX-License-Identifier: Apache-2.0
#include "core/store/wholefile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace rosterlink
{

Result<void> WholeFile::open()
{
    // Unbuffered: of what QSaveFile itself keeps back, commit() doesn't see that the disk is full (Qt 6.4).
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        m_failure = m_file.errorString();
        return cannotWrite();
    }
    // A drive that keeps no owners refuses, which is no reason not to write.
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

void WholeFile::write(QByteArrayView bytes)
{
    // A disk that becomes full takes a part first; only the next attempt says why there is no more.
    while (m_failure.isEmpty() && !bytes.isEmpty()) {
        const qint64 written = m_file.write(bytes.data(), bytes.size());
        if (written <= 0) {
            m_failure = m_file.errorString();
            m_file.cancelWriting();
        }
        bytes = bytes.sliced(std::max<qint64>(written, 0));
    }
}

Result<void> WholeFile::commit()
{
    if (m_failure.isEmpty() && !m_file.commit()) {
        m_failure = m_file.errorString();
    }
    return m_failure.isEmpty() ? Result<void>() : cannotWrite();
}

tl::unexpected<Error> WholeFile::cannotWrite() const
{
    return failure(ErrorCode::Storage,
                   QCoreApplication::translate("Storage", "The file %1 can't be written (%2). Choose another "
                                                          "folder, or make room on the disk.")
                       .arg(QDir::toNativeSeparators(m_file.fileName()), m_failure));
}

} // namespace rosterlink
