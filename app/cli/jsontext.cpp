// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jsontext.h"

#include "core/people/plaintext.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

QString jsonLine(const QJsonObject &object)
{
    QString text;
    for (const QChar c : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))) {
        text += isControl(c) ? u"\\u%1"_s.arg(static_cast<int>(c.unicode()), 4, 16, QChar(u'0')) : QString(c);
    }
    return text;
}

} // namespace rosterlink::cli
