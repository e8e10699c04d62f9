// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/columnguess.h"
#include "core/connectors/files/rosterfile.h"
#include "core/connectors/files/rosterwriter.h"
#include "tests/support/commandline.h"
#include "tests/support/generatedrosters.h"
#include "tests/support/office.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// What is read of a people file, which of its values are impossible, how its columns are guessed, and that
/// what is written is read back.
class TestRosterFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anImpossibleValueIsReportedByLine_data();
    void anImpossibleValueIsReportedByLine();
    void severalValuesOfOneCell();
    void severalColumnsOfOneFact();
    void unknownColumnsAreNamed();
    void rolesAliasAndCscAreMotivitysAlone();
    void impossibleAliasesAreLeftOut();
    void onlyMappedColumnsAreRead();
    void aWholeNameIsTakenApart();
    void columnsAreGuessed_data();
    void columnsAreGuessed();
    void theLikeliestColumnIsTaken();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void awkwardTextsAreReadBack();
    void aFileThatCannotBeWrittenIsTold();

private:
    [[nodiscard]] Result<RosterFile> read(const QByteArray &text, const RosterFileOptions &options = {}) const
    {
        Progress progress;
        return RosterFile::read(writeFile(m_folder->path(), u"people.csv"_s, text), options, progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRosterFile::anImpossibleValueIsReportedByLine_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *column, const char *value, bool possible, const char *kept) {
        QTest::addRow("%s %s", column, value)
            << QByteArray(column) << QByteArray(value) << possible << QString::fromLatin1(kept);
    };
    row("date_of_birth", "2017-03-12", true, "2017-03-12");
    row("date_of_birth", "2017-03", true, "2017-03");
    row("date_of_birth", "", true, "");
    row("date_of_birth", "2017-13-45", false, "");
    row("date_of_birth", "2017-02-30", false, "");
    row("date_of_birth", "03/12/2017", false, "");
    row("phone", "(312) 555-0101", true, "(312) 555-0101");
    row("phone", "(312) 555-0101 x12", true, "(312) 555-0101 x12");
    row("phone", "none", false, "none"); // still compared as text
    row("email", "ana@example.org", true, "ana@example.org");
    row("email", "ana at example", false, "ana at example");
    row("first_name", "2017-13-45", true, "2017-13-45");
}

void TestRosterFile::anImpossibleValueIsReportedByLine()
{
    QFETCH(const QByteArray, column);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, possible);
    QFETCH(const QString, kept);
    const auto file =
        read("id,last_name," + column.toUpper() + "\nM1,Ruiz,\nM2,Becker," + value + "\nM3,Moss,\n");
    QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
    QCOMPARE(file->people().size(), size_t(3)); // the person is taken
    const Field field = *fieldOf(*knownColumn(QString::fromLatin1(column), Side::Motivity));
    QCOMPARE(file->people().at(1).facts[field], kept);
    QCOMPARE(file->people().at(1).facts[Field::LastName], u"Becker"_s);
    QCOMPARE(file->troubles().size(), size_t(possible ? 0 : 1));
    if (!possible) {
        QCOMPARE(file->troubles().front().line, 3);
        QCOMPARE(file->troubles().front().column, QString::fromLatin1(column.toUpper()));
        QVERIFY(
            !file->troubles().front().sentence.contains(QString::fromLatin1(value))); // no fact of the person
    }
}

void TestRosterFile::severalValuesOfOneCell()
{
    const auto file = read("id,phone,email\nM1,555-0101 / 555-0102,a@example.org; b@example.org\n"
                           "M2,\"312/555-0101, ext. 12\",c@example.org\nM3,\"3125550101\n3125550102\",\n");
    QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
    const auto values = [&](size_t person, Field field) {
        return file->people().at(person).facts.values(field);
    };
    QCOMPARE(values(0, Field::Phone), (QStringList{u"555-0101"_s, u"555-0102"_s}));
    QCOMPARE(values(0, Field::Email), (QStringList{u"a@example.org"_s, u"b@example.org"_s}));
    QCOMPARE(values(1, Field::Phone), QStringList{u"312/555-0101, ext. 12"_s});
    QCOMPARE(values(2, Field::Phone), (QStringList{u"3125550101"_s, u"3125550102"_s}));
}

