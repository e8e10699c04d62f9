// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QCoreApplication>
#include <QString>

namespace rosterlink
{

/// What a learner is called before those who may not see the name. Unique in its organization, without regard
/// to case.
class Alias
{
    Q_DECLARE_TR_FUNCTIONS(Alias)

public:
    static constexpr qsizetype maxLength = 40; ///< characters

    /// Takes 1 to 40 printable characters; spaces around them don't count.
    [[nodiscard]] static Result<Alias> parse(const QString &text);

    /// Trimmed, Unicode NFC.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// What must be unique: two aliases of one key are the same alias.
    [[nodiscard]] QString key() const { return m_text.toCaseFolded(); }

    friend bool operator==(const Alias &one, const Alias &other) { return one.key() == other.key(); }

private:
    explicit Alias(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};

} // namespace rosterlink
