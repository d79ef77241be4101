// The change log: what happened to objects, the oldest first, each event under a token of its own. Source: CMIS 1.1, 2.1.15 (whose token
// means "from this event on": the first event of a page is the one of the token itself).
#pragma once

#include "app/sandbox/cmis/cmisd_communication.h"

namespace cf::sandbox::cmisd {

struct ChangeEvent {
    QString objectId, kind; ///< created, updated, deleted or security
    UtcMs at = 0;
};

/// What is loaded is computed from the holdings. Deletions are told of the current version alone, arrivals of the first; what vanished
/// without a trace is not told. One thread.
class ChangeLog
{
public:
    explicit ChangeLog(Holdings& holdings)
        : m_holdings(holdings)
        , m_loaded(holdings.changeCount())
    {}
    void add(const ChangeEvent& event) { m_events.push_back(event); }
    void noted(const HoldingChange& change, const HeldRecord& before);

    quint64 first() const { return m_first; } ///< of those that are kept
    quint64 end() const { return m_loaded + m_events.size(); }
    ChangeEvent at(quint64 index) const;                               ///< from first() up to, not including, end()
    void forget(quint64 before) { m_first = std::min(before, end()); } ///< earlier ones are no longer known

    static QString tokenOf(quint64 index) { return QStringLiteral("cl-%1").arg(index); }
    static std::optional<quint64> indexOf(const QString& token);

private:
    Holdings& m_holdings;
    quint64 m_loaded, m_first = 0;
    std::vector<ChangeEvent> m_events;
};

} // namespace cf::sandbox::cmisd
