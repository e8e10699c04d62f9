// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The arrows between folders, as README draws them: each may include what its row lists, and itself. Also
/// that SQL is spoken in store/ alone, and that core/ knows nothing of windows.
class TestArrows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_data();
    void includes();
    void sqlStaysInStore();
    void coreHasNoWindows();
    void everyFileHasItsLicense();

private:
    static QStringList sources(const QString &folder);
    static QString read(const QString &path);
};

QStringList TestArrows::sources(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(QStringLiteral(ROSTERLINK_SOURCE_DIR) + '/'_L1 + folder, {u"*.h"_s, u"*.cpp"_s},
                          QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        files.append(iterator.next());
    }
    files.sort();
    return files;
}

QString TestArrows::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestArrows::includes_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed");
    const QStringList people{u"core/people"_s};
    const QStringList store = people + QStringList{u"core/store"_s};
    const QStringList history = store + QStringList{u"core/history"_s};
    const QStringList directory = history + QStringList{u"core/directory"_s};
    const QStringList mail = history + QStringList{u"core/mail"_s};
    const QStringList matching = people + QStringList{u"core/matching"_s};
    const QStringList linking = directory + mail + matching + QStringList{u"core/linking"_s};
    const QStringList connectors = linking + QStringList{u"core/connectors"_s};
    QTest::newRow("people") << u"core/people"_s << people;
    QTest::newRow("store") << u"core/store"_s << store;
    QTest::newRow("history") << u"core/history"_s << history;
    QTest::newRow("directory") << u"core/directory"_s << directory;
    QTest::newRow("mail") << u"core/mail"_s << mail;
    QTest::newRow("matching") << u"core/matching"_s << matching;
    QTest::newRow("linking") << u"core/linking"_s << linking;
    QTest::newRow("connectors") << u"core/connectors"_s << connectors;
    QTest::newRow("ui") << u"ui"_s << connectors + QStringList{u"ui"_s};
    QTest::newRow("desktop") << u"app/desktop"_s << connectors + QStringList{u"ui"_s, u"app/desktop"_s};
    QTest::newRow("cli") << u"app/cli"_s << connectors + QStringList{u"app/cli"_s};
    QTest::newRow("sandbox") << u"app/sandbox"_s << connectors + QStringList{u"app/sandbox"_s};
}

void TestArrows::includes()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, allowed);
    static const QRegularExpression include(u"^#include \"([^\"]+)/[^/\"]+\""_s,
                                            QRegularExpression::MultilineOption);
    QStringList breaches;
    for (const QString &file : sources(folder)) {
        auto matches = include.globalMatch(read(file));
        while (matches.hasNext()) {
            const QString included = matches.next().captured(1);
            const bool fits = std::any_of(allowed.begin(), allowed.end(), [&](const QString &prefix) {
                return included == prefix || included.startsWith(prefix + '/'_L1);
            });
            if (!fits) {
                breaches.append(file + u" includes "_s + included);
            }
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join('\n'_L1)));
}

void TestArrows::sqlStaysInStore()
{
    static const QRegularExpression sql(u"#include <QSql|\"\\s*(SELECT|INSERT|UPDATE|DELETE) "_s);
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const QString &file : sources(folder)) {
            if (!file.contains("/core/store/"_L1)) {
                QVERIFY2(!sql.match(read(file)).hasMatch(), qPrintable(file));
            }
        }
    }
}

void TestArrows::coreHasNoWindows()
{
    static const QRegularExpression windows(
        u"#include <(QWidget|QApplication|QGuiApplication|QColor|QPainter|QIcon)"_s);
    for (const QString &file : sources(u"core"_s)) {
        QVERIFY2(!windows.match(read(file)).hasMatch(), qPrintable(file));
    }
}

void TestArrows::everyFileHasItsLicense()
{
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        for (const QString &file : sources(folder)) {
            QVERIFY2(read(file).startsWith("// SPDX-License-Identifier: Apache-2.0\n"_L1), qPrintable(file));
        }
    }
}

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"
