// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/longwork.h"

namespace rosterlink::ui
{

std::shared_ptr<ProgressRelay> LongWork::begin(const QString &what)
{
    m_relay = ProgressRelay::make();
    connect(m_relay.get(), &ProgressRelay::reported, this, &LongWork::reported);
    Q_EMIT began();
    Q_EMIT reported(what, 0, 0);
    return m_relay;
}

void LongWork::end()
{
    m_relay.reset();
    Q_EMIT ended();
}

void LongWork::cancel()
{
    if (m_relay) {
        m_relay->progress().cancel();
    }
}

} // namespace rosterlink::ui
