// What writing does, to the record and to others: stamps, locks, links, tombstones, the delay of the index. Source: protocol page 2.2
// (what changes which stamp), 2.3, 5.
#pragma once

#include "app/sandbox/archivesspace/aspace_site.h"

namespace cf::sandbox::archivesspace {

class Writer
{
public:
    /// `isUrgent`: the index learns of it within a second (X-ArchivesSpace-Priority: high).
    Writer(Site& site, QString account, bool isUrgent = false)
        : m_site(site)
        , m_account(std::move(account))
        , m_isUrgent(isUrgent)
    {}
    Key create(Kind kind, int repository, QJsonObject body);
    /// The body replaces the one before; lock + 1. The record is there.
    void save(Key key, QJsonObject body);
    void touch(Key key, bool isLocking);
    void remove(Key key, bool leavesTrace = true);
    /// With everything below it; system time alone.
    void suppress(Key key, bool isSuppressed);
    void publish(Key key, bool isPublished);
    void move(Key key, int repository); ///< a tombstone stays behind

private:
    void write(ShelvedRecord record, const std::optional<ShelvedRecord>& before);
    void affect(const ShelvedRecord& record, const std::optional<ShelvedRecord>& before);
    void announce(const ShelvedRecord& record);
    Site& m_site;
    QString m_account;
    bool m_isUrgent;
};

/// As whoever is logged in.
Writer writerOf(const Visit& visit);

/// Identifiers that the server gives when a client does not: ref_id, those of rights statements and notes.
QJsonObject completed(Kind kind, QJsonObject body, quint64 seed);

} // namespace cf::sandbox::archivesspace
