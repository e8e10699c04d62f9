// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QScrollArea;
class QVBoxLayout;

namespace rosterlink::ui
{

/// A page of Settings: a title, a sentence what it is for, and cards beneath. Reads again whenever one
/// arrives, and whenever something happens that it may show.
class SectionPage : public Page
{
    Q_OBJECT

public:
    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    SectionPage(Desk &desk, Place::Page page, const QString &title, const QString &purpose, QWidget *parent);

    /// Reads what the page shows; see readAbout().
    virtual void read() = 0;

    /// Runs work on the database thread and shows its outcome, unless one has moved to another organization
    /// meanwhile.
    template<typename T>
    void readAbout(std::function<T(Database &)> work, std::function<void(T)> show)
    {
        m_desk.read<T>(this, std::move(work),
                       [this, about = m_organization, show = std::move(show)](T outcome) {
                           if (about == m_organization) {
                               show(std::move(outcome));
                           }
                       });
    }

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] OrganizationId organization() const { return m_organization; }
    [[nodiscard]] Place placeOf(Place::Page page) const;
    /// Adds a card, or whatever else stands beneath the others.
    void add(QWidget *widget);

private:
    void build(const QString &title, const QString &purpose);
    void followDesk();

    Desk &m_desk;
    Place::Page m_page;
    OrganizationId m_organization;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards;
};

} // namespace rosterlink::ui
