// SPDX-License-Identifier: Apache-2.0
#include "core/linking/taughtname.h"
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/calmanac/asklaterdialog.h"
#include "ui/calmanac/finddialog.h"
#include "ui/calmanac/surepairsdialog.h"
#include "ui/calmanac/teachdialog.h"
#include "ui/calmanac/toenterdialog.h"
#include "ui/calmanac/unlinkdialog.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/invitations/acceptdialog.h"
#include "ui/rules/rulesdialog.h"
#include "ui/shell/finder.h"
#include "ui/shell/keysdialog.h"
#include "ui/tour/tourdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// Every page and dialog in light, dark, Spanish, mirrored and in a small window: no text is cut off, each
/// has the contrast of WCAG 2.2 AA (measured in the picture), and in Spanish nothing is left in English.
/// Where ROSTERLINK_PICTURES names a folder, the pictures are written there, to be looked at.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_wrong.clear(); }
    void everyPage_data();
    void everyPage();
    void everyDialog_data() { everyPage_data(); }
    void everyDialog();

private:
    enum Look { Light = 0, Dark = 1, Spanish = 2, Mirrored = 4, Small = 8 };

    [[nodiscard]] static std::vector<std::pair<QString, ui::Place>> places(OrganizationId organization);
    /// Those whom one decides about in the window, as the window makes them.
    [[nodiscard]] static std::vector<std::pair<QString, QDialog *>> dialogs(SampleWindow &sample);
    [[nodiscard]] static commands::Link teaching(SampleWindow &sample);
    [[nodiscard]] static ui::DetailContext contextOf(SampleWindow &sample, Side side, const QString &name);
    /// Puts the program into a look; the theme holds as long as it is there.
    [[nodiscard]] static std::unique_ptr<ui::Theme> dress(ui::Language &language, int looks);
    void look(QWidget &window, const QString &page, int looks);
    [[nodiscard]] static QStringList cutOff(QWidget &window);
    [[nodiscard]] static bool isCutOff(const QWidget *widget);
    [[nodiscard]] static QStringList pale(QWidget &window);
    /// The contrast of a widget's text with its ground, 1 to 21 (WCAG 2.2, contrast ratio).
    [[nodiscard]] static double contrast(const QImage &picture);
    [[nodiscard]] QStringList english(QWidget &window) const;
    void write(QWidget &window, const QString &name) const;

    QStringList m_wrong;     ///< of the present look, a line a page
    QSet<QString> m_english; ///< texts that read otherwise in Spanish
};

namespace
{
constexpr double leastContrast = 4.5;    // WCAG 2.2, 1.4.3
constexpr double leastContrastLarge = 3; // the same, for 18.66 px and more where it is bold
constexpr double sharpness = 2;          // pictures so many times as large: a glyph's core has its own color

/// WCAG 2.2, relative luminance.
double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

double ratio(double one, double other)
{
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->text();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

/// Letters or digits: a sign alone ("›", "●") is no text.
bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar one) { return one.isLetterOrNumber(); });
}

/// Shown, also where one has to scroll to it, and not covered by another page.
bool isOnPage(const QWidget *widget)
{
    return widget->isVisible() && widget->width() > 0 && widget->height() > 0;
}
} // namespace

/// Whatever is translated and reads otherwise then.
void TestLooks::initTestCase()
{
    QFile file(QStringLiteral(ROSTERLINK_SOURCE_DIR "/resources/translations/rosterlink_es.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"source"_s) {
            source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (translation != source && hasLetters(source) && !source.contains(u'%')) {
                m_english.insert(source);
            }
        }
    }
    QVERIFY(m_english.size() > 500);
}

