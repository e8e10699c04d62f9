// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peopletext.h"
#include "ui/calmanac/persontext.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/comparedtext.h"
#include "ui/common/disclosure.h"
#include "ui/common/emptystate.h"
#include "ui/common/label.h"
#include "ui/common/reveal.h"
#include "ui/common/sidebyside.h"
#include "ui/common/toast.h"
#include "ui/facts/factrows.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

/// The parts that all pages are built from, each by itself.
class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsAsHighWithAButtonAsWithout();
    void aSentenceOfAnEmptyPageIsNotTooWide();
    void aBadgeIsSeenOnASelectedRow();
    void aLongNameBreaksWithinItsButton();
    void aHintThatDoesNothingIsNotDrawn();
    void anAddressIsBrokenBeforeItsAt();
    void onlyValuesThatAreAlikeHaveLettersMarked_data();
    void onlyValuesThatAreAlikeHaveLettersMarked();
    void equalInitialsAreTheSame();
    void whatIsOpenedComesIntoView();
    void whatDoesNotFitIsShownFromItsTop();
    void theBadgeOfARowSaysHowCertainItIs();
    void whoHasNoMatchIsSaidInAFewWords();
    void whoIsGoneIsNotCalledLinked();

private:
    /// Whether any pixel of the widget has that color.
    [[nodiscard]] static bool shows(QWidget &widget, ColorRole role);
};

bool TestParts::shows(QWidget &widget, ColorRole role)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color(role)) {
                return true;
            }
        }
    }
    return false;
}

void TestParts::aMessageIsAsHighWithAButtonAsWithout()
{
    Toast toast;
    toast.say(u"Linked Ana Ruiz with Ana Ruiz"_s, u"Undo"_s);
    const int withButton = toast.height();
    toast.say(u"The old list was kept."_s);
    QCOMPARE(toast.height(), withButton);
    QCOMPARE(withButton, Toast::barHeight);
}

void TestParts::aSentenceOfAnEmptyPageIsNotTooWide()
{
    EmptyState state;
    state.setText(u"Welcome to Rosterlink"_s, u"It tells who is who. "_s.repeated(20));
    state.resize(1280, 600);
    state.show();
    const auto labels = state.findChildren<Label *>();
    const auto widest =
        std::max_element(labels.begin(), labels.end(), [](const auto *one, const auto *other) {
            return one->text().size() < other->text().size();
        });
    QTRY_VERIFY((*widest)->width() > 400);
    QVERIFY((*widest)->width() <= 600);
    QVERIFY(qAbs((*widest)->geometry().center().x() - state.rect().center().x()) <= 2);
}

void TestParts::aBadgeIsSeenOnASelectedRow()
{
    QImage row(200, 54, QImage::Format_RGB32);
    row.fill(color(ColorRole::AccentSoft));
    QPainter painter(&row);
    const int width = drawBadge(painter, row.rect(), u"certain"_s, BadgeKind::Accent, Qt::AlignLeft);
    painter.end();
    int edges = 0; // on a line above the letters, where the badge's rounded ends are
    for (int x = 0; x <= width; ++x) {
        edges += row.pixelColor(x, row.height() / 2 - 9) != color(ColorRole::AccentSoft) ? 1 : 0;
    }
    QVERIFY2(edges >= 2, "the badge has no edge of its own");
}

void TestParts::aLongNameBreaksWithinItsButton()
{
    Button button(u"Wilhelmina Alexandra Featherstonehaugh"_s);
    QCOMPARE(button.minimumSizeHint(), button.sizeHint());
    button.wrapping();
    QVERIFY(button.minimumSizeHint().width() < button.sizeHint().width());
    QVERIFY(button.heightForWidth(button.minimumSizeHint().width()) > button.sizeHint().height());
    QCOMPARE(button.heightForWidth(button.sizeHint().width()), button.sizeHint().height());
}

void TestParts::aHintThatDoesNothingIsNotDrawn()
{
    Button button(u"No need to link"_s);
    button.setKeyHint(u"N"_s);
    const QSize size = button.sizeHint();
    button.resize(size);
    const QImage with = button.grab().toImage();
    QVERIFY(button.isHintShown());
    button.setHintShown(false);
    QVERIFY(!button.isHintShown());
    QVERIFY(button.grab().toImage() != with);
    QCOMPARE(button.sizeHint(), size); // nothing moves
}

void TestParts::anAddressIsBrokenBeforeItsAt()
{
    const QFontMetrics metrics(font(TypeSize::Text));
    const QString address = u"katherine.oneil@example.org"_s;
    const QString before = u"katherine.oneil\u200B@example.org"_s;
    const int forHalf = metrics.horizontalAdvance(u"@katherine.oneil"_s);
    QCOMPARE(withPlacesToBreak(address, metrics, 2 * forHalf), before);
    QCOMPARE(withPlacesToBreak(address, metrics, forHalf), before);
    QCOMPARE(withPlacesToBreak(address, metrics, forHalf - 10),
             u"katherine\u200B.oneil\u200B@example\u200B.org"_s);
    QCOMPARE(withPlacesToBreak(u"(312) 555-0142"_s, metrics, 20), u"(312) 555-0142"_s);
}

