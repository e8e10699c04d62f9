// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/synchronization.h"
#include "ui/desk/demonstrationserver.h"
#include "ui/desk/networkwork.h"

#include <QTimer>

namespace rosterlink
{
class TokenStore;
}

namespace rosterlink::ui
{

class Desk;

/// One organization's connection with one system.
struct ConnectionOf
{
    OrganizationId organization;
    QString integration;

    bool operator==(const ConnectionOf &) const = default;
};

/// Reads connected systems anew: when somebody asks for it, and by itself while the program is open. One at a
/// time. Whoever shows it looks at state() whenever changed() says so. Lives on the window's thread; what
/// takes time runs on others.
class Synchronizer : public QObject
{
    Q_OBJECT

public:
    enum class Purpose {
        First,   ///< somebody connected just now
        ByHand,  ///< what would change is shown before it takes effect
        ByItself ///< takes effect unless the brake stops it
    };
    enum class State {
        Idle,
        Reading,    ///< the other system
        TakingOver, ///< comparing with the people who are there, and writing
        Asking,     ///< change() waits for takeOver() or leave()
        Done,       ///< see report()
        Failed      ///< see error(); nothing was changed
    };

    /// desk must outlive this.
    Synchronizer(Desk &desk, TokenStore &tokens, QObject *parent = nullptr);

    /// Where one is running already, that goes on, and this does nothing.
    void start(const ConnectionOf &connection, Purpose purpose);
    /// Of what is asked: although the brake stopped it, where it did.
    void takeOver();
    /// Of what is asked, or said: back to Idle, nothing is changed.
    void leave();
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_state == State::Reading || m_state == State::TakingOver; }
    /// What state() is about.
    [[nodiscard]] const ConnectionOf &about() const { return m_about; }
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] const RosterChange &change() const { return m_change; }
    [[nodiscard]] const RosterReport &report() const { return m_report; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// What was mended on the way: plain sentences.
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }
    /// Why the last synchronization of this run failed, or what it waits for; empty: it didn't.
    [[nodiscard]] QString trouble(const ConnectionOf &connection) const;

    /// How often it synchronizes by itself, in minutes; 0: never.
    static constexpr int usualMinutes = 60;
    /// Begins to synchronize by itself, as often as the database says.
    void watch();
    /// In the demonstration: what it reads from now on has changed as in a week.
    void letWeekPass() { m_demonstration.letWeekPass(); }
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }

    /// Under which a connection's token is kept: another address never gets it.
    [[nodiscard]] QString tokenName(const ConnectionOf &connection, const QString &url) const;

Q_SIGNALS:
    void changed();
    void progressed(const QString &what, qint64 done, qint64 total);

private:
    struct Begun;
    struct Attempt
    {
        ConnectionOf connection;
        QDateTime at;
        QString trouble; ///< empty: none
    };

    [[nodiscard]] Attempt &attempt(const ConnectionOf &connection);
    void set(State state);
    /// Whether it was cancelled while nothing ran that could be: ends it then.
    [[nodiscard]] bool endsCancelled();
    void fail(const Error &error);
    void readPresent();
    void connectDemonstration(const QString &url);
    void begin(const Begun &begun);
    void fetch(const FhirConnection &connection, std::map<Kind, KnownPeople> known, const QByteArray &token);
    void fetched(Result<Fetched> outcome);
    void preview();
    void write(bool confirmed);
    void written(const Result<RosterReport> &report);
    void lookWhatIsDue();
    void startFirst(const std::vector<ConnectionOf> &due);

    Desk &m_desk;
    TokenStore &m_tokens;
    NetworkWork m_network;
    DemonstrationServer m_demonstration; ///< runs in demonstrations only
    ProgressWatch m_watch;               ///< of the database's thread
    QTimer m_due;
    int m_minutes = usualMinutes;
    State m_state = State::Idle;
    Purpose m_purpose = Purpose::ByHand;
    ConnectionOf m_about;
    std::shared_ptr<const Fetched> m_fetched;
    bool m_isCancelled = false;
    RosterChange m_change;
    RosterReport m_report;
    Error m_error;
    QStringList m_remarks;
    std::vector<Attempt> m_attempts; ///< of this run, the last of each connection
};

} // namespace rosterlink::ui
