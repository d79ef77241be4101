// Makes an archival PDF (PDF/A-3b, ISO 19005-3) of one that this program wrote itself, with files inside that say the same to programs.
// Not for documents of others: those are parsed in the reader alone. Any thread. Source: interface 5.13.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <vector>

namespace cf::seal {

struct ArchivalFacts {
    QString title, program; ///< program: "Counterfoil 0.1.0"
    UtcMs at = 0;
};

struct EnclosedFile {
    QString name, mime, description;
    QByteArray bytes;
};

/// pdf: as QPdfWriter makes it with PdfVersion_A1b, fonts and the colour profile inside. The same input gives the same bytes.
/// Rejected when it is no PDF.
Result<QByteArray> archivalPdf(const QByteArray& pdf, const ArchivalFacts& facts, const std::vector<EnclosedFile>& enclosed);

} // namespace cf::seal
