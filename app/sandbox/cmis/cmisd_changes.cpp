#include "app/sandbox/cmis/cmisd_changes.h"

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

QString kindOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::TakenIn:
    case ChangeKind::Versioned: return u"created"_s;
    case ChangeKind::Deleted: return u"deleted"_s;
    case ChangeKind::Restricted:
    case ChangeKind::Opened: return u"security"_s;
    default: return u"updated"_s;
    }
}

} // namespace

void ChangeLog::noted(const HoldingChange& change, const HeldRecord& before)
{
    if (change.kind == ChangeKind::Deleted && m_holdings.presence(change.accession) == Presence::Vanished) {
        return;
    }
    const int ordinal = change.kind == ChangeKind::Deleted ? before.current().ordinal : m_holdings.record(change.accession).current().ordinal;
    add({versionIdOf(change.accession, ordinal), kindOf(change.kind), change.at});
}

ChangeEvent ChangeLog::at(quint64 index) const
{
    if (index >= m_loaded) {
        return m_events[index - m_loaded];
    }
    const HoldingChange change = m_holdings.change(index);
    const int ordinal = change.kind == ChangeKind::TakenIn ? 1 : m_holdings.record(change.accession).current().ordinal;
    return {versionIdOf(change.accession, ordinal), kindOf(change.kind), change.at};
}

std::optional<quint64> ChangeLog::indexOf(const QString& token)
{
    bool isNumber = false;
    const quint64 index = token.startsWith(u"cl-") ? token.mid(3).toULongLong(&isNumber) : 0;
    return isNumber && tokenOf(index) == token ? std::optional(index) : std::nullopt;
}

} // namespace cf::sandbox::cmisd
