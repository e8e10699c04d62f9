// SPDX-License-Identifier: Apache-2.0
#include "tests/support/inventedstaff.h"

#include <array>

namespace rosterlink::test
{

namespace
{
/// Numbers as syllables: comparing names looks at letters alone.
QByteArray syllables(int number)
{
    static constexpr std::array<const char *, 20> parts = {"ba", "ke", "li", "mo", "nu", "pa", "re",
                                                           "si", "to", "vu", "da", "fe", "gi", "ho",
                                                           "ju", "la", "me", "ni", "ro", "su"};
    QByteArray text;
    for (int place = 0; place < 3; ++place) {
        text += parts[static_cast<size_t>(number) % parts.size()];
        number /= static_cast<int>(parts.size());
    }
    return text;
}
} // namespace

QByteArray inventedStaff(char prefix, int count)
{
    QByteArray text = "id,first_name,last_name,email\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray name = syllables(i);
        text += prefix + number + ",An" + name + ",Var" + name + ",person" + number + "@example.org\n";
    }
    return text;
}

} // namespace rosterlink::test
