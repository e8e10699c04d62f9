// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>

#include <optional>

namespace rosterlink::sandbox
{

/// Accepts connections that break off behind so many bytes, where that is wanted.
class DroppingServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit DroppingServer(std::optional<int> dropBytes, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr handle) override;

private:
    std::optional<int> m_dropBytes;
};

} // namespace rosterlink::sandbox
