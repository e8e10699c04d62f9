// SPDX-License-Identifier: Apache-2.0
#include "core/people/textfolding.h"

#include <QList>
#include <QStringView>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr int mostRounds = 4; // two are enough for all that was seen

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isApostrophe(char32_t c)
{
    constexpr QStringView apostrophes = u"'`´‘’‛ʹʻʼʽʾʿ′＇";
    return c < 0x10000 && apostrophes.contains(QChar(static_cast<char16_t>(c)));
}

/// Joins words with one space and drops what neither separates nor is a letter or digit.
QString keepWords(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    bool atBreak = false;
    for (const char32_t c : QStringView(text).toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            if (atBreak && !kept.isEmpty()) {
                kept += ' '_L1;
            }
            atBreak = false;
            kept += QChar::fromUcs4(QChar::toLower(c));
        } else if (!isApostrophe(c) && !QChar::isMark(c) && QChar::category(c) != QChar::Other_Format) {
            atBreak = true;
        }
    }
    return kept;
}

QString keepAsciiWords(const QString &text)
{
    QString kept(text.size(), Qt::Uninitialized);
    QChar *end = kept.data();
    bool atBreak = false;
    for (const QChar c : text) {
        const char16_t lower = c >= 'A'_L1 && c <= 'Z'_L1 ? c.unicode() | 0x20 : c.unicode();
        if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9')) {
            if (atBreak && end != kept.constData()) {
                *end++ = ' '_L1;
            }
            atBreak = false;
            *end++ = lower;
        } else if (lower != u'\'' && lower != u'`') {
            atBreak = true;
        }
    }
    kept.truncate(end - kept.constData());
    return kept;
}

std::unique_ptr<icu::Transliterator> makeTransliterator()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
        "NFKC; [:Cf:] Remove; Lower; Any-Latin; NFKC; Latin-ASCII", UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

QString toLatin(const QString &text)
{
    // Making one costs a millisecond, using one is not documented as safe for threads: each thread keeps its
    // own.
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = makeTransliterator();
    if (!transliterator) {
        return text.normalized(
            QString::NormalizationForm_KD); // ICU's data is missing: accents go nevertheless
    }
    icu::UnicodeString latin(reinterpret_cast<const char16_t *>(text.utf16()),
                             static_cast<int32_t>(text.size()));
    transliterator->transliterate(latin);
    return QString::fromUtf16(latin.getBuffer(), latin.length());
}
} // namespace

QString foldForSearch(const QString &text)
{
    QString folded = text;
    // What ICU leaves in its own script it may know once the signs around it are gone.
    for (int round = 0; round < mostRounds && !isAscii(folded); ++round) {
        folded = keepWords(toLatin(folded));
    }
    return isAscii(folded) ? keepAsciiWords(folded) : folded;
}

} // namespace rosterlink
