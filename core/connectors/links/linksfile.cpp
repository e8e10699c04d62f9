// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/links/linksfile.h"

#include "core/connectors/files/csvreader.h"
#include "core/connectors/files/csvwriter.h"
#include "core/people/clock.h"
#include "core/people/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::linksFile
{

namespace
{
enum Column {
    Organization,
    KindOfPeople,
    MotivityId,
    MotivityName,
    CounterpartId,
    CounterpartName,
    MatchResult,
    LinkSource,
    RuleName,
    Reason,
    DecidedBy,
    DecidedAt,
    Note,
    ColumnCount
};

/// The header is a contract with other programs and other computers: never change a name.
const std::array<QString, ColumnCount> columnNames = {
    u"organization"_s,  u"kind"_s,         u"motivity_id"_s, u"motivity_name"_s, u"calmanac_id"_s,
    u"calmanac_name"_s, u"match_result"_s, u"link_source"_s, u"rule"_s,          u"reason"_s,
    u"decided_by"_s,    u"decided_at"_s,   u"note"_s};

QStringList header()
{
    return {columnNames.begin(), columnNames.end()};
}

class LinksFileText
{
    Q_DECLARE_TR_FUNCTIONS(LinksFile)
};

QString outcomeName(Decision::Outcome outcome)
{
    switch (outcome) {
    case Decision::Outcome::Match:
        return u"MATCH"_s;
    case Decision::Outcome::NoMatch:
        return u"NO_MATCH"_s;
    case Decision::Outcome::Exempt:
        break;
    }
    return u"EXEMPT"_s;
}

std::optional<Decision::Outcome> outcomeFromName(const QString &name)
{
    for (const auto outcome :
         {Decision::Outcome::Match, Decision::Outcome::NoMatch, Decision::Outcome::Exempt}) {
        if (name == outcomeName(outcome)) {
            return outcome;
        }
    }
    return std::nullopt;
}

/// What people read is plain; ids go as they came, and nothing is put before a cell that a spreadsheet would
/// take for a formula: what is read back must be what was written.
QStringList cells(const QString &organization, const Decision &decision)
{
    return {organization,
            QString(toText(decision.kind)),
            decision.motivityId,
            plainLines(decision.motivityName),
            decision.counterpartId,
            plainLines(decision.counterpartName),
            outcomeName(decision.outcome),
            decision.automatic ? u"AUTO"_s : u"MANUAL"_s,
            decision.rule,
            plainLines(decision.reason),
            plainLines(decision.decidedBy),
            utcText(decision.decidedAt),
            plainLines(decision.note)};
}

/// UTC; invalid where it isn't written as utcText() does.
QDateTime momentFrom(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return utcText(moment) == text ? moment : QDateTime();
}

/// Whether the ids and the rule fit the outcome.
bool isPossible(const Decision &decision)
{
    const bool both = !decision.motivityId.isEmpty() && !decision.counterpartId.isEmpty();
    const bool one = decision.motivityId.isEmpty() != decision.counterpartId.isEmpty();
    switch (decision.outcome) {
    case Decision::Outcome::Match:
        return both;
    case Decision::Outcome::NoMatch:
        return both && !decision.automatic &&
               (decision.rule == "rejected"_L1 || decision.rule == "unlinked"_L1);
    case Decision::Outcome::Exempt:
        break;
    }
    return one && !decision.automatic &&
           (decision.rule == "no need"_L1 || decision.rule == "csc"_L1 || decision.rule == "has left"_L1);
}

/// Reads the rows of one open file.
class Reader
{
public:
    Reader(CsvReader &csv, const QString &organization)
        : m_csv(csv)
        , m_organization(organization)
    {}

    Result<std::vector<Decision>> read()
    {
        for (size_t column = 0; column < columnNames.size(); ++column) {
            m_at[column] = static_cast<int>(m_csv.header().indexOf(columnNames[column], 0));
            if (m_at[column] < 0) {
                return refused(LinksFileText::tr("%1 has no column %2. Nothing was changed.")
                                   .arg(name(), columnNames[column]));
            }
        }
        std::vector<Decision> decisions;
        for (;;) {
            auto more = m_csv.next();
            if (!more) {
                return tl::unexpected(more.error());
            }
            if (!*more) {
                return decisions;
            }
            auto decision = row();
            if (!decision) {
                return tl::unexpected(decision.error());
            }
            decisions.push_back(*std::move(decision));
        }
    }

private:
    static tl::unexpected<Error> refused(const QString &sentence)
    {
        return failure(ErrorCode::InvalidInput, sentence);
    }
    [[nodiscard]] QString name() const { return QFileInfo(m_csv.file().path()).fileName(); }
    [[nodiscard]] QString cell(Column column) const
    {
        return QString::fromUtf8(m_csv.cell(m_at[static_cast<size_t>(column)])).trimmed();
    }

    Result<Decision> row() const
    {
        if (cell(Organization).compare(m_organization, Qt::CaseInsensitive) != 0) {
            return refused(
                LinksFileText::tr(
                    "%1, line %2: this decision is of another organization (%3). Nothing was changed.")
                    .arg(name())
                    .arg(m_csv.line())
                    .arg(cell(Organization)));
        }
        const auto kind = kindFromText(cell(KindOfPeople));
        const auto outcome = outcomeFromName(cell(MatchResult));
        const QString source = cell(LinkSource);
        Decision decision;
        decision.line = static_cast<int>(m_csv.line());
        decision.decidedAt = momentFrom(cell(DecidedAt));
        if (!kind || !outcome || (source != "AUTO"_L1 && source != "MANUAL"_L1) ||
            !decision.decidedAt.isValid()) {
            return impossible();
        }
        decision.kind = *kind;
        decision.outcome = *outcome;
        decision.automatic = source == "AUTO"_L1;
        decision.motivityId = cell(MotivityId);
        decision.motivityName = cell(MotivityName);
        decision.counterpartId = cell(CounterpartId);
        decision.counterpartName = cell(CounterpartName);
        decision.rule = cell(RuleName);
        decision.reason = cell(Reason);
        decision.decidedBy = cell(DecidedBy);
        decision.note = cell(Note);
        return isPossible(decision) ? Result<Decision>(decision) : impossible();
    }

    [[nodiscard]] tl::unexpected<Error> impossible() const
    {
        return refused(
            LinksFileText::tr("%1, line %2: this is no decision that Rosterlink wrote. Nothing was changed.")
                .arg(name())
                .arg(m_csv.line()));
    }

    CsvReader &m_csv;
    QString m_organization;
    std::array<int, ColumnCount> m_at{};
};
} // namespace

Result<void> write(const QString &path, const QString &organization, const std::vector<Decision> &decisions)
{
    auto csv = CsvWriter::create(path);
    if (!csv) {
        return tl::unexpected(csv.error());
    }
    (*csv)->writeRow(header());
    for (const Decision &decision : decisions) {
        (*csv)->writeRow(cells(organization, decision));
    }
    return (*csv)->commit();
}

Result<void> writeConflicts(CsvWriter &csv, const QString &organization,
                            const std::vector<LinksConflict> &conflicts)
{
    csv.writeRow(header() + QStringList{u"conflict"_s});
    for (const LinksConflict &conflict : conflicts) {
        csv.writeRow(cells(organization, conflict.theirs) + QStringList{conflict.why});
    }
    return csv.commit();
}

Result<std::vector<Decision>> read(const QString &path, const QString &organization)
{
    auto csv = CsvReader::open(path);
    if (!csv) {
        return tl::unexpected(csv.error());
    }
    return Reader(**csv, organization).read();
}

} // namespace rosterlink::linksFile
