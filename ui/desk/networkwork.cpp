// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/networkwork.h"

namespace rosterlink::ui
{

NetworkWork::NetworkWork(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watch, &ProgressWatch::progressed, this, &NetworkWork::progressed);
}

NetworkWork::~NetworkWork()
{
    m_watch.cancel();
    m_pool.waitForDone();
}

} // namespace rosterlink::ui
