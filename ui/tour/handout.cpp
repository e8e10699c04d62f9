// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/handout.h"

#include "ui/common/paper.h"
#include "ui/common/tokens.h"

#include <QCoreApplication>
#include <QUrl>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr int stepsOnPage = 2;
constexpr int pictureWidth = 520; // in the document's pixels, 96 an inch: two and a heading fit on Letter
constexpr int storedWidth = 1280; // pixels of a picture: sharp on paper, and a hundred of them in one file
constexpr auto newPage = " style=\"page-break-before: always\""_L1;

class HandoutText
{
    Q_DECLARE_TR_FUNCTIONS(Handout)
};
} // namespace

Handout::Handout()
{
    QFont text = font(TypeSize::Text);
    text.setPointSize(paperTextPoints + 1);
    m_document.setDefaultFont(text);
    const QString title = HandoutText::tr("Linking your people in Motivity and Calmanac");
    m_document.setMetaInformation(QTextDocument::DocumentTitle, title);
    m_html = u"<h1>%1</h1><p>%2</p>"_s.arg(
        title.toHtmlEscaped(),
        HandoutText::tr("The pictures show a demonstration; all people in them are invented.")
            .toHtmlEscaped());
}

void Handout::begin(const Tour &tour)
{
    const QString apart = m_chapters++ == 0 ? QString() : QString(newPage);
    m_html += u"<h2%1>%2</h2>"_s.arg(apart, tour.title.toHtmlEscaped());
    m_step = 0;
    m_isWaySaid = false;
}

void Handout::add(const TourStep &step, const QImage &picture)
{
    if (step.isWay && m_chapters > 1) {
        if (!std::exchange(m_isWaySaid, true)) {
            m_html += u"<p>%1</p>"_s.arg(
                HandoutText::tr("Go to Orgs → your organization → Settings → Integrations → Calmanac.")
                    .toHtmlEscaped());
        }
        return;
    }
    const QString apart = m_step > 0 && m_step % stepsOnPage == 0 ? QString(newPage) : QString();
    m_html += u"<p%1><b>%2.</b> %3</p>"_s.arg(apart, QString::number(++m_step), step.caption.toHtmlEscaped());
    addPicture(picture);
}

void Handout::addPicture(const QImage &picture)
{
    const QString name = u"picture:%1"_s.arg(++m_pictures);
    const QImage stored = picture.width() > storedWidth
                              ? picture.scaledToWidth(storedWidth, Qt::SmoothTransformation)
                              : picture;
    m_document.addResource(QTextDocument::ImageResource, QUrl(name), stored);
    m_html += u"<p><img src=\"%1\" width=\"%2\"></p>"_s.arg(name, QString::number(pictureWidth));
}

Result<void> Handout::write(const QString &file)
{
    m_document.setHtml(m_html);
    return writePdf(m_document, file);
}

} // namespace rosterlink::ui