std::vector<std::pair<QString, ui::Place>> TestLooks::places(OrganizationId organization)
{
    using P = ui::Place::Page;
    const auto at = [&](P page) {
        ui::Place place;
        place.page = page;
        place.organization = organization;
        place.integration = Office::integration();
        return place;
    };
    std::vector<std::pair<QString, ui::Place>> all{
        {u"orgs"_s, {}},
        {u"members"_s, at(P::Members)},
        {u"learners"_s, at(P::Learners)},
        {u"invitations"_s, at(P::Invitations)},
        {u"history"_s, at(P::History)},
        {u"settings"_s, at(P::Settings)},
        {u"integrations"_s, at(P::Integrations)},
        {u"roles"_s, at(P::Roles)},
        {u"mail"_s, at(P::Mail)},
        {u"data"_s, at(P::Data)},
        {u"duplicates"_s, at(P::Duplicates)},
        {u"to-mend"_s, at(P::ToMend)},
        {u"connect"_s, at(P::Connect)},
        {u"synchronize"_s, at(P::Synchronize)},
        {u"new-files"_s, at(P::NewFiles)},
        {u"report"_s, at(P::Report)},
        {u"links"_s, at(P::Links)},
    };
    for (const auto &[name, kind] :
         {std::pair(u"members"_s, Kind::Members), {u"learners"_s, Kind::Learners}}) {
        for (const auto &filter :
             {u"all"_s, u"linked"_s, u"not linked motivity"_s, u"not linked counterpart"_s}) {
            ui::Place place = at(P::Integration);
            place.kind = kind;
            place.filter = filter;
            all.emplace_back(u"calmanac-%1-%2"_s.arg(name, QString(filter).replace(u' ', u'-')), place);
        }
    }
    return all;
}

void TestLooks::everyPage_data()
{
    QTest::addColumn<int>("looks");
    QTest::newRow("light") << int(Light);
    QTest::newRow("dark") << int(Dark);
    QTest::newRow("small") << int(Small);
    QTest::newRow("spanish") << int(Spanish);
    QTest::newRow("spanish-small-dark") << int(Spanish | Small | Dark);
    QTest::newRow("mirrored") << int(Mirrored);
}

