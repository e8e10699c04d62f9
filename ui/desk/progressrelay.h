// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/progress.h"

#include <QObject>

#include <memory>

namespace rosterlink::ui
{

/// A Progress whose reports arrive as a signal on the window's thread, whichever thread works. Work and
/// widgets share it; whoever is last lets it go.
class ProgressRelay : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static std::shared_ptr<ProgressRelay> make();

    [[nodiscard]] Progress &progress() { return m_progress; }

Q_SIGNALS:
    void reported(const QString &what, qint64 done, qint64 total);

private:
    ProgressRelay();

    Progress m_progress;
};

} // namespace rosterlink::ui
