// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uisamplewindow.h"

#include "core/connectors/sample/sampleorganization.h"
#include "core/directory/organizations.h"
#include "core/store/organizationrows.h"
#include "tests/support/uidriver.h"
#include "ui/calmanac/peopledelegate.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/personpanel.h"
#include "ui/common/filterbutton.h"
#include "ui/common/toast.h"
#include "ui/history/personhistory.h"
#include "ui/tour/whensettled.h"

#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

namespace
{
const Actor &somebody()
{
    static const Actor actor{u"dana"_s, {}};
    return actor;
}

/// The folder of a sample that nobody has touched.
QString untouchedSample()
{
    static const QTemporaryDir folder;
    static const bool made = [] {
        auto opened = Database::open(folder.path());
        Progress progress;
        const FakeClock clock;
        return opened && createSampleOrganizations(**opened, clock, somebody(), progress);
    }();
    if (!made) {
        qFatal("the sample organization could not be made");
    }
    return folder.path();
}

void copyFiles(const QString &from, const QString &to)
{
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name)) {
            qFatal("%s could not be copied", qPrintable(name));
        }
    }
}
} // namespace

SampleWindow::SampleWindow()
{
    copyFiles(untouchedSample(), m_folder.path());
    m_clock.advance(3600); // a while after the sample was made
    auto opened = Database::open(m_folder.path());
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().sentence));
    }
    m_database = std::move(*opened);
    const auto row =
        organizationRows::organizationNamed(*m_database, QString::fromUtf16(sampleOrganizationName));
    m_organization = row ? row->id : OrganizationId();
    open();
}

SampleWindow::~SampleWindow() = default;

void SampleWindow::open()
{
    m_desk = std::make_unique<ui::Desk>(m_folder.path(), ui::Desk::Mode::Office, m_clock, somebody());
    m_window = std::make_unique<ui::MainWindow>(*m_desk, ui::MainWindow::Doors());
    bool ready = false;
    QObject::connect(m_window.get(), &ui::MainWindow::ready, m_window.get(), [&ready] { ready = true; });
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()) || !QTest::qWaitFor([&ready] { return ready; })) {
        qFatal("the window did not open");
    }
}

void SampleWindow::restart()
{
    m_window->close();
    m_window.reset();
    m_desk.reset();
    m_clock.advance(24 * 3600);
    open();
}

void SampleWindow::settle()
{
    QEventLoop loop;
    ui::whenSettled(*m_desk, &loop, [&loop] { loop.quit(); });
    loop.exec();
}

bool SampleWindow::goToCalmanac(Kind kind)
{
    const bool there = press(u"Bright Steps ABA"_s) && press(u"Settings"_s) && press(u"Integrations"_s) &&
                       press(u"Calmanac"_s) && pressTab(kind == Kind::Members ? u"Members"_s : u"Learners"_s);
    return there && QTest::qWaitFor([this] { return isSettled() && !rows().isEmpty(); });
}

bool SampleWindow::press(const QString &name)
{
    return clickOn([&] { return stage().find(name); }, name);
}

bool SampleWindow::pressTab(const QString &name)
{
    return clickOn([&] { return stage().findTab(name); }, name);
}

bool SampleWindow::clickOn(const std::function<std::optional<ui::Spot>()> &find, const QString &name)
{
    std::optional<ui::Spot> spot;
    const bool found = QTest::qWaitFor([&] {
        QCoreApplication::processEvents(); // what was just shown must have its place, as before a person's
                                           // eyes
        return (spot = find()).has_value();
    });
    if (!found) {
        qWarning("nothing is named %s", qPrintable(name));
        return false;
    }
    QTest::mouseClick(spot->widget, Qt::LeftButton, {}, spot->center());
    return true;
}

bool SampleWindow::filter(const QString &name)
{
    auto *button = named<ui::FilterButton>(m_window.get(), name);
    if (!button) {
        return false;
    }
    click(button);
    return button->isChecked() && QTest::qWaitFor([this] { return isSettled(); });
}

bool SampleWindow::choose(const QString &name)
{
    const bool clicked = clickOn([&] { return stage().findRow(name); }, name);
    return clicked && selected() == name && QTest::qWaitFor([this] { return isSettled(); });
}

bool SampleWindow::lookFor(const QString &typed, const QString &name)
{
    if (!QTest::qWaitFor([this] { return dialog() && dialog()->isActiveWindow(); })) {
        return false;
    }
    auto *search = dialog()->findChild<QLineEdit *>();
    click(search);
    search->selectAll();
    type(typed);
    const bool clicked = clickOn([&] { return stage().findRow(name); }, name);
    return clicked && QTest::qWaitFor([&] { return named<QLabel>(dialog(), name) != nullptr; });
}

void SampleWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), key, modifiers);
}

void SampleWindow::type(const QString &text)
{
    // Letter by letter: the first one may move the keyboard to another widget.
    for (const QChar letter : text) {
        QTest::keyClicks(focus(), QString(letter));
    }
}

QString SampleWindow::message()
{
    const auto *toast = m_window->findChild<ui::Toast *>();
    return toast->isVisible() ? toast->sentence() : QString();
}

ui::PeopleList *SampleWindow::list()
{
    return m_window->findChild<ui::PeopleList *>();
}

ui::PersonPanel *SampleWindow::detail()
{
    return m_window->findChild<ui::PersonPanel *>();
}

QStringList SampleWindow::rows()
{
    QStringList names;
    const QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        names.append(model->index(row, 0).data().toString());
    }
    return names;
}

QString SampleWindow::selected()
{
    const auto rows = list()->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? QString() : rows.first().data().toString();
}

int SampleWindow::selectedAt()
{
    const auto rows = list()->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? -1 : list()->visualRect(rows.first()).top();
}

QPoint SampleWindow::plusOf(const QString &name)
{
    const QModelIndex index = list()->model()->index(static_cast<int>(rows().indexOf(name)), 0);
    const auto *delegate = qobject_cast<ui::PeopleDelegate *>(list()->itemDelegate());
    return delegate->plusRect(list()->visualRect(index), index).center();
}

bool SampleWindow::isSettled()
{
    if (!list() || !detail() || detail()->person() != list()->selected()) {
        return false;
    }
    // What was put into a layout is shown with the next events, the history at the bottom last.
    const auto *history = detail()->findChild<ui::PersonHistory *>();
    return !history || history->isVisible();
}

bool SampleWindow::says(const QString &part)
{
    return dialog() ? isSaid(dialog(), part) : isSaid(detail(), part);
}

int SampleWindow::countOn(const QString &filter)
{
    const auto *button = named<ui::FilterButton>(m_window.get(), filter);
    return button ? button->accessibleDescription().section(' '_L1, 0, 0).toInt() : -1;
}

QStringList SampleWindow::buttons()
{
    QList<QAbstractButton *> found;
    const auto all = detail()->widget()->findChildren<QAbstractButton *>();
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [](auto *one) { return one->isVisible(); });
    const auto place = [this](const QAbstractButton *one) {
        const QPoint at = one->mapTo(detail()->widget(), QPoint());
        return std::pair(at.y(), at.x());
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](auto *one, auto *other) { return place(one) < place(other); });
    QStringList names;
    std::transform(found.begin(), found.end(), std::back_inserter(names),
                   [](auto *one) { return spokenName(one); });
    return names;
}

QDialog *SampleWindow::dialog()
{
    for (auto *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

QWidget *SampleWindow::focus()
{
    QWidget *window = dialog() ? static_cast<QWidget *>(dialog()) : m_window.get();
    return window->focusWidget() ? window->focusWidget() : window;
}

PersonId SampleWindow::find(Kind kind, Side side, const QString &name, const QString &born)
{
    PersonId found;
    personRows::forEach(*m_database, m_organization, kind, side,
                        side == Side::Motivity ? QString() : Office::integration(),
                        [&](const PersonRow &row) {
                            const bool fits = born.isEmpty() || row.facts[Field::DateOfBirth] == born;
                            if (found.isNull() && fits && row.facts.displayName() == name) {
                                found = row.id;
                            }
                        });
    return found;
}

PersonDetail SampleWindow::stored(PersonId person)
{
    return loadPersonDetail(*m_database, m_organization, Office::integration(), person, {})
        .value_or(PersonDetail());
}

PersonDetail SampleWindow::stored(Kind kind, Side side, const QString &name)
{
    return stored(find(kind, side, name));
}

QString SampleWindow::partnerOf(Kind kind, const QString &name)
{
    const PersonDetail found = stored(kind, Side::Motivity, name);
    return found.link ? found.link->partner.facts.displayName() : QString();
}

std::vector<RosterPerson> SampleWindow::roster(Kind kind)
{
    return loadRoster(*m_database, m_organization, Office::integration(), kind, {});
}

std::vector<PersonRow> SampleWindow::everybody(Kind kind)
{
    std::vector<PersonRow> people;
    for (const auto side : {Side::Motivity, Side::Counterpart}) {
        personRows::forEach(*m_database, m_organization, kind, side,
                            side == Side::Motivity ? QString() : Office::integration(),
                            [&](const PersonRow &row) { people.push_back(row); });
    }
    return people;
}

} // namespace rosterlink::test
