// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/explain.h"

#include <QCoreApplication>
#include <QStringList>

namespace rosterlink::matching
{

/// The translations of this folder's texts.
class MatchingText
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

/// What comparing found, in words that sentences are made of.
struct FactWords
{
    QStringList same;    ///< what agrees: "last name", "phone"
    QStringList nearly;  ///< what agrees in part, a clause each: "“Kate” is short for “Katherine”"
    QStringList differs; ///< "e-mail address"
};

[[nodiscard]] FactWords factWords(const Findings &findings, const Facts &motivity, const Facts &counterpart,
                                  Wording wording);

/// "first name", "birth date", …, as it stands within a sentence.
[[nodiscard]] QString factNoun(Field field);

} // namespace rosterlink::matching
