// The audit trail: what happened since the loading, of the events that are registered. Source: protocol page 5.3.
#pragma once

#include "app/sandbox/documentum/dctm_thing.h"

namespace cf::sandbox::documentum {

struct AuditEvent {
    QString name;       ///< "dm_destroy"
    QString object, chronicle, type, objectName, label, user;
    QString attributes; ///< attribute_list
    QString subject;    ///< string_1
    UtcMs at = 0;
};

/// Rows are never changed; they can be purged, and events can be left unregistered. One thread.
class AuditTrail
{
public:
    /// Tells also what was deleted before anybody looked.
    explicit AuditTrail(const Holdings& holdings);

    void noted(const HoldingChange& change, const HeldRecord& before, const QString& user);
    void add(const AuditEvent& event);
    qsizetype size() const { return qsizetype(m_rows.size()); }
    const std::vector<std::pair<QString, AuditEvent>>& rows() const { return m_rows; } ///< with their ids, the oldest first
    void purge(UtcMs before);
    QStringList registered() const;
    void setRegistered(const QString& event, bool isRegistered);

    static const QStringList& knownEvents();
    /// By attribute of dm_audittrail.
    static QJsonObject shown(const QString& id, const AuditEvent& event);

private:
    const Holdings& m_holdings;
    std::vector<std::pair<QString, AuditEvent>> m_rows;
    QStringList m_unregistered;
    quint32 m_last = 0;
};

} // namespace cf::sandbox::documentum
