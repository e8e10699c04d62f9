// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QButtonGroup;

namespace rosterlink::ui
{

class FilterButton;
class FlowLayout;

/// The filters of a list, of which one is chosen: the first one, to begin with.
class FilterButtons : public QObject
{
    Q_OBJECT

public:
    explicit FilterButtons(QObject *parent);

    /// show: what it shows, in the caller's own numbers; name: what it is called in places.
    void add(int show, const QString &label, const QString &name);
    /// All of them in a line, which the caller owns.
    [[nodiscard]] FlowLayout *layOut() const;
    void forEach(const std::function<void(int show, FilterButton &button)> &visit) const;

    /// The name of the chosen one.
    [[nodiscard]] QString name() const;
    /// Chooses the one of that name, or the first where there is none.
    void choose(const QString &name);

Q_SIGNALS:
    void chosen(int show);

private:
    struct Filter
    {
        int show;
        QString name;
        FilterButton *button;
    };

    QButtonGroup *m_group;
    std::vector<Filter> m_filters;
};

} // namespace rosterlink::ui
