// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/roledialog.h"

#include "core/directory/integrationdefinition.h"
#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

RoleDialog::RoleDialog(Desk &desk, OrganizationId organization, const QString &title, const Role &role,
                       Making making, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_organization(organization)
    , m_making(std::move(making))
    , m_name(new QLineEdit)
    , m_trouble(new Label)
    , m_save(new Button(tr("Save"), Button::Look::Primary))
{
    setWindowTitle(title);
    build(title, role);
    connect(m_save, &QPushButton::clicked, this, &RoleDialog::save);
    connect(m_name, &QLineEdit::textChanged, m_trouble, &QWidget::hide);
}

void RoleDialog::build(const QString &title, const Role &role)
{
    constexpr int comfortableWidth = 480;
    setMinimumWidth(comfortableWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::small);
    layout->addWidget(new Label(title, TypeSize::Title));
    auto *name = new Label(tr("Name"));
    name->setBuddy(m_name);
    m_name->setAccessibleName(name->text());
    m_name->setFont(ui::font(TypeSize::Text));
    m_name->setText(role.name);
    m_name->selectAll();
    layout->addWidget(name);
    layout->addWidget(m_name);
    layout->addSpacing(space::small);
    layout->addWidget(new Label(tr("What it allows")));
    for (const Permission permission : everyPermission()) {
        auto *box = new QCheckBox(permissionName(permission).replace('&'_L1, "&&"_L1));
        box->setAccessibleName(permissionName(permission));
        box->setFont(ui::font(TypeSize::Text));
        box->setChecked(role.permissions.testFlag(permission));
        box->setToolTip(permissionMeaning(permission));
        box->setAccessibleDescription(permissionMeaning(permission));
        layout->addWidget(box, 0, Qt::AlignLeading);
        m_boxes.emplace_back(permission, box);
    }
    m_trouble->setInk(ColorRole::Trouble);
    m_trouble->hide();
    layout->addWidget(m_trouble->wrapping());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
}

RoleDialog::Role RoleDialog::typed() const
{
    Role role{m_name->text(), {}};
    for (const auto &[permission, box] : m_boxes) {
        role.permissions.setFlag(permission, box->isChecked());
    }
    return role;
}

void RoleDialog::save()
{
    m_desk.decide(m_organization, primaryIntegration().name, m_making(typed()), this,
                  [this](const Result<StepReport> &outcome) {
                      if (outcome) {
                          accept();
                          return;
                      }
                      m_trouble->setText(outcome.error().sentence);
                      m_trouble->show();
                      m_name->setFocus();
                  });
}

} // namespace rosterlink::ui
