// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/mail/mailsettings.h"
#include "ui/common/card.h"

class QComboBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace rosterlink::ui
{

class Button;
class Label;

/// When invitations go out, in which language, and what their links begin with.
class MailSendingCard : public Card
{
    Q_OBJECT

public:
    explicit MailSendingCard(QWidget *parent = nullptr);

    /// What is typed and not saved yet stays, unless the settings themselves are others.
    void show(const MailSettings &settings, const Viewer &viewer);
    using QWidget::show;
    void showTrouble(const QString &sentence);
    /// What was typed is saved, or belongs to another organization.
    void forget();

Q_SIGNALS:
    void saveWanted(const rosterlink::MailSettings &settings);

private:
    void build();
    [[nodiscard]] MailSettings typed() const;

    std::optional<MailSettings> m_present;
    QRadioButton *m_byItself;
    QSpinBox *m_seconds;
    QRadioButton *m_onlyBySomebody;
    QComboBox *m_language;
    QLineEdit *m_link;
    Label *m_trouble;
    Button *m_save;
};

/// What a language calls itself: "English", for "en".
[[nodiscard]] QString languageName(const QString &language);

} // namespace rosterlink::ui
