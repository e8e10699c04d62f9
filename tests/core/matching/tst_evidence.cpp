// SPDX-License-Identifier: Apache-2.0
#include "core/matching/evidence.h"
#include "core/matching/matcher.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::matching;

namespace rosterlink::test
{

/// How much each detail says.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAgreesSpeaksForIt();
    void whatDiffersSpeaksAgainstIt();
    void whatNobodyKnowsSaysNothing();
};

namespace
{
Facts kate(const QString &first, const QString &phone, const QString &email)
{
    Facts facts;
    facts[Field::FirstName] = first;
    facts[Field::LastName] = u"O'Neil"_s;
    facts[Field::Phone] = phone;
    facts[Field::Email] = email;
    return facts;
}

double bitsOf(const std::vector<Evidence> &evidence, Field field)
{
    const auto found = std::find_if(evidence.begin(), evidence.end(),
                                    [field](const Evidence &one) { return one.field == field; });
    return found == evidence.end() ? 0 : found->bits;
}

std::vector<Evidence> evidence()
{
    return evidenceOf(Kind::Members,
                      compare(Kind::Members, kate(u"Katherine"_s, u"3125550142"_s, u"a@example.org"_s),
                              kate(u"Kate"_s, u"312.555.0142"_s, u"zoe@example.org"_s)));
}
} // namespace

void TestEvidence::whatAgreesSpeaksForIt()
{
    QVERIFY(bitsOf(evidence(), Field::Phone) > 6);
    QVERIFY(bitsOf(evidence(), Field::LastName) > 2);
    QVERIFY(bitsOf(evidence(), Field::FirstName) > 0); // a nickname, less than the name itself
    QVERIFY(bitsOf(evidence(), Field::FirstName) < bitsOf(evidence(), Field::LastName));
}

void TestEvidence::whatDiffersSpeaksAgainstIt()
{
    QVERIFY(bitsOf(evidence(), Field::Email) < 0);
}

void TestEvidence::whatNobodyKnowsSaysNothing()
{
    const auto all = evidence();
    QVERIFY(std::none_of(all.begin(), all.end(), [](const Evidence &one) {
        return one.field == Field::DateOfBirth || one.field == Field::Street;
    }));
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestEvidence)
#include "tst_evidence.moc"
