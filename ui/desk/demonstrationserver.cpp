// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/demonstrationserver.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr int patience = 2'000; // milliseconds that it may take to end
const auto announcement = "listening on "_L1;
} // namespace

DemonstrationServer::DemonstrationServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemonstrationServer::readUrl);
    connect(&m_process, &QProcess::errorOccurred, this, &DemonstrationServer::failed);
    connect(&m_process, &QProcess::finished, this, &DemonstrationServer::failed);
}

DemonstrationServer::~DemonstrationServer()
{
    m_process.disconnect(this);
    end();
}

void DemonstrationServer::end()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

void DemonstrationServer::failed()
{
    m_url.clear();
    answerAll(failure(ErrorCode::OtherSide,
                      tr("The demonstration's own Calmanac could not be started (calmanac-sandbox).")));
}

void DemonstrationServer::letWeekPass()
{
    m_isWeekLater = true;
    m_url.clear();
    end();
}

void DemonstrationServer::start(const std::function<void(const Result<QString> &)> &answer)
{
    if (!m_url.isEmpty()) {
        answer(m_url);
        return;
    }
    m_waiting.push_back(answer);
    if (m_process.state() == QProcess::NotRunning) {
        m_process.start(QCoreApplication::applicationDirPath() + u"/calmanac-sandbox"_s,
                        m_isWeekLater ? QStringList{u"--week-later"_s} : QStringList());
    }
}

void DemonstrationServer::readUrl()
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith(announcement)) {
            m_url = line.mid(announcement.size());
            answerAll(m_url);
        }
    }
}

void DemonstrationServer::answerAll(const Result<QString> &outcome)
{
    for (const auto &answer : std::exchange(m_waiting, {})) {
        answer(outcome);
    }
}

} // namespace rosterlink::ui
