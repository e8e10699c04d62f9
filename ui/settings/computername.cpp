// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/computername.h"

#include "core/history/account.h"
#include "core/store/datafolder.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr int longestName = 100;
constexpr auto key = "name_in_history"_L1;

class ComputerNameText
{
    Q_DECLARE_TR_FUNCTIONS(ComputerName)
};
} // namespace

ComputerName::ComputerName(const QString &folder)
    : m_file(folder + u"/settings.ini"_s)
{}

QString ComputerName::chosen() const
{
    return QSettings(m_file, QSettings::IniFormat).value(key).toString().simplified().left(longestName);
}

bool ComputerName::isChosen() const
{
    return !chosen().isEmpty();
}

QString ComputerName::text() const
{
    const QString name = chosen();
    return name.isEmpty() ? accountName() : name;
}

Result<void> ComputerName::choose(const QString &typed)
{
    const QString name = typed.simplified();
    if (name.size() > longestName) {
        return failure(ErrorCode::InvalidInput,
                       ComputerNameText::tr("That name is too long: 100 characters at most."));
    }
    if (auto created = createOwnersFile(m_file); !created) {
        return created;
    }
    QSettings settings(m_file, QSettings::IniFormat);
    if (name.isEmpty() || name == accountName()) {
        settings.remove(key);
    } else {
        settings.setValue(key, name);
    }
    settings.sync();
    if (settings.status() != QSettings::NoError) {
        return failure(ErrorCode::Storage,
                       ComputerNameText::tr("The name can't be stored in the data folder. It is as before."));
    }
    return {};
}

} // namespace rosterlink::ui
