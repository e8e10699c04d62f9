// SPDX-License-Identifier: Apache-2.0
#include "core/directory/organizations.h"
#include "core/people/clock.h"
#include "core/store/databasethread.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/peoplemodel.h"
#include "ui/calmanac/personpanel.h"
#include "ui/calmanac/surepairs.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::bench
{

namespace
{
constexpr int nothing = 500; // milliseconds without painting: there is nothing to paint
constexpr int settling =
    150; // milliseconds: a click or a letter, then the time that a quick hand needs for the next

/// Looks at the whole program: what is painted, and what the database thread answers.
class Watch final : public QObject
{
public:
    int reads = 0;

    Watch() { qApp->installEventFilter(this); }

    /// Milliseconds from doing it until what lies within was painted and went to the screen; none where it
    /// changes nothing there.
    std::optional<double> untilPainted(const QWidget *within, const std::function<void()> &doIt)
    {
        m_within = within;
        m_painted = false;
        QElapsedTimer timer;
        timer.start();
        doIt();
        while (!m_painted) {
            if (timer.hasExpired(nothing)) {
                return std::nullopt;
            }
            QCoreApplication::processEvents();
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && m_within) {
            const auto *widget = static_cast<QWidget *>(watched);
            m_painted = m_painted || m_within == widget || m_within->isAncestorOf(widget);
        } else if (event->type() == QEvent::MetaCall && qobject_cast<DatabaseThread *>(watched)) {
            ++reads;
        }
        return false;
    }

private:
    const QWidget *m_within = nullptr;
    bool m_painted = false;
};

template<typename T>
T *named(const QWidget &window, const QString &name)
{
    for (T *widget : window.findChildren<T *>()) {
        if (widget->isVisible() && widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

void print(const char *name, double value)
{
    std::printf("%s %.1f\n", name, value);
    std::fflush(stdout);
}

void print(const QByteArray &name, const std::vector<std::optional<double>> &times)
{
    std::vector<double> values;
    for (const auto &time : times) {
        if (time) {
            values.push_back(*time);
        }
    }
    std::sort(values.begin(), values.end());
    print(name + "_median_ms", values[values.size() / 2]);
    print(name + "_worst_ms", values.back());
}

/// The most memory that this process ever had, in megabytes (Linux).
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const QByteArray peak = text.mid(text.indexOf("VmHWM:") + 6).trimmed();
    return peak.left(peak.indexOf(' ')).toDouble() * 1024 / 1e6;
}

/// The members of the Calmanac page, as somebody uses them who is in a hurry.
class ListFigures
{
public:
    explicit ListFigures(ui::MainWindow &window)
        : m_window(window)
    {}

    [[nodiscard]] bool open()
    {
        ui::Place place;
        place.page = ui::Place::Page::Integration;
        place.organization = OrganizationId(1);
        place.integration = u"calmanac"_s;
        place.filter = u"all"_s;
        m_window.navigator().goTo(place);
        QElapsedTimer timer;
        timer.start();
        const bool isThere = QTest::qWaitFor(
            [this] {
                m_list = named<QTableView>(m_window, u"People"_s);
                return m_list && m_list->model()->rowCount() > 0;
            },
            60000);
        if (isThere) {
            print("list_rows", m_list->model()->rowCount());
            print("list_opened_ms", static_cast<double>(timer.elapsed()));
            QTest::qWait(settling);
        }
        return isThere;
    }

    void filter()
    {
        std::vector<std::optional<double>> times;
        for (const auto &name :
             {u"Linked"_s, u"Not Linked"_s, u"Not Linked Motivity"_s, u"Not Linked Calmanac"_s, u"All"_s,
              u"Not Linked"_s, u"Linked"_s, u"All"_s}) {
            auto *button = named<QAbstractButton>(m_window, name);
            times.push_back(
                m_watch.untilPainted(list(), [button] { QTest::mouseClick(button, Qt::LeftButton); }));
            QTest::qWait(settling);
        }
        print("list_filter", times);
    }

    /// wait: milliseconds between two letters; none: the next comes as soon as the list shows the last.
    void search(const QByteArray &name, int wait)
    {
        auto *field = named<QLineEdit>(m_window, u"Search"_s);
        field->setFocus();
        std::vector<std::optional<double>> times;
        const auto press = [&](const std::function<void()> &key) {
            times.push_back(m_watch.untilPainted(list(), key));
            if (wait > 0) {
                QTest::qWait(wait);
            }
        };
        for (const QByteArray word :
             {"maria", "j", "o'neil", "kate@example", "312555", "zzz", "smith@", "eli"}) {
            for (const char letter : word) {
                press([field, letter] { QTest::keyClick(field, letter); });
            }
            press([field] { QTest::keyClicks(field, u" a"_s); });
            press([field] { QTest::keyClick(field, Qt::Key_Backspace); });
            while (!field->text().isEmpty()) {
                press([field] { QTest::keyClick(field, Qt::Key_Backspace); });
            }
            QTest::qWait(settling);
        }
        print(name, times);
    }

    /// Page by page, with a rest on each: what is asked of the database then must not depend on how many
    /// lines a page has.
    void scroll()
    {
        constexpr int pages = 30;
        auto *bar = m_list->verticalScrollBar();
        bar->setValue(0);
        QTest::qWait(settling);
        std::vector<std::optional<double>> times;
        const int before = m_watch.reads;
        for (int page = 0; page < pages; ++page) {
            times.push_back(
                m_watch.untilPainted(list(), [bar] { bar->setValue(bar->value() + bar->pageStep()); }));
            QTest::qWait(settling);
        }
        print("list_scroll_page", times);
        print("list_scroll_reads_per_page", static_cast<double>(m_watch.reads - before) / pages);
    }

    /// From the key to the next person's detail on the screen, the decision on the disk.
    void decide()
    {
        constexpr int decisions = 40;
        QTest::mouseClick(named<QAbstractButton>(m_window, u"Not Linked Motivity"_s), Qt::LeftButton);
        QTest::qWait(settling);
        auto *people = m_window.findChild<ui::PeopleList *>();
        const auto *detail = m_window.findChild<ui::PersonPanel *>();
        std::vector<std::optional<double>> times;
        for (int i = 0; i < decisions; ++i) {
            while (people->currentIndex().isValid() && !hasSuggestion(*people)) {
                QTest::keyClick(people, Qt::Key_Down);
            }
            QTest::qWait(settling);
            const PersonId decided = people->selected();
            bool isWritten = false;
            const auto written = QObject::connect(&m_window.desk(), &ui::Desk::stepMade, &m_window,
                                                  [&isWritten] { isWritten = true; });
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(people, Qt::Key_1);
            while ((!isWritten || people->selected() == decided || detail->person() != people->selected()) &&
                   !timer.hasExpired(2'000)) {
                QCoreApplication::processEvents();
            }
            m_window.repaint();
            times.emplace_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QObject::disconnect(written);
        }
        print("decision", times);
    }

    /// "Link all sure ones", at most so many of them in one change.
    void linkSure()
    {
        constexpr qsizetype wanted = 50'000;
        const auto *people = m_window.findChild<ui::PeopleList *>();
        const auto *model = qobject_cast<const ui::PeopleModel *>(people->model());
        commands::LinkMany command = ui::SurePairsModel(ui::surePairs(*model)).command();
        command.pairs = command.pairs.mid(0, wanted);
        QTest::qWait(10 * settling); // what else the window reads when it opens
        bool isDone = false;
        QElapsedTimer timer;
        timer.start();
        m_window.desk().decide(OrganizationId(1), u"calmanac"_s, command, &m_window,
                               [&isDone](const Result<StepReport> &outcome) {
                                   if (!outcome) {
                                       qFatal("the pairs were not linked: %s",
                                              qPrintable(outcome.error().sentence));
                                   }
                                   isDone = true;
                               });
        if (!QTest::qWaitFor([&isDone] { return isDone; }, 60'000)) {
            qFatal("the pairs were not linked");
        }
        print("link_many_pairs", static_cast<double>(command.pairs.size()));
        print("link_many_ms", static_cast<double>(timer.elapsed()));
    }

private:
    [[nodiscard]] static bool hasSuggestion(const ui::PeopleList &people)
    {
        const auto *model = qobject_cast<const ui::PeopleModel *>(people.model());
        const RosterPerson *person = model->person(people.selected());
        return person && person->state == PersonState::Suggested && !person->family;
    }

    /// With what stands in its place where nobody is found.
    [[nodiscard]] const QWidget *list() const { return m_list->parentWidget(); }

    ui::MainWindow &m_window;
    Watch m_watch;
    QTableView *m_list = nullptr;
};
} // namespace

int run(QApplication &application)
{
    const ui::Theme theme(application, ui::Theme::Scheme::Light);
    const SystemClock clock;
    ui::Desk desk(QApplication::arguments().value(1), ui::Desk::Mode::Office, clock, Actor{u"bench"_s, {}});
    ui::MainWindow window(desk, {});
    bool ready = false;
    QObject::connect(&window, &ui::MainWindow::ready, &window, [&ready] { ready = true; });
    window.show();
    ListFigures figures(window);
    if (!QTest::qWaitFor([&ready] { return ready; }) || !QTest::qWaitForWindowExposed(&window) ||
        !figures.open()) {
        std::fprintf(stderr, "listfigures: the members of the first organization don't show up\n");
        return 1;
    }
    print("list_megabytes_once_shown", peakMemory());
    if (QApplication::arguments().value(2) == u"sure"_s) {
        figures.linkSure();
        return 0;
    }
    figures.filter();
    figures.search("list_search", settling);
    figures.search("list_search_at_once", 0);
    figures.scroll();
    figures.decide();
    print("list_megabytes", peakMemory());
    return 0;
}

} // namespace rosterlink::bench

/// Prints figures of the list of people: listfigures DATA, a data folder with many members; or of linking all
/// sure ones of them: listfigures DATA sure, where nobody is linked yet.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    return rosterlink::bench::run(application);
}
