// SPDX-License-Identifier: Apache-2.0
#include "core/history/stepkind.h"
#include "core/history/steptext.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
const PersonId kate(1);
const PersonId katherine(2);
const PersonId ana(3);
const PersonId anaAtCalmanac(4);

EntryRow began(const Table &table, PersonId person, PersonId other = {})
{
    EntryRow entry;
    entry.table = table;
    entry.row = person.value();
    entry.person = person;
    entry.other = other;
    entry.after = {{u"ended_step"_s, QJsonValue::Null}};
    return entry;
}

EntryRow ended(const Table &table, PersonId person, PersonId other = {})
{
    EntryRow entry = began(table, person, other);
    entry.before = entry.after;
    entry.after = {{u"ended_step"_s, 9}};
    return entry;
}

EntryRow edited(PersonId person, const QJsonObject &before, const QJsonObject &after)
{
    EntryRow entry = began(tables::person, person);
    entry.before = before;
    entry.after = after;
    return entry;
}

StepRow stepOf(StepKind kind)
{
    StepRow step;
    step.what = stepKindName(kind);
    return step;
}

StepNames someNames()
{
    StepNames names;
    names.name = [](PersonId person) {
        const QHash<PersonId, QString> known{{kate, u"Kate O'Neil"_s},
                                             {katherine, u"Katherine O'Neil"_s},
                                             {ana, u"Ana Ruiz"_s},
                                             {anaAtCalmanac, u"Ana Soto"_s}};
        return known.value(person);
    };
    names.alias = [](PersonId) { return u"NoFi"_s; };
    names.role = [](const EntryRow &) { return u"BCBA"_s; };
    names.decision = [](StepId) { return u"Linked Katherine O'Neil with Kate O'Neil"_s; };
    return names;
}

QString sentence(StepKind kind, const std::vector<EntryRow> &entries, const QString &note = {})
{
    StepRow step = stepOf(kind);
    step.note = note;
    return stepSentence(step, entries, someNames());
}
} // namespace

