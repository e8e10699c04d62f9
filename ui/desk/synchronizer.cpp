// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/synchronizer.h"

#include "core/connectors/calmanac/calmanacfetch.h"
#include "core/connectors/tokenstore.h"
#include "core/directory/connection.h"
#include "core/directory/integrationdefinition.h"
#include "ui/desk/desk.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr std::chrono::minutes lookEvery{1}; // whether a synchronization is due
const auto minutesSetting = u"synchronize every minutes"_s;

bool isDue(const std::optional<IntegrationRow> &row, const QDateTime &before)
{
    return connectionOf(row) == Connection::Connected && FhirConnection::of(row) && row->since <= before;
}

std::vector<ConnectionOf> connectionsDue(Database &database, const QDateTime &before)
{
    std::vector<ConnectionOf> due;
    for (const OrganizationRow &organization : organizationRows::organizations(database)) {
        for (const IntegrationDefinition &definition : integrationDefinitions()) {
            if (isDue(organizationRows::integration(database, organization.id, definition.name), before)) {
                due.push_back({organization.id, definition.name});
            }
        }
    }
    return due;
}
} // namespace

/// What a synchronization begins with.
struct Synchronizer::Begun
{
    std::optional<FhirConnection> connection; ///< none: not connected, or not this way
    std::map<Kind, KnownPeople> known;
};

