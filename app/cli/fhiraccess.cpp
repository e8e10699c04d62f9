// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fhiraccess.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/smallfiles.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

QList<QCommandLineOption> options::fhirOptions()
{
    return {{tokenFile, CommandLineText::tr("The file that holds the token, and nothing else."), u"FILE"_s},
            caFileOption()};
}

Result<FhirAccess> fhirAccess(const QString &url, const Arguments &arguments)
{
    const auto address = FhirAddress::parse(url);
    if (!address) {
        return tl::unexpected(address.error());
    }
    FhirAccess access{*address, {}, {}, {}};
    if (arguments.has(options::tokenFile)) {
        auto token = readSecret(arguments.value(options::tokenFile));
        if (!token) {
            return tl::unexpected(token.error());
        }
        access.token = *std::move(token);
    }
    if (arguments.has(options::caFile)) {
        const auto pem = readAuthorities(arguments.value(options::caFile));
        if (!pem) {
            return tl::unexpected(pem.error());
        }
        access.authorities = QSslCertificate::fromData(*pem);
    }
    return access;
}

} // namespace rosterlink::cli
