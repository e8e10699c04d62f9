// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTextDocument>

#include <memory>

namespace rosterlink::ui
{

/// A table of plain texts as HTML for a QTextDocument; its head is repeated on each page.
class PaperTable
{
public:
    explicit PaperTable(const QStringList &head);
    void addRow(const QStringList &cells);
    [[nodiscard]] QString html() const { return m_html + QStringLiteral("</table>"); }

private:
    void add(const QString &tag, const QStringList &cells);

    QString m_html;
};

/// A document to print or to write as PDF, in the type that papers have.
[[nodiscard]] std::unique_ptr<QTextDocument> paperDocument(const QString &title, const QString &html);

} // namespace rosterlink::ui
