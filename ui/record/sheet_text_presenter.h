// The words of an evidence sheet, as a page of HTML for QTextDocument: what, when, which version; what arrived; the bytes; who approved; where it
// lies and how complete that is; how somebody else checks all this. Everything from the record is escaped.
#pragma once

#include "models/evidence/evidence_sheet.h"
#include "ui/paper/sealed_paper_presenter.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

/// The sheet as a paper to be sealed.
SealedPaper sealedSheet(const evidence::EvidenceSheet& sheet, const QString& path, const TimeTelling& telling);

/// whyUnsigned: said where the sheet has no key.
QString sheetHtml(const evidence::EvidenceSheet& sheet, const QString& whyUnsigned, const TimeTelling& telling);
/// "NSB-2025-0048211-evidence", without anything a file system would take for a path.
QString sheetFileName(const cache::Record& record);

} // namespace cf::ui
