// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rememberedplace.h"

#include "core/store/datafolder.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
/// The pages at which the program opens again, by their words in the file: those with which nothing has begun
/// that would be half done.
constexpr std::array<std::pair<Place::Page, QLatin1String>, 17> resumable = {{
    {Place::Page::Orgs, "orgs"_L1},
    {Place::Page::Members, "members"_L1},
    {Place::Page::Learners, "learners"_L1},
    {Place::Page::Dashboard, "dashboard"_L1},
    {Place::Page::Invitations, "invitations"_L1},
    {Place::Page::History, "history"_L1},
    {Place::Page::Settings, "settings"_L1},
    {Place::Page::Integrations, "integrations"_L1},
    {Place::Page::Roles, "roles"_L1},
    {Place::Page::Mail, "mail"_L1},
    {Place::Page::Data, "data"_L1},
    {Place::Page::Duplicates, "duplicates"_L1},
    {Place::Page::ToMend, "to mend"_L1},
    {Place::Page::Integration, "integration"_L1},
    {Place::Page::Synchronize, "synchronize"_L1},
    {Place::Page::Report, "report"_L1},
    {Place::Page::Links, "links"_L1},
}};

QLatin1String wordOf(Place::Page page)
{
    const auto found =
        std::find_if(resumable.begin(), resumable.end(), [&](const auto &one) { return one.first == page; });
    return found == resumable.end() ? resumable.front().second : found->second;
}

Place::Page pageOf(const QString &word)
{
    const auto found =
        std::find_if(resumable.begin(), resumable.end(), [&](const auto &one) { return one.second == word; });
    return found == resumable.end() ? Place::Page::Orgs : found->first;
}
} // namespace

void saveWindow(const QMainWindow &window, const Place &place, const QString &file)
{
    if (!createOwnersFile(file)) {
        return;
    }
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"window"_s, window.saveGeometry());
    settings.setValue(u"page"_s, QString(wordOf(place.page)));
    settings.setValue(u"organization"_s, place.organization.value());
    settings.setValue(u"integration"_s, place.integration);
    settings.setValue(u"kind"_s, QString(toText(place.kind)));
    settings.setValue(u"filter"_s, place.filter);
    settings.setValue(u"person"_s, place.person.value());
}

void restoreWindow(QMainWindow &window, const QString &file)
{
    window.restoreGeometry(QSettings(file, QSettings::IniFormat).value(u"window"_s).toByteArray());
    // The screen may be smaller than the one before, or twice as dense. A screen that nobody sees has no
    // size.
    if (QGuiApplication::platformName() != "offscreen"_L1) {
        const QRect room = window.screen()->availableGeometry();
        window.setMinimumSize(window.minimumSize().boundedTo(room.size()));
        if (!window.isMaximized() && !window.isFullScreen()) {
            window.setGeometry(fitted(window.geometry(), room));
        }
    }
}

QRect fitted(const QRect &window, const QRect &room)
{
    const QSize size = window.size().boundedTo(room.size());
    return {qBound(room.left(), window.left(), room.left() + room.width() - size.width()),
            qBound(room.top(), window.top(), room.top() + room.height() - size.height()), size.width(),
            size.height()};
}

Place readPlace(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    Place place;
    place.page = pageOf(settings.value(u"page"_s).toString());
    if (place.page != Place::Page::Orgs) {
        place.organization = OrganizationId(settings.value(u"organization"_s).toLongLong());
        place.integration = settings.value(u"integration"_s).toString();
        place.kind = kindFromText(settings.value(u"kind"_s).toString()).value_or(Kind::Members);
        place.filter = settings.value(u"filter"_s).toString();
        place.person = PersonId(settings.value(u"person"_s).toLongLong());
    }
    return place;
}

void saveSingleKeys(bool on, const QString &file)
{
    if (createOwnersFile(file)) {
        QSettings(file, QSettings::IniFormat).setValue(u"single_keys"_s, on);
    }
}

bool readSingleKeys(const QString &file)
{
    return QSettings(file, QSettings::IniFormat).value(u"single_keys"_s, true).toBool();
}

} // namespace rosterlink::ui
