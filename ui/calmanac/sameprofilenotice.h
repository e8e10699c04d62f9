// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/common/notice.h"

namespace rosterlink::ui
{

/// Somebody was made here with +, and a newer Motivity file has somebody who may be the same profile. Beside
/// the one of the file it asks; beside the one who was made it leads there. Only for people who have that
/// question.
class SameProfileNotice final : public Notice
{
    Q_OBJECT

public:
    explicit SameProfileNotice(const DetailContext &context, QWidget *parent = nullptr);

private:
    void ask(const DetailContext &context);
    void leadThere(const DetailContext &context);
};

} // namespace rosterlink::ui
