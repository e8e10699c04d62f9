// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/longwork.h"

namespace rosterlink::ui
{

LongWork::LongWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_watch, &ProgressWatch::progressed, this, &LongWork::progressed);
}

std::shared_ptr<Progress> LongWork::begin(const QString &what)
{
    auto progress = m_watch.begin();
    progress->report(what, 0, 0);
    m_working = true;
    Q_EMIT began();
    return progress;
}

void LongWork::end()
{
    m_watch.end();
    m_working = false;
    Q_EMIT ended();
}

} // namespace rosterlink::ui
