// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/droppingserver.h"

#include <QTcpSocket>

#include <algorithm>

namespace rosterlink::sandbox
{

namespace
{
class DroppingSocket final : public QTcpSocket
{
public:
    DroppingSocket(qint64 left, QObject *parent)
        : QTcpSocket(parent)
        , m_left(left)
    {}

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 part = std::min(size, m_left);
        QTcpSocket::writeData(data, part);
        m_left -= part;
        if (m_left == 0) {
            flush();
            QMetaObject::invokeMethod(this, &QAbstractSocket::abort, Qt::QueuedConnection);
        }
        return size; // whoever writes need not know
    }

private:
    qint64 m_left;
};
} // namespace

DroppingServer::DroppingServer(std::optional<int> dropBytes, QObject *parent)
    : QTcpServer(parent)
    , m_dropBytes(dropBytes)
{}

void DroppingServer::incomingConnection(qintptr handle)
{
    auto *socket = m_dropBytes ? new DroppingSocket(*m_dropBytes, this) : new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    addPendingConnection(socket);
}

} // namespace rosterlink::sandbox
