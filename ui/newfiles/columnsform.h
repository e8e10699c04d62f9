// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/knowncolumn.h"
#include "core/linking/viewer.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace rosterlink::ui
{

/// What each column of a file holds, to be changed: a line for each, named as the file names it.
class ColumnsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsForm(QWidget *parent = nullptr);

    /// Keeps its fields, and the keyboard in them, where the columns are those shown already.
    void show(const QStringList &header, const ColumnMapping &mapping, Side side, const Viewer &viewer);
    using QWidget::show;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// None: the column isn't to be read.
    void chosen(const QString &header, std::optional<rosterlink::KnownColumn> column);

private:
    void build(const QStringList &header, Side side);
    void addLine(const QString &header, const QString &shown);

    QGridLayout *m_grid;
    QStringList m_header;
    QStringList m_shown; ///< the same as it stands on the screen
    Side m_side = Side::Motivity;
    QVector<QComboBox *> m_fields; ///< one for each of m_header
};

} // namespace rosterlink::ui
