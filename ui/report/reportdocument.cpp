// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportdocument.h"

#include "core/people/daytext.h"
#include "ui/calmanac/peopletext.h"
#include "ui/common/papertable.h"
#include "ui/history/historyprint.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
/// Writes the paper as HTML, section by section.
class ReportDocument
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)

public:
    ReportDocument(const ReportData &report, Paper paper, const QDateTime &now)
        : m_report(report)
        , m_paper(paper)
        , m_now(now)
    {}

    [[nodiscard]] static QString title(Paper paper)
    {
        return paper == Paper::Report ? tr("Report") : tr("Day's end");
    }

    QString html()
    {
        add(u"h1"_s,
            tr("%1: %2", "which paper, which organization").arg(title(m_paper), m_report.organization));
        add(u"p"_s, tr("Written on %1.").arg(QLocale().toString(m_now, QLocale::ShortFormat)));
        addFigures();
        if (m_paper == Paper::DaysEnd) {
            addWhoDecided();
        }
        addDecisions();
        for (const ReportData::Part &part : m_report.parts) {
            addOpen(part);
        }
        if (m_paper == Paper::Report) {
            for (const ReportData::Part &part : m_report.parts) {
                addLinked(part);
            }
        } else {
            add(u"p"_s, u"\u00a0"_s);
            add(u"p"_s, tr("Date and signature: %1").arg(QString(40, u'_')));
        }
        return m_html;
    }

private:
    static QString kindName(Kind kind) { return kind == Kind::Members ? tr("Members") : tr("Learners"); }

    void add(const QString &tag, const QString &text)
    {
        m_html += u"<%1>%2</%1>"_s.arg(tag, text.toHtmlEscaped());
    }

    [[nodiscard]] QString period() const
    {
        return m_report.from == m_report.to
                   ? dayText(m_report.from)
                   : tr("%1 to %2", "two days").arg(dayText(m_report.from), dayText(m_report.to));
    }

    void addFigures()
    {
        add(u"h2"_s, tr("Figures"));
        PaperTable table({tr("People"), tr("All"), tr("Linked"), tr("Linked automatically"),
                          tr("Match found"), tr("No match"), tr("No need to link")});
        const QLocale locale;
        const auto row = [&](const QString &name, const SideCounts &side) {
            table.addRow({name, locale.toString(side.all()), locale.toString(side.linked),
                          locale.toString(side.linkedAutomatically), locale.toString(side.suggested),
                          locale.toString(side.open), locale.toString(side.noNeed)});
        };
        for (const ReportData::Part &part : m_report.parts) {
            const QString pattern = tr("%1, %2", "members or learners, of which system");
            row(pattern.arg(kindName(part.kind), tr("Motivity")), part.counts.motivity);
            row(pattern.arg(kindName(part.kind), m_report.system), part.counts.counterpart);
        }
        m_html += table.html();
        int left = 0;
        for (const ReportData::Part &part : m_report.parts) {
            left += part.counts.decisionsLeft();
        }
        add(u"p"_s, tr("%n decisions left", nullptr, left));
    }

    void addWhoDecided()
    {
        std::map<QString, int> decisions;
        for (const HistoryLine &line : m_report.decisions) {
            ++decisions[line.who];
        }
        if (decisions.empty()) {
            return;
        }
        add(u"h2"_s, tr("Who decided"));
        PaperTable table({tr("Who"), tr("Steps")});
        for (const auto &[who, count] : decisions) {
            table.addRow({who, QLocale().toString(count)});
        }
        m_html += table.html();
    }

    void addDecisions()
    {
        add(u"h2"_s, tr("What was decided: %1", "a day, or from one to another").arg(period()));
        if (m_report.decisions.empty()) {
            add(u"p"_s, tr("Nothing."));
            return;
        }
        if (!m_report.isComplete) {
            add(u"p"_s, tr("The newest %n steps; older ones are left out.", nullptr,
                           static_cast<int>(m_report.decisions.size())));
        }
        m_html += historyTable(m_report.decisions);
    }

    /// In order of name, as lists are.
    [[nodiscard]] static std::vector<const RosterPerson *>
    sorted(const ReportData::Part &part, const std::function<bool(const RosterPerson &)> &wanted)
    {
        std::vector<const RosterPerson *> people;
        for (const RosterPerson &person : part.people) {
            if (wanted(person)) {
                people.push_back(&person);
            }
        }
        const QCollator collator;
        std::stable_sort(people.begin(), people.end(),
                         [&](const RosterPerson *one, const RosterPerson *other) {
                             return collator.compare(one->name, other->name) < 0;
                         });
        return people;
    }

    [[nodiscard]] static QHash<PersonId, const RosterPerson *> byId(const ReportData::Part &part)
    {
        QHash<PersonId, const RosterPerson *> people;
        for (const RosterPerson &person : part.people) {
            people.insert(person.id, &person);
        }
        return people;
    }

    void addOpen(const ReportData::Part &part)
    {
        const auto people = sorted(part, [](const RosterPerson &person) {
            return person.state == PersonState::Suggested || person.state == PersonState::Open;
        });
        add(u"h2"_s, part.kind == Kind::Members ? tr("Members who are open, and why")
                                                : tr("Learners who are open, and why"));
        if (people.empty()) {
            add(u"p"_s, tr("Nobody."));
            return;
        }
        const auto all = byId(part);
        PaperTable table({tr("Name"), tr("System"), tr("Why")});
        for (const RosterPerson *person : people) {
            const bool isMotivity = person->side == Side::Motivity;
            const QString why =
                person->state == PersonState::Suggested || person->csc
                    ? rowLine(*person, all.value(person->other), part.reasons.value(person->id), part.kind,
                              m_report.system, false)
                    : tr("Nobody in %1 is likely the same person")
                          .arg(isMotivity ? m_report.system : tr("Motivity"));
            table.addRow({person->name, isMotivity ? tr("Motivity") : m_report.system, why});
        }
        m_html += table.html();
    }

    void addLinked(const ReportData::Part &part)
    {
        const auto people = sorted(part, [](const RosterPerson &person) {
            return person.state == PersonState::Linked && person.side == Side::Motivity;
        });
        add(u"h2"_s, part.kind == Kind::Members ? tr("Members who are linked, and how")
                                                : tr("Learners who are linked, and how"));
        if (people.empty()) {
            add(u"p"_s, tr("Nobody."));
            return;
        }
        const auto all = byId(part);
        PaperTable table({tr("Motivity"), m_report.system, tr("How")});
        for (const RosterPerson *person : people) {
            const RosterPerson *other = all.value(person->other);
            table.addRow({person->name, other ? other->name : QString(), howLinked(person->how)});
        }
        m_html += table.html();
    }

    const ReportData &m_report;
    Paper m_paper;
    QDateTime m_now;
    QString m_html;
};
} // namespace

std::unique_ptr<QTextDocument> reportDocument(const ReportData &report, Paper paper, const QDateTime &now)
{
    return paperDocument(ReportDocument::title(paper), ReportDocument(report, paper, now).html());
}

} // namespace rosterlink::ui
