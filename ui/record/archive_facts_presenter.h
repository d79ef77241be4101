// What a connected archive says of a record in words: whether it still shows it, its versions, holds and retention.
#pragma once

#include "models/domain/kept_matter.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString standingWord(RecordStanding standing);
/// Who would stop a deletion, in few words: "enforced by the archive", "recorded only".
QString enforcementWord(HoldEnforcement enforcement);

/// That its use is restricted: it is kept although somebody asked to be erased.
QList<RecordFact> restrictionFacts(const QStringList& references);
/// That matters hold it: never without what was read of that, and what it is worth.
QList<RecordFact> letterHoldFacts(const std::vector<LetterHold>& holds, const TimeTelling& telling);
/// Empty for a communication that is no record of an archive.
QList<RecordFact> archiveFactsOf(const cache::Record& record, const TimeTelling& telling);
/// Beside the heading: how many versions, which one was sent.
QString archiveNote(const cache::Record& record);
/// Standing and holds, for the badges.
QList<MarkedText> archiveBadgesOf(const cache::Record& record);

} // namespace cf::ui