void TestRosterFile::severalColumnsOfOneFact()
{
    RosterFileOptions options;
    options.mapping = {
        {u"ID"_s, KnownColumn::Id}, {u"Home"_s, KnownColumn::Phone}, {u"Cell"_s, KnownColumn::Phone}};
    const auto file =
        read("ID,Home,Cell\nM1,3125550101,3125550102\nM2,,3125550103\nM3,3125550104,3125550104\n", options);
    QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
    QCOMPARE(file->people().at(0).facts[Field::Phone], u"3125550101\n3125550102"_s);
    QCOMPARE(file->people().at(1).facts[Field::Phone], u"3125550103"_s);
    QCOMPARE(file->people().at(2).facts[Field::Phone], u"3125550104"_s);
}

void TestRosterFile::unknownColumnsAreNamed()
{
    const auto file = read("id,shoe size,first_name,,Hat\nM1,38,Ana,,7\n");
    QVERIFY(file);
    QCOMPARE(file->columnsUnknown(), (QStringList{u"shoe size"_s, u"Hat"_s}));
    QCOMPARE(file->people().front().facts[Field::FirstName], u"Ana"_s);
    QCOMPARE(file->sampleRows(3), (std::vector<QStringList>{{u"M1"_s, u"Ana"_s}}));
}

void TestRosterFile::rolesAliasAndCscAreMotivitysAlone()
{
    const QByteArray text = "id,role,alias,csc\nM1,RBT; BCBA;,NoFi,YES\nM2,,,no\nM3,,,\nM4,,,perhaps\n";
    RosterFileOptions options;
    options.side = Side::Motivity;
    const auto file = read(text, options);
    QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
    QCOMPARE(file->people().at(0).roles, (QStringList{u"RBT"_s, u"BCBA"_s}));
    QCOMPARE(file->people().at(0).alias, u"NoFi"_s);
    QVERIFY(file->people().at(0).csc == true && file->people().at(1).csc == false);
    QVERIFY(!file->people().at(2).csc && !file->people().at(3).csc);
    QCOMPARE(file->troubles().size(), size_t(1));
    QCOMPARE(file->troubles().front().line, 5);
    options.side = Side::Counterpart;
    const auto other = read(text, options);
    QVERIFY(other);
    QCOMPARE(other->columnsUnknown(), (QStringList{u"role"_s, u"alias"_s, u"csc"_s}));
    QVERIFY(other->people().at(0).roles.isEmpty() && !other->people().at(0).csc);
}

void TestRosterFile::impossibleAliasesAreLeftOut()
{
    RosterFileOptions options;
    options.side = Side::Motivity;
    const auto file = read("id,alias\nL1,NoFi\nL2,nofi\nL3," + QByteArray(41, 'a') + "\nL4,\n", options);
    QVERIFY(file);
    QCOMPARE(file->people().at(0).alias, u"NoFi"_s);
    QCOMPARE(file->people().at(1).alias, QString()); // somebody before has it
    QCOMPARE(file->people().at(2).alias, QString());
    QCOMPARE(file->troubles().size(), size_t(2));
    QCOMPARE(file->troubles().at(0).line, 3);
    QCOMPARE(file->troubles().at(1).line, 4);
}

void TestRosterFile::onlyMappedColumnsAreRead()
{
    RosterFileOptions options;
    options.mapping = {{u"Staff ID"_s, KnownColumn::Id}, {u"Given"_s, KnownColumn::FirstName}};
    const auto file = read("Staff ID,Given,last_name\nM1,Ana,Ruiz\n", options);
    QVERIFY(file);
    QCOMPARE(file->people().front().facts[Field::FirstName], u"Ana"_s);
    QCOMPARE(file->people().front().facts[Field::LastName], QString());
    QCOMPARE(file->columnsUnknown(), QStringList{u"last_name"_s});
}

