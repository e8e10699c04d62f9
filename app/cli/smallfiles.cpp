// SPDX-License-Identifier: Apache-2.0
#include "app/cli/smallfiles.h"

#include "app/cli/commandlinetext.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
Result<QByteArray> readSmallFile(const QString &path)
{
    constexpr qint64 largest = 1LL << 20U;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InvalidInput,
                       CommandLineText::tr("The file %1 can't be read: %2").arg(path, file.errorString()));
    }
    return file.read(largest);
}
} // namespace

QCommandLineOption options::caFileOption()
{
    return {caFile, CommandLineText::tr("Certificates to trust beside the system's own."), u"PEM"_s};
}

Result<QByteArray> readSecret(const QString &path)
{
    auto read = readSmallFile(path);
    if (!read) {
        return read;
    }
    QByteArray secret = read->trimmed();
    if (secret.isEmpty() || secret.contains('\n')) {
        return failure(ErrorCode::InvalidInput,
                       CommandLineText::tr("%1 must hold the token or password in one line.").arg(path));
    }
    return secret;
}

Result<QByteArray> readAuthorities(const QString &path)
{
    auto pem = readSmallFile(path);
    if (pem && QSslCertificate::fromData(*pem).isEmpty()) {
        return failure(ErrorCode::InvalidInput, CommandLineText::tr("%1 holds no certificate.").arg(path));
    }
    return pem;
}

} // namespace rosterlink::cli
