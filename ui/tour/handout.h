// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"
#include "ui/tour/tour.h"

#include <QImage>
#include <QTextDocument>

namespace rosterlink::ui
{

/// An article for customers: a chapter a tour, a numbered sentence a step, and a picture of each. The way to
/// the page is shown in the first chapter, and named in the others.
class Handout
{
public:
    Handout();

    void begin(const Tour &tour);
    void add(const TourStep &step, const QImage &picture);
    /// A PDF on paper of the user's country; takes the place of a file that is there only when it is whole.
    [[nodiscard]] Result<void> write(const QString &file);

private:
    void addPicture(const QImage &picture);

    QTextDocument m_document;
    QString m_html;
    int m_chapters = 0;
    int m_pictures = 0;
    int m_step = 0;
    bool m_isWaySaid = false;
};

} // namespace rosterlink::ui
