// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peopletop.h"

#include "ui/calmanac/pageheader.h"
#include "ui/calmanac/peoplefilterbar.h"
#include "ui/common/searchfield.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace rosterlink::ui
{

PeopleTop::PeopleTop(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_filters(new PeopleFilterBar(this))
    , m_line(new QWidget(this))
    , m_search(new SearchField(tr("Search people"), m_line))
{
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(space::huge, 0, space::huge, 0);
    line->addWidget(m_filters, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_line);
    placeSearch();
}

void PeopleTop::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded) != folded) {
        m_header->setFolded(folded);
        placeSearch();
    }
}

void PeopleTop::placeSearch()
{
    constexpr int searchWidth = 200;
    const bool typing = m_search->hasFocus();
    if (m_folded) {
        m_header->addAtEnd(m_search);
    } else {
        static_cast<QHBoxLayout *>(m_line->layout())->addWidget(m_search, 0, Qt::AlignTop);
    }
    m_search->setMinimumWidth(m_folded ? searchWidth / 2 : searchWidth);
    m_search->show(); // another parent hides it
    if (typing) {
        m_search->setFocus();
    }
}

} // namespace rosterlink::ui
