// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include "core/people/plaintext.h"

#include <QMutexLocker>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
constexpr qint64 pauseMilliseconds = 100;
const auto eraseLine = u"\r\033[K"_s;
} // namespace

Console::Console()
    : m_out(stdout)
    , m_err(stderr)
    , m_isTerminal(isatty(STDERR_FILENO) != 0)
    , m_progress([this](const QString &what, qint64 done, qint64 total) { show(what, done, total); })
{}

Console::~Console()
{
    clearProgress();
}

void Console::print(const QString &line)
{
    clearProgress();
    m_out << plainLine(line) << '\n';
    m_out.flush();
}

void Console::explain(const QString &sentence)
{
    clearProgress();
    m_err << u"rosterlink-cli: "_s << plainLine(sentence).simplified() << '\n';
    m_err.flush();
}

void Console::show(const QString &what, qint64 done, qint64 total)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_isTerminal || (m_lastShown.isValid() && m_lastShown.elapsed() < pauseMilliseconds)) {
        return;
    }
    m_lastShown.start();
    m_isShown = true;
    m_err << eraseLine << plainLine(what);
    if (total > 0) {
        m_err << u" %1%"_s.arg(done * 100 / total);
    }
    m_err.flush();
}

void Console::clearProgress()
{
    const QMutexLocker lock(&m_mutex);
    if (m_isShown) {
        m_err << eraseLine;
        m_err.flush();
        m_isShown = false;
    }
}

} // namespace rosterlink::cli
