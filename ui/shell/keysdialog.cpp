// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/keysdialog.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/desk/singlekeys.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <array>

namespace rosterlink::ui
{

namespace
{
struct Key
{
    const char *keys;
    const char *meaning;
};

constexpr std::array<Key, 13> keys = {{
    {"↑ ↓", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "The person before, the next person")},
    {"1 … 5", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "Press that name button")},
    {"+", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "Add to Motivity")},
    {"N",
     QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "No need to link (after clicking in the right half)")},
    {"X", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog",
                            "Not the same person (after clicking in the right half)")},
    {"U", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "Unlink (after clicking in the right half)")},
    {"/", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "Search")},
    {"Ctrl+K", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "Find anything: people, pages, actions")},
    {"Ctrl+Z", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "Undo")},
    {"Ctrl+Shift+Z", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "Redo")},
    {"Alt+←", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "Back")},
    {"Alt+→", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "Forward")},
    {"F1", QT_TRANSLATE_NOOP("rosterlink::ui::KeysDialog", "This list")},
}};
} // namespace

KeysDialog::KeysDialog(SingleKeys &singleKeys, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addWidget(new Label(tr("All keys"), TypeSize::Title, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::huge);
    for (int line = 0; line < static_cast<int>(keys.size()); ++line) {
        const Key &key = keys[static_cast<size_t>(line)];
        grid->addWidget(new Label(QString::fromUtf8(key.keys), TypeSize::Text, this), line, 0);
        grid->addWidget((new Label(tr(key.meaning), TypeSize::Text, this))->muted(), line, 1);
    }
    layout->addLayout(grid);
    auto *single = new QCheckBox(tr("Use single keys (1 to 5, +, /, letters)"), this);
    single->setFont(ui::font(TypeSize::Text));
    single->setChecked(singleKeys.areOn());
    layout->addWidget(single);
    connect(single, &QCheckBox::toggled, &singleKeys, &SingleKeys::setOn);
    auto *close = new Button(tr("Close"), Button::Look::Primary, this);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    close->setFocus(); // not the switch: Enter and space leave the list
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace rosterlink::ui
