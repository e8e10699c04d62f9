// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fhiraccess.h"

#include "app/cli/commandlinetext.h"

#include <QFile>

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

QList<QCommandLineOption> options::fhirOptions()
{
    return {{tokenFile, CommandLineText::tr("The file that holds the token, and nothing else."), u"FILE"_s},
            {caFile, CommandLineText::tr("Certificates to trust beside the system's own."), u"PEM"_s}};
}

Result<FhirAccess> fhirAccess(const QString &url, const Arguments &arguments)
{
    const auto address = FhirAddress::parse(url);
    if (!address) {
        return tl::unexpected(address.error());
    }
    FhirAccess access{*address, {}, {}, {}};
    if (arguments.has(options::tokenFile)) {
        const auto token = readSmallFile(arguments.value(options::tokenFile));
        if (!token) {
            return tl::unexpected(token.error());
        }
        access.token = token->trimmed();
        if (access.token.isEmpty() || access.token.contains('\n')) {
            return failure(ErrorCode::InvalidInput, CommandLineText::tr("%1 must hold the token in one line.")
                                                        .arg(arguments.value(options::tokenFile)));
        }
    }
    if (arguments.has(options::caFile)) {
        const auto pem = readSmallFile(arguments.value(options::caFile));
        if (!pem) {
            return tl::unexpected(pem.error());
        }
        access.authorities = QSslCertificate::fromData(*pem);
        if (access.authorities.isEmpty()) {
            return failure(
                ErrorCode::InvalidInput,
                CommandLineText::tr("%1 holds no certificate.").arg(arguments.value(options::caFile)));
        }
    }
    return access;
}

} // namespace rosterlink::cli
