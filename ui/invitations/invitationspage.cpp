// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/invitationspage.h"

#include "core/connectors/files/tablefile.h"
#include "core/directory/integrationdefinition.h"
#include "core/mail/outbox.h"
#include "core/store/database.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbutton.h"
#include "ui/common/filterbuttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/invitations/invitationdetail.h"
#include "ui/invitations/invitationdraft.h"
#include "ui/invitations/invitationslist.h"
#include "ui/lists/listanddetail.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace rosterlink::ui
{

namespace
{
/// Stands for the token in previews: who sees the link could accept in the member's stead.
const auto unseenToken = u"…"_s;
} // namespace

InvitationsPage::InvitationsPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_prompts(std::move(prompts))
    , m_integration(primaryIntegration().name)
    , m_filters(new FilterButtons(this))
    , m_notice(new Notice)
    , m_setUp(m_notice->addAction(tr("Set up mail…")))
    , m_accept(new Button(tr("Accept an invitation…")))
    , m_list(new InvitationsList)
    , m_detail(new InvitationDetail)
    , m_draft(new InvitationDraft(desk, m_integration, *m_prompts, this))
    , m_empty(new EmptyState)
    , m_noneHere(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_lists(new QStackedWidget)
{
    m_list->setModel(&m_model);
    m_tick.setInterval(1s);
    m_filters->add(static_cast<int>(Show::All), tr("All"), {});
    m_filters->add(static_cast<int>(Show::Waiting), tr("Waiting"), u"waiting"_s);
    m_filters->add(static_cast<int>(Show::NeedsAttention), tr("Needs attention"), u"needs attention"_s);
    build();
    connectParts();
    followDesk();
}

InvitationsPage::~InvitationsPage() = default;

void InvitationsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::medium);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::huge, 0, space::huge, 0);
    top->setSpacing(space::medium);
    auto *title = new QHBoxLayout;
    title->addWidget(new Label(tr("Invitations"), TypeSize::Title), 1);
    auto *exports = new ExportButton(m_desk, [this] { return exported(); });
    connect(exports, &ExportButton::said, this, [this](const QString &sentence) { Q_EMIT say(sentence); });
    title->addWidget(exports);
    title->addWidget(m_accept);
    top->addLayout(title);
    top->addWidget(m_notice);
    top->addLayout(m_filters->layOut());
    layout->addLayout(top);
    m_empty->setText(tr("No invitations"),
                     tr("Who is added to Motivity with + is invited by e-mail. The invitation is "
                        "listed here until it is removed."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildLists());
    layout->addWidget(m_stack, 1);
}

FileExport InvitationsPage::exported() const
{
    return {m_organization,
            m_integration,
            Kind::Members,
            u"invitations"_s,
            m_model.rowCount(),
            tr("Export the list"),
            u"invitations.csv"_s,
            tableKinds(),
            [this](const QString &file) {
                return writeTableFile(file, lineTable(m_model, {tr("Name"), tr("Details"), tr("State")}));
            }};
}

QWidget *InvitationsPage::buildLists()
{
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_noneHere);
    m_listAndDetail = new ListAndDetail(m_lists, m_detail);
    const auto open = [this] { m_listAndDetail->setOpened(true); };
    connect(m_list, &QAbstractItemView::clicked, this, open);
    connect(m_list, &QAbstractItemView::activated, this, open);
    connect(m_listAndDetail, &ListAndDetail::closed, m_list, qOverload<>(&QWidget::setFocus));
    return m_listAndDetail;
}

void InvitationsPage::connectParts()
{
    connect(m_filters, &FilterButtons::chosen, this, [this](int show) { setShow(static_cast<Show>(show)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvitationsPage::showSelection);
    connect(m_detail, &InvitationDetail::wanted, this, &InvitationsPage::act);
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        Place mail;
        mail.page = Place::Page::Mail;
        mail.organization = m_organization;
        Q_EMIT goTo(mail);
    });
    connect(m_accept, &QPushButton::clicked, &m_desk, [this] { Q_EMIT m_desk.acceptWanted({}); });
    connect(&m_tick, &QTimer::timeout, this, &InvitationsPage::tick);
    connect(m_draft, &InvitationDraft::say, this, [this](const QString &sentence) { Q_EMIT say(sentence); });
    const MailPreview *preview = m_detail->preview();
    const auto chosen = [this] { return m_list->chosen().value(0); };
    connect(preview, &MailPreview::openWanted, this,
            [this, chosen] { m_draft->open(m_organization, chosen()); });
    connect(preview, &MailPreview::saveWanted, this,
            [this, chosen] { m_draft->save(m_organization, chosen()); });
    connect(preview, &MailPreview::sentElsewhere, this,
            [this, chosen] { decide(commands::MarkInvitationSent{chosen()}); });
}

