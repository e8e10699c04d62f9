// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/invitationsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
InvitationLine line(int id, const QString &state = u"waiting"_s)
{
    InvitationLine line;
    line.member = u"Member %1"_s.arg(id);
    line.invitation.id = InvitationId(id);
    line.invitation.address = u"m%1@example.org"_s.arg(id);
    line.invitation.state = state;
    line.invitation.since = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    return line;
}

QList<qint64> ids(const InvitationsModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.index(row, 0).data(InvitationsModel::IdRole).toLongLong());
    }
    return ids;
}
} // namespace

class TestInvitationsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRawAndReadableValues()
    {
        InvitationsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setLines({line(1)});
        QCOMPARE(model.index(0, InvitationsModel::State).data().toString(), u"Waiting"_s);
        QCOMPARE(model.index(0, InvitationsModel::State).data(InvitationsModel::RawRole).toString(),
                 u"waiting"_s);
        QCOMPARE(model.index(0, InvitationsModel::Address).data().toString(), u"m1@example.org"_s);
        QCOMPARE(model.index(0, InvitationsModel::When).data(InvitationsModel::RawRole).toDateTime(),
                 line(1).invitation.since);
        QVERIFY(!model.data(model.index(5, 0), Qt::DisplayRole).isValid());
    }

    void hiddenAddressesSaySo()
    {
        InvitationsModel model;
        InvitationLine masked = line(1);
        masked.invitation.address.clear();
        model.setLines({masked});
        QCOMPARE(model.index(0, InvitationsModel::Address).data().toString(), u"hidden"_s);
    }

    void takesOverOnlyWhatDiffers()
    {
        InvitationsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setLines({line(3), line(2), line(1)});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLines({line(4), line(3), line(1, u"sent"_s)});
        QCOMPARE(ids(model), (QList<qint64>{4, 3, 1}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 1);
        model.setLines({line(1, u"sent"_s), line(4), line(3)});
        QCOMPARE(ids(model), (QList<qint64>{1, 4, 3}));
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace rosterlink::ui

QTEST_GUILESS_MAIN(rosterlink::ui::TestInvitationsModel)
#include "tst_invitationsmodel.moc"
