// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/options.h"

#include "ui/common/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::desktop
{

namespace
{
class ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};
} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    const QCommandLineOption help(u"help"_s, ProgramText::tr("Says what can be typed here."));
    const QCommandLineOption version(u"version"_s, ProgramText::tr("Says which version this is."));
    const QCommandLineOption demonstration(u"demo"_s,
                                           ProgramText::tr("Opens a demonstration with invented people."));
    const QCommandLineOption data(
        u"data"_s, ProgramText::tr("Works in this folder instead of the usual one."), u"DIR"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        ProgramText::tr(
            "Shows a flow on invented people: a name, or all. On the screen it waits for your clicks."),
        u"NAME"_s);
    const QCommandLineOption watch(u"watch"_s, ProgramText::tr("With --tour: it goes by itself."));
    const QCommandLineOption pictures(
        u"pictures"_s, ProgramText::tr("With --tour: no window; writes a picture of each step there."),
        u"DIR"_s);
    const QCommandLineOption handout(
        u"handout"_s, ProgramText::tr("With --tour: binds the pictures into an article."), u"FILE.pdf"_s);
    const QCommandLineOption language(
        u"language"_s, ProgramText::tr("Speaks this language: %1.").arg(ui::Language::codes().join(u", "_s)),
        u"CODE"_s);
    const QCommandLineOption dark(u"dark"_s, ProgramText::tr("With --tour: in the dark palette."));
    QCommandLineParser parser;
    parser.setApplicationDescription(ProgramText::tr("Links the people of Motivity and Calmanac."));
    parser.addPositionalArgument(u"link"_s, ProgramText::tr("An invitation to accept: rosterlink://…"),
                                 u"[LINK]"_s);
    parser.addOptions({help, version, demonstration, data, tour, watch, pictures, handout, language, dark});
    if (!parser.parse(arguments)) {
        return failure(ErrorCode::InvalidInput, parser.errorText());
    }
    const QStringList words = parser.positionalArguments();
    const auto other = std::find_if(words.begin(), words.end(),
                                    [](const QString &word) { return !word.startsWith(u"rosterlink:"_s); });
    if (other != words.end() || words.size() > 1) {
        return failure(ErrorCode::InvalidInput, ProgramText::tr("“%1” is not understood. Try --help.")
                                                    .arg(other == words.end() ? words.constLast() : *other));
    }
    for (const QCommandLineOption *option : {&pictures, &handout, &watch, &dark}) {
        if (parser.isSet(*option) && !parser.isSet(tour)) {
            return failure(ErrorCode::InvalidInput,
                           ProgramText::tr("--%1 needs --tour.").arg(option->names().constFirst()));
        }
    }
    if (parser.isSet(language) && !ui::Language::codes().contains(parser.value(language))) {
        return failure(ErrorCode::InvalidInput,
                       ProgramText::tr("“%1” is none of the languages: %2.")
                           .arg(parser.value(language), ui::Language::codes().join(u", "_s)));
    }
    if (parser.isSet(demonstration) && parser.isSet(data)) {
        return failure(ErrorCode::InvalidInput,
                       ProgramText::tr("--demo has a folder of its own; leave --data out."));
    }
    Options options;
    options.demonstration = parser.isSet(demonstration);
    options.data = parser.isSet(data)
                       ? QDir(parser.value(data)).absolutePath()
                       : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.tour = parser.value(tour);
    options.pictures = parser.value(pictures);
    options.handout = parser.value(handout);
    options.isWatched = parser.isSet(watch);
    options.language = parser.value(language);
    options.dark = parser.isSet(dark);
    options.invitation = words.value(0);
    if (parser.isSet(help)) {
        options.answer = parser.helpText();
    } else if (parser.isSet(version)) {
        options.answer = u"Rosterlink %1\n"_s.arg(QCoreApplication::applicationVersion());
    }
    return options;
}

} // namespace rosterlink::desktop
