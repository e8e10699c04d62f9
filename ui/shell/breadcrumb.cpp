// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/breadcrumb.h"

#include "core/directory/integrationdefinition.h"
#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
class BreadcrumbText
{
    Q_DECLARE_TR_FUNCTIONS(Breadcrumb)
};

Place of(const Place &place, Place::Page page)
{
    Place part;
    part.page = page;
    part.organization = place.organization;
    return part;
}

/// Name of a page that is a section of its own, or of Settings.
QString pageName(Place::Page page)
{
    switch (page) {
    case Place::Page::Members:
        return BreadcrumbText::tr("Members");
    case Place::Page::Learners:
    case Place::Page::Dashboard:
        return BreadcrumbText::tr("Learners");
    case Place::Page::Invitations:
        return BreadcrumbText::tr("Invitations");
    case Place::Page::History:
        return BreadcrumbText::tr("History");
    case Place::Page::Settings:
        return BreadcrumbText::tr("Settings");
    case Place::Page::Integrations:
        return BreadcrumbText::tr("Integrations");
    case Place::Page::Roles:
        return BreadcrumbText::tr("Roles");
    case Place::Page::Mail:
        return BreadcrumbText::tr("Mail");
    case Place::Page::Data:
        return BreadcrumbText::tr("Data");
    case Place::Page::Duplicates:
        return BreadcrumbText::tr("Possible duplicates");
    case Place::Page::ToMend:
        return BreadcrumbText::tr("For the other office");
    case Place::Page::NewFiles:
        return BreadcrumbText::tr("New files");
    case Place::Page::Connect:
        return BreadcrumbText::tr("Connect");
    case Place::Page::Synchronize:
        return BreadcrumbText::tr("Synchronize");
    case Place::Page::Report:
        return BreadcrumbText::tr("Report");
    case Place::Page::Links:
        return BreadcrumbText::tr("Links");
    default:
        return {};
    }
}

bool isOfIntegration(Place::Page page)
{
    switch (page) {
    case Place::Page::Integration:
    case Place::Page::NewFiles:
    case Place::Page::Connect:
    case Place::Page::Synchronize:
    case Place::Page::Report:
    case Place::Page::Links:
        return true;
    default:
        return false;
    }
}

void addIntegration(std::vector<Crumb> &crumbs, const Place &place)
{
    Place integration = of(place, Place::Page::Integration);
    integration.integration = place.integration;
    integration.kind = place.kind;
    crumbs.push_back({integrationTitle(place.integration), integration});
    if (place.page != Place::Page::Integration) {
        crumbs.push_back({pageName(place.page), place});
    }
}
} // namespace

std::vector<Crumb> crumbsOf(const Place &place, const QString &organization, const QString &last)
{
    using P = Place::Page;
    std::vector<Crumb> crumbs{{BreadcrumbText::tr("Orgs"), Place()}};
    if (place.page == P::Orgs) {
        return crumbs;
    }
    if (place.page == P::NewOrganization) {
        crumbs.push_back({BreadcrumbText::tr("New organization"), place});
        return crumbs;
    }
    crumbs.push_back({organization, of(place, P::Members)});
    const bool integration = isOfIntegration(place.page);
    const bool settings = integration || place.page == P::Integrations || place.page == P::Roles ||
                          place.page == P::Mail || place.page == P::Data || place.page == P::Duplicates ||
                          place.page == P::ToMend;
    if (settings) {
        crumbs.push_back({pageName(P::Settings), of(place, P::Settings)});
    }
    if (integration) {
        crumbs.push_back({pageName(P::Integrations), of(place, P::Integrations)});
        addIntegration(crumbs, place);
        return crumbs;
    }
    const P page = place.page == P::Dashboard ? P::Learners : place.page;
    crumbs.push_back({pageName(page), of(place, page)});
    if (place.page == P::Dashboard && !last.isEmpty()) {
        crumbs.push_back({last, place});
    }
    return crumbs;
}

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(QCoreApplication::translate("Breadcrumb", "Path"));
}

void Breadcrumb::show(const std::vector<Crumb> &crumbs)
{
    while (auto *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_parts.clear();
    m_signs.clear();
    for (size_t i = 0; i < crumbs.size(); ++i) {
        if (i > 0) {
            m_signs.append((new Label(QStringLiteral("›"), TypeSize::Text, this))->muted());
            m_layout->addWidget(m_signs.constLast());
        }
        auto *button = new Button(crumbs[i].text, Button::Look::Quiet, this);
        button->setSpokenName(crumbs[i].text);
        QFont text = button->font();
        text.setWeight(i + 1 == crumbs.size() ? QFont::DemiBold : QFont::Normal);
        button->setFont(text);
        connect(button, &QPushButton::clicked, this,
                [this, place = crumbs[i].place] { Q_EMIT pressed(place); });
        m_layout->addWidget(button);
        m_parts.append(button);
    }
    m_layout->addStretch(1);
    fit();
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

int Breadcrumb::wanted() const
{
    int width = 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        const int sign = i > 0 ? m_signs.at(i - 1)->sizeHint().width() : 0;
        width += m_parts.at(i)->isHidden() ? 0 : m_parts.at(i)->sizeHint().width() + sign;
    }
    return width;
}

void Breadcrumb::shorten(Button *part, const QString &least)
{
    const QFontMetrics metrics = part->fontMetrics();
    const int tooMuch = wanted() - width();
    if (tooMuch > 0) {
        const int room =
            qMax(metrics.horizontalAdvance(least), metrics.horizontalAdvance(part->text()) - tooMuch);
        part->setText(metrics.elidedText(part->accessibleName(), Qt::ElideMiddle, room));
    }
}

void Breadcrumb::fit()
{
    for (int i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i)->setText(m_parts.at(i)->accessibleName());
        m_parts.at(i)->show();
        if (i > 0) {
            m_signs.at(i - 1)->show();
        }
    }
    // The organization's name gives way first: it stands in the sidebar too. The last part, where one is,
    // never does.
    const auto last = m_parts.size() - 1;
    if (last > 1) {
        shorten(m_parts.at(1), u"Abc…"_s);
    }
    for (const auto &least : {u"Abc…"_s, u"…"_s}) {
        for (qsizetype i = 0; i < last; ++i) {
            shorten(m_parts.at(i), least);
        }
    }
    for (qsizetype i = 0; i < last && wanted() > width(); ++i) {
        m_parts.at(i)->hide();
        m_signs.at(i)->hide();
    }
}

} // namespace rosterlink::ui
