// SPDX-License-Identifier: Apache-2.0
#include "core/mail/smtptransport.h"

#include "core/mail/mailmessage.h"
#include "core/people/plaintext.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <curl/curl.h>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
const auto systemAuthorities = u"/etc/ssl/certs/ca-certificates.crt"_s;

/// Begins and ends libcurl once for the program.
void useCurl()
{
    static const struct Global
    {
        Global() { curl_global_init(CURL_GLOBAL_DEFAULT); }
        ~Global() { curl_global_cleanup(); }
        Global(const Global &) = delete;
        Global &operator=(const Global &) = delete;
    } global;
}

QByteArray allAuthorities(const QByteArray &further)
{
    QFile file(systemAuthorities);
    return (file.open(QIODevice::ReadOnly) ? file.readAll() + '\n' : QByteArray()) + further;
}

struct Upload
{
    QByteArray bytes;
    qsizetype at = 0;
};

size_t readUpload(char *buffer, size_t size, size_t count, void *upload)
{
    auto &from = *static_cast<Upload *>(upload);
    const qsizetype taken = std::min(static_cast<qsizetype>(size * count), from.bytes.size() - from.at);
    std::memcpy(buffer, from.bytes.constData() + from.at, static_cast<size_t>(taken));
    from.at += taken;
    return static_cast<size_t>(taken);
}
} // namespace

Result<SmtpAddress> SmtpAddress::parse(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool known = url.scheme() == "smtp"_L1 || url.scheme() == "smtps"_L1;
    const bool more = (!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || !known || url.host().isEmpty() || more) {
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is no mail server's address. It is written like smtp://mail.example.org:587, "
                          "or smtps://mail.example.org where it is encrypted from the start.")
                           .arg(text.trimmed()));
    }
    if (!url.userInfo().isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       tr("User and password don't belong into the mail server's address: others could read "
                          "them there."));
    }
    return SmtpAddress(url);
}

bool SmtpAddress::isLoopback() const
{
    // QUrl writes numbers as four, so that nothing else begins like this but 127.0.0.0/8.
    static const QRegularExpression loopback(u"^(localhost|127(\\.[0-9]{1,3}){3}|::1)$"_s);
    return loopback.match(m_url.host()).hasMatch();
}

/// How far the conversation with the server has come, heard from what libcurl reports. Passwords pass by
/// here, and are not kept.
struct SmtpTransport::Dialog
{
    enum class Stage { Before, Sender, Recipient, Content };
    Stage stage = Stage::Before;
    QByteArray answer; ///< the server's last line, or the one with which it refused something

    void sent(QByteArrayView line)
    {
        if (line.startsWith("MAIL FROM")) {
            enter(Stage::Sender);
        } else if (line.startsWith("RCPT TO")) {
            enter(Stage::Recipient);
        } else if (line.startsWith("DATA")) {
            enter(Stage::Content);
        }
    }
    void heard(QByteArrayView line)
    {
        if (code() < refusal) { // what follows is only the farewell
            answer = line.trimmed().toByteArray();
        }
    }
    [[nodiscard]] int code() const { return answer.left(3).toInt(); }

private:
    static constexpr int refusal = 400;

    void enter(Stage next)
    {
        stage = next;
        answer.clear();
    }
};

class SmtpTransport::Curl
{
public:
    Curl()
        : m_handle((useCurl(), curl_easy_init()))
    {}
    ~Curl()
    {
        if (m_handle) {
            curl_easy_cleanup(m_handle);
        }
    }
    Curl(const Curl &) = delete;
    Curl &operator=(const Curl &) = delete;

    template<typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_handle, option, value);
    }
    int perform() { return m_handle ? curl_easy_perform(m_handle) : CURLE_FAILED_INIT; }
    void reset() { curl_easy_reset(m_handle); }

    static int hear(CURL * /*handle*/, curl_infotype type, char *bytes, size_t size, void *dialog)
    {
        const QByteArrayView line(bytes, static_cast<qsizetype>(size));
        if (type == CURLINFO_HEADER_OUT) {
            static_cast<Dialog *>(dialog)->sent(line);
        } else if (type == CURLINFO_HEADER_IN) {
            static_cast<Dialog *>(dialog)->heard(line);
        }
        return 0;
    }

private:
    CURL *m_handle;
};

SmtpTransport::SmtpTransport(SmtpAccount account, SmtpLimits limits)
    : m_account(std::move(account))
    , m_limits(limits)
    , m_curl(std::make_unique<Curl>())
{}

SmtpTransport::~SmtpTransport() = default;

