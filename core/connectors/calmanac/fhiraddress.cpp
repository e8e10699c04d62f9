// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/fhiraddress.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
class FhirAddressText
{
    Q_DECLARE_TR_FUNCTIONS(FhirAddress)
};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

tl::unexpected<Error> refusal(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}
} // namespace

Result<FhirAddress> FhirAddress::parse(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return refusal(
            FhirAddressText::tr("“%1” is no web address. It looks like https://calmanac.example.org/fhir.")
                .arg(text.trimmed()));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return refusal(
            FhirAddressText::tr("The address must not hold a user, a password or a question mark. The "
                                "token is given by itself."));
    }
    if (url.scheme() == "http"_L1 && !isLoopback(url.host())) {
        return refusal(
            FhirAddressText::tr("The address must begin with https://, or everybody on the way could "
                                "read along."));
    }
    while (url.path().endsWith(u'/')) {
        url.setPath(url.path().chopped(1));
    }
    return FhirAddress(url);
}

QUrl FhirAddress::at(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_url;
    url.setPath(m_url.path() + u'/' + path);
    url.setQuery(query);
    return url;
}

bool FhirAddress::isSameOrigin(const QUrl &url) const
{
    return url.scheme() == m_url.scheme() && url.host() == m_url.host() && portOf(url) == portOf(m_url) &&
           url.userInfo().isEmpty();
}

} // namespace rosterlink