void TestRosterFile::aWholeNameIsTakenApart()
{
    RosterFileOptions options;
    options.mapping = {{u"ID"_s, KnownColumn::Id}, {u"Client"_s, KnownColumn::FullName}};
    const auto file = read("ID,Client\nL1,\"Carter, James R., Jr.\"\nL2,Mia Okafor\n", options);
    QVERIFY(file);
    QCOMPARE(file->people().at(0).facts.displayName(), u"James Carter Jr"_s);
    QCOMPARE(file->people().at(0).facts[Field::MiddleName], u"R."_s);
    QCOMPARE(file->people().at(1).facts.displayName(), u"Mia Okafor"_s);
}

void TestRosterFile::columnsAreGuessed_data()
{
    QTest::addColumn<KnownColumn>("column");
    QTest::addColumn<QString>("header");
    const std::vector<std::pair<KnownColumn, const char *>> seen{
        {KnownColumn::Id,
         "id|row_id|client_number|ChildID|Client ID|Staff ID|Employee ID|Internal ID|Username|sourcedId|"
         "externalId|userName"},
        {KnownColumn::FirstName,
         "First Name|FIRST_NAME|FirstName|first|givenName|name.givenName|legal first name|Nombre"},
        {KnownColumn::MiddleName, "Middle Name|MiddleName|MI|name.middleName|Segundo nombre"},
        {KnownColumn::LastName,
         "Last Name|LAST_NAME|LastName|Surname|familyName|name.familyName|Apellido|Apellidos"},
        {KnownColumn::Nickname, "PreferredName|Preferred Name|Nickname|Goes by|nickName|Apodo"},
        {KnownColumn::PreviousLastName, "Maiden name|Former last name|Previous name|Apellido de soltera"},
        {KnownColumn::FullName, "Name|Full Name|Client|Staff|Provider|Nombre completo"},
        {KnownColumn::DateOfBirth,
         "DOB|D.O.B.|Birthday|Birth Date|BirthDate|DATE_OF_BIRTH|birthDate|Fecha de nacimiento"},
        {KnownColumn::Phone, "Phone|Phone Number|phone_number|Mobile Phone|Cell|Cell Phone|Home Phone|sms|"
                             "phoneNumbers.value|Teléfono"},
        {KnownColumn::Email,
         "Email|E-mail|Email Address|email_address|Primary Email|Work Email|provider_email|"
         "emails.value|Correo electrónico"},
        {KnownColumn::Street, "Address|Address 1|street1|Street"},
        {KnownColumn::City, "City|Ciudad"},
        {KnownColumn::State, "State|STATE_CODE|Province"},
        {KnownColumn::Postcode, "Zip|Zip Code|zip_code|ZIP/Postal|Código postal"},
        {KnownColumn::Identifier, "Medicaid ID|Member ID|Insurance ID|NPI|identifier|State ID"},
        {KnownColumn::Role, "Role|Roles"},
        {KnownColumn::Alias, "Alias"},
        {KnownColumn::Csc, "CSC"}};
    for (const auto &[column, names] : seen) {
        for (const QString &name : QString::fromUtf8(names).split('|'_L1)) {
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(static_cast<int>(column)).arg(name))) << column << name;
        }
    }
}

void TestRosterFile::columnsAreGuessed()
{
    QFETCH(const KnownColumn, column);
    QFETCH(const QString, header);
    const ColumnMapping one = guessColumns({header}, Side::Motivity);
    QCOMPARE(one.size(), 1);
    QCOMPARE(int(one.value(header)), int(column));
    const bool isMotivitysAlone = column >= KnownColumn::Role;
    QCOMPARE(guessColumns({header}, Side::Counterpart).size(), isMotivitysAlone ? 0 : 1);
}

