// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace rosterlink::ui
{

/// Whether one key alone may do something: digits, +, letters in lists and details. Some people speak to
/// their computer or rest their hands on the keys, so it can be switched off (see KeysDialog).
class SingleKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool areOn() const { return m_on; }
    void setOn(bool on)
    {
        if (m_on != on) {
            m_on = on;
            Q_EMIT changed(on);
        }
    }

Q_SIGNALS:
    void changed(bool on);

private:
    bool m_on = true;
};

} // namespace rosterlink::ui
