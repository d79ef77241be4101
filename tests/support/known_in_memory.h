// What a cache would know of a connected system, in memory, and a run of a connector into it.
#pragma once

#include "models/connectors/connector.h"

#include <map>

namespace cf::test {

/// What a cache would know, in memory.
class KnownInMemory final : public connectors::KnownSources
{
public:
    Result<std::vector<connectors::KnownSource>> find(const QString&) override { return std::vector<connectors::KnownSource>(); }
    Result<QStringList> slice(const QString&, int) override { return QStringList(); }
    Result<std::optional<connectors::KnownRecord>> record(const QString& nativeId) override
    {
        const auto found = records.find(nativeId);
        return found == records.end() ? std::optional<connectors::KnownRecord>() : found->second;
    }
    Result<QStringList> recordsAfter(const QString& after, int limit) override
    {
        QStringList ids;
        for (auto it = records.upper_bound(after); it != records.end() && ids.size() < limit; ++it) {
            if (it->second.standing == RecordStanding::Present) {
                ids << it->first;
            }
        }
        return ids;
    }
    std::map<QString, connectors::KnownRecord> records;
};

/// Pages to the end of a run, or so many of them; what they say. `known` and `cursor` go on.
inline Result<std::vector<connectors::Change>> runOf(connectors::Connector& connector, KnownInMemory& known, QString& cursor,
                                                     int pages = 1'000'000)
{
    using namespace connectors;
    std::vector<Change> all;
    for (int i = 0; i < pages; ++i) {
        auto page = QCoro::waitFor(connector.changesSince(cursor, known, {}));
        if (!page) {
            return tl::unexpected<Error>(page.error());
        }
        cursor = page->next;
        for (Change& change : page->changes) {
            if (const auto* upsert = std::get_if<Upsert>(&change)) {
                const Communication& c = upsert->communication;
                known.records[c.nativeKey] = {c.record->token, RecordStanding::Present, c.id};
            } else if (const auto* gone = std::get_if<Withdrawn>(&change)) {
                known.records[gone->nativeId].standing = gone->standing;
            }
            all.push_back(std::move(change));
        }
        if (page->last) {
            break;
        }
    }
    return all;
}

/// Those of one kind.
template <class T> std::vector<T> only(const std::vector<connectors::Change>& changes)
{
    std::vector<T> out;
    for (const connectors::Change& change : changes) {
        if (const T* one = std::get_if<T>(&change)) {
            out.push_back(*one);
        }
    }
    return out;
}

/// The last word on such a gap; of this subject, if one is named.
inline std::optional<connectors::GapSeen> gapOf(const std::vector<connectors::Change>& changes, Failure failure, QStringView subject = {})
{
    std::optional<connectors::GapSeen> seen;
    for (const connectors::GapSeen& gap : only<connectors::GapSeen>(changes)) {
        seen = gap.what.failure == failure && (subject.isEmpty() || gap.what.subject == subject) ? gap : seen;
    }
    return seen;
}

/// Of what was read, each once.
inline QStringList idsOf(const std::vector<connectors::Change>& changes)
{
    QStringList ids;
    for (const connectors::Upsert& upsert : only<connectors::Upsert>(changes)) {
        ids << upsert.communication.nativeKey;
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace cf::test