void TestLooks::everyPage()
{
    QFETCH(int, looks);
    ui::Language language;
    const auto theme = dress(language, looks);
    SampleWindow sample;
    sample.window().resize(looks & Small ? QSize(1024, 640) : QSize(1280, 800));
    for (const auto &[name, place] : places(sample.organization())) {
        sample.window().navigator().goTo(place);
        sample.settle();
        look(sample.window(), name, looks);
    }
    // Those whom only the detail of somebody of their kind shows.
    using Names = std::initializer_list<QString>;
    for (const auto &[kind, names] :
         {std::pair(Kind::Members,
                    Names{u"Katherine O'Neil"_s, u"James Carter Sr"_s, u"Dana Whitfield"_s, u"Morgan Lee"_s}),
          {Kind::Learners, Names{u"Sofia Marquez"_s, u"Maya Okafor"_s}}}) {
        ui::Place place{ui::Place::Page::Integration,
                        sample.organization(),
                        Office::integration(),
                        kind,
                        u"not linked"_s,
                        {}};
        for (const QString &name : names) {
            const PersonId profile = sample.find(kind, Side::Motivity, name);
            place.person = profile.isNull() ? sample.find(kind, Side::Counterpart, name) : profile;
            sample.window().navigator().goTo(place);
            sample.settle();
            look(sample.window(), u"person-"_s + QString(name).replace(u' ', u'-'), looks);
        }
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

std::unique_ptr<ui::Theme> TestLooks::dress(ui::Language &language, int looks)
{
    language.speak(looks & Spanish ? u"es"_s : u"en"_s);
    QApplication::setLayoutDirection(looks & Mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    return std::make_unique<ui::Theme>(*qApp,
                                       looks & Dark ? ui::Theme::Scheme::Dark : ui::Theme::Scheme::Light);
}

ui::DetailContext TestLooks::contextOf(SampleWindow &sample, Side side, const QString &name)
{
    ui::DetailContext context;
    context.detail = sample.stored(Kind::Members, side, name);
    context.organization = sample.organization();
    context.title = u"Calmanac"_s;
    context.motivityPeople = 60;
    return context;
}

/// Any two whose names would teach something.
commands::Link TestLooks::teaching(SampleWindow &sample)
{
    const auto people = sample.everybody(Kind::Members);
    for (const PersonRow &one : people) {
        for (const PersonRow &other : people) {
            if (one.side == Side::Motivity && other.side == Side::Counterpart &&
                taughtBy(Kind::Members, one.facts, other.facts)) {
                return {ProfileId(one.id.value()), CounterpartId(other.id.value())};
            }
        }
    }
    return {};
}

std::vector<std::pair<QString, QDialog *>> TestLooks::dialogs(SampleWindow &sample)
{
    ui::Desk &desk = sample.desk();
    QWidget *window = &sample.window();
    const OrganizationId here = sample.organization();
    const QString calmanac = Office::integration();
    const auto people = sample.roster(Kind::Members);
    std::vector<RosterPerson> others;
    std::vector<ui::SurePair> pairs;
    for (const RosterPerson &person : people) {
        if (person.side == Side::Counterpart) {
            others.push_back(person);
        } else if (person.state == PersonState::Suggested) {
            pairs.push_back(
                {person, *std::find_if(people.begin(), people.end(),
                                       [&](const RosterPerson &one) { return one.id == person.other; })});
        }
    }
    return {
        {u"dialog-ask-later"_s, new ui::AskLaterDialog(contextOf(sample, Side::Motivity, u"Beatrice Lundy"_s),
                                                       QDate(2026, 3, 2), window)},
        {u"dialog-unlink"_s, new ui::UnlinkDialog(contextOf(sample, Side::Motivity, u"Ana Ruiz"_s), window)},
        {u"dialog-find"_s,
         new ui::FindDialog(desk, calmanac, contextOf(sample, Side::Motivity, u"Beatrice Lundy"_s), others,
                            window)},
        {u"dialog-sure-pairs"_s, new ui::SurePairsDialog(desk, here, calmanac, pairs, window)},
        {u"dialog-remember"_s, new ui::TeachDialog(desk, here, calmanac, teaching(sample), window)},
        {u"dialog-rules"_s, new ui::RulesDialog(desk, here, calmanac, LinkingRules::Nothing, window)},
        {u"dialog-to-enter"_s, new ui::ToEnterDialog(desk, here, calmanac, Kind::Members, window)},
        {u"dialog-accept"_s, new ui::AcceptDialog(desk, {}, window)},
        {u"dialog-keys"_s, new ui::KeysDialog(desk.singleKeys(), window)},
        {u"dialog-tours"_s, new ui::TourDialog(window)},
        {u"dialog-finder"_s, new ui::Finder(desk, here, ui::findables({}, here), window)},
    };
}

void TestLooks::everyDialog()
{
    QFETCH(int, looks);
    ui::Language language;
    const auto theme = dress(language, looks);
    SampleWindow sample;
    sample.window().resize(looks & Small ? QSize(1024, 640) : QSize(1280, 800));
    for (const auto &[name, dialog] : dialogs(sample)) {
        dialog->show();
        sample.settle();
        look(*dialog, name, looks);
        delete dialog;
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestLooks::look(QWidget &window, const QString &page, int looks)
{
    write(window, u"%1-%2"_s.arg(page, QString::fromLatin1(QTest::currentDataTag())));
    QStringList wrong;
    for (const QString &text : cutOff(window)) {
        wrong.append(u"cut off: "_s + text);
    }
    for (const QString &text : pale(window)) {
        wrong.append(u"too pale: "_s + text);
    }
    if (looks & Spanish) {
        for (const QString &text : english(window)) {
            wrong.append(u"English: "_s + text);
        }
    }
    if (!wrong.isEmpty()) {
        m_wrong.append(page + u": "_s + wrong.join(u" | "_s));
    }
}

bool TestLooks::isCutOff(const QWidget *widget)
{
    if (qobject_cast<const ui::ElidedLabel *>(widget)) {
        return false; // whole in its tooltip
    }
    if (widget->hasHeightForWidth()) {
        return widget->heightForWidth(widget->width()) > widget->height() + 1;
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        return field->fontMetrics().horizontalAdvance(field->placeholderText()) > field->width();
    }
    // A button may be lower than its style would have it: its text isn't.
    const int height = qobject_cast<const QAbstractButton *>(widget) ? widget->fontMetrics().height()
                                                                     : widget->sizeHint().height();
    return widget->sizeHint().width() > widget->width() + 1 || height > widget->height() + 1;
}

QStringList TestLooks::cutOff(QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool says = hasLetters(textOf(widget)) || qobject_cast<const QComboBox *>(widget) ||
                          qobject_cast<const QLineEdit *>(widget);
        const bool isPathPart = widget->parentWidget() &&
                                widget->parentWidget()->inherits("rosterlink::ui::Breadcrumb"); // gives way
        if (says && !isPathPart && isOnPage(widget) && isCutOff(widget)) {
            found.append(u"%1 (%2×%3 of %4×%5)"_s.arg(textOf(widget).left(60))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(widget->sizeHint().width())
                             .arg(widget->sizeHint().height()));
        }
    }
    for (const QHeaderView *header : window.findChildren<QHeaderView *>()) {
        for (int column = 0; header->isVisible() && column < header->count(); ++column) {
            if (!header->isSectionHidden(column) &&
                header->sectionSizeHint(column) > header->sectionSize(column)) {
                found.append(u"heading "_s + header->model()->headerData(column, Qt::Horizontal).toString());
            }
        }
    }
    return found;
}

double TestLooks::contrast(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[line[x]];
        }
    }
    QRgb ground = 0;
    int most = 0;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        if (one.value() > most) {
            most = one.value();
            ground = one.key();
        }
    }
    double best = 1;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        best = std::max(best, ratio(luminance(ground), luminance(one.key())));
    }
    return best;
}

