// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rosterlink::ui
{

class Button;
class FlowLayout;
class Label;

/// A strip with something to know, and what can be done about it.
class Notice : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Information, Attention, Trouble };

    explicit Notice(Kind kind = Kind::Information, const QString &sentence = {}, QWidget *parent = nullptr);
    void setText(Kind kind, const QString &sentence);
    Button *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    Label *m_sign;
    Label *m_sentence;
    FlowLayout *m_actions;
};

} // namespace rosterlink::ui
