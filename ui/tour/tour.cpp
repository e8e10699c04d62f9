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
    std::vector<TourStep> steps{
        look({}, TourText::tr("Rosterlink begins with the organizations.")),
        click(u"Bright Steps ABA"_s, TourText::tr("Click your organization.")),
        click(TourText::tr("Settings"), TourText::tr("Click Settings.")),
        click(TourText::tr("Integrations"), TourText::tr("Click Integrations.")),
        click(u"Calmanac"_s, TourText::tr("Click Calmanac.")),
        {TourStep::What::Tab, tab, TourText::tr("Members and Learners have a tab each. Click %1.").arg(tab)}};
    for (TourStep &step : steps) {
        step.isWay = true;
    }
    return steps;
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
        {look(TourText::tr("All"),
              TourText::tr("The header shows both books, and they always balance. Its numbers are filters.")),
         click(TourText::tr("Linked"),
               TourText::tr("Click Linked: it shows who is linked already, and how.")),
         select(u"Ana Ruiz"_s, TourText::tr("Select somebody to see both sides.")),
         click(TourText::tr("Why linked?"),
               TourText::tr("Why linked? says which rule it was, or who decided, and when.")),
         click(TourText::tr("Not Linked"),
               TourText::tr("Not Linked lists all who were not linked automatically.")),
         select(u"Morgan Lee"_s, TourText::tr("Your Motivity CSC is among them.")),
         click(TourText::tr("No need to link"),
               TourText::tr("No need to link takes them off the decisions left.")),
         look(TourText::tr("Undo"), TourText::tr("Whatever you decided: Undo takes it back."))});
}

Tour membersInBoth()
{
    return tour(
        u"members-in-both"_s, TourText::tr("Link a member who is in both systems"), TourText::tr("Members"),
        {click(TourText::tr("Not Linked Motivity"),
               TourText::tr("Click Not Linked Motivity: who is in Motivity and not linked yet.")),
         select(u"Katherine O'Neil"_s, TourText::tr("Click on the member's name.")),
         click(TourText::tr("Why not linked automatically?"),
               TourText::tr("Everybody can be asked why they were not linked automatically.")),
         click(u"Kate O'Neil"_s,
               TourText::tr("A button with a name is a likely match. Are they the same person? Click it.")),
         click(TourText::tr("Undo"), TourText::tr("They are linked. Undo takes any decision back.")),
         select(u"James Carter Sr"_s,
                TourText::tr("Father and son share phone and address. Select the father.")),
         look(u"James Carter Sr"_s, TourText::tr("Two buttons, the likelier first.")),
         select(u"Teresa Sandoval"_s, TourText::tr("Nobody is like her. Select her.")),
         click(TourText::tr("Find in %1…").arg(u"Calmanac"_s),
               TourText::tr("Find in Calmanac… searches everybody there.")),
         look(TourText::tr("Search"), TourText::tr("Who is linked already stands there with whom."))});
}

Tour membersToCreate()
{
    return tour(
        u"members-to-create"_s, TourText::tr("Add a member who is in Calmanac only"), TourText::tr("Members"),
        {click(TourText::tr("Not Linked %1").arg(u"Calmanac"_s),
               TourText::tr("Click Not Linked Calmanac: who has no profile in Motivity yet.")),
         select(u"Priya Natarajan"_s, TourText::tr("Click on the name. The detail says what + will do.")),
         click(TourText::tr("Add %1 to Motivity").arg(u"Priya Natarajan"_s),
               TourText::tr("+ creates the profile, links it, and queues the invitation.")),
         click(u"RBT"_s, TourText::tr("Give a role right there, to let her find her way in Motivity.")),
         select(u"Tom Becker"_s, TourText::tr("He has no e-mail address on file. Select him.")),
         click(TourText::tr("E-mail address"),
               TourText::tr("+ asks for the address first. Click the field.")),
         type(u"tom.becker@example.org"_s, TourText::tr("Type tom.becker@example.org.")),
         click(TourText::tr("Add %1 to Motivity").arg(u"Tom Becker"_s), TourText::tr("Now + works.")),
         select(u"Dana Whitfield"_s, TourText::tr("Her address belongs to somebody else. Select her.")),
         look({}, TourText::tr("Nothing is created, and the detail names whose address it is."))});
}

