// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historyprint.h"

#include "ui/common/tokens.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
class HistoryPrint
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPrint)

public:
    static QString row(const HistoryLine &line)
    {
        const QString when = QLocale().toString(line.step.at.toLocalTime(), QLocale::ShortFormat);
        const QString what =
            line.step.undoneBy.isNull() ? line.sentence : tr("%1 (taken back)").arg(line.sentence);
        return u"<tr>"_s + cell(when) + cell(line.who) + cell(what) + u"</tr>"_s;
    }

    static QString html(const QString &organization, const std::vector<HistoryLine> &lines, bool complete)
    {
        QString text = u"<h2>%1</h2>"_s.arg(tr("History of %1").arg(organization).toHtmlEscaped());
        text += u"<p>%1</p>"_s.arg(extent(lines, complete).toHtmlEscaped());
        text += u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                u"style=\"border-collapse: "
                "collapse\"><thead><tr>"_s +
                head(tr("When")) + head(tr("Who")) + head(tr("What")) + u"</tr></thead>"_s;
        for (const HistoryLine &line : lines) {
            text += row(line);
        }
        return text + u"</table>"_s;
    }

private:
    static QString extent(const std::vector<HistoryLine> &lines, bool complete)
    {
        const int count = static_cast<int>(lines.size());
        return complete ? tr("%n steps, newest first.", nullptr, count)
                        : tr("The newest %n steps; older ones are left out.", nullptr, count);
    }
    static QString cell(const QString &text) { return u"<td>%1</td>"_s.arg(text.toHtmlEscaped()); }
    static QString head(const QString &text)
    {
        return u"<th align=\"left\">%1</th>"_s.arg(text.toHtmlEscaped());
    }
};
} // namespace

void printWithDialog(QTextDocument &document, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.metaInformation(QTextDocument::DocumentTitle));
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() == QDialog::Accepted) {
        document.print(&printer);
    }
}

std::unique_ptr<QTextDocument> historyDocument(const QString &organization,
                                               const std::vector<HistoryLine> &lines, bool complete)
{
    auto document = std::make_unique<QTextDocument>();
    QFont text = font(TypeSize::Text);
    text.setPointSize(9);
    document->setDefaultFont(text);
    document->setHtml(HistoryPrint::html(organization, lines, complete));
    document->setMetaInformation(QTextDocument::DocumentTitle,
                                 QCoreApplication::translate("HistoryPrint", "History"));
    return document;
}

} // namespace rosterlink::ui
