// SPDX-License-Identifier: Apache-2.0
#include "core/matching/findings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::matching;

/// The codes that databases out there hold. Whoever has to change an expectation here breaks them: append
/// instead.
class TestFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsKeepTheirPlaces();
    void findingsKeepTheirLetters();
    void unknownLettersAreMissing();
};

void TestFindings::fieldsKeepTheirPlaces()
{
    Findings findings;
    findings[Field::FirstName] = Finding::Same;
    findings[Field::MiddleName] = Finding::OneMissing;
    findings[Field::LastName] = Finding::PartOfName;
    findings[Field::Nickname] = Finding::Nickname;
    findings[Field::PreviousLastName] = Finding::FormerName;
    findings[Field::DateOfBirth] = Finding::DayMonthSwapped;
    findings[Field::Phone] = Finding::SameButShared;
    findings[Field::Email] = Finding::SameUserPart;
    findings[Field::Street] = Finding::SameHome;
    findings[Field::City] = Finding::SameTown;
    findings[Field::State] = Finding::Typo;
    findings[Field::Postcode] = Finding::Similar;
    findings[Field::Identifier] = Finding::Different;
    const QString frozen = u"cbgekldqrshit"_s;
    QCOMPARE(findings.toCode().left(frozen.size()), frozen);
    QCOMPARE(Findings::fromCode(frozen), findings);
}

void TestFindings::findingsKeepTheirLetters()
{
    const std::array order{
        Finding::BothMissing,  Finding::OneMissing,  Finding::Same,          Finding::SameButShared,
        Finding::Nickname,     Finding::Initial,     Finding::PartOfName,    Finding::Typo,
        Finding::Similar,      Finding::Exchanged,   Finding::FormerName,    Finding::DayMonthSwapped,
        Finding::OneDateDigit, Finding::PartialDate, Finding::SuffixMissing, Finding::SuffixDiffers,
        Finding::SameUserPart, Finding::SameHome,    Finding::SameTown,      Finding::Different};
    QString letters;
    for (const Finding finding : order) {
        Findings findings;
        findings[Field::FirstName] = finding;
        letters += findings.toCode().front();
    }
    QCOMPARE(letters, u"abcdefghijklmnopqrst"_s);
}

void TestFindings::unknownLettersAreMissing()
{
    Findings expected;
    expected[Field::LastName] = Finding::Same;
    QCOMPARE(Findings::fromCode(u"zAc~"), expected);
    QCOMPARE(Findings::fromCode({}), Findings());
    QCOMPARE(Findings::fromCode(u"aacaaaaaaaaaattttttt"), expected); // of a newer program
}

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
