// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
QString tr(const char *text)
{
    return QCoreApplication::translate("Tour", text);
}

TourStep look(const QString &target, const QString &caption)
{
    return {TourStep::What::Look, target, caption};
}

TourStep click(const QString &target, const QString &caption)
{
    return {TourStep::What::Click, target, caption};
}

TourStep select(const QString &target, const QString &caption)
{
    return {TourStep::What::Select, target, caption};
}

TourStep type(const QString &text, const QString &caption)
{
    return {TourStep::What::Type, text, caption};
}

/// From Orgs to the page of the integration.
std::vector<TourStep> theWay(const QString &tab)
{
    return {look({}, tr("Rosterlink begins with the organizations.")),
            click(u"Bright Steps ABA"_s, tr("Click your organization.")),
            click(tr("Settings"), tr("Click Settings.")),
            click(tr("Integrations"), tr("Click Integrations.")),
            click(u"Calmanac"_s, tr("Select Calmanac.")),
            {TourStep::What::Tab, tab, tr("Members and Learners have a tab each.")},
            click(tr("All"), tr("The header shows both books: they always balance."))};
}

Tour tour(const QString &name, const QString &title, const QString &tab, std::vector<TourStep> steps)
{
    Tour tour{name, title, theWay(tab)};
    tour.steps.insert(tour.steps.end(), steps.begin(), steps.end());
    return tour;
}

Tour whoIsLinked()
{
    return tour(u"who-is-linked"_s, tr("Who is linked"), tr("Members"),
                {click(tr("Linked"), tr("Linked shows who is linked already, and how.")),
                 select(u"Ana Ruiz"_s, tr("Select somebody to see both sides.")),
                 click(tr("Why linked?"), tr("Why linked? says which rule, or who decided, and when.")),
                 click(tr("Not Linked"), tr("Not Linked lists all who were not linked automatically.")),
                 select(u"Morgan Lee"_s, tr("Your Motivity CSC is among them.")),
                 click(tr("No need to link"), tr("No need to link takes them off the list."))});
}

Tour membersInBoth()
{
    return tour(u"members-in-both"_s, tr("Link a member who is in both systems"), tr("Members"),
                {click(tr("Not Linked Motivity"), tr("Select Not Linked Motivity.")),
                 select(u"Katherine O'Neil"_s, tr("Click on the member's name. A button with a name is a likely match.")),
                 click(tr("Why not linked automatically?"), tr("Everybody can be asked why.")),
                 click(u"Kate O'Neil"_s, tr("Click the name button: the member is linked.")),
                 click(tr("Undo"), tr("Undo takes any decision back.")),
                 select(u"James Carter Sr"_s, tr("Father and son share phone and address: two buttons, the likelier first.")),
                 select(u"Teresa Sandoval"_s, tr("Nobody is like her: Find in Calmanac… searches everybody.")),
                 click(tr("Find in %1…").arg(u"Calmanac"_s), tr("Who is linked already stands there with whom."))});
}

Tour membersToCreate()
{
    return tour(u"members-to-create"_s, tr("Add a member who is in Calmanac only"), tr("Members"),
                {click(tr("Not Linked %1").arg(u"Calmanac"_s), tr("Select Not Linked Calmanac.")),
                 select(u"Priya Natarajan"_s, tr("Click on the name. The detail says what + will do.")),
                 click(tr("Add %1 to Motivity").arg(u"Priya Natarajan"_s),
                       tr("+ creates the profile, links it, and queues the invitation.")),
                 click(u"RBT"_s, tr("Choose a role right there, so that she can find her way in Motivity.")),
                 select(u"Tom Becker"_s, tr("Without an e-mail address, + asks for one.")),
                 click(tr("E-mail address"), tr("Click the field.")),
                 type(u"tom.becker@example.org"_s, tr("Type the address.")),
                 click(tr("Add %1 to Motivity").arg(u"Tom Becker"_s), tr("Then + works.")),
                 select(u"Dana Whitfield"_s, tr("An address that belongs to somebody else is refused, with the name."))});
}

Tour learnersInBoth()
{
    return tour(u"learners-in-both"_s, tr("Link a learner who is in both systems"), tr("Learners"),
                {click(tr("Not Linked Motivity"), tr("Select Not Linked Motivity.")),
                 select(u"Elijah Thompson"_s, tr("Click on the learner's name.")),
                 click(u"Eli Thompson"_s, tr("Click the name button: the learner is linked.")),
                 select(u"Sofia Marquez"_s, tr("Day and month are swapped in one of the systems.")),
                 select(u"Maya Okafor"_s, tr("Twins stand on one board and are decided together.")),
                 click(tr("Link both as shown"), tr("Link both as shown links the family in one step."))});
}

Tour learnersToCreate()
{
    return tour(u"learners-to-create"_s, tr("Add a learner who is in Calmanac only"), tr("Learners"),
                {click(tr("Not Linked %1").arg(u"Calmanac"_s), tr("Select Not Linked Calmanac.")),
                 select(u"Noah Fischer"_s, tr("Click on the name.")),
                 click(tr("Add %1 to Motivity").arg(u"Noah Fischer"_s), tr("+ creates a profile and an alias.")),
                 click(tr("Open dashboard"), tr("The message leads to the learner's dashboard.")),
                 click(tr("profile icon"), tr("The profile icon has Edit.")),
                 click(tr("Edit"), tr("Names and alias can be changed here."))});
}

Tour undoAndHistory()
{
    return tour(u"unlink-and-history"_s, tr("Unlink, undo and history"), tr("Members"),
                {click(tr("Linked"), tr("Select Linked.")), select(u"Ana Ruiz"_s, tr("Select somebody who is linked.")),
                 click(tr("Unlink"), tr("Unlink asks why, because the answer is remembered.")),
                 click(tr("Not sure"), tr("Not sure: never linked automatically again.")),
                 click(tr("History"), tr("History has every decision, and undoes any of them.")),
                 click(tr("Invitations"), tr("Invitations: who, to which address, in which state.")),
                 click(tr("Screen-share mode"), tr("Screen-share mode hides names and contacts with one click.")),
                 click(tr("Learners"), tr("Learners appear by alias."))});
}
} // namespace

std::vector<Tour> tours()
{
    return {whoIsLinked(),     membersInBoth(),    membersToCreate(),
            learnersInBoth(), learnersToCreate(), undoAndHistory()};
}

} // namespace rosterlink::ui
