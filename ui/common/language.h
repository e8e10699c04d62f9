// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTranslator>

namespace rosterlink::ui
{

/// The language that the program speaks: its texts, Qt's own, and how dates and numbers are written. Windows
/// that are open must be made anew after a change.
class Language
{
public:
    /// Those that can be spoken: "en", "es".
    [[nodiscard]] static const QStringList &codes();
    /// What speakers of a language call it: "Español".
    [[nodiscard]] static QString ownName(const QString &code);
    /// The one that the user chose, else the desktop's, else English.
    [[nodiscard]] static QString chosen();
    /// Remembers the choice for this user of the computer.
    static void remember(const QString &code);

    ~Language();

    /// Speaks it from now on. Of an unknown code: English.
    void speak(const QString &code);
    [[nodiscard]] const QString &spoken() const { return m_code; }

private:
    QTranslator m_program;
    QTranslator m_qt;
    QString m_code;
};

} // namespace rosterlink::ui
