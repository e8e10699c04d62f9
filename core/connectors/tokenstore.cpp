// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/tokenstore.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
const auto service = u"Rosterlink"_s;

/// A job that deletes itself when it is done.
template<typename Job>
Job *makeJob(const QString &name)
{
    auto *job = new Job(service);
    job->setKey(name);
    return job;
}
} // namespace

void TokenStore::keep(const QString &name, const QByteArray &token, QObject *asker,
                      const std::function<void(Place)> &answer)
{
    m_tokens.insert(name, token);
    if (!m_usesKeyring) {
        answer(Place::ThisRunOnly);
        return;
    }
    auto *job = makeJob<QKeychain::WritePasswordJob>(name);
    job->setBinaryData(token);
    connect(job, &QKeychain::Job::finished, this, [asker = QPointer(asker), answer](QKeychain::Job *done) {
        if (asker) {
            answer(done->error() == QKeychain::NoError ? Place::Keyring : Place::ThisRunOnly);
        }
    });
    job->start();
}

void TokenStore::read(const QString &name, QObject *asker, const std::function<void(QByteArray)> &answer)
{
    const auto known = m_tokens.constFind(name);
    if (known != m_tokens.cend() || !m_usesKeyring) {
        answer(known == m_tokens.cend() ? QByteArray() : *known);
        return;
    }
    auto *job = makeJob<QKeychain::ReadPasswordJob>(name);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, name, asker = QPointer(asker), answer](QKeychain::Job *done) {
                const QByteArray token =
                    done->error() == QKeychain::NoError ? job->binaryData() : QByteArray();
                if (!token.isEmpty()) {
                    m_tokens.insert(name, token);
                }
                if (asker) {
                    answer(token);
                }
            });
    job->start();
}

void TokenStore::forget(const QString &name)
{
    m_tokens.remove(name);
    if (m_usesKeyring) {
        makeJob<QKeychain::DeletePasswordJob>(name)->start();
    }
}

} // namespace rosterlink