void TestRosterFile::theLikeliestColumnIsTaken()
{
    const auto guess = [](const QStringList &header) { return guessColumns(header, Side::Counterpart); };
    // A column of its own wins against the whole name and a username; all phones are kept.
    const auto mapping = guess({u"Client"_s, u"Username"_s, u"Client ID"_s, u"First Name"_s, u"Last Name"_s,
                                u"Home Phone"_s, u"Cell"_s, u"Status"_s, u""_s});
    QCOMPARE(int(mapping.value(u"Client ID"_s)), int(KnownColumn::Id));
    QVERIFY(!mapping.contains(u"Username"_s) && !mapping.contains(u"Client"_s));
    QVERIFY(!mapping.contains(u"Status"_s) && !mapping.contains(QString()));
    QCOMPARE(int(mapping.value(u"Home Phone"_s)), int(KnownColumn::Phone));
    QCOMPARE(int(mapping.value(u"Cell"_s)), int(KnownColumn::Phone));
    // Two of the same name can't be told apart.
    QVERIFY(guess({u"DOB"_s, u"DOB"_s}).isEmpty());
    QVERIFY(guess({}).isEmpty());
}

void TestRosterFile::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (int i = 0; i < 20; ++i) {
        const quint32 seed = QRandomGenerator::global()->generate();
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestRosterFile::whatIsWrittenIsReadBack()
{
    QFETCH(const quint32, seed);
    const auto lists = generateRosters(seed % 2 == 0 ? Kind::Members : Kind::Learners, seed);
    auto people = lists.motivity;
    for (size_t i = 0; i < people.size(); ++i) {
        for (const Field field : allFields()) {
            people[i].facts[field] = people[i].facts[field].normalized(QString::NormalizationForm_C);
        }
        people[i].line = static_cast<int>(i) + 2;
        people[i].roles = i % 3 == 0 ? QStringList{u"RBT"_s, u"BCBA"_s} : QStringList();
        people[i].alias = i % 4 == 0 ? u"Al%1"_s.arg(i) : QString();
        people[i].csc = i % 5 == 0 ? std::optional(i % 2 == 0) : std::nullopt;
    }
    const QString path = m_folder->filePath(u"written.csv"_s);
    QVERIFY(writeRoster(path, Side::Motivity, people));
    RosterFileOptions options;
    options.side = Side::Motivity;
    Progress progress;
    const auto file = RosterFile::read(path, options, progress);
    QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
    QVERIFY(file->columnsUnknown().isEmpty());
    QVERIFY(file->people() == people);
}

void TestRosterFile::awkwardTextsAreReadBack()
{
    std::vector<ImportedPerson> people{person("a,b", "Ana \"Nita\"", "Ruiz, BCBA",
                                              {{Field::Phone, "(312) 555-0101\n(312) 555-0102 x7"},
                                               {Field::Email, "a@example.org\nb@example.org"},
                                               {Field::DateOfBirth, "2016-04"},
                                               {Field::Street, "12 Oak St; Apt 4"},
                                               {Field::Identifier, "NPI|12\"3"}}),
                                       person("=1+1", "José", "王"), person("\"", "'", "-")};
    for (size_t i = 0; i < people.size(); ++i) {
        people[i].line = static_cast<int>(i) + 2;
    }
    const QString path = m_folder->filePath(u"written.csv"_s);
    QVERIFY(writeRoster(path, Side::Counterpart, people));
    Progress progress;
    const auto file = RosterFile::read(path, {}, progress);
    QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
    QVERIFY(file->people() == people);
    QVERIFY(file->troubles().empty());
    QVERIFY(readFile(path).endsWith("\r\n"));
}

void TestRosterFile::aFileThatCannotBeWrittenIsTold()
{
    const auto written = writeRoster(m_folder->filePath(u"no/such/folder.csv"_s), Side::Motivity, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Storage);
    QVERIFY(written.error().sentence.contains("folder.csv"_L1));
}

QTEST_GUILESS_MAIN(TestRosterFile)
#include "tst_rosterfile.moc"
