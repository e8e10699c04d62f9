// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/common/card.h"

class QLineEdit;

namespace rosterlink::ui
{

class Label;

/// For people in the other system only: what + will do, the e-mail address where one must be asked for, the
/// facts.
class CreateCard : public Card
{
    Q_OBJECT

public:
    explicit CreateCard(const DetailContext &context, QWidget *parent = nullptr);

    /// The address typed; empty: the one on file.
    [[nodiscard]] QString address() const;
    /// Whether + may be pressed as things stand.
    [[nodiscard]] bool isReady() const;
    /// Opens the field and puts the keyboard there.
    void askForAddress();
    /// Says why nothing was created, beside the field.
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    /// isReady() may answer otherwise now.
    void readinessChanged();

private:
    void addAddressField(const DetailContext &context);
    [[nodiscard]] QString whatIsQueued(const QString &address, const PersonDetail &detail) const;
    /// Says that the address on file looks mistyped, and offers what was likely meant.
    void addMistyped(const QString &onFile, const QString &likely);
    [[nodiscard]] QStringList whatHappens(const DetailContext &context) const;

    bool m_needsAddress = false;
    bool m_looksMistyped = false; ///< the address on file
    bool m_allowed = true;
    QLineEdit *m_address = nullptr;
    Label *m_trouble = nullptr;
    QWidget *m_field = nullptr;
};

} // namespace rosterlink::ui
