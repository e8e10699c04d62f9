// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"

#include <QWidget>

class QLayout;

namespace rosterlink::ui
{

class Button;

/// What can be done with somebody for whom no name button is right: find somebody else, no need to link, and
/// for members "This is our CSC".
class WaysOut : public QWidget
{
    Q_OBJECT

public:
    explicit WaysOut(const DetailContext &context, QWidget *parent = nullptr);

    /// Whether that person has any ways out.
    [[nodiscard]] static bool areFor(const DetailContext &context);
    /// Null where there is nothing to link.
    [[nodiscard]] Button *noNeedButton() const { return m_noNeed; }

private:
    void addFind(QLayout *ways, const DetailContext &context);
    void addNoNeed(QLayout *ways, const DetailContext &context);
    void addAskLater(QLayout *ways, const DetailContext &context);
    void addCsc(QLayout *ways, const DetailContext &context);

    Button *m_noNeed = nullptr;
};

} // namespace rosterlink::ui