Synchronizer::Synchronizer(Desk &desk, TokenStore &tokens, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_tokens(tokens)
{
    connect(&m_network, &NetworkWork::progressed, this, &Synchronizer::progressed);
    connect(&m_watch, &ProgressWatch::progressed, this, &Synchronizer::progressed);
    connect(&m_due, &QTimer::timeout, this, &Synchronizer::lookWhatIsDue);
    connect(&m_desk, &Desk::databaseReplaced, this, [this] {
        cancel();
        m_attempts.clear();
    });
}

QString Synchronizer::tokenName(const ConnectionOf &connection, const QString &url) const
{
    return QStringList{m_desk.folder(), QString::number(connection.organization.value()),
                       connection.integration, url}
        .join(u'|');
}

Synchronizer::Attempt &Synchronizer::attempt(const ConnectionOf &connection)
{
    const auto found = std::find_if(m_attempts.begin(), m_attempts.end(),
                                    [&](const Attempt &one) { return one.connection == connection; });
    return found == m_attempts.end() ? m_attempts.emplace_back(Attempt{connection, {}, {}}) : *found;
}

QString Synchronizer::trouble(const ConnectionOf &connection) const
{
    const auto found = std::find_if(m_attempts.begin(), m_attempts.end(),
                                    [&](const Attempt &one) { return one.connection == connection; });
    return found == m_attempts.end() ? QString() : found->trouble;
}

void Synchronizer::set(State state)
{
    m_state = state;
    Attempt &last = attempt(m_about);
    if (state == State::Reading) {
        last.at = m_desk.clock().now();
    } else if (state == State::Done) {
        last.trouble.clear();
    } else if (state == State::Failed && m_error.code != ErrorCode::Cancelled) {
        last.trouble = m_error.sentence;
    } else if (state == State::Asking) {
        last.trouble =
            m_change.stopped() ? m_change.brakeSentence(integrationTitle(m_about.integration)) : QString();
    }
    Q_EMIT changed();
}

void Synchronizer::fail(const Error &error)
{
    m_fetched.reset();
    m_error = error;
    set(State::Failed);
}

bool Synchronizer::endsCancelled()
{
    if (m_isCancelled) {
        fail({ErrorCode::Cancelled, tr("Cancelled. Nothing was changed.")});
    }
    return m_isCancelled;
}

void Synchronizer::start(const ConnectionOf &connection, Purpose purpose)
{
    if (isBusy()) {
        return;
    }
    m_about = connection;
    m_purpose = purpose;
    m_isCancelled = false;
    m_fetched.reset();
    m_remarks.clear();
    set(State::Reading);
    if (!m_desk.isDemonstration()) {
        readPresent();
        return;
    }
    m_demonstration.start(
        [this](const Result<QString> &url) { url ? connectDemonstration(*url) : fail(url.error()); });
}

/// The demonstration's own Calmanac has another address each time.
void Synchronizer::connectDemonstration(const QString &url)
{
    m_desk.read<Result<void>>(
        this,
        [url, about = m_about, &clock = m_desk.clock()](Database &database) -> Result<void> {
            const auto present = FhirConnection::of(
                organizationRows::integration(database, about.organization, about.integration));
            if (present && present->url == url) {
                return {};
            }
            return approveConnection(database, about.organization, about.integration, {url, false, {}, {}},
                                     clock, {});
        },
        [this](const Result<void> &approved) { approved ? readPresent() : fail(approved.error()); });
}

void Synchronizer::readPresent()
{
    m_desk.read<Begun>(
        this,
        [connection = m_about](Database &database) {
            const auto row =
                organizationRows::integration(database, connection.organization, connection.integration);
            return Begun{connectionOf(row) == Connection::Connected ? FhirConnection::of(row) : std::nullopt,
                         knownPeople(database, connection.organization, connection.integration)};
        },
        [this](const Begun &begun) { begin(begun); });
}

void Synchronizer::begin(const Begun &begun)
{
    const QString system = integrationTitle(m_about.integration);
    if (endsCancelled()) {
        return;
    }
    if (!begun.connection) {
        fail({ErrorCode::NotFound, tr("%1 is not connected. Connect it first.").arg(system)});
        return;
    }
    const FhirConnection connection = *begun.connection;
    m_tokens.read(tokenName(m_about, connection.url), this,
                  [this, connection, known = begun.known, system](const QByteArray &token) {
                      if (token.isEmpty() && connection.hasToken) {
                          fail({ErrorCode::NotFound,
                                tr("This computer has not kept the token for %1. Choose “Change the "
                                   "connection…” and enter it again.")
                                    .arg(system)});
                          return;
                      }
                      fetch(connection, known, token);
                  });
}

void Synchronizer::fetch(const FhirConnection &connection, std::map<Kind, KnownPeople> known,
                         const QByteArray &token)
{
    auto address = FhirAddress::parse(connection.url);
    if (endsCancelled()) {
        return;
    }
    if (!address) {
        fail(address.error());
        return;
    }
    m_network.run<Fetched>([access = FhirAccess{*address, token, {}, {}}, known = std::move(known)](
                               Progress &progress) { return fetchAndWait(access, known, progress); },
                           [this](Result<Fetched> outcome) { fetched(std::move(outcome)); });
}

void Synchronizer::fetched(Result<Fetched> outcome)
{
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    for (const auto &[kind, people] : outcome->kinds) {
        m_remarks += people.remarks;
    }
    m_fetched = std::make_shared<const Fetched>(*std::move(outcome));
    set(State::TakingOver);
    m_purpose == Purpose::ByHand ? preview() : write(false);
}

void Synchronizer::preview()
{
    m_desk.read<Result<RosterChange>>(
        this,
        [about = m_about, fetched = m_fetched](Database &database) {
            return previewFetched(database, about.organization, about.integration, *fetched);
        },
        [this](const Result<RosterChange> &change) {
            if (endsCancelled()) {
                return;
            }
            if (!change) {
                fail(change.error());
            } else if (change->changesNothing()) {
                write(false);
            } else {
                m_change = *change;
                set(State::Asking);
            }
        });
}

void Synchronizer::takeOver()
{
    if (m_state == State::Asking) {
        set(State::TakingOver);
        write(true);
    }
}

void Synchronizer::write(bool confirmed)
{
    if (endsCancelled()) {
        return;
    }
    m_desk.read<Result<RosterReport>>(
        this,
        [progress = m_watch.begin(), about = m_about, fetched = m_fetched, confirmed, &clock = m_desk.clock(),
         actor = m_desk.actor()](Database &database) {
            return takeOverFetched(database, about.organization, about.integration, *fetched, confirmed,
                                   clock, actor, *progress);
        },
        [this](const Result<RosterReport> &report) { written(report); });
}

void Synchronizer::written(const Result<RosterReport> &report)
{
    m_watch.end();
    if (!report && report.error().code == ErrorCode::Stopped) {
        preview(); // shows who is concerned, and asks
        return;
    }
    m_fetched.reset();
    if (!report) {
        fail(report.error());
        return;
    }
    m_report = *report;
    set(State::Done);
    m_desk.announceRosters(m_about.organization);
}

void Synchronizer::leave()
{
    if (!isBusy()) {
        m_fetched.reset();
        set(State::Idle);
    }
}

void Synchronizer::cancel()
{
    m_isCancelled = isBusy();
    m_network.cancel();
    m_watch.cancel();
}

void Synchronizer::watch()
{
    m_due.start(lookEvery);
    m_desk.read<QString>(
        this, [](Database &database) { return organizationRows::setting(database, minutesSetting); },
        [this](const QString &minutes) {
            m_minutes = minutes.isEmpty() ? usualMinutes : minutes.toInt();
            lookWhatIsDue();
        });
}

void Synchronizer::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_desk.read<bool>(
        this,
        [minutes](Database &database) {
            organizationRows::setSetting(database, minutesSetting, QString::number(minutes));
            return true;
        },
        [this](bool) { lookWhatIsDue(); });
}

/// One organization at a time; the next is looked for a minute later. What failed is tried again when it is
/// due the next time.
void Synchronizer::lookWhatIsDue()
{
    if (m_minutes <= 0 || !m_desk.viewer().may(Permission::ManageIntegrations)) {
        return;
    }
    const QDateTime before = m_desk.clock().now().addSecs(-60LL * m_minutes);
    m_desk.read<std::vector<ConnectionOf>>(
        this, [before](Database &database) { return connectionsDue(database, before); },
        [this, before](std::vector<ConnectionOf> due) {
            std::erase_if(due, [&](const ConnectionOf &one) { return attempt(one).at > before; });
            startFirst(due);
        });
}

void Synchronizer::startFirst(const std::vector<ConnectionOf> &due)
{
    if (!due.empty() && !isBusy() && m_state != State::Asking) {
        start(due.front(), Purpose::ByItself);
    }
}

} // namespace rosterlink::ui
