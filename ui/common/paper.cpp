// SPDX-License-Identifier: Apache-2.0
#include "ui/common/paper.h"

#include "core/store/wholefile.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

namespace rosterlink::ui
{

namespace
{
constexpr int dotsPerInch = 300;
constexpr qreal marginMillimeters = 18;
} // namespace

QPageLayout usualPaper()
{
    const bool inches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(inches ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(marginMillimeters, marginMillimeters, marginMillimeters, marginMillimeters),
            QPageLayout::Millimeter};
}

Result<void> writePdf(const QTextDocument &document, const QString &file)
{
    WholeFile whole(file);
    if (auto opened = whole.open(); !opened) {
        return opened;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(usualPaper());
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        writer.setCreator(QStringLiteral("Rosterlink"));
        document.print(&writer);
    }
    whole.write(buffer.data());
    return whole.commit();
}

} // namespace rosterlink::ui
