// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/columnmemory.h"

#include "core/store/datafolder.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
QString keyOf(Side side, const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(toText(side));
    for (const QString &name : header) {
        hash.addData(name.toUtf8() + '\0');
    }
    return u"columns/"_s + QString::fromLatin1(hash.result().toHex());
}
} // namespace

std::optional<ColumnMapping> ColumnMemory::recall(Side side, const QStringList &header) const
{
    if (m_file.isEmpty()) {
        return std::nullopt;
    }
    const QStringList kept =
        QSettings(m_file, QSettings::IniFormat).value(keyOf(side, header)).toStringList();
    if (kept.size() != header.size()) {
        return std::nullopt;
    }
    ColumnMapping mapping;
    for (qsizetype i = 0; i < header.size(); ++i) {
        bool isNumber = false;
        const int column = kept.at(i).toInt(&isNumber);
        if (isNumber && column >= 0 && column < knownColumnCount) {
            mapping.insert(header.at(i), static_cast<KnownColumn>(column));
        }
    }
    return mapping;
}

void ColumnMemory::remember(Side side, const QStringList &header, const ColumnMapping &mapping) const
{
    if (m_file.isEmpty() || !createOwnersFile(m_file)) {
        return; // it is asked once more next time
    }
    QStringList kept;
    for (const QString &name : header) {
        const auto column = mapping.constFind(name);
        kept.append(column == mapping.cend() ? u"-"_s : QString::number(static_cast<int>(*column)));
    }
    QSettings(m_file, QSettings::IniFormat).setValue(keyOf(side, header), kept);
}

} // namespace rosterlink
