// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place.h"

#include <QVector>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace rosterlink::ui
{

class Button;
class Label;

/// One part of the path.
struct Crumb
{
    QString text;
    Place place;
};

/// The path to a place, from Orgs on. organization is its name, title an integration's; last names the end of
/// the path where the place alone doesn't (a learner's dashboard).
[[nodiscard]] std::vector<Crumb> crumbsOf(const Place &place, const QString &organization,
                                          const QString &last);

/// The path as buttons; the last part is where one is, and is always whole. Where the path is too long for
/// the window, the organization's name is cut in its middle, then the other parts, and at last the first
/// parts go; parts are whole in their tooltips and for screen readers.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);
    void show(const std::vector<Crumb> &crumbs);
    using QWidget::show;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void pressed(const rosterlink::ui::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    /// How wide the path is as it stands.
    [[nodiscard]] int wanted() const;
    /// Cuts a part by as much as the path is too wide, down to about the width of least.
    void shorten(Button *part, const QString &least);

    QHBoxLayout *m_layout;
    QVector<Button *> m_parts;
    QVector<Label *> m_signs; ///< before each part but the first
};

} // namespace rosterlink::ui
