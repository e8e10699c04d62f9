// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/fhirclient.h"

#include "core/connectors/calmanac/fhirrequest.h"

namespace rosterlink
{

FhirClient::FhirClient(FhirAccess access, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

void FhirClient::get(const QUrl &url, const Handler &handler)
{
    Q_ASSERT(m_access.address.isSameOrigin(url));
    (new FhirRequest(*this, url, handler))->start();
}

void FhirClient::abort()
{
    qDeleteAll(findChildren<FhirRequest *>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace rosterlink
