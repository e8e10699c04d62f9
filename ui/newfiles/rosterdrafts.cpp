// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/rosterdrafts.h"

#include "core/connectors/files/plaintable.h"
#include "core/connectors/files/rostersample.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace rosterlink::ui
{

namespace
{
std::vector<RosterGuess> guessAll(const QStringList &paths, const QString &integration)
{
    std::vector<RosterGuess> guesses;
    for (const QString &path : paths) {
        // A file that can't be read is refused where it is put; its name still says where that is.
        Progress progress;
        const auto table = PlainTable::open(path, progress);
        const auto sample = RosterSample::read(table ? table->path() : path, 0);
        guesses.push_back(
            guessRoster(QFileInfo(path).fileName(), sample ? sample->header : QStringList(), integration));
    }
    return guesses;
}
} // namespace

RosterDrafts::RosterDrafts(QString integration, const ColumnMemory &memory, QObject *parent)
    : QObject(parent)
    , m_integration(std::move(integration))
{
    for (size_t i = 0; i < allRosters.size(); ++i) {
        m_drafts[i] = new RosterDraft(allRosters[i], memory, this);
        connect(m_drafts[i], &RosterDraft::changed, this, &RosterDrafts::changed);
    }
    connect(&m_guesses, &QFutureWatcherBase::finished, this, &RosterDrafts::put);
}

RosterDraft &RosterDrafts::draft(WhichRoster which) const
{
    return **std::find_if(m_drafts.begin(), m_drafts.end(),
                          [which](const RosterDraft *draft) { return draft->which() == which; });
}

void RosterDrafts::add(const QStringList &paths)
{
    if (paths.isEmpty()) {
        return;
    }
    m_adding += paths;
    m_guesses.setFuture(QtConcurrent::run(guessAll, m_adding, m_integration));
    Q_EMIT changed();
}

void RosterDrafts::put()
{
    if (m_guesses.future().resultCount() == 0) {
        return;
    }
    const std::vector<RosterGuess> guesses = m_guesses.result();
    const QStringList paths = std::exchange(m_adding, {});
    std::vector<WhichRoster> taken;
    for (const RosterDraft *draft : m_drafts) {
        if (!draft->isEmpty()) {
            taken.push_back(draft->which());
        }
    }
    const auto places = distribute(guesses, taken);
    QStringList without;
    for (size_t i = 0; i < places.size(); ++i) {
        const QString &path = paths[static_cast<qsizetype>(i)];
        if (places[i]) {
            draft(*places[i]).take(path, !guesses[i].isSure() || !guesses[i].fits(*places[i]));
        } else {
            without << QFileInfo(path).fileName();
        }
    }
    Q_EMIT changed();
    if (!without.isEmpty()) {
        Q_EMIT leftOver(without);
    }
}

void RosterDrafts::move(WhichRoster from, WhichRoster to)
{
    RosterDraft &source = draft(from);
    RosterDraft &goal = draft(to);
    if (from == to || !source.intake()) {
        return;
    }
    const RosterIntake moved = *source.intake();
    if (goal.intake()) {
        source.take(*goal.intake());
    } else {
        source.clear();
    }
    goal.take(moved);
}

void RosterDrafts::clear()
{
    m_adding.clear();
    m_guesses.setFuture({});
    for (RosterDraft *draft : m_drafts) {
        draft->clear();
    }
}

bool RosterDrafts::isEmpty() const
{
    return std::all_of(m_drafts.begin(), m_drafts.end(),
                       [](const RosterDraft *draft) { return draft->isEmpty(); });
}

bool RosterDrafts::isReading() const
{
    return !m_adding.isEmpty() || std::any_of(m_drafts.begin(), m_drafts.end(),
                                              [](const RosterDraft *draft) { return draft->isReading(); });
}

bool RosterDrafts::isReady() const
{
    return !isEmpty() && !isReading() &&
           std::all_of(m_drafts.begin(), m_drafts.end(),
                       [](const RosterDraft *draft) { return draft->isEmpty() || draft->isReady(); });
}

std::vector<ReadRoster> RosterDrafts::files() const
{
    std::vector<ReadRoster> files;
    for (const RosterDraft *draft : m_drafts) {
        if (draft->isReady()) {
            files.push_back({draft->which(), draft->intake()->file});
        }
    }
    return files;
}

} // namespace rosterlink::ui
