// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// The languages against the sources as they are now: a text that was added or changed and isn't translated
/// fails here, with its words.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsSpanish();
    void everyPluralIsEnglish();
    void placeholdersAreTheSame_data();
    void placeholdersAreTheSame();

private:
    struct Message
    {
        QString context;
        QString source;
        QStringList forms; ///< one, or of a plural several
        bool isFinished = true;
    };
    [[nodiscard]] static QString file(const QString &language);
    /// The language's file, brought up to the present sources.
    [[nodiscard]] static std::vector<Message> updated(const QString &language, const QStringList &options);
    [[nodiscard]] static std::vector<Message> read(const QString &path);
    [[nodiscard]] static Message readMessage(QXmlStreamReader &xml, const QString &context);
    /// The sources of those that are not translated.
    [[nodiscard]] static QStringList missing(const std::vector<Message> &messages);
    [[nodiscard]] static QStringList placeholders(const QString &text);
};

QString TestTranslations::file(const QString &language)
{
    return QStringLiteral(ROSTERLINK_SOURCE_DIR "/resources/translations/rosterlink_%1.ts").arg(language);
}

std::vector<TestTranslations::Message> TestTranslations::updated(const QString &language,
                                                                 const QStringList &options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"texts.ts"_s);
    QFile::copy(file(language), copy);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ROSTERLINK_SOURCE_DIR));
    lupdate.start(QStringLiteral(ROSTERLINK_LUPDATE),
                  options + QStringList{u"-I"_s, u"."_s, u"-extensions"_s, u"cpp,h"_s, u"-silent"_s,
                                        u"core"_s, u"ui"_s, u"app/desktop"_s, u"-ts"_s, copy});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0) {
        qWarning("%s", lupdate.readAllStandardError().constData());
        return {};
    }
    return read(copy);
}

std::vector<TestTranslations::Message> TestTranslations::read(const QString &path)
{
    QFile ts(path);
    std::vector<Message> messages;
    if (!ts.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            messages.push_back(readMessage(xml, context));
        }
    }
    return messages;
}

TestTranslations::Message TestTranslations::readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    const bool isPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.isFinished = xml.attributes().value(u"type"_s).isEmpty();
            while (isPlural && xml.readNextStartElement()) {
                message.forms.append(xml.readElementText());
            }
            if (!isPlural) {
                message.forms.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QStringList TestTranslations::missing(const std::vector<Message> &messages)
{
    QStringList sources;
    for (const Message &message : messages) {
        if (!message.isFinished || message.forms.isEmpty() || message.forms.contains(QString())) {
            sources.append(u"%1: %2"_s.arg(message.context, message.source));
        }
    }
    return sources;
}

QStringList TestTranslations::placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?\\d"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

void TestTranslations::everyTextIsSpanish()
{
    const auto messages = updated(u"es"_s, {u"-no-obsolete"_s});
    QVERIFY(messages.size() > 1000);
    const QStringList untranslated = missing(messages);
    QVERIFY2(untranslated.isEmpty(),
             qPrintable(u"%1 untranslated:\n%2"_s.arg(untranslated.size()).arg(untranslated.join(u'\n'))));
}

void TestTranslations::everyPluralIsEnglish()
{
    const auto messages = updated(u"en"_s, {u"-pluralonly"_s, u"-no-obsolete"_s});
    QVERIFY(messages.size() > 50);
    const QStringList without = missing(messages);
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void TestTranslations::placeholdersAreTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Spanish") << u"es"_s;
}

void TestTranslations::placeholdersAreTheSame()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message &message : read(file(language))) {
        for (const QString &form : message.forms) {
            if (placeholders(form) != placeholders(message.source)) {
                wrong.append(u"%1: %2"_s.arg(message.source, form));
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestTranslations)
#include "tst_translations.moc"