class TestStepText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aboutPairs()
    {
        const std::vector<EntryRow> linked{began(tables::link, katherine, kate)};
        QCOMPARE(sentence(StepKind::Link, linked), u"Linked Katherine O'Neil with Kate O'Neil"_s);
        QCOMPARE(sentence(StepKind::LinkMany, linked), u"Linked Katherine O'Neil with Kate O'Neil"_s);
        QCOMPARE(sentence(StepKind::Reject, {began(tables::rejection, katherine, kate)}),
                 u"Katherine O'Neil and Kate O'Neil are not the same person"_s);
        QCOMPARE(sentence(StepKind::TakeBack, {ended(tables::rejection, katherine, kate)}),
                 u"Katherine O'Neil and Kate O'Neil may be the same person after all"_s);
    }

    void aboutEndedLinks()
    {
        const std::vector<EntryRow> entries{ended(tables::link, katherine, kate),
                                            began(tables::rejection, katherine, kate)};
        QCOMPARE(sentence(StepKind::Unlink, entries, u"wrong person"_s),
                 u"Unlinked Katherine O'Neil from Kate O'Neil: wrong person"_s);
        QCOMPARE(sentence(StepKind::Unlink, entries, u"not sure"_s),
                 u"Unlinked Katherine O'Neil from Kate O'Neil: not sure"_s);
        auto removed = entries;
        removed.push_back(ended(tables::person, katherine));
        QCOMPARE(sentence(StepKind::Unlink, removed, u"wrong person"_s),
                 u"Unlinked Katherine O'Neil from Kate O'Neil and removed the profile"_s);
    }

    void saysWhoHasLeft()
    {
        const EntryRow link = ended(tables::link, katherine, kate);
        QCOMPARE(sentence(StepKind::Leave, {link, began(tables::exemption, katherine)}),
                 u"Kate O'Neil has left: the link with Katherine O'Neil ended"_s);
        QCOMPARE(sentence(StepKind::Leave, {link, began(tables::exemption, kate)}),
                 u"Katherine O'Neil has left: the link with Kate O'Neil ended"_s);
    }

    void linkingElsewhereNamesTheLinkThatEnded()
    {
        QCOMPARE(sentence(StepKind::LinkInstead,
                          {ended(tables::link, ana, kate), ended(tables::link, katherine, anaAtCalmanac),
                           began(tables::link, katherine, kate)}),
                 u"Linked Katherine O'Neil with Kate O'Neil; the link with Ana Ruiz and Ana Soto ended"_s);
        QCOMPARE(sentence(StepKind::Swap,
                          {ended(tables::link, katherine, anaAtCalmanac), ended(tables::link, ana, kate),
                           began(tables::link, katherine, kate), began(tables::link, ana, anaAtCalmanac)}),
                 u"Swapped: Katherine O'Neil with Kate O'Neil, Ana Ruiz with Ana Soto"_s);
    }

    void aboutProfiles()
    {
        QCOMPARE(sentence(StepKind::CreateLearner, {began(tables::person, ana, anaAtCalmanac),
                                                    began(tables::link, ana, anaAtCalmanac)}),
                 u"Created Ana Ruiz, alias NoFi"_s);
        QCOMPARE(sentence(StepKind::CreateMember,
                          {began(tables::person, ana, anaAtCalmanac), began(tables::link, ana, anaAtCalmanac),
                           began(tables::invitation, ana)}),
                 u"Created Ana Ruiz, with an invitation"_s);
        QCOMPARE(sentence(StepKind::RemoveInvitation, {ended(tables::invitation, ana)}),
                 u"Removed the invitation of Ana Ruiz"_s);
    }

    void aboutOneOrMany()
    {
        const std::vector<EntryRow> one{began(tables::memberRole, ana)};
        const std::vector<EntryRow> two{began(tables::memberRole, ana), began(tables::memberRole, katherine)};
        QCOMPARE(sentence(StepKind::GiveRole, one), u"Gave Ana Ruiz the role BCBA"_s);
        QCOMPARE(sentence(StepKind::GiveRole, two), u"Gave 2 members the role BCBA"_s);
        QCOMPARE(sentence(StepKind::TakeRole, one), u"Took the role BCBA from Ana Ruiz"_s);
        QCOMPARE(sentence(StepKind::Exempt, {began(tables::exemption, ana)}), u"No need to link Ana Ruiz"_s);
        QCOMPARE(sentence(StepKind::Exempt, {began(tables::exemption, ana), began(tables::exemption, kate)}),
                 u"No need to link 2 people"_s);
    }

    void editedLearnersShowTheAliasOnly()
    {
        const QJsonObject names{{u"last_name"_s, u"Soto"_s}};
        QCOMPARE(sentence(StepKind::EditLearner, {edited(ana, {{u"last_name"_s, u"Ruiz"_s}}, names)}),
                 u"Changed the names of Ana Ruiz"_s);
        QCOMPARE(sentence(StepKind::EditLearner,
                          {edited(ana, {{u"alias"_s, u"AnRu"_s}}, {{u"alias"_s, u"AnSo"_s}})}),
                 u"Changed the alias of Ana Ruiz to AnSo"_s);
    }

    void imports()
    {
        StepRow step = stepOf(StepKind::Import);
        step.kind = Kind::Members;
        const QJsonObject motivity{
            {u"source"_s, u"motivity.csv"_s}, {u"added"_s, 2}, {u"updated"_s, 1}, {u"gone"_s, 1}};
        const QJsonObject calmanac{{u"source"_s, u"calmanac.csv"_s}, {u"added"_s, 1}};
        step.detail = {{u"rosters"_s, QJsonArray{motivity}}, {u"linked"_s, 12}};
        QCOMPARE(stepSentence(step, {}, someNames()),
                 u"Imported members from motivity.csv: 2 new, 1 changed, 1 gone; 12 linked automatically"_s);
        step.detail = {{u"rosters"_s, QJsonArray{motivity, calmanac}}, {u"linked"_s, 0}};
        step.kind.reset();
        QCOMPARE(
            stepSentence(step, {}, someNames()),
            u"Imported members and learners from motivity.csv and calmanac.csv: 3 new, 1 changed, 1 gone"_s);
        step.what = stepKindName(StepKind::Synchronize);
        step.kind = Kind::Learners;
        step.detail = {};
        QCOMPARE(stepSentence(step, {}, someNames()),
                 u"Synchronized learners: nobody new, changed or gone"_s);
    }

    void takenBack()
    {
        QCOMPARE(sentence(StepKind::Undo, {}), u"Undone: Linked Katherine O'Neil with Kate O'Neil"_s);
        QCOMPARE(sentence(StepKind::Redo, {}), u"Redone: Linked Katherine O'Neil with Kate O'Neil"_s);
    }

    /// With nothing but a name function, and even where that knows nobody, there is a sentence for every kind
    /// of step.
    void everyKindHasASentence()
    {
        StepNames names;
        names.name = [](PersonId) { return QString(); };
        for (int kind = 0; kind <= static_cast<int>(StepKind::Redo); ++kind) {
            const StepRow step = stepOf(static_cast<StepKind>(kind));
            const QString text = stepSentence(step, {}, names);
            QVERIFY2(!text.isEmpty(), qPrintable(step.what));
            QVERIFY2(!text.contains('%'_L1), qPrintable(text));
            QVERIFY2(text != step.what, qPrintable(text));
        }
    }
};

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestStepText)
#include "tst_steptext.moc"
