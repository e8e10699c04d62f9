// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/papertour.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::desktop
{

namespace
{
constexpr QSize pictureSize{1280, 800};

class PaperTourText
{
    Q_DECLARE_TR_FUNCTIONS(PaperTour)
};

void print(const QString &line)
{
    std::printf("%s\n", line.toLocal8Bit().constData());
}
} // namespace

PaperTour::PaperTour(QString pictures, QString handout)
    : m_pictures(std::move(pictures))
    , m_handoutFile(std::move(handout))
{}

Error PaperTour::unknown(const QString &name)
{
    QStringList names;
    for (const ui::Tour &tour : ui::tours()) {
        names.append(tour.name);
    }
    return {
        ErrorCode::NotFound,
        PaperTourText::tr("There is no tour named “%1”. There are: all, %2.").arg(name, names.join(u", "_s))};
}

Result<void> PaperTour::play(const QString &name, const std::function<Result<Stage>()> &open)
{
    const std::vector<ui::Tour> tours = ui::toursNamed(name);
    if (tours.empty()) {
        return tl::unexpected(unknown(name));
    }
    if (!m_pictures.isEmpty() && !QDir().mkpath(m_pictures)) {
        return failure(ErrorCode::Storage, PaperTourText::tr("The folder %1 can't be made.").arg(m_pictures));
    }
    for (const ui::Tour &tour : tours) {
        const auto stage = open();
        if (!stage) {
            return tl::unexpected(stage.error());
        }
        if (auto played = play(tour, *stage); !played) {
            return failure(played.error().code, u"%1: %2"_s.arg(tour.name, played.error().sentence));
        }
    }
    if (m_handoutFile.isEmpty()) {
        return {};
    }
    auto written = m_handout.write(m_handoutFile);
    if (written) {
        print(m_handoutFile);
    }
    return written;
}

Result<void> PaperTour::play(const ui::Tour &tour, const Stage &stage)
{
    print(tour.title);
    m_handout.begin(tour);
    stage.window->resize(pictureSize);
    return ui::TourPlayer(*stage.window, *stage.desk)
        .play(tour,
              [&](const ui::TourStep &step, const QImage &picture) { return take(tour, step, picture); });
}

Result<void> PaperTour::take(const ui::Tour &tour, const ui::TourStep &step, const QImage &picture)
{
    ++m_number;
    print(u"  %1  %2"_s.arg(m_number, 2, 10, QLatin1Char('0')).arg(step.caption));
    if (!m_handoutFile.isEmpty()) {
        m_handout.add(step, picture);
    }
    if (m_pictures.isEmpty()) {
        return {};
    }
    const QString file =
        u"%1/%2-%3.png"_s.arg(m_pictures).arg(m_number, 2, 10, QLatin1Char('0')).arg(tour.name);
    if (!picture.save(file)) {
        return failure(ErrorCode::Storage, PaperTourText::tr("The picture %1 can't be written.").arg(file));
    }
    return {};
}

} // namespace rosterlink::desktop
