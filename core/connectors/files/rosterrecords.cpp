// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rosterrecords.h"

#include "core/people/emailaddress.h"
#include "core/people/partialdate.h"
#include "core/people/personname.h"
#include "core/people/phonenumber.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qint64 reportEvery = 1 << 20; // bytes
}

Result<RosterRecords> RosterRecords::open(const QString &path, const RosterFileOptions &options)
{
    auto file = CsvReader::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    auto columns = RosterColumns::find(**file, options);
    if (!columns) {
        return tl::unexpected(columns.error());
    }
    return RosterRecords(*std::move(file), *std::move(columns), options);
}

RosterRecords::RosterRecords(std::unique_ptr<CsvReader> file, RosterColumns columns,
                             const RosterFileOptions &options)
    : m_file(std::move(file))
    , m_columns(std::move(columns))
    , m_useEmailAsId(options.useEmailAsId)
    , m_readsWrittenDates(options.readsWrittenDates)
    , m_dateOrder(options.dateOrder)
    , m_noDate(tr("This is not a possible date (YYYY-MM-DD). It was left out."))
    , m_noPhone(tr("This is not a possible phone number. It is only compared as text."))
    , m_noEmail(tr("This is not a possible e-mail address. It is only compared as text."))
{}

Result<bool> RosterRecords::next(Progress &progress)
{
    if (progress.isCancelled()) {
        return failure(ErrorCode::Cancelled, tr("Cancelled. Nothing was changed."));
    }
    auto found = m_file->next();
    if (!found || !*found) {
        return found;
    }
    if (m_file->file().position() - m_reported >= reportEvery) {
        m_reported = m_file->file().position();
        progress.report(tr("Reading %1").arg(QFileInfo(path()).fileName()), m_reported,
                        m_file->file().size());
    }
    if (auto width = checkWidth(); !width) {
        return tl::unexpected(width.error());
    }
    m_cleaner.startRecord();
    readFacts();
    if (auto lengths = checkLengths(); !lengths) {
        return tl::unexpected(lengths.error());
    }
    if (auto id = m_useEmailAsId ? readEmailAsId() : readId(); !id) {
        return tl::unexpected(id.error());
    }
    checkDate();
    checkEach(Field::Phone, PhoneNumber::isPossible, m_noPhone);
    checkEach(Field::Email, EmailAddress::isPossible, m_noEmail);
    return true;
}

/// Cells beyond the header are refused, except empty ones, which spreadsheets leave behind.
Result<void> RosterRecords::checkWidth() const
{
    for (int position = static_cast<int>(m_file->header().size()); position < m_file->cellCount();
         ++position) {
        if (!m_file->cell(position).trimmed().isEmpty()) {
            return m_file->refusal(tr("%1, line %2: there are more cells than the header has columns. "
                                      "Perhaps a text with a comma "
                                      "stands there without quotation marks."),
                                   line());
        }
    }
    return {};
}

void RosterRecords::readFacts()
{
    for (const Field field : allFields()) {
        const auto &positions = m_columns.positions(columnOf(field));
        if (positions.empty()) {
            text(field) = {};
        } else if (mayRepeat(columnOf(field))) {
            text(field) = severalValues(columnOf(field));
        } else {
            text(field) = m_cleaner.text(m_file->cell(positions.front()));
        }
    }
    if (!m_columns.positions(KnownColumn::FullName).empty()) {
        readFullName();
    }
}

/// The values of all columns that hold it, separated by '\n'.
QByteArrayView RosterRecords::severalValues(KnownColumn column)
{
    QByteArrayView all;
    for (const int position : m_columns.positions(column)) {
        const QByteArrayView cell = m_file->cell(position);
        const QByteArrayView values =
            column == KnownColumn::Phone ? m_cleaner.phones(cell) : m_cleaner.emails(cell);
        if (all.isEmpty()) {
            all = values;
        } else if (!values.isEmpty() && !all.toByteArray().split('\n').contains(values.toByteArray())) {
            all = m_cleaner.keep(all.toByteArray() + '\n' + values.toByteArray());
        }
    }
    return all;
}

