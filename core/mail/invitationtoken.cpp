// SPDX-License-Identifier: Apache-2.0
#include "core/mail/invitationtoken.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace rosterlink
{

QString makeInvitationToken()
{
    std::array<quint32, 5> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), // NOLINT: bytes of random numbers
                           static_cast<qsizetype>(sizeof(words)));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString hashOfToken(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace rosterlink
