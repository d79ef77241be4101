#include "app/sandbox/documentum/dctm_audit.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

QString eventOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Versioned: return u"dm_checkin"_s;
    case ChangeKind::Deleted: return u"dm_destroy"_s;
    case ChangeKind::Held:
    case ChangeKind::Retained: return u"dm_addretention"_s;
    case ChangeKind::Released: return u"dm_removeretention"_s;
    default: return u"dm_save"_s;
    }
}

QString attributesOf(const HoldingChange& change, const HeldRecord& after)
{
    switch (change.kind) {
    case ChangeKind::Destroyed: return u"r_content_size=0,i_contents_id="_s + nullId;
    case ChangeKind::Restricted: return u"acl_name=nb_restricted"_s;
    case ChangeKind::Opened: return u"acl_name=nb_everybody"_s;
    case ChangeKind::Amended: return u"title="_s + after.title.left(100);
    default: return {};
    }
}

/// The hold or the retention that is in one of them and not in the other.
QString subjectOf(const HoldingChange& change, const HeldRecord& before, const HeldRecord& after)
{
    const auto isHeld = [](const HeldRecord& record, const QString& name) {
        return std::any_of(record.holds.begin(), record.holds.end(), [&](const HeldHold& hold) { return hold.name == name; });
    };
    if (change.kind == ChangeKind::Held) {
        return after.holds.constLast().name;
    }
    if (change.kind == ChangeKind::Retained) {
        return after.retentions.constLast().source;
    }
    for (const HeldHold& hold : before.holds) {
        if (change.kind == ChangeKind::Released && !isHeld(after, hold.name)) {
            return hold.name;
        }
    }
    return {};
}

} // namespace

AuditTrail::AuditTrail(const Holdings& holdings)
    : m_holdings(holdings)
{
    for (quint64 serial = holdings.loaded(); serial < holdings.changeCount(); ++serial) {
        const HoldingChange change = holdings.change(serial);
        noted(change, holdings.record(change.accession), u"dmadmin"_s);
    }
}

void AuditTrail::noted(const HoldingChange& change, const HeldRecord& before, const QString& user)
{
    const HeldRecord after = m_holdings.record(change.accession);
    if (change.kind == ChangeKind::Deleted && after.presence == Presence::Vanished) {
        return;
    }
    const bool isOfOne = change.kind == ChangeKind::Versioned || change.kind == ChangeKind::TakenIn;
    for (const HeldVersion& version : after.versions) {
        if (isOfOne && version.ordinal != after.current().ordinal) {
            continue;
        }
        AuditEvent event;
        event.name = eventOf(change.kind);
        event.object = versionIdOf({change.accession, version.ordinal});
        event.chronicle = versionIdOf({change.accession, after.versions.constFirst().ordinal});
        event.type = communicationType;
        event.objectName = after.documentId;
        event.label = QString::number(version.ordinal) + u".0"_s;
        event.user = user;
        event.attributes = attributesOf(change, after);
        event.subject = subjectOf(change, before, after);
        event.at = change.at / 1000 * 1000;
        add(event);
    }
}

void AuditTrail::add(const AuditEvent& event)
{
    if (!m_unregistered.contains(event.name)) {
        m_rows.push_back({idOf("5f", 0x1000 + ++m_last), event});
    }
}

void AuditTrail::purge(UtcMs before)
{
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), [before](const auto& row) { return row.second.at < before; }), m_rows.end());
}

const QStringList& AuditTrail::knownEvents()
{
    static const QStringList all{u"dm_addretention"_s, u"dm_checkin"_s, u"dm_destroy"_s, u"dm_removeretention"_s, u"dm_save"_s};
    return all;
}

QStringList AuditTrail::registered() const
{
    QStringList all = knownEvents();
    all.removeIf([this](const QString& one) { return m_unregistered.contains(one); });
    return all;
}

void AuditTrail::setRegistered(const QString& event, bool isRegistered)
{
    m_unregistered.removeAll(event);
    if (!isRegistered) {
        m_unregistered.append(event);
    }
}

QJsonObject AuditTrail::shown(const QString& id, const AuditEvent& event)
{
    return {{u"r_object_id"_s, id},
            {u"event_name"_s, event.name},
            {u"event_source"_s, u"System"_s},
            {u"user_name"_s, event.user},
            {u"audited_obj_id"_s, event.object},
            {u"chronicle_id"_s, event.chronicle},
            {u"object_type"_s, event.type},
            {u"object_name"_s, event.objectName},
            {u"version_label"_s, event.label},
            {u"time_stamp"_s, event.at},
            {u"time_stamp_utc"_s, event.at},
            {u"string_1"_s, event.subject},
            {u"attribute_list"_s, event.attributes},
            {u"host_name"_s, u"northgate"_s},
            {u"r_gen_source"_s, 1}};
}

} // namespace cf::sandbox::documentum
