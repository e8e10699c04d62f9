// SPDX-License-Identifier: Apache-2.0
#include "core/store/lostsince.h"

#include "core/store/database.h"
#include "core/store/organizationrows.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// A history, step by step in order of its key. Two databases that went separate ways may use one key for two
/// steps.
class Steps
{
public:
    explicit Steps(Database &database)
        : m_query(database.run(
              u"SELECT organization, step, at, who, what FROM step ORDER BY organization, step"_s))
    {
        next();
    }

    [[nodiscard]] bool atEnd() const { return !m_there; }
    void next() { m_there = m_query.next(); }
    [[nodiscard]] std::pair<qint64, qint64> key() const { return {m_query.integer(0), m_query.integer(1)}; }
    [[nodiscard]] QDateTime at() const { return QDateTime::fromString(m_query.text(2), Qt::ISODate); }
    [[nodiscard]] bool operator==(const Steps &other) const
    {
        return key() == other.key() && m_query.text(2) == other.m_query.text(2) &&
               m_query.text(3) == other.m_query.text(3) && m_query.text(4) == other.m_query.text(4);
    }

private:
    Statement &m_query;
    bool m_there = false;
};

void compareSteps(RestorePreview &preview, Database &present, Database &backup)
{
    Steps kept(backup);
    const auto skip = [&] {
        preview.newestStep =
            preview.newestStep.isValid() ? std::max(preview.newestStep, kept.at()) : kept.at();
        kept.next();
    };
    for (Steps step(present); !step.atEnd(); step.next()) {
        while (!kept.atEnd() && kept.key() < step.key()) {
            skip();
        }
        if (kept.atEnd() || !(kept == step)) {
            ++preview.lostSteps;
            preview.lostSince =
                preview.lostSince.isValid() ? std::min(preview.lostSince, step.at()) : step.at();
        }
    }
    while (!kept.atEnd()) {
        skip();
    }
}

void compareOrganizations(RestorePreview &preview, Database &present, Database &backup)
{
    const auto kept = organizationRows::organizations(backup);
    for (const OrganizationRow &organization : kept) {
        preview.organizations.append(organization.name);
    }
    for (const OrganizationRow &organization : organizationRows::organizations(present)) {
        const bool isKept = std::any_of(kept.begin(), kept.end(), [&](const OrganizationRow &other) {
            return other.id == organization.id && other.createdAt == organization.createdAt;
        });
        if (!isKept) {
            preview.lostOrganizations.append(organization.name);
        }
    }
}
} // namespace

Result<RestorePreview> lostSince(Database &present, Database &backup)
{
    RestorePreview preview;
    compareSteps(preview, present, backup);
    compareOrganizations(preview, present, backup);
    for (Database *database : {&present, &backup}) {
        if (auto failed = database->takeFailure()) {
            return tl::unexpected(*failed);
        }
    }
    return preview;
}

} // namespace rosterlink