void InvitationsPage::followDesk()
{
    const auto mine = [this](OrganizationId organization) {
        if (organization == m_organization) {
            read();
        }
    };
    connect(&m_desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        if (organization == m_organization) {
            follow(report);
        }
    });
    connect(&m_desk, &Desk::rostersChanged, this, mine);
    connect(&m_desk, &Desk::viewerChanged, this, &InvitationsPage::read);
    connect(&m_desk.invitationSender(), &InvitationSender::changed, this, mine);
    connect(&m_desk.invitationSender(), &InvitationSender::delivered, this,
            [this](OrganizationId organization, const DeliveryReport &report) {
                if (organization == m_organization) {
                    tellDelivered(report);
                }
            });
}

void InvitationsPage::arrive(const Place &place)
{
    if (place.organization != m_organization) {
        m_lines.clear();
        m_row = 0;
        showLines();
    }
    m_organization = place.organization;
    m_person = place.person;
    m_filters->choose(place.filter);
    m_listAndDetail->setOpened(!m_person.isNull());
    read();
}

Place InvitationsPage::place() const
{
    Place place;
    place.page = Place::Page::Invitations;
    place.organization = m_organization;
    place.person = m_person;
    place.filter = m_filters->name();
    return place;
}

QWidget *InvitationsPage::firstFocus()
{
    return m_list;
}

void InvitationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tick();
}

void InvitationsPage::read()
{
    if (m_organization.isNull()) {
        return;
    }
    struct Read
    {
        std::vector<InvitationLine> lines;
        bool hasServer = false;
    };
    m_desk.read<Read>(
        this,
        [organization = m_organization, viewer = m_desk.viewer(),
         now = m_desk.clock().now()](Database &database) {
            Read read;
            if (viewer.seesKind(Kind::Members)) {
                read.lines =
                    invitationLines(database, organization, viewer.sees(Kind::Members, Field::Email), now);
            }
            read.hasServer = mailServerRows::mailServer(database, organization).has_value();
            return read;
        },
        [this, organization = m_organization](Read read) {
            if (organization == m_organization) {
                m_mail = {m_desk.isDemonstration(), read.hasServer,
                          m_desk.invitationSender().trouble(organization)};
                m_lines = std::move(read.lines);
                showLines();
                showNotice();
            }
        });
}

std::vector<InvitationLine> InvitationsPage::shownOf(Show show) const
{
    std::vector<InvitationLine> shown;
    std::copy_if(
        m_lines.begin(), m_lines.end(), std::back_inserter(shown), [show](const InvitationLine &line) {
            const InvitationState state = stateOf(line);
            return show == Show::All || (show == Show::Waiting ? state == InvitationState::Waiting ||
                                                                     state == InvitationState::Sending
                                                               : needsAttention(line));
        });
    return shown;
}

void InvitationsPage::setShow(Show show)
{
    m_show = show;
    showLines();
    Q_EMIT placeChanged();
}

void InvitationsPage::showLines()
{
    auto lines = shownOf(m_show);
    // Rows that go would select their neighbors one after another.
    m_filling = true;
    const QVector<InvitationId> before = m_list->chosen();
    m_model.setNow(m_mail, m_desk.clock().now());
    m_model.setLines(std::move(lines));
    const bool several = before.size() > 1 && m_list->chosen() == before;
    const auto wanted = std::find_if(m_lines.begin(), m_lines.end(), [this](const InvitationLine &line) {
        return !m_person.isNull() && line.invitation.member == m_person;
    });
    const QModelIndex index =
        wanted == m_lines.end() ? QModelIndex() : m_model.indexOf(wanted->invitation.id);
    if (!several) {
        m_list->choose(index.isValid() ? index.row() : qBound(0, m_row, qMax(0, m_model.rowCount() - 1)));
    }
    m_filling = false;
    showCounts();
    showSelection();
    tick();
}

void InvitationsPage::showCounts()
{
    m_filters->forEach([this](int show, FilterButton &button) {
        button.setCount(static_cast<int>(shownOf(static_cast<Show>(show)).size()));
    });
    m_stack->setCurrentIndex(m_lines.empty() ? 0 : 1);
    m_lists->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_detail->setVisible(m_model.rowCount() > 0);
    if (m_show == Show::NeedsAttention) {
        m_noneHere->setText(tr("Nothing needs your attention"),
                            tr("Invitations that could not be sent, or whose link expired, would be listed "
                               "here."));
    } else {
        m_noneHere->setText(tr("None is waiting"), tr("Every invitation was sent."));
    }
}

std::vector<InvitationLine> InvitationsPage::chosenLines() const
{
    std::vector<InvitationLine> lines;
    const QVector<InvitationId> ids = m_list->chosen();
    for (const InvitationId id : ids) {
        if (const QModelIndex index = m_model.indexOf(id); index.isValid()) {
            lines.push_back(m_model.line(index));
        }
    }
    return lines;
}

