// SPDX-License-Identifier: Apache-2.0
#include "ui/common/papertable.h"

#include "ui/common/paper.h"
#include "ui/common/tokens.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

PaperTable::PaperTable(const QStringList &head)
    : m_html(u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
             "style=\"border-collapse: collapse\"><thead>"_s)
{
    add(u"th align=\"left\""_s, head);
    m_html += u"</thead>"_s;
}

void PaperTable::addRow(const QStringList &cells)
{
    add(u"td"_s, cells);
}

void PaperTable::add(const QString &tag, const QStringList &cells)
{
    m_html += u"<tr>"_s;
    for (const QString &cell : cells) {
        m_html += u"<%1>%2</%3>"_s.arg(tag, cell.toHtmlEscaped(), tag.left(2));
    }
    m_html += u"</tr>"_s;
}

std::unique_ptr<QTextDocument> paperDocument(const QString &title, const QString &html)
{
    auto document = std::make_unique<QTextDocument>();
    QFont text = font(TypeSize::Text);
    text.setPointSize(paperTextPoints);
    document->setDefaultFont(text);
    document->setMetaInformation(QTextDocument::DocumentTitle, title);
    document->setHtml(html);
    return document;
}

} // namespace rosterlink::ui
