// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mailsettings.h"

#include "core/mail/invitationtext.h"
#include "core/store/personrows.h"
#include "core/store/settingrows.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
const auto holdSetting = u"invitation hold"_s;
const auto linkSetting = u"invitation link"_s;
const auto languageSetting = u"invitation language"_s;
const auto onlyBySomebody = u"only by somebody"_s;

class MailSettingsText
{
    Q_DECLARE_TR_FUNCTIONS(MailSettings)
};

std::optional<std::chrono::seconds> holdOf(Database &database, OrganizationId organization)
{
    const QString text = settingRows::value(database, organization, holdSetting);
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber) {
        return std::chrono::seconds(seconds);
    }
    const bool waits =
        text == onlyBySomebody || personRows::hasImported(database, organization, Kind::Members);
    return waits ? std::nullopt : std::optional(MailSettings::usualHold);
}
} // namespace

MailSettings mailSettings(Database &database, OrganizationId organization)
{
    MailSettings settings;
    settings.hold = holdOf(database, organization);
    settings.linkBase = settingRows::value(database, organization, linkSetting);
    settings.language = invitationLanguage(settingRows::value(database, organization, languageSetting));
    if (settings.language.isEmpty()) {
        settings.language = invitationLanguages().front();
    }
    return settings;
}

void setMailSettings(Database &database, OrganizationId organization, const MailSettings &settings)
{
    settingRows::set(database, organization, holdSetting,
                     settings.hold ? QString::number(settings.hold->count()) : onlyBySomebody);
    settingRows::set(database, organization, linkSetting, settings.linkBase);
    settingRows::set(database, organization, languageSetting, settings.language);
}

Result<void> checkMailSettings(const MailSettings &settings)
{
    if (settings.hold && (settings.hold->count() < 0 || *settings.hold > MailSettings::longestHold)) {
        return failure(ErrorCode::InvalidInput,
                       MailSettingsText::tr("Invitations can wait up to a day before they go out."));
    }
    const QUrl link(settings.linkBase, QUrl::StrictMode);
    if (!settings.linkBase.isEmpty() &&
        (!link.isValid() || link.scheme() != "https"_L1 || link.host().isEmpty())) {
        return failure(ErrorCode::InvalidInput,
                       MailSettingsText::tr("The link's address begins with https://, like "
                                            "https://example.org/join/. Empty, the link opens Rosterlink."));
    }
    return {};
}

} // namespace rosterlink
