// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/mail/invitationmessage.h"
#include "ui/common/card.h"

#include <QHash>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace rosterlink::ui
{

class Button;
class Label;

/// How invitations read, in each language, with a preview that follows what is typed.
class InvitationTextCard : public Card
{
    Q_OBJECT

public:
    explicit InvitationTextCard(QWidget *parent = nullptr);

    /// texts: by language. organization, inviter: as they stand in the preview.
    void show(const QHash<QString, InvitationText> &texts, const QString &organization,
              const QString &inviter, const QDateTime &now, const Viewer &viewer);
    using QWidget::show;
    void showTrouble(const QString &sentence);
    /// What was typed is saved, or belongs to another organization.
    void forget();

Q_SIGNALS:
    void saveWanted(const QString &language, const rosterlink::InvitationText &text);

private:
    void build();
    void fill(const InvitationText &text);
    void showPreview();
    [[nodiscard]] QString language() const;
    [[nodiscard]] InvitationText typed() const;

    QHash<QString, InvitationText> m_texts;
    InvitationWords m_words; ///< of the preview
    QComboBox *m_language;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    Label *m_trouble;
    Label *m_previewSubject;
    Label *m_preview;
    Button *m_save;
    Button *m_builtIn;
};

} // namespace rosterlink::ui
