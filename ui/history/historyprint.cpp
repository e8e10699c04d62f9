// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historyprint.h"

#include "ui/common/papertable.h"

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
    static QString html(const QString &organization, const std::vector<HistoryLine> &lines, bool complete)
    {
        return u"<h2>%1</h2><p>%2</p>"_s.arg(tr("History of %1").arg(organization).toHtmlEscaped(),
                                             extent(lines, complete).toHtmlEscaped()) +
               table(lines);
    }

    static QString table(const std::vector<HistoryLine> &lines)
    {
        PaperTable table({tr("When"), tr("Who"), tr("What")});
        for (const HistoryLine &line : lines) {
            table.addRow(
                {QLocale().toString(line.step.at.toLocalTime(), QLocale::ShortFormat), line.who,
                 line.step.undoneBy.isNull() ? line.sentence : tr("%1 (taken back)").arg(line.sentence)});
        }
        return table.html();
    }

private:
    static QString extent(const std::vector<HistoryLine> &lines, bool complete)
    {
        const int count = static_cast<int>(lines.size());
        return complete ? tr("%n steps, newest first.", nullptr, count)
                        : tr("The newest %n steps; older ones are left out.", nullptr, count);
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

QString historyTable(const std::vector<HistoryLine> &lines)
{
    return HistoryPrint::table(lines);
}

std::unique_ptr<QTextDocument> historyDocument(const QString &organization,
                                               const std::vector<HistoryLine> &lines, bool complete)
{
    return paperDocument(QCoreApplication::translate("HistoryPrint", "History"),
                         HistoryPrint::html(organization, lines, complete));
}

} // namespace rosterlink::ui
