// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rosterfile.h"

#include "core/connectors/files/rosterrecords.h"
#include "core/people/alias.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// What only Motivity's files have: who may do what, and how learners are called.
class OwnColumns
{
    Q_DECLARE_TR_FUNCTIONS(OwnColumns)

public:
    explicit OwnColumns(RosterRecords &records)
        : m_records(records)
    {}

    void read(ImportedPerson &person)
    {
        person.roles = QString::fromUtf8(m_records.other(KnownColumn::Role)).split(';'_L1);
        for (QString &role : person.roles) {
            role = role.trimmed();
        }
        person.roles.removeAll(QString());
        person.csc = readCsc();
        person.alias = readAlias();
    }

private:
    std::optional<bool> readCsc()
    {
        const QByteArrayView cell = m_records.other(KnownColumn::Csc);
        if (cell.isEmpty()) {
            return std::nullopt;
        }
        const QByteArray word = cell.toByteArray().toLower();
        if (word != "yes" && word != "no") {
            m_records.report(KnownColumn::Csc, tr("This is neither yes nor no. It was left out."));
            return std::nullopt;
        }
        return word == "yes";
    }

    QString readAlias()
    {
        const QString text = QString::fromUtf8(m_records.other(KnownColumn::Alias));
        if (text.isEmpty()) {
            return {};
        }
        const auto alias = Alias::parse(text);
        if (!alias) {
            m_records.report(KnownColumn::Alias, tr("This is not a possible alias. It was left out."));
            return {};
        }
        if (m_aliases.contains(alias->key())) {
            m_records.report(KnownColumn::Alias,
                             tr("Somebody before has this alias already. It was left out."));
            return {};
        }
        m_aliases.insert(alias->key());
        return alias->text();
    }

    RosterRecords &m_records;
    QSet<QString> m_aliases;
};
} // namespace

Result<RosterFile> RosterFile::read(const QString &path, const RosterFileOptions &options, Progress &progress)
{
    auto records = RosterRecords::open(path, options);
    if (!records) {
        return tl::unexpected(records.error());
    }
    RosterFile file;
    file.m_path = path;
    file.m_columns = records->columns();
    OwnColumns ownColumns(*records);
    auto found = records->next(progress);
    for (; found && *found; found = records->next(progress)) {
        file.add(*records);
        ownColumns.read(file.m_people.back());
    }
    if (!found) {
        return tl::unexpected(found.error());
    }
    file.m_troubles = records->troubles();
    return file;
}

void RosterFile::add(RosterRecords &records)
{
    ImportedPerson &person = m_people.emplace_back();
    person.id = QString::fromUtf8(records.id());
    person.line = records.line();
    for (const Field field : allFields()) {
        person.facts[field] = QString::fromUtf8(records.texts()[static_cast<size_t>(field)]);
    }
    if (m_samples.size() < static_cast<size_t>(maxSampleRows)) {
        addSample(records);
    }
}

void RosterFile::addSample(const RosterRecords &records)
{
    QStringList cells;
    for (const RecognizedColumn &column : m_columns.recognized()) {
        cells << QString::fromUtf8(records.cell(column.position)).trimmed();
    }
    m_samples.push_back(std::move(cells));
}

std::vector<QStringList> RosterFile::sampleRows(int count) const
{
    const auto rows = std::min(static_cast<ptrdiff_t>(count), static_cast<ptrdiff_t>(m_samples.size()));
    return {m_samples.begin(), m_samples.begin() + std::max<ptrdiff_t>(rows, 0)};
}

} // namespace rosterlink
