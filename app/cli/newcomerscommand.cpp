// SPDX-License-Identifier: Apache-2.0
#include "app/cli/newcomerscommand.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/readroster.h"
#include "app/cli/stopwatch.h"
#include "core/connectors/files/csvwriter.h"
#include "core/matching/explain.h"
#include "core/matching/newcomerindex.h"

#include <QFileInfo>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
/// Asks the index about one newcomer after the other; one use.
class Newcomers
{
public:
    Newcomers(Kind kind, const matching::Roster &roster, matching::NewcomerIndex &index)
        : m_kind(kind)
        , m_roster(roster)
        , m_index(index)
    {}

    [[nodiscard]] Result<void> write(const QString &path, const matching::Roster &newcomers)
    {
        auto csv = CsvWriter::create(path);
        if (!csv) {
            return tl::unexpected(csv.error());
        }
        (*csv)->writeRow({"newcomer_id", "id", "probability", "reason"});
        for (matching::Roster::Index newcomer = 0; newcomer < newcomers.size(); ++newcomer) {
            const Facts facts = newcomers.facts(newcomer);
            const auto likely = ask(facts);
            m_known += likely.empty() ? 0 : 1;
            for (const matching::Likeness &one : likely) {
                const QString reason = matching::explainShortly(
                    m_kind, one.findings, m_roster.facts(one.person), facts, matching::Wording::WithValues);
                (*csv)->writeRow({newcomers.id(newcomer), m_roster.id(one.person),
                                  QByteArray::number(one.probability, 'f', 6), reason.toUtf8()});
            }
        }
        return (*csv)->commit();
    }

    /// Of how many anybody was found.
    [[nodiscard]] qint64 known() const { return m_known; }
    [[nodiscard]] double slowestSeconds() const { return m_slowest; }

private:
    std::vector<matching::Likeness> ask(const Facts &newcomer)
    {
        QElapsedTimer timer;
        timer.start();
        auto likely = m_index.like(newcomer);
        m_slowest = std::max(m_slowest, static_cast<double>(timer.nsecsElapsed()) / 1e9);
        return likely;
    }

    Kind m_kind;
    const matching::Roster &m_roster;
    matching::NewcomerIndex &m_index;
    qint64 m_known = 0;
    double m_slowest = 0;
};

Result<void> run(const Arguments &arguments, Console &console)
{
    const auto kind = kindOf(arguments);
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    Stopwatch stopwatch;
    std::array<matching::Roster, 2> rosters;
    for (qsizetype i = 0; i < 2; ++i) {
        const QString path = arguments.files().at(i);
        auto roster = readRoster(path, QFileInfo(path).fileName(), Side::Motivity, console);
        if (!roster) {
            return tl::unexpected(roster.error());
        }
        rosters[static_cast<size_t>(i)] = *std::move(roster);
    }
    stopwatch.finished(u"read"_s);
    const int threads = QThread::idealThreadCount();
    const auto index = matching::NewcomerIndex::make(rosters[0], {*kind, threads}, console.progress());
    if (!index) {
        return tl::unexpected(index.error());
    }
    stopwatch.finished(u"index"_s);
    Newcomers newcomers(*kind, rosters[0], **index);
    if (auto written = newcomers.write(arguments.value(options::out), rosters[1]); !written) {
        return written;
    }
    stopwatch.finished(u"newcomers"_s);
    stopwatch.finished(matching::Statistics{{{u"slowest newcomer"_s, newcomers.slowestSeconds()}}, 0});
    console.print(CommandLineText::tr("Newcomers who may be there already: %1 of %2")
                      .arg(newcomers.known())
                      .arg(rosters[1].size()));
    return stopwatch.writeWanted(arguments, threads);
}
} // namespace

Command newcomersCommand()
{
    Command command;
    command.name = u"newcomers"_s;
    command.description = CommandLineText::tr("Writes whom of one file each person of another may be.");
    command.files = {u"FILE.csv"_s, u"NEWCOMERS.csv"_s};
    command.options = {options::kindOption(), options::outOption(u"FILE.csv"_s), options::statsOption()};
    command.required = {options::kind, options::out};
    command.outputs = {options::out, options::stats};
    command.run = run;
    return command;
}

} // namespace rosterlink::cli
