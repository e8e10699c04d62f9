// SPDX-License-Identifier: Apache-2.0
#include "core/people/textfolding.h"
#include "ui/lists/linedelegate.h"
#include "ui/profiles/profilesfilter.h"
#include "ui/profiles/profilesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
ProfileLine line(int id, const QString &name, PersonState state = PersonState::Linked,
                 const QStringList &roles = {})
{
    ProfileLine line;
    line.person.id = PersonId(id);
    line.person.name = name;
    line.person.state = state;
    line.person.search = ' '_L1 + foldForSearch(name) + u" 3125550142"_s;
    line.person.noRole = roles.isEmpty();
    line.roles = roles;
    return line;
}

ProfileList someMembers()
{
    return {true,
            {line(1, u"Rita Moss"_s, PersonState::Open, {u"BCBA"_s}),
             line(2, u"Ana Ruiz"_s, PersonState::Linked, {u"RBT"_s}),
             line(3, u"José Álvarez"_s, PersonState::Suggested),
             line(4, u"Morgan Lee"_s, PersonState::NoNeed, {u"Owner"_s})},
            {}};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}
} // namespace

class TestProfilesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOrderOfNames()
    {
        ProfilesModel model(Kind::Members);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.reset(someMembers());
        QCOMPARE(names(model),
                 (QStringList{u"Ana Ruiz"_s, u"José Álvarez"_s, u"Morgan Lee"_s, u"Rita Moss"_s}));
        QCOMPARE(model.countNoRole(), 1);
        QCOMPARE(model.countNotLinked(), 2);
        QCOMPARE(model.index(1, 0).data(SubtitleRole).toString(), u"No role yet"_s);
        QCOMPARE(model.index(1, 0).data(BadgeRole).toString(), u"match found"_s);
    }

    void updatesWhoChangedOnly()
    {
        ProfilesModel model(Kind::Members);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.reset(someMembers());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update(
            {PersonId(1), PersonId(2), PersonId(9)},
            {line(1, u"Rita Moss"_s, PersonState::Linked, {u"BCBA"_s}), line(9, u"Priya Natarajan"_s)});
        QCOMPARE(names(model),
                 (QStringList{u"José Álvarez"_s, u"Morgan Lee"_s, u"Priya Natarajan"_s, u"Rita Moss"_s}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.line(model.indexOf(PersonId(1))).person.state, PersonState::Linked);
        QVERIFY(!model.indexOf(PersonId(2)).isValid());
    }

    void withoutConnectionThereIsNoState()
    {
        ProfilesModel model(Kind::Members);
        ProfileList list = someMembers();
        list.connected = false;
        model.reset(list);
        QVERIFY(model.index(0, 0).data(BadgeRole).toString().isEmpty());
    }

    void filtersAndSearch()
    {
        ProfilesModel model(Kind::Members);
        model.reset(someMembers());
        ProfilesFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        filter.setSourceModel(&model);
        filter.setShow(ProfilesFilter::Show::NoRole);
        QCOMPARE(names(filter), QStringList{u"José Álvarez"_s});
        filter.keep(PersonId(2));
        QCOMPARE(names(filter), (QStringList{u"Ana Ruiz"_s, u"José Álvarez"_s}));
        filter.keep({});
        filter.setShow(ProfilesFilter::Show::NotLinked);
        QCOMPARE(names(filter), (QStringList{u"José Álvarez"_s, u"Rita Moss"_s}));
        filter.setShow(ProfilesFilter::Show::All);
        filter.setSearch(u"alvarez JOSE"_s);
        QCOMPARE(names(filter), QStringList{u"José Álvarez"_s});
        filter.setSearch(u"uiz"_s);
        QCOMPARE(names(filter), QStringList());
        filter.setSearch(u"555-0142"_s);
        QCOMPARE(filter.rowCount(), 4);
        filter.setSearch(QString());
        QCOMPARE(filter.rowCount(), 4);
    }
};

} // namespace rosterlink::ui

QTEST_GUILESS_MAIN(rosterlink::ui::TestProfilesModel)
#include "tst_profilesmodel.moc"
