// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/place.h"

#include <QHash>
#include <QStackedWidget>

namespace rosterlink::ui
{

class EmptyState;
class Page;

/// The pages of the window, each made when it is first visited. A page that the role one acts as may not see
/// is not arrived at: in its place stands which permission is missing.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// desk must outlive this.
    explicit PageStack(Desk &desk, QWidget *parent = nullptr);

    /// Shows that place, and gives its page the keyboard.
    void arrive(const Place &place);
    /// The page that is shown; null: none, or it may not be seen.
    [[nodiscard]] Page *page() const { return m_page; }
    /// Says that the data can't be opened; no page will be shown.
    void showTrouble(const QString &title, const QString &sentence);
    /// Forgets all pages: what they show is no longer so.
    void forget();

Q_SIGNALS:
    // What the pages say, see Page.
    void goTo(const rosterlink::ui::Place &place);
    void say(const QString &sentence, rosterlink::StepId undo);
    /// Of the page that is shown.
    void placeChanged();

private:
    [[nodiscard]] Page *pageFor(const Place &place);
    void showMissing(Permission permission);
    /// To whoever has no role yet.
    void showNothingYet();
    void showInstead(const QString &title, const QString &sentence);

    Desk &m_desk;
    QHash<std::pair<int, QString>, Page *> m_pages; ///< by page, and integration where each has its own
    Page *m_page = nullptr;
    EmptyState *m_instead; ///< what stands in the place of a page
};

} // namespace rosterlink::ui
