// SPDX-License-Identifier: Apache-2.0
#include "core/history/account.h"

#include <pwd.h>
#include <unistd.h>

namespace rosterlink
{

QString accountName()
{
    // The system's own record of the account: the environment may say anything.
    const passwd *account = getpwuid(geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(geteuid());
}

} // namespace rosterlink
