// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
class TourText
{
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

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
    return {look({}, TourText::tr("Rosterlink begins with the organizations.")),
            click(u"Bright Steps ABA"_s, TourText::tr("Click your organization.")),
            click(TourText::tr("Settings"), TourText::tr("Click Settings.")),
            click(TourText::tr("Integrations"), TourText::tr("Click Integrations.")),
            click(u"Calmanac"_s, TourText::tr("Select Calmanac.")),
            {TourStep::What::Tab, tab, TourText::tr("Members and Learners have a tab each.")},
            click(TourText::tr("All"), TourText::tr("The header shows both books: they always balance."))};
}

Tour tour(const QString &name, const QString &title, const QString &tab, std::vector<TourStep> steps)
{
    Tour tour{name, title, theWay(tab)};
    tour.steps.insert(tour.steps.end(), steps.begin(), steps.end());
    return tour;
}

Tour whoIsLinked()
{
    return tour(
        u"who-is-linked"_s, TourText::tr("Who is linked"), TourText::tr("Members"),
        {click(TourText::tr("Linked"), TourText::tr("Linked shows who is linked already, and how.")),
         select(u"Ana Ruiz"_s, TourText::tr("Select somebody to see both sides.")),
         click(TourText::tr("Why linked?"),
               TourText::tr("Why linked? says which rule, or who decided, and when.")),
         click(TourText::tr("Not Linked"),
               TourText::tr("Not Linked lists all who were not linked automatically.")),
         select(u"Morgan Lee"_s, TourText::tr("Your Motivity CSC is among them.")),
         click(TourText::tr("No need to link"), TourText::tr("No need to link takes them off the list."))});
}

Tour membersInBoth()
{
    return tour(
        u"members-in-both"_s, TourText::tr("Link a member who is in both systems"), TourText::tr("Members"),
        {click(TourText::tr("Not Linked Motivity"), TourText::tr("Select Not Linked Motivity.")),
         select(u"Katherine O'Neil"_s,
                TourText::tr("Click on the member's name. A button with a name is a likely match.")),
         click(TourText::tr("Why not linked automatically?"), TourText::tr("Everybody can be asked why.")),
         click(u"Kate O'Neil"_s, TourText::tr("Click the name button: the member is linked.")),
         click(TourText::tr("Undo"), TourText::tr("Undo takes any decision back.")),
         select(u"James Carter Sr"_s,
                TourText::tr("Father and son share phone and address: two buttons, the likelier first.")),
         select(u"Teresa Sandoval"_s,
                TourText::tr("Nobody is like her: Find in Calmanac… searches everybody.")),
         click(TourText::tr("Find in %1…").arg(u"Calmanac"_s),
               TourText::tr("Who is linked already stands there with whom."))});
}

Tour membersToCreate()
{
    return tour(
        u"members-to-create"_s, TourText::tr("Add a member who is in Calmanac only"), TourText::tr("Members"),
        {click(TourText::tr("Not Linked %1").arg(u"Calmanac"_s), TourText::tr("Select Not Linked Calmanac.")),
         select(u"Priya Natarajan"_s, TourText::tr("Click on the name. The detail says what + will do.")),
         click(TourText::tr("Add %1 to Motivity").arg(u"Priya Natarajan"_s),
               TourText::tr("+ creates the profile, links it, and queues the invitation.")),
         click(u"RBT"_s,
               TourText::tr("Choose a role right there, so that she can find her way in Motivity.")),
         select(u"Tom Becker"_s, TourText::tr("Without an e-mail address, + asks for one.")),
         click(TourText::tr("E-mail address"), TourText::tr("Click the field.")),
         type(u"tom.becker@example.org"_s, TourText::tr("Type the address.")),
         click(TourText::tr("Add %1 to Motivity").arg(u"Tom Becker"_s), TourText::tr("Then + works.")),
         select(u"Dana Whitfield"_s,
                TourText::tr("An address that belongs to somebody else is refused, with the name."))});
}

Tour learnersInBoth()
{
    return tour(u"learners-in-both"_s, TourText::tr("Link a learner who is in both systems"),
                TourText::tr("Learners"),
                {click(TourText::tr("Not Linked Motivity"), TourText::tr("Select Not Linked Motivity.")),
                 select(u"Elijah Thompson"_s, TourText::tr("Click on the learner's name.")),
                 click(u"Eli Thompson"_s, TourText::tr("Click the name button: the learner is linked.")),
                 select(u"Sofia Marquez"_s, TourText::tr("Day and month are swapped in one of the systems.")),
                 select(u"Maya Okafor"_s, TourText::tr("Twins stand on one board and are decided together.")),
                 click(TourText::tr("Link both as shown"),
                       TourText::tr("Link both as shown links the family in one step."))});
}

Tour learnersToCreate()
{
    return tour(
        u"learners-to-create"_s, TourText::tr("Add a learner who is in Calmanac only"),
        TourText::tr("Learners"),
        {click(TourText::tr("Not Linked %1").arg(u"Calmanac"_s), TourText::tr("Select Not Linked Calmanac.")),
         select(u"Noah Fischer"_s, TourText::tr("Click on the name.")),
         click(TourText::tr("Add %1 to Motivity").arg(u"Noah Fischer"_s),
               TourText::tr("+ creates a profile and an alias.")),
         click(TourText::tr("Open dashboard"), TourText::tr("The message leads to the learner's dashboard.")),
         click(TourText::tr("profile icon"), TourText::tr("The profile icon has Edit.")),
         click(TourText::tr("Edit"), TourText::tr("Names and alias can be changed here."))});
}

Tour undoAndHistory()
{
    return tour(
        u"unlink-and-history"_s, TourText::tr("Unlink, undo and history"), TourText::tr("Members"),
        {click(TourText::tr("Linked"), TourText::tr("Select Linked.")),
         select(u"Ana Ruiz"_s, TourText::tr("Select somebody who is linked.")),
         click(TourText::tr("Unlink"), TourText::tr("Unlink asks why, because the answer is remembered.")),
         click(TourText::tr("Not sure"), TourText::tr("Not sure: never linked automatically again.")),
         click(TourText::tr("History"), TourText::tr("History has every decision, and undoes any of them.")),
         click(TourText::tr("Invitations"),
               TourText::tr("Invitations: who, to which address, in which state.")),
         click(TourText::tr("Screen-share mode"),
               TourText::tr("Screen-share mode hides names and contacts with one click.")),
         click(TourText::tr("Learners"), TourText::tr("Learners appear by alias."))});
}
} // namespace

std::vector<Tour> tours()
{
    return {whoIsLinked(),    membersInBoth(),    membersToCreate(),
            learnersInBoth(), learnersToCreate(), undoAndHistory()};
}

} // namespace rosterlink::ui
