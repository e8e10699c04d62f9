// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rosterlink::ui
{

class PageHeader;
class PeopleFilterBar;
class SearchField;

/// What stands above the list: both books, the filters, the search. Folds where the list needs the room: the
/// books go behind a button, and the search moves up beside it, so that the filters have a line for
/// themselves.
class PeopleTop : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleTop(QWidget *parent = nullptr);

    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] PeopleFilterBar *filters() const { return m_filters; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    void setFolded(bool folded);

private:
    void placeSearch();

    PageHeader *m_header;
    PeopleFilterBar *m_filters;
    QWidget *m_line; ///< filters and search
    SearchField *m_search;
    bool m_folded = false;
};

} // namespace rosterlink::ui
