// SPDX-License-Identifier: Apache-2.0
#include "app/cli/stopwatch.h"

#include "app/cli/options.h"
#include "core/store/wholefile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

qint64 peakMemoryBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<qint64>(usage.ru_maxrss) * 1024; // Linux counts in kilobytes
}
} // namespace

void Stopwatch::finished(const QString &stage)
{
    m_statistics.seconds.emplace_back(stage, secondsOf(m_stage));
    m_stage.restart();
}

void Stopwatch::finished(const matching::Statistics &statistics)
{
    m_statistics.seconds.insert(m_statistics.seconds.end(), statistics.seconds.begin(),
                                statistics.seconds.end());
    m_statistics.comparedPairs += statistics.comparedPairs;
    m_stage.restart();
}

Result<void> Stopwatch::writeWanted(const Arguments &arguments, int threads) const
{
    if (!arguments.has(options::stats)) {
        return {};
    }
    QJsonObject seconds;
    for (const auto &[stage, duration] : m_statistics.seconds) {
        seconds.insert(stage, duration);
    }
    seconds.insert(u"total"_s, secondsOf(m_total));
    const QJsonObject all{{u"seconds"_s, seconds},
                          {u"compared_pairs"_s, static_cast<qint64>(m_statistics.comparedPairs)},
                          {u"threads"_s, threads},
                          {u"peak_memory_bytes"_s, peakMemoryBytes()}};
    WholeFile file(arguments.value(options::stats));
    if (auto opened = file.open(); !opened) {
        return opened;
    }
    file.write(QJsonDocument(all).toJson());
    return file.commit();
}

} // namespace rosterlink::cli
