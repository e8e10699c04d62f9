// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rosterlink::matching
{

/// Which first names are forms of one name, English and Spanish, read from resources/nicknames.csv. Constant
/// once it is made, so that threads may share it. All names are folded ones.
class NicknameTable
{
public:
    /// The full names of which a name is a form, as ascending numbers; a full name is a form of itself.
    using Forms = std::vector<quint16>;

    /// The program's own table.
    [[nodiscard]] static std::shared_ptr<const NicknameTable> builtIn();
    /// Lines "full name,short form;short form;…" behind a header line.
    [[nodiscard]] static NicknameTable fromCsv(std::string_view csv);

    /// From now on the two, folded ones, are forms of one name too; before threads share the table.
    void teach(const std::string &one, const std::string &other);

    /// Null for a name that the table doesn't know.
    [[nodiscard]] const Forms *formsOf(std::string_view name) const;
    /// Whether both are forms of one full name: Kate and Katherine, Kate and Katie.
    [[nodiscard]] static bool areForms(const Forms *one, const Forms *other);
    /// Whether the first is a short form of the second.
    [[nodiscard]] bool isShortFor(std::string_view shortForm, std::string_view fullName) const;
    [[nodiscard]] size_t fullNames() const { return m_fullNames.size(); }

private:
    std::unordered_map<std::string, Forms> m_forms;
    std::unordered_map<std::string, quint16> m_fullNames;
};

} // namespace rosterlink::matching
