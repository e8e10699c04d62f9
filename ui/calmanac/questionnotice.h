// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/common/notice.h"

namespace rosterlink::ui
{

/// What is to be asked about the person, on which day, and what can be done about it.
class QuestionNotice : public Notice
{
    Q_OBJECT

public:
    /// Only where there is a question.
    explicit QuestionNotice(const DetailContext &context, QWidget *parent = nullptr);
};

} // namespace rosterlink::ui