MailOutcome SmtpTransport::send(const MailMessage &message)
{
    if (!message.from) {
        return {MailFate::ServerTrouble, tr("There is no sender. Type one under Settings, Mail.")};
    }
    const EmailAddress &sender = *message.from;
    for (const EmailAddress *address : {&sender, &message.to}) {
        const QString user = address->userPart();
        if (std::any_of(user.begin(), user.end(), [](QChar c) { return c.unicode() > 0x7E; })) {
            return {MailFate::Refused,
                    tr("The address has letters before the @ that most mail servers don't know. Use another "
                       "address of the same person.")};
        }
    }
    // The name that we greet with is the sender's domain: a computer's own name is nobody's business.
    const QByteArray url = m_account.address.url().toString(QUrl::RemovePath | QUrl::FullyEncoded).toUtf8() +
                           '/' + QUrl::toAce(sender.domain());
    const QByteArray from = '<' + asciiAddress(sender) + '>';
    const QByteArray to = '<' + asciiAddress(message.to) + '>';
    const QByteArray user = m_account.user.toUtf8();
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, to.constData()), curl_slist_free_all);
    Upload upload{toMime(message), 0};
    Dialog dialog;
    m_curl->reset();
    m_curl->set(CURLOPT_URL, url.constData());
    m_curl->set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    m_curl->set(CURLOPT_USE_SSL,
                static_cast<long>(m_account.address.isLoopback() ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    m_curl->set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    m_curl->set(CURLOPT_CONNECTTIMEOUT, static_cast<long>(m_limits.connecting.count()));
    m_curl->set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(m_limits.silence.count()));
    m_curl->set(CURLOPT_TIMEOUT, static_cast<long>(m_limits.message.count()));
    m_curl->set(CURLOPT_NOSIGNAL, 1L);
    m_curl->set(CURLOPT_MAIL_FROM, from.constData());
    m_curl->set(CURLOPT_MAIL_RCPT, recipients.get());
    m_curl->set(CURLOPT_UPLOAD, 1L);
    m_curl->set(CURLOPT_READFUNCTION, &readUpload);
    m_curl->set(CURLOPT_READDATA, static_cast<void *>(&upload));
    m_curl->set(CURLOPT_VERBOSE, 1L);
    m_curl->set(CURLOPT_DEBUGFUNCTION, &Curl::hear);
    m_curl->set(CURLOPT_DEBUGDATA, static_cast<void *>(&dialog));
    if (!user.isEmpty()) {
        m_curl->set(CURLOPT_USERNAME, user.constData());
        m_curl->set(CURLOPT_PASSWORD, m_account.password.constData());
    }
    QByteArray authorities;
    if (!m_account.authorities.isEmpty()) {
        authorities = allAuthorities(m_account.authorities);
        curl_blob blob{authorities.data(), static_cast<size_t>(authorities.size()), CURL_BLOB_COPY};
        m_curl->set(CURLOPT_CAINFO_BLOB, &blob);
    }
    return judge(m_curl->perform(), dialog);
}

MailOutcome SmtpTransport::judge(int code, const Dialog &dialog) const
{
    constexpr int later = 4;
    constexpr int never = 5;
    if (code == CURLE_OK) {
        return {MailFate::Accepted, {}};
    }
    const int kind = dialog.code() / 100;
    const QString said = plainLine(QString::fromUtf8(dialog.answer)).simplified();
    const bool answered = code != CURLE_OPERATION_TIMEDOUT && code != CURLE_GOT_NOTHING;
    if (answered && dialog.stage >= Dialog::Stage::Recipient && kind == never) {
        return {MailFate::Refused, said};
    }
    if (answered && dialog.stage != Dialog::Stage::Before && kind == later) {
        return {MailFate::TryLater, said};
    }
    if (dialog.stage >= Dialog::Stage::Recipient) {
        return {MailFate::Interrupted, tr("The connection with %1 broke while an e-mail was handed over.")
                                           .arg(m_account.address.url().host())};
    }
    return {MailFate::ServerTrouble, explain(code, dialog)};
}

QString SmtpTransport::explain(int code, const Dialog &dialog) const
{
    const QString host = m_account.address.url().host();
    const QString said = plainLine(QString::fromUtf8(dialog.answer)).simplified();
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return tr("There is no computer named %1. Check the mail server's address.").arg(host);
    case CURLE_COULDNT_CONNECT:
        return tr("%1 doesn't answer. Check address and port, and whether it is switched on.").arg(host);
    case CURLE_OPERATION_TIMEDOUT:
        return tr("%1 was silent for too long. Try again later, and check the port.").arg(host);
    case CURLE_USE_SSL_FAILED:
        return tr("%1 offers no encryption. Nothing is sent without. Check the port: 587, or smtps:// with "
                  "465.")
            .arg(host);
    case CURLE_PEER_FAILED_VERIFICATION:
        return tr("%1 can't prove that it is %1: its certificate is not trusted. Nothing was sent.")
            .arg(host);
    case CURLE_SSL_CONNECT_ERROR:
        return tr("No encrypted connection with %1 came about. Check the port: 587 with smtp://, 465 with "
                  "smtps://.")
            .arg(host);
    default:
        break;
    }
    constexpr int wrongPassword = 535;
    if (dialog.code() == wrongPassword || code == CURLE_LOGIN_DENIED) {
        return tr("%1 refuses user and password. It said: %2").arg(host, said);
    }
    return said.isEmpty() ? tr("%1 ended the conversation before it began.").arg(host)
                          : tr("%1 said: %2").arg(host, said);
}

} // namespace rosterlink
