// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place.h"

#include <QObject>
#include <QVector>

namespace rosterlink::ui
{

/// Where one is, and the way back and forward.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }

    /// Goes there; forward is forgotten. Going where one is does nothing.
    void goTo(const Place &place);
    void goBack();
    void goForward();
    /// The place changed without going anywhere (a filter, a selection): back returns to this one.
    void refine(const Place &place);
    /// Forgets everything, and is there.
    void reset(const Place &place);

Q_SIGNALS:
    void arrived(const rosterlink::ui::Place &place);

private:
    void move(QVector<Place> &from, QVector<Place> &to);

    Place m_place;
    QVector<Place> m_back;
    QVector<Place> m_forward;
};

} // namespace rosterlink::ui
