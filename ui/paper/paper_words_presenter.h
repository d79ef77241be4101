// Words and rows as they stand on paper: no "today", hashes in groups that can be read aloud, everything from a record escaped. For QTextDocument.
#pragma once

#include "ui/record/record_text_presenter.h"

namespace cf::ui {

/// Empty for an empty value.
QString paperRow(const QString& name, const QString& value);
QString paperSection(const QString& title, const QString& rows);
QString paperFacts(const QList<RecordFact>& facts);
QString hashOnPaper(const QByteArray& hash);
/// An instant of ours, with its date, always.
QString instantOnPaper(UtcMs at, const TimeTelling& telling);
/// What may be said of a leg's delivery, as rows.
QString claimOnPaper(const cache::Record& record, int leg, const TimeTelling& telling);

} // namespace cf::ui
