// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/common/card.h"

class QGridLayout;

namespace rosterlink::ui
{

/// Brothers, sisters and twins of both systems in rows and columns: a name button in each cell where the two
/// may be one person. "Link both as shown" takes the pairs that fit best together, which are marked; it is
/// never pressed by a key of the list.
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
    /// "born 12 Mar 2017"; empty where it is unknown, or not to be seen.
    [[nodiscard]] QString birthDate(const RosterPerson &person) const;
    [[nodiscard]] QString withBirthDate(const RosterPerson &person) const;

    const DetailContext m_context;
    bool m_bothAsShown; ///< there are pairs for "Link both as shown", and they are marked
};

} // namespace rosterlink::ui
