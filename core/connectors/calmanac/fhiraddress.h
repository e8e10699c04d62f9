// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QUrl>
#include <QUrlQuery>

namespace rosterlink
{

/// Where a FHIR server is: https, or http on this computer itself. A token is sent nowhere else.
class FhirAddress
{
public:
    /// Takes "https://calmanac.example.org/fhir" and "http://127.0.0.1:8080/fhir"; refuses, with a sentence
    /// that says why, other schemes, unencrypted connections to other computers, and addresses with a user,
    /// a password or a query in them.
    [[nodiscard]] static Result<FhirAddress> parse(const QString &text);

    [[nodiscard]] const QUrl &url() const { return m_url; }
    /// base/path?query
    [[nodiscard]] QUrl at(const QString &path, const QUrlQuery &query = {}) const;
    /// Whether a link leads to the very server that was given: scheme, host and port.
    [[nodiscard]] bool isSameOrigin(const QUrl &url) const;

private:
    explicit FhirAddress(QUrl url)
        : m_url(std::move(url))
    {}

    QUrl m_url; ///< without a slash at its end
};

} // namespace rosterlink