Tour learnersInBoth()
{
    return tour(
        u"learners-in-both"_s, TourText::tr("Link a learner who is in both systems"),
        TourText::tr("Learners"),
        {click(TourText::tr("Not Linked Motivity"), TourText::tr("Click Not Linked Motivity.")),
         select(u"Elijah Thompson"_s, TourText::tr("Click on the learner's name.")),
         click(u"Eli Thompson"_s,
               TourText::tr("The same birth date, and Eli is short for Elijah. Click the button.")),
         select(u"Sofia Marquez"_s,
                TourText::tr("Day and month are swapped in one of the systems. Select her.")),
         look(u"Sofia Marquez"_s, TourText::tr("The detail says what differs; you decide.")),
         select(u"Maya Okafor"_s, TourText::tr("She has a twin. Select her.")),
         click(TourText::tr("Link both as shown"),
               TourText::tr("Twins stand on one board. Link both as shown decides about both at once.")),
         look(TourText::tr("Undo"), TourText::tr("It is one change, and one Undo takes it back."))});
}

Tour learnersToCreate()
{
    return tour(
        u"learners-to-create"_s, TourText::tr("Add a learner who is in Calmanac only"),
        TourText::tr("Learners"),
        {click(TourText::tr("Not Linked %1").arg(u"Calmanac"_s), TourText::tr("Click Not Linked Calmanac.")),
         select(u"Noah Fischer"_s, TourText::tr("Click on the name.")),
         click(TourText::tr("Add %1 to Motivity").arg(u"Noah Fischer"_s),
               TourText::tr("+ creates a profile and an alias.")),
         click(TourText::tr("Open dashboard"), TourText::tr("The message leads to the learner's dashboard.")),
         click(TourText::tr("profile icon"), TourText::tr("Click the profile icon.")),
         click(TourText::tr("Edit"), TourText::tr("Click Edit.")),
         look(TourText::tr("Alias"),
              TourText::tr("The alias is what those see who may not see the learner's name."))});
}

Tour everyWeek()
{
    return tour(
        u"every-week"_s, TourText::tr("Every week: what changed in Calmanac"), TourText::tr("Members"),
        {click(TourText::tr("Day 2"),
               TourText::tr("Day 2 lets a week pass in the demonstration's Calmanac.")),
         click(TourText::tr("Sync now"), TourText::tr("Sync now reads Calmanac anew.")),
         click(TourText::tr("Confirm"),
               TourText::tr("Who is new, changed and gone is shown first. Confirm takes it over.")),
         click(TourText::tr("Go on with the members"), TourText::tr("The summary says what it did.")),
         click(TourText::tr("Linked"), TourText::tr("Click Linked.")),
         select(u"Ana Ruiz"_s, TourText::tr("Ana Ruiz has married: in Calmanac her last name is Soto now.")),
         click(TourText::tr("Still the same person"), TourText::tr("Still the same person keeps the link.")),
         look({}, TourText::tr("Nobody is linked or unlinked against what you decided."))});
}

Tour undoAndHistory()
{
    return tour(
        u"unlink-and-history"_s, TourText::tr("Unlink, undo and history"), TourText::tr("Members"),
        {click(TourText::tr("Linked"), TourText::tr("Click Linked.")),
         select(u"Ana Ruiz"_s, TourText::tr("Select somebody who is linked.")),
         click(TourText::tr("Unlink"), TourText::tr("Unlink asks why, because the answer is remembered.")),
         click(TourText::tr("Not sure"),
               TourText::tr("Not sure: never linked automatically again, but it may be suggested.")),
         click(TourText::tr("History"), TourText::tr("History has every decision, and undoes any of them.")),
         click(TourText::tr("Invitations"),
               TourText::tr("Invitations: who was invited, to which address, in which state.")),
         click(TourText::tr("Screen-share mode"),
               TourText::tr("Screen-share mode hides names and contacts with one click.")),
         click(TourText::tr("Learners"), TourText::tr("Click Learners.")),
         look({}, TourText::tr("Learners appear by alias: nothing on the screen tells who they are."))});
}
} // namespace

std::vector<Tour> tours()
{
    return {whoIsLinked(),      membersInBoth(), membersToCreate(), learnersInBoth(),
            learnersToCreate(), everyWeek(),     undoAndHistory()};
}

std::vector<Tour> toursNamed(const QString &name)
{
    std::vector<Tour> named = tours();
    std::erase_if(named, [&](const Tour &tour) { return name != u"all"_s && tour.name != name; });
    return named;
}

} // namespace rosterlink::ui
