// SPDX-License-Identifier: Apache-2.0
#include "ui/common/progresspanel.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/progresswatch.h"

#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace rosterlink::ui
{

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label({}, TypeSize::Name, this))
    , m_left(new Label({}, TypeSize::Secondary, this))
    , m_bar(new QProgressBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_left->muted());
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain, this);
    layout->addWidget(cancel, 0, Qt::AlignLeading);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(520);
    m_bar->setRange(0, 0);
    connect(cancel, &QPushButton::clicked, this, &ProgressPanel::cancelled);
}

void ProgressPanel::show(const QString &what, qint64 done, qint64 total)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    constexpr int steps = 1000; // a bar's range is an int; files may be larger
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
    const QLocale locale;
    const QString left = timeLeft(what, done, total);
    const QString count = tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
    m_left->setText(total <= 0       ? QString()
                    : left.isEmpty() ? count
                                     : tr("%1 · %2", "how much is done, how long it takes").arg(count, left));
}

void ProgressPanel::follow(const ProgressWatch &watch)
{
    hide();
    connect(&watch, &ProgressWatch::progressed, this, [this](const QString &what, qint64 done, qint64 total) {
        show(what, done, total);
        show();
    });
}

QString ProgressPanel::timeLeft(const QString &what, qint64 done, qint64 total)
{
    if (what != m_piece) {
        m_piece = what;
        m_since.start();
    }
    constexpr qint64 soonest = 3'000; // milliseconds, before which a guess would jump
    const qint64 elapsed = m_since.elapsed();
    if (done <= 0 || done >= total || elapsed < soonest) {
        return {};
    }
    constexpr qint64 minute = 60'000;
    const qint64 left = elapsed * (total - done) / done;
    return left < minute
               ? tr("less than a minute left")
               : tr("about %n minutes left", nullptr, static_cast<int>((left + minute / 2) / minute));
}

} // namespace rosterlink::ui
