// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace rosterlink::bench
{

/// Lives in a program that is to be measured and prints, once each, when (nanoseconds of the monotonic
/// clock): "window", the main window was painted; "people", so was a list with lines in it. Ends the program
/// after whichever it was told to wait for.
class StartProbe : public QObject
{
    Q_OBJECT

public:
    /// last: "window" or "people".
    explicit StartProbe(QString last);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note(const QString &what);

    QString m_last;
    QStringList m_seen;
};

} // namespace rosterlink::bench
