// Makes PDF bytes from laid-out pages. The same pages and properties give the same bytes: every date inside is the one
// given.
#pragma once

#include "app/sandbox/letter_layout.h"

#include <QByteArray>
#include <QDateTime>

namespace cf::sandbox {

struct PdfProperties {
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QDateTime made; ///< local time, written with `offset`
    QString offset; ///< "+01:00"
};

QByteArray makePdf(const std::vector<Page>& pages, const PdfProperties& properties);

/// The pages as a flatbed scanner sees them: grey images, not quite straight, no text.
QByteArray makeScan(const std::vector<Page>& pages, const PdfProperties& properties);

} // namespace cf::sandbox
