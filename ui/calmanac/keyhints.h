// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QScrollArea;

namespace rosterlink::ui
{

class SingleKeys;

/// The key hints on the buttons of the detail: each stands there while its key would act. Digits act in the
/// list too; letters go to the search there, so their hints come with the keyboard's focus.
class KeyHints : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    KeyHints(const SingleKeys &keys, QScrollArea &detail);

    /// To be called after the buttons were made anew.
    void follow();

private:
    void show();

    const SingleKeys &m_keys;
    QScrollArea &m_detail;
};

} // namespace rosterlink::ui
