// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/emptylist.h"

#include <QCoreApplication>

namespace rosterlink::ui
{

namespace
{
class EmptyListText
{
    Q_DECLARE_TR_FUNCTIONS(EmptyList)
};

EmptyList everybodyInMotivity(const PeopleModel &model, const QString &title)
{
    const int others = model.counts().counterpart.notLinked();
    if (others == 0) {
        return {EmptyListText::tr("Nothing left to decide"),
                EmptyListText::tr("Everybody in both systems is linked, or need not be."),
                {},
                {}};
    }
    return {EmptyListText::tr("Everybody in Motivity is linked"),
            EmptyListText::tr("%n people in %1 have no profile here.", nullptr, others).arg(title),
            PeopleFilter::NotLinkedCounterpart, EmptyListText::tr("Not Linked %1").arg(title)};
}

EmptyList everybodyInOther(const PeopleModel &model, const QString &title)
{
    const int others = model.counts().motivity.notLinked();
    if (others == 0) {
        return {EmptyListText::tr("Nothing left to decide"),
                EmptyListText::tr("Everybody in both systems is linked, or need not be."),
                {},
                {}};
    }
    return {EmptyListText::tr("Everybody in %1 is linked").arg(title),
            EmptyListText::tr("%n people in Motivity are not linked yet.", nullptr, others),
            PeopleFilter::NotLinkedMotivity, EmptyListText::tr("Not Linked Motivity")};
}
} // namespace

EmptyList emptyList(const PeopleModel &model, Kind kind, const QString &title, bool searching)
{
    if (searching && model.count(model.filter()) > 0) {
        return {EmptyListText::tr("Nobody is found"),
                EmptyListText::tr("Try a part of the name, the e-mail address or the phone number."),
                {},
                {}};
    }
    switch (model.filter()) {
    case PeopleFilter::All:
        return {kind == Kind::Members ? EmptyListText::tr("No members yet")
                                      : EmptyListText::tr("No learners yet"),
                EmptyListText::tr("They come with your files from Motivity and %1.").arg(title),
                {},
                {}};
    case PeopleFilter::Linked:
        return {EmptyListText::tr("Nobody is linked yet"),
                EmptyListText::tr("Linked pairs are listed here, with how they came to be."),
                PeopleFilter::NotLinked, EmptyListText::tr("Not Linked")};
    case PeopleFilter::NotLinkedMotivity:
        return everybodyInMotivity(model, title);
    case PeopleFilter::NotLinkedCounterpart:
        return everybodyInOther(model, title);
    case PeopleFilter::NotLinked:
        return {EmptyListText::tr("Nothing left to decide"),
                EmptyListText::tr("Everybody in both systems is linked, or need not be."),
                PeopleFilter::Linked, EmptyListText::tr("Linked")};
    default:
        return {EmptyListText::tr("Nobody left in this list"),
                EmptyListText::tr("Whoever was in it is decided about, or no longer fits it."),
                PeopleFilter::All, EmptyListText::tr("All")};
    }
}

} // namespace rosterlink::ui
