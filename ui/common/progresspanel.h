// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;

namespace rosterlink::ui
{

class Label;
class ProgressWatch;

/// What long work is doing, how far it has come, and Cancel.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget *parent = nullptr);
    /// total 0: how much there is isn't known yet.
    void show(const QString &what, qint64 done, qint64 total);
    using QWidget::show;
    /// Hidden until work that is watched reports something; whoever began it hides this again.
    void follow(const ProgressWatch &watch);

Q_SIGNALS:
    void cancelled();

private:
    /// "about 2 minutes left"; empty while nothing can be told.
    [[nodiscard]] QString timeLeft(const QString &what, qint64 done, qint64 total);

    Label *m_what;
    Label *m_left;
    QProgressBar *m_bar;
    QElapsedTimer m_since; ///< when the present piece of work began
    QString m_piece;
};

} // namespace rosterlink::ui
