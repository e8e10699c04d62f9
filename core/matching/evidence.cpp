// SPDX-License-Identifier: Apache-2.0
#include "core/matching/evidence.h"

#include "core/matching/weights.h"

#include <cmath>

namespace rosterlink::matching
{

namespace
{
constexpr double worthSaying = 0.25; ///< bits; less is neither for nor against

double usualRarity(Field field, Finding finding)
{
    if (agreement(finding) != Agreement::Same && agreement(finding) != Agreement::Nearly) {
        return 0;
    }
    switch (field) {
    case Field::FirstName:
        return usualFirstNameBits();
    case Field::LastName:
        return usualLastNameBits();
    default:
        return 0;
    }
}
} // namespace

std::vector<Evidence> evidenceOf(Kind kind, const Findings &findings)
{
    const Model model = Model::defaults(kind);
    const bool streets = agreement(findings[Field::Street]) != Agreement::Missing;
    std::vector<Evidence> all;
    for (const Field field : allFields()) {
        if (field == Field::Postcode && streets) {
            continue; // two streets have said what two ZIP codes could
        }
        const Finding finding = findings[field];
        const double bits = model.at(field, finding).stranger + usualRarity(field, finding);
        if (std::abs(bits) >= worthSaying) {
            all.push_back({field, bits});
        }
    }
    return all;
}

} // namespace rosterlink::matching
