// The words of a cover sheet, as a page of HTML for QTextDocument. Everything from the record is escaped.
#pragma once

#include "models/evidence/cover_sheet.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

/// It is evidence: times with date and zone, addresses in full.
QString coverHtml(const evidence::CoverSheet& sheet, const cache::Record& record, const TimeTelling& telling);
/// At the foot of every printed page: id, short hash, and "COPY" when it is marked as one.
QString footerText(const evidence::CoverSheet& sheet, bool copy);

} // namespace cf::ui
