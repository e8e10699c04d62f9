// SPDX-License-Identifier: Apache-2.0
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
const auto setting = "language"_L1;

/// One file for the user of the computer: a language is a person's, not a folder's.
QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"Rosterlink"_s, u"Rosterlink"_s);
}

/// A country that speaks it keeps its own way to write dates and numbers.
QLocale localeOf(const QString &code)
{
    const QLocale desktop = QLocale::system();
    const QLocale plain(code);
    return desktop.language() == plain.language() ? desktop
           : plain.language() == QLocale::Spanish ? QLocale(QLocale::Spanish, QLocale::UnitedStates)
                                                  : plain;
}
} // namespace

const QStringList &Language::codes()
{
    static const QStringList codes{u"en"_s, u"es"_s};
    return codes;
}

QString Language::ownName(const QString &code)
{
    return code == u"es"_s ? u"Español"_s : u"English"_s;
}

QString Language::chosen()
{
    const QString before = settings().value(setting).toString();
    if (codes().contains(before)) {
        return before;
    }
    const QString desktop = QLocale::system().name().section(u'_', 0, 0);
    return codes().contains(desktop) ? desktop : codes().constFirst();
}

void Language::remember(const QString &code)
{
    settings().setValue(setting, code);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::speak(const QString &code)
{
    m_code = codes().contains(code) ? code : codes().constFirst();
    QLocale::setDefault(localeOf(m_code));
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_program.load(u":/i18n/rosterlink_%1.qm"_s.arg(m_code))) {
        QCoreApplication::installTranslator(&m_program);
    }
}

} // namespace rosterlink::ui