QStringList TestLooks::pale(QWidget &window)
{
    QImage whole(window.size() * sharpness, QImage::Format_RGB32);
    whole.setDevicePixelRatio(sharpness);
    window.render(&whole);
    const QRect room(QPoint(), window.size());
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!hasLetters(textOf(widget)) || !isOnPage(widget) || !widget->isEnabled() ||
            widget->visibleRegion().isEmpty()) {
            continue;
        }
        // Within a button's frame, whose color is not its text's.
        const int inset = qobject_cast<QAbstractButton *>(widget) ? 4 : 0;
        const QRect seen = widget->visibleRegion().boundingRect().adjusted(inset, inset, -inset, -inset);
        const QRect at = QRect(widget->mapTo(&window, seen.topLeft()), seen.size()) & room;
        if (at.width() < 8 || at.height() < 10) {
            continue; // a corner of it
        }
        const QRect pixels(at.topLeft() * sharpness, at.size() * sharpness);
        const double reached = contrast(whole.copy(pixels));
        const bool isLarge = widget->font().pixelSize() >= 17 && widget->font().weight() >= QFont::DemiBold;
        if (reached < (isLarge ? leastContrastLarge : leastContrast)) {
            found.append(u"%1 (%2)"_s.arg(textOf(widget).left(40)).arg(reached, 0, 'f', 2));
        }
    }
    return found;
}

QStringList TestLooks::english(QWidget &window) const
{
    QStringList found;
    for (const QString &said : allSaid(&window)) {
        if (m_english.contains(said)) {
            found.append(said);
        }
    }
    found.removeDuplicates();
    return found;
}

void TestLooks::write(QWidget &window, const QString &name) const
{
    const QString folder = qEnvironmentVariable("ROSTERLINK_PICTURES");
    if (folder.isEmpty()) {
        return;
    }
    QDir().mkpath(folder);
    for (const int scale : {1, 2}) {
        QImage picture(window.size() * scale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        window.render(&picture);
        picture.save(u"%1/%2%3.png"_s.arg(folder, name, scale == 2 ? u"-200"_s : QString()));
    }
}

} // namespace rosterlink::test

QTEST_MAIN(rosterlink::test::TestLooks)
#include "tst_looks.moc"
