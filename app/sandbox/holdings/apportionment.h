// Which of the four archives holds a record of the estate, and when it was taken in: by its number alone, so that both ways are
// arithmetic and a million records cost nothing.
//
// Each archive has a quarter. Numbers go to them in runs of six or seven, so that what repeats the record before mostly lies beside
// it; only the estate's second copies (8 %) begin a run, and so always lie in another archive than what they are copies of.
#pragma once

#include "app/sandbox/holdings/archive_kind.h"
#include "models/base/clock.h"

#include <QtGlobal>

namespace cf::sandbox {

ArchiveKind archiveOf(quint64 number);
/// The place of a record in its archive: accession numbers begin at 0 and go with the numbers of the estate.
quint64 accessionOf(quint64 number);
quint64 numberAt(ArchiveKind archive, quint64 accession);
/// How many of the first `records` of the estate an archive has.
quint64 shareOf(ArchiveKind archive, quint64 records);

/// All archives were loaded at once, four records a second on average, from 2026-02-02T06:00Z on; up to nine share a second.
inline constexpr UtcMs loadingBegan = 1'770'012'000'000;
/// What the loader wrote was looked over again, and changed, so much later.
inline constexpr UtcMs settlingTime = 90 * 60'000;
/// Whole seconds, never less than that of the number before.
UtcMs takenInAt(quint64 number);
/// How many numbers were taken in before `instant`.
quint64 takenInBefore(UtcMs instant);

} // namespace cf::sandbox
