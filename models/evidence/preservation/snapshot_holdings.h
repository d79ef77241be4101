// What a snapshot has lines of, as the cache knows it: files, versions of templates with their approvals, and formats that nothing here shows. Inside the layer only.
#pragma once

#include "models/evidence/preservation/snapshot_lines.h"

namespace cf::evidence {

Result<std::vector<SnapshotHead::Place>> snapshotPlaces(store::Database& database); ///< by id
/// Files of letters in formats that are not shown here, by format; of what is selected.
Result<std::vector<FormatNotShown>> formatsNotShown(store::Database& database, const SnapshotSelection& selection);

/// What is left out of the holdings.
struct SnapshotFilter {
    bool hasFiles = true, hasVersions = true;
    std::optional<std::vector<qint64>> sources; ///< these files alone, ascending
    std::optional<TemplateNames> templates;     ///< these alone
};
SnapshotFilter filterOf(const SnapshotScope& scope); ///< without the files of a query

/// The files and versions of the cache in the order of a snapshot, repository after repository.
class SnapshotHoldings
{
public:
    SnapshotHoldings(store::Database& database, std::vector<SnapshotHead::Place> places, SnapshotFilter filter)
        : m_database(database), m_places(std::move(places)), m_filter(std::move(filter)), m_areVersions(!m_filter.hasFiles)
    {}
    /// The fields of the next F line, or, when there are no more, of the next V line; none: that was all.
    Result<std::optional<SnapshotFields>> next();

private:
    QByteArray place() const { return m_places[m_at].id.value().toUtf8(); }
    bool isWanted() const; ///< the row of m_select
    SnapshotFields file() const;
    SnapshotFields version() const;
    QByteArray approval() const; ///< of who approved the version, when, and in which role; empty: no record names anybody

    store::Database& m_database;
    std::vector<SnapshotHead::Place> m_places;
    SnapshotFilter m_filter;
    size_t m_at = 0;
    bool m_areVersions, m_isOpen = false;
    store::Statement m_select;
};

} // namespace cf::evidence
