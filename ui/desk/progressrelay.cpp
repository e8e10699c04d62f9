// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/progressrelay.h"

namespace rosterlink::ui
{

ProgressRelay::ProgressRelay()
    : m_progress(
          [this](const QString &what, qint64 done, qint64 total) { Q_EMIT reported(what, done, total); })
{}

std::shared_ptr<ProgressRelay> ProgressRelay::make()
{
    // Not delete: the last who holds it may be the thread that works, and a report may still be on its way.
    return {new ProgressRelay, [](ProgressRelay *relay) { relay->deleteLater(); }};
}

} // namespace rosterlink::ui
