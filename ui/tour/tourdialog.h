// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tour/tourguide.h"

#include <QDialog>

class QListWidget;
class QRadioButton;

namespace rosterlink::ui
{

/// "Show me how…": which flow, and whether the user does it or watches.
class TourDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TourDialog(QWidget *parent = nullptr);

    /// The name of a tour, or "all", which can only be watched.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] TourGuide::Mode mode() const;

private:
    void follow();

    QListWidget *m_list;
    QRadioButton *m_guided;
    QRadioButton *m_watch;
};

} // namespace rosterlink::ui
