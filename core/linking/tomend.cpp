// SPDX-License-Identifier: Apache-2.0
#include "core/linking/tomend.h"

#include "core/linking/duplicatelist.h"
#include "core/linking/naming.h"
#include "core/linking/wording.h"
#include "core/matching/explain.h"
#include "core/people/emailaddress.h"
#include "core/people/phonenumber.h"
#include "core/people/severalvalues.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
class ToMendText
{
    Q_DECLARE_TR_FUNCTIONS(ToMend)
};

/// Looks through the people of one system and kind, one after the other.
class Inspection
{
public:
    Inspection(QString system, Kind kind, const Viewer &viewer, std::vector<ToMend> &found)
        : m_system(std::move(system))
        , m_kind(kind)
        , m_viewer(viewer)
        , m_found(found)
    {}

    void inspect(const PersonRow &person)
    {
        const Facts &facts = person.facts;
        if (facts[Field::LastName].isEmpty()) {
            add(person, columnName(Field::LastName), ToMendText::tr("The last name is missing."));
        }
        if (m_kind == Kind::Learners && facts[Field::DateOfBirth].isEmpty()) {
            add(person, columnName(Field::DateOfBirth), ToMendText::tr("The birth date is missing."));
        }
        for (const QString &phone : splitPhones(facts[Field::Phone])) {
            if (!PhoneNumber::isPossible(phone.toUtf8())) {
                add(person, columnName(Field::Phone), about(ToMendText::tr("a phone number"), phone));
            }
        }
        for (const QString &text : splitEmails(facts[Field::Email])) {
            inspectEmail(person, text);
        }
    }

    /// After everybody: who shares an address with whom.
    void findShared()
    {
        for (const auto &sharers : std::as_const(m_byEmail)) {
            for (const PersonRow &person : sharers.size() > 1 ? sharers : std::vector<PersonRow>()) {
                add(person, columnName(Field::Email),
                    ToMendText::tr("The e-mail address is also that of %1.")
                        .arg(othersThan(person, sharers)));
            }
        }
    }

    void add(const PersonRow &person, const QString &field, const QString &message)
    {
        m_found.push_back({m_system, m_kind, m_viewer.seesName(m_kind) ? person.externalId : QString(),
                           shownName(person, m_viewer), field, message});
    }

private:
    void inspectEmail(const PersonRow &person, const QString &text)
    {
        const auto address = EmailAddress::parse(text);
        const QString column = columnName(Field::Email);
        if (!address) {
            add(person, column, about(ToMendText::tr("an e-mail address"), text));
            return;
        }
        if (const QString meant = address->looksMistyped(); !meant.isEmpty()) {
            add(person, column,
                ToMendText::tr("The e-mail address looks mistyped: likely %1 was meant.").arg(meant));
        }
        if (m_kind == Kind::Members) { // learners of one home share their guardian's
            m_byEmail[address->normalized()].push_back(person);
        }
    }

    /// Names the value to those only who may see it.
    [[nodiscard]] QString about(const QString &what, const QString &value) const
    {
        return m_viewer.sees(m_kind, Field::Email)
                   ? ToMendText::tr("“%1” can't be %2.").arg(value, what)
                   : ToMendText::tr("What stands there can't be %1.").arg(what);
    }

    [[nodiscard]] QString othersThan(const PersonRow &person, const std::vector<PersonRow> &sharers) const
    {
        constexpr qsizetype mostNamed = 3;
        QStringList names;
        for (const PersonRow &other : sharers) {
            if (other.id != person.id && names.size() < mostNamed) {
                names.append(shownName(other, m_viewer));
            }
        }
        return QLocale().createSeparatedList(names);
    }

    QString m_system;
    Kind m_kind;
    const Viewer &m_viewer;
    std::vector<ToMend> &m_found;
    QHash<QString, std::vector<PersonRow>> m_byEmail;
};

void addTwice(const DuplicateList &list, const Viewer &viewer, std::vector<ToMend> &found)
{
    Inspection inspection(list.system, list.kind, viewer, found);
    for (const DuplicatePair &pair : list.pairs) {
        const QString why = matching::explainShortly(list.kind, pair.findings, pair.one.facts,
                                                     pair.other.facts, wordingFor(viewer, list.kind));
        const auto say = [&](const PersonRow &one, const PersonRow &other) {
            const QString name = shownName(other, viewer);
            const QString whom =
                viewer.seesName(list.kind) ? ToMendText::tr("%1 (ID %2)").arg(name, other.externalId) : name;
            inspection.add(one, u"id"_s, ToMendText::tr("Likely the same person as %1: %2.").arg(whom, why));
        };
        say(pair.one, pair.other);
        say(pair.other, pair.one);
    }
}
} // namespace

std::vector<ToMend> loadToMend(Database &database, OrganizationId organization, const Viewer &viewer)
{
    std::vector<ToMend> found;
    for (const QString &system : knownSystems(database, organization)) {
        const Side side = system.isEmpty() ? Side::Motivity : Side::Counterpart;
        for (const Kind kind : {Kind::Members, Kind::Learners}) {
            if (!viewer.seesKind(kind)) {
                continue;
            }
            Inspection inspection(system, kind, viewer, found);
            personRows::forEach(database, organization, kind, side, system, [&](const PersonRow &person) {
                if (!person.isGone()) {
                    inspection.inspect(person);
                }
            });
            inspection.findShared();
        }
    }
    for (const DuplicateList &list : loadDuplicates(database, organization, viewer)) {
        addTwice(list, viewer, found);
    }
    std::stable_sort(found.begin(), found.end(), [](const ToMend &a, const ToMend &b) {
        return std::tie(a.system, a.kind, a.id, a.field, a.name) <
               std::tie(b.system, b.kind, b.id, b.field, b.name);
    });
    return found;
}

} // namespace rosterlink