void InvitationsPage::showSelection()
{
    const auto lines = chosenLines();
    if (m_filling || lines.empty()) {
        return;
    }
    m_row = m_model.indexOf(lines.front().invitation.id).row();
    m_detail->show(lines, m_mail, m_desk.clock().now(), m_desk.viewer());
    const PersonId person = lines.size() == 1 ? lines.front().invitation.member : PersonId();
    if (lines.size() == 1) {
        readMail();
    }
    if (person != m_person) {
        m_person = person;
        Q_EMIT placeChanged();
    }
}

void InvitationsPage::readMail()
{
    const InvitationId chosen = m_list->chosen().value(0);
    if (!m_desk.viewer().sees(Kind::Members, Field::Email)) {
        m_detail->showMail(std::nullopt, m_desk.viewer());
        return;
    }
    m_desk.read<std::optional<MailMessage>>(
        this,
        [organization = m_organization, chosen, now = m_desk.clock().now()](Database &database) {
            return invitationMail(database, organization, chosen, invitationSender(database, organization),
                                  unseenToken, now);
        },
        [this, chosen](const std::optional<MailMessage> &message) {
            if (m_list->chosen() == QVector<InvitationId>{chosen}) {
                m_detail->showMail(message, m_desk.viewer());
            }
        });
}

void InvitationsPage::showNotice()
{
    const int waiting = static_cast<int>(shownOf(Show::Waiting).size());
    const bool demonstration = m_mail.isDemonstration;
    auto kind = Notice::Kind::Information;
    QString text;
    if (demonstration) {
        text = tr("The demonstration sends no e-mail. Select an invitation to see what would be sent.");
    } else if (!m_mail.hasServer) {
        text = tr("No mail server is set up. Invitations wait here, and nothing is lost.");
    } else if (m_desk.invitationSender().isSendingFor(m_organization)) {
        text = tr("Sending…");
    } else if (!m_mail.trouble.isEmpty()) {
        kind = Notice::Kind::Trouble;
        text = m_mail.trouble + u' ' + tr("Nothing is lost: it is tried again by itself.");
    } else {
        text = waiting == 0 ? tr("None is waiting to be sent.")
                            : tr("%n invitations are waiting to be sent.", nullptr, waiting);
    }
    m_notice->setText(kind, text);
    m_setUp->setVisible(!demonstration && (!m_mail.hasServer || !m_mail.trouble.isEmpty()));
}

void InvitationsPage::tick()
{
    const QDateTime now = m_desk.clock().now();
    m_model.setNow(m_mail, now);
    m_detail->tick(m_mail, now);
    const bool counts = std::any_of(m_lines.begin(), m_lines.end(), [&](const InvitationLine &line) {
        return countdown(line, m_mail, now).has_value();
    });
    if (counts && isVisible()) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
}

void InvitationsPage::follow(const StepReport &report)
{
    if (report.what == StepKind::Undo && report.affected.contains(m_removed)) {
        m_person = m_removed;
    }
    read();
}

void InvitationsPage::act(InvitationActions::Action action, const QVector<InvitationId> &invitations)
{
    using Action = InvitationActions::Action;
    switch (action) {
    case Action::SendNow:
        decide(commands::SendInvitations{invitations});
        break;
    case Action::Recall:
        decide(commands::RecallInvitations{invitations});
        break;
    case Action::Resend:
        decide(commands::ResendInvitations{invitations});
        break;
    case Action::CopyLink:
        copyLink(invitations.constFirst());
        break;
    case Action::ShowMember:
        showMember(m_person);
        break;
    case Action::Remove:
        m_removed = m_person;
        decide(commands::RemoveInvitations{invitations});
        break;
    }
}

void InvitationsPage::decide(const Command &command)
{
    m_desk.decide(m_organization, m_integration, command, this);
}

void InvitationsPage::copyLink(InvitationId invitation)
{
    m_desk.decide(m_organization, m_integration, commands::MakeInvitationLink{invitation}, this,
                  [this](const Result<StepReport> &made) {
                      if (made) {
                          QGuiApplication::clipboard()->setText(made->link);
                          // After what the window says by itself of every change.
                          QTimer::singleShot(0, this, [this] {
                              Q_EMIT say(tr("Copied the new link. It works once, for %n days; older links of "
                                            "this invitation ended.",
                                            nullptr, invitationDays));
                          });
                      }
                  });
}

void InvitationsPage::showMember(PersonId member)
{
    Q_EMIT goTo({Place::Page::Members, m_organization, {}, Kind::Members, {}, member});
}

void InvitationsPage::tellDelivered(const DeliveryReport &report)
{
    if (report.failed + report.later > 0) {
        Q_EMIT say(tr("Sent: %1. Refused: %2. To be tried again: %3. The list says why.")
                       .arg(report.sent)
                       .arg(report.failed)
                       .arg(report.later));
    } else if (report.sent > 0) {
        Q_EMIT say(tr("Sent %n invitations.", nullptr, report.sent));
    }
}

} // namespace rosterlink::ui
