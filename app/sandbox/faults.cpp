// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/faults.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::sandbox
{

namespace
{
class FaultsText
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

/// A number from 1; none for anything else.
std::optional<int> numberOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional<int>(number) : std::nullopt;
}

/// "503" or "503,every=2"
bool setError(Faults &faults, const QString &value)
{
    const QStringList parts = value.split(u',');
    faults.error = numberOf(parts.value(0) == "5xx"_L1 ? u"503"_s : parts.value(0));
    const QString every = parts.value(1);
    if (!every.isEmpty()) {
        const auto number = every.startsWith("every="_L1) ? numberOf(every.mid(6)) : std::nullopt;
        faults.errorEvery = number.value_or(0);
    }
    return faults.error && *faults.error >= 500 && *faults.error < 600 && faults.errorEvery > 0;
}

using Setter = std::function<bool(Faults &, const QString &value)>;

Setter flag(bool Faults::*member)
{
    return [member](Faults &faults, const QString &value) {
        faults.*member = true;
        return value.isEmpty();
    };
}

Setter number(std::optional<int> Faults::*member)
{
    return [member](Faults &faults, const QString &value) {
        faults.*member = numberOf(value);
        return (faults.*member).has_value();
    };
}

const QHash<QString, Setter> &setters()
{
    static const QHash<QString, Setter> all{
        {u"unauthorized"_s, flag(&Faults::unauthorized)},
        {u"forbidden"_s, flag(&Faults::forbidden)},
        {u"rate-limit"_s, number(&Faults::rateLimit)},
        {u"error"_s, setError},
        {u"slow"_s,
         [](Faults &faults, const QString &value) {
             faults.slowMs = numberOf(value).value_or(0);
             return faults.slowMs > 0;
         }},
        {u"stall"_s, flag(&Faults::stall)},
        {u"drop"_s, number(&Faults::dropBytes)},
        {u"truncate"_s, flag(&Faults::truncate)},
        {u"not-json"_s, flag(&Faults::notJson)},
        {u"html"_s, flag(&Faults::html)},
        {u"loop"_s, flag(&Faults::loop)},
        {u"foreign-next"_s, flag(&Faults::foreignNext)},
        {u"huge"_s, flag(&Faults::huge)},
        {u"duplicate-ids"_s, flag(&Faults::duplicateIds)},
        {u"missing-names"_s, flag(&Faults::missingNames)},
        {u"bad-dates"_s, flag(&Faults::badDates)},
        {u"changing"_s, flag(&Faults::changing)},
    };
    return all;
}
} // namespace

QString Faults::names()
{
    QStringList names = setters().keys();
    names.sort();
    return names.join(u", "_s);
}

Result<Faults> Faults::parse(const QStringList &texts)
{
    Faults faults;
    for (const QString &text : texts) {
        const QString name = text.section(u'=', 0, 0);
        const QString value = text.contains(u'=') ? text.section(u'=', 1) : QString();
        const auto setter = setters().constFind(name);
        if (setter == setters().cend()) {
            return failure(ErrorCode::InvalidInput,
                           FaultsText::tr("There is no fault “%1”. There are: %2.").arg(name, names()));
        }
        if (!(*setter)(faults, value)) {
            return failure(ErrorCode::InvalidInput,
                           FaultsText::tr("--fault %1 can't be “%2”.").arg(name, value));
        }
    }
    return faults;
}

} // namespace rosterlink::sandbox
