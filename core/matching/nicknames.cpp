// SPDX-License-Identifier: Apache-2.0
#include "core/matching/nicknames.h"

#include "core/matching/foldedtext.h"

#include <QFile>

#include <algorithm>

// Static libraries lose their resources unless somebody asks for them, and the macro works outside namespaces
// only.
static void loadMatchingResources()
{
    Q_INIT_RESOURCE(matching);
}

namespace rosterlink::matching
{

namespace
{
std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (size_t at = 0; at <= text.size();) {
        const size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::string nameIn(TextFolder &folder, std::string_view cell)
{
    std::string name;
    for (const std::string &word : wordsOf(folder.fold(cell))) {
        name += word;
    }
    return name;
}

void insert(NicknameTable::Forms &forms, quint16 number)
{
    const auto place = std::lower_bound(forms.begin(), forms.end(), number);
    if (place == forms.end() || *place != number) {
        forms.insert(place, number);
    }
}
} // namespace

std::shared_ptr<const NicknameTable> NicknameTable::builtIn()
{
    // Constant, and read once: a list of suggestions asks for it row by row.
    static const std::shared_ptr<const NicknameTable> table = [] {
        loadMatchingResources();
        QFile file(QStringLiteral(":/matching/nicknames.csv"));
        const QByteArray csv = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return std::make_shared<const NicknameTable>(
            fromCsv(std::string_view(csv.constData(), static_cast<size_t>(csv.size()))));
    }();
    return table;
}

NicknameTable NicknameTable::fromCsv(std::string_view csv)
{
    NicknameTable table;
    TextFolder folder;
    const auto lines = split(csv, '\n');
    for (size_t line = 1; line < lines.size(); ++line) {
        const auto cells = split(lines[line], ',');
        const std::string full = nameIn(folder, cells.front());
        if (full.empty() || cells.size() < 2) {
            continue;
        }
        const auto number =
            table.m_fullNames.emplace(full, static_cast<quint16>(table.m_fullNames.size())).first;
        insert(table.m_forms[full], number->second);
        for (const std::string_view cell : split(cells[1], ';')) {
            const std::string shortForm = nameIn(folder, cell);
            if (!shortForm.empty()) {
                insert(table.m_forms[shortForm], number->second);
            }
        }
    }
    return table;
}

void NicknameTable::teach(const std::string &one, const std::string &other)
{
    const std::string &full = one.size() >= other.size() ? one : other;
    const auto number = m_fullNames.emplace(full, static_cast<quint16>(m_fullNames.size())).first->second;
    insert(m_forms[one], number);
    insert(m_forms[other], number);
}

const NicknameTable::Forms *NicknameTable::formsOf(std::string_view name) const
{
    const auto found = m_forms.find(std::string(name));
    return found == m_forms.end() ? nullptr : &found->second;
}

bool NicknameTable::areForms(const Forms *one, const Forms *other)
{
    if (!one || !other) {
        return false;
    }
    return std::any_of(one->begin(), one->end(), [other](quint16 number) {
        return std::binary_search(other->begin(), other->end(), number);
    });
}

bool NicknameTable::isShortFor(std::string_view shortForm, std::string_view fullName) const
{
    const Forms *forms = formsOf(shortForm);
    const auto full = m_fullNames.find(std::string(fullName));
    return forms && full != m_fullNames.end() && shortForm != fullName &&
           std::binary_search(forms->begin(), forms->end(), full->second);
}

} // namespace rosterlink::matching
