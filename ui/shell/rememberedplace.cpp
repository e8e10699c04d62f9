// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rememberedplace.h"

#include "core/store/datafolder.h"

#include <QMainWindow>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

void saveWindow(const QMainWindow &window, const Place &place, const QString &file)
{
    if (!createOwnersFile(file)) {
        return;
    }
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"window"_s, window.saveGeometry());
    settings.setValue(u"page"_s, static_cast<int>(place.page));
    settings.setValue(u"organization"_s, place.organization.value());
    settings.setValue(u"integration"_s, place.integration);
    settings.setValue(u"kind"_s, QString(toText(place.kind)));
    settings.setValue(u"filter"_s, place.filter);
    settings.setValue(u"person"_s, place.person.value());
}

void restoreWindow(QMainWindow &window, const QString &file)
{
    window.restoreGeometry(QSettings(file, QSettings::IniFormat).value(u"window"_s).toByteArray());
}

Place readPlace(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    Place place;
    const int page = settings.value(u"page"_s).toInt();
    const bool resumable = page > 0 && page < static_cast<int>(Place::Page::NewFiles);
    if (resumable) {
        place.page = static_cast<Place::Page>(page);
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
