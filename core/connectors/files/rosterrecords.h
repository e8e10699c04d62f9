// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/cellcleaner.h"
#include "core/connectors/files/csvreader.h"
#include "core/connectors/files/idregister.h"
#include "core/connectors/files/rostercolumns.h"
#include "core/connectors/files/rostertrouble.h"
#include "core/people/progress.h"

#include <QCoreApplication>

#include <array>
#include <memory>
#include <vector>

namespace rosterlink
{

/// Goes through the people of a roster file, one after the other, as cleaned UTF-8: what RosterFile and the
/// command line's match have in common, refusals and troubles included. Used by one thread.
class RosterRecords
{
    Q_DECLARE_TR_FUNCTIONS(RosterRecords)

public:
    [[nodiscard]] static Result<RosterRecords> open(const QString &path, const RosterFileOptions &options);

    /// Goes to the next person: true where there is one, false at the end. Refused, with line: an id that is
    /// empty or stood there before, more cells than columns. ErrorCode::Cancelled where progress is.
    [[nodiscard]] Result<bool> next(Progress &progress);

    // Of the current person; valid until next().
    [[nodiscard]] int line() const { return m_file->line(); }
    [[nodiscard]] QByteArrayView id() const { return m_id; }
    /// As Facts keeps it; what is impossible is empty (dates) or as written (phones, e-mail addresses).
    [[nodiscard]] const std::array<QByteArrayView, fieldCount> &texts() const { return m_texts; }
    /// A column that is no fact (role, alias, csc), cleaned; empty where the file has none.
    [[nodiscard]] QByteArrayView other(KnownColumn column);
    /// The cell as the file has it.
    [[nodiscard]] QByteArrayView cell(int position) const { return m_file->cell(position); }

    /// Adds to the list of troubles, at the current person.
    void report(KnownColumn column, const QString &sentence);
    [[nodiscard]] const std::vector<RosterTrouble> &troubles() const { return m_troubles; }
    [[nodiscard]] const RosterColumns &columns() const { return m_columns; }
    [[nodiscard]] const QString &path() const { return m_file->file().path(); }

private:
    RosterRecords(std::unique_ptr<CsvReader> file, RosterColumns columns, const RosterFileOptions &options);

    [[nodiscard]] Result<void> checkWidth() const;
    void readFacts();
    void readFullName();
    [[nodiscard]] QByteArrayView severalValues(KnownColumn column);
    [[nodiscard]] QByteArrayView &text(Field field) { return m_texts[static_cast<size_t>(field)]; }
    void checkDate();
    void checkEach(Field field, bool (*isPossible)(QByteArrayView), const QString &sentence);
    [[nodiscard]] Result<void> readId();
    [[nodiscard]] Result<void> readEmailAsId();
    [[nodiscard]] Result<void> checkLengths() const;

    std::unique_ptr<CsvReader> m_file;
    RosterColumns m_columns;
    bool m_useEmailAsId;
    bool m_readsWrittenDates;
    std::optional<DateOrder> m_dateOrder;
    QDate m_today = QDate::currentDate();
    IdRegister m_ids;
    CellCleaner m_cleaner;
    QByteArrayView m_id;
    std::array<QByteArrayView, fieldCount> m_texts;
    std::vector<RosterTrouble> m_troubles;
    // Translated once: a file may have a hundred thousand troubles of one sort.
    QString m_noDate;
    QString m_noPhone;
    QString m_noEmail;
    qint64 m_reported = 0; ///< bytes, when progress was told last
};

} // namespace rosterlink