/// Fills what no column of its own holds.
void RosterRecords::readFullName()
{
    const QByteArrayView cell = m_cleaner.text(other(KnownColumn::FullName));
    const auto name = PersonName::fromFullName(QString::fromUtf8(cell));
    const std::array<std::pair<Field, const QString *>, 3> parts = {
        {{Field::FirstName, &name.first}, {Field::MiddleName, &name.middle}, {Field::LastName, &name.last}}};
    for (const auto &[field, part] : parts) {
        if (text(field).isEmpty()) {
            text(field) = m_cleaner.keep(part->toUtf8());
        }
    }
}

QByteArrayView RosterRecords::other(KnownColumn column)
{
    const auto &positions = m_columns.positions(column);
    return positions.empty() ? QByteArrayView() : m_cleaner.text(m_file->cell(positions.front()));
}

/// Composing characters may make a text longer than the file had it.
Result<void> RosterRecords::checkLengths() const
{
    const bool fits = std::all_of(m_texts.begin(), m_texts.end(),
                                  [](QByteArrayView text) { return text.size() <= CsvReader::maxCellBytes; });
    return fits ? Result<void>()
                : m_file->refusal(
                      tr("%1, line %2: a field is longer than 64 kilobytes. This is not a list of people."),
                      line());
}

Result<void> RosterRecords::readId()
{
    m_id = CellCleaner::trimmed(m_file->cell(m_columns.positions(KnownColumn::Id).front()));
    if (m_id.isEmpty()) {
        return m_file->refusal(tr("%1, line %2: the id is empty. Each person needs one. Nothing was read."),
                               line());
    }
    if (const int before = m_ids.add(m_id, line()); before > 0) {
        const QString sentence =
            tr("%1: the id %4 stands there twice, in line %2 and in line %3. Nothing was read.");
        return m_file->refusal(QString(sentence).replace("%4"_L1, QString::fromUtf8(m_id)), before, line());
    }
    return {};
}

Result<void> RosterRecords::readEmailAsId()
{
    const QByteArrayView emails = text(Field::Email);
    const qsizetype first = emails.indexOf('\n');
    const auto address = EmailAddress::parse(QString::fromUtf8(first < 0 ? emails : emails.first(first)));
    if (!address) {
        return m_file->refusal(
            tr("%1, line %2: there is no possible e-mail address. To stand for an id, each row needs one of "
               "its own."),
            line());
    }
    m_id = m_cleaner.keep(address->normalized().toUtf8());
    if (const int before = m_ids.add(m_id, line()); before > 0) {
        return m_file->refusal(
            tr("%1: line %2 and line %3 have the same e-mail address. To stand for an id, each row needs one "
               "of its own."),
            before, line());
    }
    return {};
}

void RosterRecords::checkDate()
{
    QByteArrayView &date = text(Field::DateOfBirth);
    if (m_readsWrittenDates && !date.isEmpty() && !PartialDate::isPossible(date)) {
        const QByteArray iso = isoDate(date, m_dateOrder, m_today);
        date = iso.isEmpty() ? date : m_cleaner.keep(iso);
    }
    if (!date.isEmpty() && !PartialDate::isPossible(date)) {
        date = {};
        report(KnownColumn::DateOfBirth, m_noDate);
    }
}

void RosterRecords::checkEach(Field field, bool (*isPossible)(QByteArrayView), const QString &sentence)
{
    QByteArrayView rest = text(field);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        if (!isPossible(end < 0 ? rest : rest.first(end))) {
            report(columnOf(field), sentence);
            return;
        }
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
}

void RosterRecords::report(KnownColumn column, const QString &sentence)
{
    m_troubles.push_back({line(), m_columns.headerOf(column), sentence});
}

} // namespace rosterlink
