// SPDX-License-Identifier: Apache-2.0
#include "core/history/intaketext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// How many people came, changed, left and came back, summed over the step's rosters.
class Intake
{
    Q_DECLARE_TR_FUNCTIONS(IntakeText)

public:
    explicit Intake(const StepRow &step)
        : m_linked(step.detail.value("linked"_L1).toInt())
    {
        const QJsonArray rosters = step.detail.value("rosters"_L1).toArray();
        for (const auto &roster : rosters) {
            m_sources.append(roster["source"_L1].toString());
            m_added += roster["added"_L1].toInt();
            m_changed += roster["updated"_L1].toInt();
            m_gone += roster["gone"_L1].toInt();
            m_returned += roster["returned"_L1].toInt();
        }
    }

    [[nodiscard]] QString imported(std::optional<Kind> kind) const
    {
        const QString text = !kind                   ? tr("Imported members and learners from %1: %2")
                             : kind == Kind::Members ? tr("Imported members from %1: %2")
                                                     : tr("Imported learners from %1: %2");
        return text.arg(QLocale().createSeparatedList(m_sources), outcome());
    }

    [[nodiscard]] QString synchronized(std::optional<Kind> kind) const
    {
        const QString text = !kind                   ? tr("Synchronized members and learners: %1")
                             : kind == Kind::Members ? tr("Synchronized members: %1")
                                                     : tr("Synchronized learners: %1");
        return text.arg(outcome());
    }

private:
    [[nodiscard]] QString outcome() const
    {
        return m_linked > 0 ? tr("%1; %n linked automatically", nullptr, m_linked).arg(figures()) : figures();
    }

    [[nodiscard]] QString figures() const
    {
        QStringList figures;
        if (m_added > 0) {
            figures.append(tr("%n new", nullptr, m_added));
        }
        if (m_changed > 0) {
            figures.append(tr("%n changed", nullptr, m_changed));
        }
        if (m_gone > 0) {
            figures.append(tr("%n gone", nullptr, m_gone));
        }
        if (m_returned > 0) {
            figures.append(tr("%n back", nullptr, m_returned));
        }
        return figures.isEmpty() ? tr("nobody new, changed or gone")
                                 : figures.join(tr(", ", "between figures"));
    }

    QStringList m_sources;
    int m_added = 0;
    int m_changed = 0;
    int m_gone = 0;
    int m_returned = 0;
    int m_linked = 0;
};
} // namespace

QString importSentence(const StepRow &step)
{
    return Intake(step).imported(step.kind);
}

QString synchronizationSentence(const StepRow &step)
{
    return Intake(step).synchronized(step.kind);
}

} // namespace rosterlink
