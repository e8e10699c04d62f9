// SPDX-License-Identifier: Apache-2.0
#include "core/matching/foldedtext.h"
#include "core/matching/nicknames.h"

#include <QFile>
#include <QTest>

#include <set>
#include <string>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::matching;

/// The table of nicknames: it loads, and knows forms both ways.
class TestNicknames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsTableLoads();
    void formsAreKnownBothWays_data();
    void formsAreKnownBothWays();
    void othersAreNoForms_data();
    void othersAreNoForms();
    void shortIsOnlyOneOfTheTwo();
    void aTableIsReadAsItIsWritten();
};

namespace
{
bool areForms(const char *one, const char *other)
{
    const auto table = NicknameTable::builtIn();
    return NicknameTable::areForms(table->formsOf(one), table->formsOf(other));
}
} // namespace

void TestNicknames::theProgramsTableLoads()
{
    QFile file(QStringLiteral(ROSTERLINK_SOURCE_DIR "/resources/nicknames.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::set<std::string> names; // "Sofía" and "Sofia" are one
    TextFolder folder;
    for (const QByteArray &line : file.readAll().trimmed().split('\n').mid(1)) {
        const auto cells = line.trimmed().split(',');
        QVERIFY2(cells.size() == 2 && !cells[0].isEmpty() && !cells[1].isEmpty(), line.constData());
        // Every short form of every line is known as one.
        const std::string full = folder.fold(cells[0].toStdString());
        names.insert(full);
        for (const QByteArray &shortForm : cells[1].split(';')) {
            const std::string name = folder.fold(shortForm.toStdString());
            QVERIFY2(!name.empty(), line.constData());
            QVERIFY2(NicknameTable::builtIn()->isShortFor(name, full), line.constData());
        }
    }
    QVERIFY(names.size() > 500);
    QCOMPARE(NicknameTable::builtIn()->fullNames(), names.size());
}

void TestNicknames::formsAreKnownBothWays_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    for (const auto &[one, other] : {std::pair("kate", "katherine"),
                                     {"eli", "elijah"},
                                     {"bob", "robert"},
                                     {"pepe", "jose"},
                                     {"kate", "katie"},
                                     {"liz", "elizabeth"},
                                     {"bill", "william"},
                                     {"katherine", "katherine"}}) {
        QTest::addRow("%s and %s", one, other) << QByteArray(one) << QByteArray(other);
    }
}

void TestNicknames::formsAreKnownBothWays()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QVERIFY(areForms(one.constData(), other.constData()));
    QVERIFY(areForms(other.constData(), one.constData()));
}

void TestNicknames::othersAreNoForms_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    for (const auto &[one, other] : {std::pair("katherine", "robert"),
                                     {"mia", "maya"},
                                     {"leah", "lena"},
                                     {"xyzzy", "robert"},
                                     {"xyzzy", "xyzzy"},
                                     {"", "robert"}}) {
        QTest::addRow("%s and %s", one, other) << QByteArray(one) << QByteArray(other);
    }
}

void TestNicknames::othersAreNoForms()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QVERIFY(!areForms(one.constData(), other.constData()));
    QVERIFY(!areForms(other.constData(), one.constData()));
}

void TestNicknames::shortIsOnlyOneOfTheTwo()
{
    const auto table = NicknameTable::builtIn();
    QVERIFY(table->isShortFor("kate", "katherine"));
    QVERIFY(!table->isShortFor("katherine", "kate"));
    QVERIFY(!table->isShortFor("katherine", "katherine"));
    QVERIFY(!table->isShortFor("xyzzy", "katherine"));
}

void TestNicknames::aTableIsReadAsItIsWritten()
{
    const auto table =
        NicknameTable::fromCsv("name,short forms\r\nJosé,Pepe; Chepe ;\r\n\r\nAlone\r\nRosa,Pepe\n");
    QCOMPARE(table.fullNames(), size_t(2)); // a line without short forms names nobody
    QVERIFY(table.isShortFor("pepe", "jose"));
    QVERIFY(table.isShortFor("chepe", "jose"));
    QVERIFY(table.isShortFor("pepe", "rosa"));
    QVERIFY(!table.isShortFor("chepe", "rosa"));
    QVERIFY(!NicknameTable::areForms(table.formsOf("jose"), table.formsOf("rosa")));
    QVERIFY(!table.formsOf("alone"));
    QCOMPARE(NicknameTable::fromCsv("").fullNames(), size_t(0));
}

QTEST_GUILESS_MAIN(TestNicknames)
#include "tst_nicknames.moc"