void TestParts::onlyValuesThatAreAlikeHaveLettersMarked_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<Likeness>("likeness");
    QTest::addColumn<bool>("marked");
    QTest::newRow("one letter") << u"Mia"_s << u"Mya"_s << Likeness::Nearly << true;
    QTest::newRow("more letters") << u"Lindquist"_s << u"Lindqvist"_s << Likeness::Nearly << true;
    QTest::newRow("another address") << u"rita.moss@example.org"_s << u"dw14@mail.example.com"_s
                                     << Likeness::Different << false;
    QTest::newRow("another name") << u"Stein"_s << u"Okafor"_s << Likeness::Different << false;
    QTest::newRow("the same") << u"Ruiz"_s << u"RUIZ"_s << Likeness::Same << false;
}

void TestParts::onlyValuesThatAreAlikeHaveLettersMarked()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(Likeness, likeness);
    QFETCH(bool, marked);
    SideBySide facts;
    facts.setFacts(u"Motivity"_s, u"Calmanac"_s, {{u"Name"_s, left, right, likeness, {}}});
    facts.resize(600, 80);
    QCOMPARE(shows(facts, ColorRole::AttentionSoft), marked);
}

void TestParts::equalInitialsAreTheSame()
{
    Facts left;
    Facts right;
    matching::Findings findings;
    const auto signOf = [&](const QString &one, const QString &other) {
        left[Field::MiddleName] = one;
        right[Field::MiddleName] = other;
        findings[Field::MiddleName] = matching::Finding::Initial;
        return factRows(Kind::Members, left, right, findings, Viewer()).constFirst().likeness;
    };
    QCOMPARE(signOf(u"N"_s, u"N"_s), Likeness::Same);
    QCOMPARE(signOf(u"N"_s, u"n."_s), Likeness::Same);
    QCOMPARE(signOf(u"N"_s, u"Naomi"_s), Likeness::Nearly);
}

void TestParts::whatIsOpenedComesIntoView()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    auto *above = new QWidget;
    above->setFixedHeight(300);
    auto *disclosure = new Disclosure(u"Why linked?"_s);
    auto *answer = new QWidget;
    answer->setFixedHeight(120);
    disclosure->setContent(answer);
    layout->addWidget(above);
    layout->addWidget(disclosure);
    layout->addStretch(1);
    area.setWidget(content);
    area.resize(300, 360);
    area.show();
    QTest::mouseClick(disclosure->findChild<Button *>(), Qt::LeftButton);
    const auto isInView = [&] {
        const QRect seen(0, area.verticalScrollBar()->value(), 300, area.viewport()->height());
        return seen.contains(QRect(answer->mapTo(content, QPoint()), QSize(1, answer->height())));
    };
    QTRY_VERIFY(isInView());
}

void TestParts::whatDoesNotFitIsShownFromItsTop()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    for (const int height : {300, 700}) {
        auto *part = new QWidget;
        part->setFixedHeight(height);
        layout->addWidget(part);
    }
    area.setWidget(content);
    area.resize(300, 360);
    area.show();
    QWidget *tall = layout->itemAt(1)->widget();
    reveal(tall);
    QTRY_COMPARE(area.verticalScrollBar()->value(), tall->y());
}

void TestParts::theBadgeOfARowSaysHowCertainItIs()
{
    RosterPerson person;
    person.state = PersonState::Suggested;
    person.strength = matching::Strength::Certain;
    person.suggestions = 2;
    QCOMPARE(rowBadge(person).text, u"certain"_s); // a second, weak one takes nothing from it
    person.ambiguous = true;
    QVERIFY(rowBadge(person).text.startsWith(u"2 "_s));
}

void TestParts::whoHasNoMatchIsSaidInAFewWords()
{
    RosterPerson person;
    person.state = PersonState::Open;
    QCOMPARE(rowLine(person, nullptr, {}, Kind::Members, u"Calmanac"_s, false), u"No likely match"_s);
    QCOMPARE(rowBadge(person).text, u"no match"_s);
    QCOMPARE(rowBadge(person).kind, BadgeKind::Attention); // as in the books
}

void TestParts::whoIsGoneIsNotCalledLinked()
{
    PersonDetail detail;
    detail.row.state = PersonState::Linked;
    QVERIFY(personLine(detail, u"Calmanac"_s, Viewer()).contains(u"linked to Calmanac"_s));
    detail.row.gone = true;
    QVERIFY(!personLine(detail, u"Calmanac"_s, Viewer()).contains(u"linked"_s));
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestParts)
#include "tst_parts.moc"
