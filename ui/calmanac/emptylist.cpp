// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/emptylist.h"

#include <QCoreApplication>

namespace rosterlink::ui
{

namespace
{
QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("EmptyList", text, nullptr, n);
}

EmptyList everybodyInMotivity(const PeopleModel &model, const QString &title)
{
    const int others = model.counts().counterpart.notLinked();
    if (others == 0) {
        return {tr("Nothing left to decide"), tr("Everybody in both systems is linked, or need not be."), {}, {}};
    }
    return {tr("Everybody in Motivity is linked"), tr("%n people in %1 have no profile here.", others).arg(title),
            PeopleFilter::NotLinkedCounterpart, tr("Not Linked %1").arg(title)};
}

EmptyList everybodyInOther(const PeopleModel &model, const QString &title)
{
    const int others = model.counts().motivity.notLinked();
    if (others == 0) {
        return {tr("Nothing left to decide"), tr("Everybody in both systems is linked, or need not be."), {}, {}};
    }
    return {tr("Everybody in %1 is linked").arg(title), tr("%n people in Motivity are not linked yet.", others),
            PeopleFilter::NotLinkedMotivity, tr("Not Linked Motivity")};
}
} // namespace

EmptyList emptyList(const PeopleModel &model, Kind kind, const QString &title, bool searching)
{
    if (searching && model.count(model.filter()) > 0) {
        return {tr("Nobody is found"), tr("Try a part of the name, the e-mail address or the phone number."), {}, {}};
    }
    switch (model.filter()) {
    case PeopleFilter::All:
        return {kind == Kind::Members ? tr("No members yet") : tr("No learners yet"),
                tr("They come with your files from Motivity and %1.").arg(title),
                {},
                {}};
    case PeopleFilter::Linked:
        return {tr("Nobody is linked yet"), tr("Linked pairs are listed here, with how they came to be."),
                PeopleFilter::NotLinked, tr("Not Linked")};
    case PeopleFilter::NotLinkedMotivity:
        return everybodyInMotivity(model, title);
    case PeopleFilter::NotLinkedCounterpart:
        return everybodyInOther(model, title);
    case PeopleFilter::NotLinked:
        return {tr("Nothing left to decide"), tr("Everybody in both systems is linked, or need not be."),
                PeopleFilter::Linked, tr("Linked")};
    default:
        return {tr("Nobody any more"), tr("The last one has left this list."), PeopleFilter::All, tr("All")};
    }
}

} // namespace rosterlink::ui
