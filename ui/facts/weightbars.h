// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/evidence.h"

#include <QWidget>

namespace rosterlink::ui
{

/// A small picture of what speaks for two people being one, and what against: a bar for each detail, to the
/// right what speaks for it, to the left what against, and beside it the same in words.
class WeightBars : public QWidget
{
    Q_OBJECT

public:
    explicit WeightBars(const std::vector<matching::Evidence> &evidence, QWidget *parent = nullptr);
};

/// "speaks strongly for it", "speaks a little against it", …
[[nodiscard]] QString weightWords(double bits);

} // namespace rosterlink::ui
