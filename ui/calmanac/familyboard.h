// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/common/card.h"

class QGridLayout;

namespace rosterlink::ui
{

/// Brothers, sisters and twins of both systems in rows and columns: a name button in each cell where the two
/// may be one person. "Link both as shown" takes the pairs that fit best together; it is never pressed by a
/// key of the list.
class FamilyBoard : public Card
{
    Q_OBJECT

public:
    explicit FamilyBoard(const DetailContext &context, QWidget *parent = nullptr);

private:
    void addHeader(QGridLayout *grid, const std::vector<RosterPerson> &columns);
    void addRow(QGridLayout *grid, int line, const RosterPerson &row,
                const std::vector<RosterPerson> &columns);
    [[nodiscard]] QWidget *cellOf(const FamilyPair &pair, const RosterPerson &counterpart);
    void addLinkAll();

    const DetailContext m_context;
};

} // namespace rosterlink::ui
