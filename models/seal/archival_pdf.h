// Makes an archival PDF (PDF/A-3b, ISO 19005-3) of one that this program wrote itself, with files inside that say the same to programs.
// Not for documents of others: those are parsed in the reader alone. Any thread. Source: interface 5.13.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <vector>

namespace cf::seal {

/// A line of the outline that readers show beside the pages.
struct Bookmark {
    QString title;
    int page = 0;  ///< from 0
    int level = 0; ///< 1: under the one before of level 0
};

struct ArchivalFacts {
    QString title, program; ///< program: "Counterfoil 0.1.0"
    UtcMs at = 0;
    std::vector<Bookmark> bookmarks = {}; ///< in the order of pages; what is on no page is left out
};

struct EnclosedFile {
    QString name, mime, description;
    QByteArray bytes;
};

/// pdf: as QPdfWriter makes it with PdfVersion_A1b, fonts and the colour profile inside. The same input gives the same bytes.
/// Rejected when it is no PDF.
Result<QByteArray> archivalPdf(const QByteArray& pdf, const ArchivalFacts& facts, const std::vector<EnclosedFile>& enclosed);

/// The files inside, by their names. Only of a file whose signature or hash showed that this program wrote it, byte by byte: it is parsed here.
/// Rejected when it is no PDF.
Result<std::vector<EnclosedFile>> enclosedFiles(const QByteArray& pdf);

} // namespace cf::seal
