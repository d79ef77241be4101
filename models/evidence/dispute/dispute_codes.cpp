// The codes of what a dispute is told in: stable, exported.
#include "models/evidence/dispute/dispute_story.h"

#include <initializer_list>

namespace cf::evidence {

namespace {

template <class E> QLatin1StringView of(std::initializer_list<const char*> codes, E value) { return QLatin1StringView(codes.begin()[size_t(value)]); }

} // namespace

QLatin1StringView codeOf(DisputeSource::Kind kind) { return of({"workspace", "case", "record", "person", "here"}, kind); }
QLatin1StringView codeOf(DisputeBasis basis) { return of({"named", "filed-in", "shown-by", "shown-once", "case-reference", "relation", "person"}, basis); }
QLatin1StringView codeOf(DisputeOutcome::Standing standing) { return of({"no-case", "undecided", "unapproved", "refused", "same-person", "approved"}, standing); }
QLatin1StringView codeOf(StageTrack::State state) { return of({"not-needed", "waiting", "overdue", "sent", "sent-late", "undated"}, state); }
QLatin1StringView codeOf(DisputeFindingKind kind)
{
    return of({"deadline-missed", "no-outcome", "template-outlier", "systems-differ", "deadline-differs", "calendar-unknown", "unplaced"}, kind);
}
QLatin1StringView codeOf(DisputeItem::What what) { return of({"disputed", "stage-letter", "outcome", "decision", "stored", "filed"}, what); }
QLatin1StringView codeOf(DisputeItem::State state) { return of({"there", "missing", "not-yet", "not-needed"}, state); }

} // namespace cf::evidence
