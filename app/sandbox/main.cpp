// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

namespace
{
constexpr int wrongUsage = 2;

int complain(const QString &sentence)
{
    std::fprintf(stderr, "calmanac-sandbox: %s\n", sentence.toLocal8Bit().constData());
    return wrongUsage;
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"calmanac-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROSTERLINK_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Sandbox", "A stand-in Calmanac with invented people, for demonstrations and tests."));
    const QCommandLineOption port(
        u"port"_s, u"Listens there; 0, which it does by itself, takes a free one."_s, u"N"_s, u"0"_s);
    const QCommandLineOption token(u"token"_s, u"Who asks must have it."_s, u"T"_s);
    const QCommandLineOption staff(u"staff"_s, u"Its staff, as CSV; else the sample organization's."_s,
                                   u"FILE.csv"_s);
    const QCommandLineOption clients(u"clients"_s, u"Its clients, as CSV."_s, u"FILE.csv"_s);
    const QCommandLineOption weekLater(
        u"week-later"_s,
        u"The sample organization's people as they are a week later: newcomers, a marriage, a "
        u"leaver, a mended birth date."_s);
    const QCommandLineOption pageSize(
        u"page-size"_s, u"At most so many people on a page, whatever is asked."_s, u"N"_s, u"200"_s);
    const QCommandLineOption fault(
        u"fault"_s, u"Misbehaves; may be given several times: %1."_s.arg(sandbox::Faults::names()),
        u"NAME[=VALUE]"_s);
    parser.addOptions({port, token, staff, clients, weekLater, pageSize, fault});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    bool isPort = false;
    const ushort wanted = parser.value(port).toUShort(&isPort);
    const int size = parser.value(pageSize).toInt();
    const auto faults = sandbox::Faults::parse(parser.values(fault));
    if (!isPort || size < 1 || !faults) {
        return complain(faults ? u"--port is a number up to 65535, and --page-size one from 1."_s
                               : faults.error().sentence);
    }
    sandbox::People people;
    const bool own = parser.isSet(staff) || parser.isSet(clients);
    for (const auto &[kind, option] :
         {std::pair(Kind::Members, &staff), std::pair(Kind::Learners, &clients)}) {
        if (own && !parser.isSet(*option)) {
            continue; // nobody of that kind
        }
        if (const auto read = people.read(kind, parser.value(*option)); !read) {
            return complain(read.error().sentence);
        }
    }
    if (parser.isSet(weekLater)) {
        if (own) {
            return complain(u"--week-later is for the sample organization's people only."_s);
        }
        if (const auto changed = people.letWeekPass(); !changed) {
            return complain(changed.error().sentence);
        }
    }
    sandbox::Server server(std::move(people), {parser.value(token).toUtf8(), size, *faults});
    if (!server.listen(wanted)) {
        return complain(u"Port %1 is taken. --port 0 takes a free one."_s.arg(wanted));
    }
    std::printf("listening on %s\n", qPrintable(server.url().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
