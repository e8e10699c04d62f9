// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navigator.h"

namespace rosterlink::ui
{

namespace
{
constexpr int longestWay = 100;
}

void Navigator::goTo(const Place &place)
{
    if (place == m_place) {
        return;
    }
    m_back.append(m_place);
    if (m_back.size() > longestWay) {
        m_back.removeFirst();
    }
    m_forward.clear();
    m_place = place;
    Q_EMIT arrived(m_place);
}

void Navigator::goBack()
{
    move(m_back, m_forward);
}

void Navigator::goForward()
{
    move(m_forward, m_back);
}

void Navigator::move(QVector<Place> &from, QVector<Place> &to)
{
    if (from.isEmpty()) {
        return;
    }
    to.append(m_place);
    m_place = from.takeLast();
    Q_EMIT arrived(m_place);
}

void Navigator::refine(const Place &place)
{
    m_place = place;
}

void Navigator::reset(const Place &place)
{
    m_back.clear();
    m_forward.clear();
    m_place = place;
    Q_EMIT arrived(m_place);
}

} // namespace rosterlink::ui
