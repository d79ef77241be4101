// One change of what an archive holds. Inside the holdings only.
#pragma once

#include "app/sandbox/holdings/holdings.h"

namespace cf::sandbox {

/// `change` returns a Result<void>; an error leaves everything as it was.
template <class Change>
Result<void> Holdings::alter(quint64 accession, ChangeKind kind, Change change)
{
    if (accession >= count()) {
        return fail(ErrorKind::NotFound, QStringLiteral("no accession %1").arg(accession));
    }
    const HeldRecord before = record(accession);
    if (before.presence == Presence::Deleted || before.presence == Presence::Vanished) {
        return fail(ErrorKind::Rejected, QStringLiteral("accession %1 is gone").arg(accession));
    }
    HeldRecord after = before;
    CF_CHECK(change(after));
    after.modified = m_clock.now();
    ++after.changes;
    m_changed.insert_or_assign(accession, std::move(after));
    noted({accession, kind, m_clock.now()}, before);
    return {};
}

} // namespace cf::sandbox
