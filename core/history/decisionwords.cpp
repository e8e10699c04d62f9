// SPDX-License-Identifier: Apache-2.0
#include "core/history/decisionwords.h"

namespace rosterlink
{

QLatin1String toText(LinkHow how)
{
    switch (how) {
    case LinkHow::Automatic:
        return QLatin1String("automatic");
    case LinkHow::Created:
        return QLatin1String("created");
    case LinkHow::ByHand:
        break;
    }
    return QLatin1String("by hand");
}

LinkHow linkHowFromText(QStringView text)
{
    for (const auto how : {LinkHow::Automatic, LinkHow::Created}) {
        if (text == toText(how)) {
            return how;
        }
    }
    return LinkHow::ByHand;
}

QLatin1String toText(ExemptionReason reason)
{
    switch (reason) {
    case ExemptionReason::Csc:
        return QLatin1String("csc");
    case ExemptionReason::HasLeft:
        return QLatin1String("has left");
    case ExemptionReason::NoNeed:
        break;
    }
    return QLatin1String("no need");
}

ExemptionReason exemptionReasonFromText(QStringView text)
{
    for (const auto reason : {ExemptionReason::Csc, ExemptionReason::HasLeft}) {
        if (text == toText(reason)) {
            return reason;
        }
    }
    return ExemptionReason::NoNeed;
}

} // namespace rosterlink
