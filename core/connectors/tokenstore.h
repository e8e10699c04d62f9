// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

namespace rosterlink
{

/// Keeps the tokens of connections in the desktop's keyring, and where there is none in memory, until the
/// program ends. Never anywhere else. Asynchronous; lives on the window's thread.
class TokenStore : public QObject
{
    Q_OBJECT

public:
    enum class Place { Keyring, ThisRunOnly };

    using QObject::QObject;

    /// Asks the keyring from now on; before, everything is kept in memory only.
    void useKeyring() { m_usesKeyring = true; }

    /// name: of the connection, the same for reading and keeping. answer hears where it is kept, unless asker
    /// is gone by then.
    void keep(const QString &name, const QByteArray &token, QObject *asker,
              const std::function<void(Place)> &answer);
    /// Empty: none is known.
    void read(const QString &name, QObject *asker, const std::function<void(QByteArray)> &answer);
    void forget(const QString &name);

private:
    bool m_usesKeyring = false;
    QHash<QString, QByteArray> m_tokens; ///< of this run
};

} // namespace rosterlink
