// SPDX-License-Identifier: Apache-2.0
#include "core/linking/ownerwork.h"
#include "core/store/organizationrows.h"
#include "core/store/rolerows.h"
#include "tests/support/office.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// Who may do what concerns a whole organization: whoever calls, the core asks.
class TestOwnerWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void rename();
    void deleteAll();
    void backUp();
    void lookAtABackup();
    void restore();

private:
    [[nodiscard]] Actor as(const char *member) { return {u"dana"_s, m_office->profile(member).person()}; }
    void give(const char *member, const QString &role);
    [[nodiscard]] QString name()
    {
        const auto row = organizationRows::organization(m_office->database(), m_office->organization());
        return row ? row->name : QString();
    }
    [[nodiscard]] Result<QString> deleteAs(const Actor &actor)
    {
        return ownerWork::deleteAll(m_office->database(), m_office->organization(), name(), m_office->clock(),
                                    actor);
    }
    [[nodiscard]] Result<WrittenBackup> backUpAs(const Actor &actor)
    {
        return ownerWork::backUp(m_office->database(), m_office->organization(),
                                 m_office->folder() + u"/b.sqlite"_s, ExistingFile::Refuse, m_office->clock(),
                                 actor);
    }

    std::unique_ptr<Office> m_office;
};

namespace
{
const auto onlyAnOwner = u"Only an Owner can do this. Nothing was changed."_s;
}

/// M1 is Owner, M2 Administrator, M3 RBT.
void TestOwnerWork::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(
        Kind::Members,
        {person("M1", "Ana", "Ruiz"), person("M2", "Rita", "Moss"), person("M3", "Lena", "Ortiz")},
        {person("C1", "Tom", "Becker")}));
    give("M1", u"Owner"_s);
    give("M2", u"Administrator"_s);
    give("M3", u"RBT"_s);
}

void TestOwnerWork::give(const char *member, const QString &name)
{
    for (const RoleRow &role : roleRows::roles(m_office->database(), m_office->organization())) {
        if (role.name == name) {
            QVERIFY(m_office->decide(commands::GiveRole{{m_office->profile(member)}, role.id}));
        }
    }
}

void TestOwnerWork::rename()
{
    const auto renameAs = [this](const Actor &actor, const QString &name) {
        return ownerWork::rename(m_office->database(), m_office->organization(), name, m_office->clock(),
                                 actor);
    };
    const QString before = name();
    QCOMPARE(renameAs(as("M2"), u"Taken over"_s).error().sentence, onlyAnOwner);
    QCOMPARE(name(), before);
    QVERIFY(renameAs(as("M1"), u"Harbor Kids"_s));
    QCOMPARE(name(), u"Harbor Kids"_s);
    QVERIFY(renameAs({u"dana"_s, {}}, u"As oneself"_s));
    QCOMPARE(renameAs(as("M1"), u" "_s).error().code, ErrorCode::InvalidInput);
    QCOMPARE(name(), u"As oneself"_s);
}

void TestOwnerWork::deleteAll()
{
    QCOMPARE(deleteAs(as("M2")).error().sentence, onlyAnOwner);
    QVERIFY2(safetyCopies(m_office->folder()).empty(), "who may not, makes no copy either");
    const auto copy = deleteAs(as("M1"));
    QVERIFY(copy);
    QVERIFY(QFile::exists(*copy));
    QCOMPARE(name(), QString());
}

void TestOwnerWork::backUp()
{
    const auto refused = backUpAs(as("M3"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains("Export Data"_L1), qPrintable(refused.error().sentence));
    QVERIFY(!QFile::exists(m_office->folder() + u"/b.sqlite"_s));
    QVERIFY(backUpAs(as("M1")));
}

void TestOwnerWork::lookAtABackup()
{
    const auto backup = backUpAs(as("M1"));
    QVERIFY(backup);
    Progress progress;
    const auto lookAs = [&](const Actor &actor) {
        return ownerWork::previewRestore(m_office->database(), m_office->organization(), backup->file,
                                         progress, actor);
    };
    QCOMPARE(lookAs(as("M2")).error().sentence, onlyAnOwner);
    QVERIFY(lookAs(as("M1")));
}

void TestOwnerWork::restore()
{
    const auto backup = backUpAs(as("M1"));
    QVERIFY(backup);
    const Actor owner = as("M1");
    const Actor administrator = as("M2");
    const QString folder = m_office->folder();
    m_office->close();
    const auto restoreAs = [&](const Actor &actor) {
        auto opened = Database::open(folder);
        Progress progress;
        return ownerWork::restore(std::move(*opened), m_office->organization(), backup->file,
                                  m_office->clock(), progress, actor);
    };
    QCOMPARE(restoreAs(administrator).error().sentence, onlyAnOwner);
    QVERIFY(restoreAs(owner));
}

QTEST_GUILESS_MAIN(TestOwnerWork)
#include "tst_ownerwork.moc"
