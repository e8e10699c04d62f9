// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rosterguess.h"

#include "core/people/textfolding.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// Words that a text must hold one of, apart by spaces; folded.
struct Words
{
    Kind kind;
    const char *words;
};

// Beginnings of words in a file's name, in English and Spanish.
constexpr std::array<Words, 2> kindsInNames = {
    {{Kind::Learners, "learner client patient student child kid estudiante alumno paciente"},
     {Kind::Members,
      "member staff employee provider practitioner therapist technician user personal empleado"}}};

// Columns, without spaces, that only one kind has.
constexpr std::array<Words, 2> kindsInHeaders = {
    {{Kind::Learners,
      "clientid clientnumber clientname client childid learnerid learner studentid patientid medicaidid "
      "medicaidnumber insuranceid alias"},
     {Kind::Members, "staffid staffname staff employeeid provider provideremail npi role roles rol csc"}}};
constexpr auto motivityColumns = "role roles rol csc alias";
constexpr auto birthColumns = "dob dateofbirth birthdate birthday";

QStringList split(const char *words)
{
    return QString::fromLatin1(words).split(' '_L1);
}

bool anyBegins(const QStringList &words, const QStringList &beginnings)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(beginnings.begin(), beginnings.end(),
                           [&](const QString &beginning) { return word.startsWith(beginning); });
    });
}

bool anyIn(const QStringList &texts, const QStringList &known)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return known.contains(text); });
}

QStringList foldedHeader(const QStringList &header)
{
    QStringList folded;
    for (const QString &one : header) {
        folded << foldForSearch(one).remove(' '_L1);
    }
    return folded;
}

std::optional<Kind> kindOf(const QStringList &nameWords, const QStringList &columns)
{
    for (const Words &words : kindsInNames) {
        if (anyBegins(nameWords, split(words.words))) {
            return words.kind;
        }
    }
    for (const Words &words : kindsInHeaders) {
        if (anyIn(columns, split(words.words))) {
            return words.kind;
        }
    }
    // Offices keep birth dates of children; of staff hardly ever.
    return anyIn(columns, split(birthColumns)) ? std::optional(Kind::Learners) : std::nullopt;
}
/// How much of a guess is believed, from round to round.
enum class Trust { Sure, Whole, Kind, Nothing };

/// None: the file waits for a later round.
std::optional<RosterGuess> trusted(const RosterGuess &guess, Trust trust)
{
    switch (trust) {
    case Trust::Sure:
        return guess.isSure() ? std::optional(guess) : std::nullopt;
    case Trust::Whole:
        return guess.kind || guess.side ? std::optional(guess) : std::nullopt;
    case Trust::Kind:
        return guess.kind ? std::optional(RosterGuess{guess.kind, {}}) : std::nullopt;
    case Trust::Nothing:
        break;
    }
    return RosterGuess();
}
} // namespace

RosterGuess guessRoster(const QString &fileName, const QStringList &header, const QString &integration)
{
    const QStringList words = foldForSearch(QFileInfo(fileName).completeBaseName()).split(' '_L1);
    const QStringList columns = foldedHeader(header);
    RosterGuess guess{kindOf(words, columns), {}};
    if (anyBegins(words, {foldForSearch(integration)})) {
        guess.side = Side::Counterpart;
    } else if (anyBegins(words, {u"motivity"_s}) || anyIn(columns, split(motivityColumns))) {
        guess.side = Side::Motivity;
    }
    return guess;
}

std::vector<std::optional<WhichRoster>> distribute(const std::vector<RosterGuess> &files,
                                                   const std::vector<WhichRoster> &taken)
{
    std::vector<std::optional<WhichRoster>> places(files.size());
    std::vector<WhichRoster> given;
    const auto has = [](const std::vector<WhichRoster> &list, WhichRoster which) {
        return std::find(list.begin(), list.end(), which) != list.end();
    };
    for (const Trust trust : {Trust::Sure, Trust::Whole, Trust::Kind, Trust::Nothing}) {
        for (size_t file = 0; file < files.size(); ++file) {
            const auto guess = places[file] ? std::nullopt : trusted(files[file], trust);
            const auto free = std::find_if(allRosters.begin(), allRosters.end(), [&](WhichRoster which) {
                return guess && guess->fits(which) && !has(given, which) &&
                       (trust == Trust::Sure || !has(taken, which));
            });
            if (free != allRosters.end()) {
                places[file] = *free;
                given.push_back(*free);
            }
        }
    }
    return places;
}

} // namespace rosterlink
