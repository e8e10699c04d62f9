// SPDX-License-Identifier: Apache-2.0
#include "core/people/textfolding.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

/// What searching compares: any script in small Latin letters.
class TestTextFolding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void composedAndDecomposedTextsFoldAlike();
    void foldingTwiceChangesNothing();
    void threadsMayFoldAtTheSameTime();
};

void TestTextFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const QString &text, const QString &folded) {
        QTest::newRow(name) << text << folded;
    };
    row("empty", {}, {});
    row("case", u"ANA Ruiz"_s, u"ana ruiz"_s);
    row("accents", u"Álvarez, José"_s, u"alvarez jose"_s);
    row("tilde and cedilla", u"Muñoz França"_s, u"munoz franca"_s);
    row("umlauts", u"Jürgen Groß"_s, u"jurgen gross"_s);
    row("strokes", u"Søren Łukasz"_s, u"soren lukasz"_s);
    row("apostrophe", u"O'Neil"_s, u"oneil"_s);
    row("typographic apostrophe", u"O’Neil"_s, u"oneil"_s);
    row("okina", u"Kaʻiulani"_s, u"kaiulani"_s);
    row("hyphen", u"Cruz-Lopez"_s, u"cruz lopez"_s);
    row("spaces", u"  Ana \t  Ruiz\n"_s, u"ana ruiz"_s);
    row("no-break space", u"Ana\u00a0Ruiz"_s, u"ana ruiz"_s);
    row("e-mail", u"kate.oneil@example.org"_s, u"kate oneil example org"_s);
    row("digits", u"(312) 555-0101"_s, u"312 555 0101"_s);
    row("full width", u"Ａｎａ　１２"_s, u"ana 12"_s);
    row("ligature", u"Steﬃ"_s, u"steffi"_s);
    row("Cyrillic", u"Иван Петров"_s, u"ivan petrov"_s);
    row("Greek", u"Νίκος"_s, u"nikos"_s);
    row("Chinese", u"王伟"_s, u"wang wei"_s);
    row("soft hyphen", u"An\u00ada"_s, u"ana"_s);
    row("signs alone", u" – … !"_s, {});
}

void TestTextFolding::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldForSearch(text), folded);
}

void TestTextFolding::composedAndDecomposedTextsFoldAlike()
{
    for (const auto &text :
         {u"José Álvarez"_s, u"Nguyễn Thị Hồng"_s, u"Dvořák"_s, u"Ἀλέξανδρος"_s, u"각"_s}) {
        const QString composed = text.normalized(QString::NormalizationForm_C);
        const QString decomposed = text.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != decomposed);
        QCOMPARE(foldForSearch(composed), foldForSearch(decomposed));
    }
}

void TestTextFolding::foldingTwiceChangesNothing()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const std::vector<std::pair<char32_t, char32_t>> scripts{
        {0x20, 0x7e},     {0xa0, 0x24f},    {0x300, 0x36f},   {0x370, 0x3ff},    {0x400, 0x4ff},
        {0x590, 0x6ff},   {0x900, 0x97f},   {0x1e00, 0x1eff}, {0x2000, 0x206f},  {0x3040, 0x30ff},
        {0x4e00, 0x9fff}, {0xac00, 0xd7a3}, {0xff00, 0xffef}, {0x1f600, 0x1f64f}};
    for (int i = 0; i < 4'000; ++i) {
        QString text;
        for (int length = 1 + static_cast<int>(random.bounded(8)); length > 0; --length) {
            const auto &[first, last] = scripts[random.bounded(static_cast<quint32>(scripts.size()))];
            text += QChar::fromUcs4(first + random.bounded(last - first + 1));
        }
        const QString once = foldForSearch(text);
        if (foldForSearch(once) != once) {
            QFAIL(
                qPrintable(u"seed %1: “%2” → “%3” → “%4”"_s.arg(seed).arg(text, once, foldForSearch(once))));
        }
    }
}

void TestTextFolding::threadsMayFoldAtTheSameTime()
{
    std::atomic<int> wrong = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&wrong] {
            for (int round = 0; round < 500; ++round) {
                wrong +=
                    foldForSearch(u"Иван Álvarez %1"_s.arg(round)) == u"ivan alvarez %1"_s.arg(round) ? 0 : 1;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads) {
        thread->wait();
    }
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestTextFolding)
#include "tst_textfolding.moc"
