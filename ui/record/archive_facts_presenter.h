// What a connected archive says of a record in words: whether it still shows it, its versions, holds and retention.
#pragma once

#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString standingWord(RecordStanding standing);
/// Who would stop a deletion, in few words: "enforced by the archive", "recorded only".
QString enforcementWord(HoldEnforcement enforcement);

/// Empty for a communication that is no record of an archive.
QList<RecordFact> archiveFactsOf(const cache::Record& record, const TimeTelling& telling);
/// Beside the heading: how many versions, which one was sent.
QString archiveNote(const cache::Record& record);
/// Standing and holds, for the badges.
QList<MarkedText> archiveBadgesOf(const cache::Record& record);

} // namespace cf::ui
