// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/startprobe.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QMainWindow>

#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::bench
{

StartProbe::StartProbe(QString last)
    : m_last(std::move(last))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool StartProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !watched->isWidgetType()) {
        return false;
    }
    auto *widget = static_cast<QWidget *>(watched);
    if (qobject_cast<QMainWindow *>(widget->window())) {
        note(u"window"_s);
    }
    const auto *list = qobject_cast<QAbstractItemView *>(widget->parentWidget());
    if (list && list->model() && list->model()->rowCount() > 0) {
        note(u"people"_s);
    }
    return false;
}

void StartProbe::note(const QString &what)
{
    if (m_seen.contains(what)) {
        return;
    }
    m_seen.append(what);
    // Queued: the event is seen before it is delivered, and the window goes to the screen after that.
    QMetaObject::invokeMethod(
        this,
        [this, what] {
            const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
            std::printf("%s %lld\n", what.toLatin1().constData(), static_cast<long long>(now.count()));
            std::fflush(stdout);
            if (what == m_last) {
                QCoreApplication::quit();
            }
        },
        Qt::QueuedConnection);
}

/// Brings the probe into any Qt program, unchanged: QT_QPA_GENERIC_PLUGINS=startprobe:people.
class StartProbePlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startprobe.json")

public:
    QObject *create(const QString &, const QString &last) override
    {
        return new StartProbe(last); // the application deletes it
    }
};

} // namespace rosterlink::bench

#include "startprobe.moc"
