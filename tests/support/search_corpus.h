// A small cache written through the real writers, and beside it the plain values it was made of.
#pragma once

#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/query/parse.h"
#include "models/search/index_reader.h"
#include "models/search/search_index.h"
#include "models/search/sql_search.h"
#include "models/search/text_index.h"
#include "models/store/migrator.h"
#include "tests/support/search_standings.h"

#include <QCryptographicHash>

#include <map>

namespace cf::test {

/// What a file holds, and what is known of its bytes.
struct FileTruth {
    Extraction text;
    ContentState content = ContentState::Present;
    QByteArray bytes; ///< what its hash is of; empty: its own name
    bool verified = false;
};

class SearchCorpus
{
public:
    struct Version {
        Communication value; ///< without events
        UtcMs from = 0;
        std::optional<UtcMs> to;
    };
    struct KnownEvent {
        DeliveryEvent event;
        UtcMs from = 0;
    };
    struct Archive {
        Repository repository;
        QStringList fields;
        cache::CustomerIds customerIds = cache::CustomerIds::AsWritten;
    };

    SearchCorpus()
        : m_database(*store::Database::openInMemory())
    {
        const auto migrations = store::migrationsIn(QStringLiteral(":/sql/migrations/cache"));
        must(migrations && store::migrate(m_database, *migrations));
    }

    RepositoryId addRepository(const QString& name, RepositoryKind kind, const QStringList& fields,
                               cache::CustomerIds customerIds = cache::CustomerIds::AsWritten)
    {
        Repository repository;
        repository.name = name;
        repository.kind = kind;
        repository.id = repositoryId(kind, name);
        repository.location = QStringLiteral("nowhere");
        must(cache::addRepository(m_database, repository).has_value());
        must(cache::addCoverage(m_database, repository.id, fields).has_value());
        archives.push_back({repository, fields, customerIds});
        return repository.id;
    }

    /// `known`: of each rendition, in order.
    void put(const Communication& c, UtcMs at, const std::vector<FileTruth>& known = {})
    {
        for (size_t i = 0; i < c.renditions.size(); ++i) {
            putFile(c.renditions[i], i < known.size() ? known[i] : FileTruth(), at);
        }
        must(cache::writeCommunication(m_database, c, at, archiveOf(c).customerIds).has_value());
        refresh(c);
        note(c, at);
    }

    /// Nothing is known of it any more.
    void forget(const CommunicationId& id, UtcMs at)
    {
        must(cache::supersedeOrphan(m_database, id, at).has_value());
        must(search::reindex(m_database, {id}).has_value());
        versions[id].back().to = at;
    }

    /// The one its first file lies in.
    const Archive& archiveOf(const Communication& c) const
    {
        const auto holds = [&c](const Archive& one) { return !c.renditions.empty() && one.repository.id == c.renditions.front().source.repository; };
        const auto found = std::find_if(archives.begin(), archives.end(), holds);
        return found != archives.end() ? *found : archives.front();
    }

    store::Database& database() { return m_database; }
    std::unique_ptr<search::SearchIndex> index()
    {
        return indexed ? search::indexedSearch(m_database, m_reader, tuning) : search::sqlSearch(m_database, tuning);
    }
    /// Reads all of the index there is to read.
    void askForEverything()
    {
        std::vector<search::Facet> facets;
        for (int i = 0; i <= int(search::Facet::Condition); ++i) {
            facets.push_back(search::Facet(i));
        }
        const auto words = query::parse(QStringLiteral("e* -channel:fax sent:>2000"));
        must(words && index()->facets({*words, {}}, facets) && index()->facets({}, facets) && index()->rows({}, {}));
    }
    /// As if a column of the index had so many values already that no more can be told apart (SharedColumn, ColumnPage).
    void crowd(int column, int values)
    {
        must(m_database
                 .execute(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 + (SELECT coalesce(max(code), 0) FROM index_value WHERE "
                                         "column = %1) UNION ALL SELECT i + 1 FROM n WHERE i < %2) INSERT INTO index_value "
                                         "(column, code, value) SELECT %1, i, CAST(x'09' || printf('%08d', i) AS BLOB) FROM n")
                              .arg(column)
                              .arg(values))
                 .has_value());
    }
    void keepUp() { must(m_upkeep.step(m_database).has_value()); }

    bool indexed = true; ///< else SQL alone answers
    search::Tuning tuning;

    // The truth, for whoever wants to compare.
    std::vector<Archive> archives;
    std::vector<CommunicationId> order; ///< in which they first became known
    std::map<CommunicationId, std::vector<Version>> versions;
    std::map<LegId, std::vector<KnownEvent>> events;
    std::map<QString, FileTruth> files; ///< by native id
    SearchStandings standings;

private:
    static void must(bool ok)
    {
        if (!ok) {
            qFatal("the corpus could not be written");
        }
    }

    static QByteArray hashOf(const Rendition& rendition, const FileTruth& known)
    {
        const QByteArray bytes = known.bytes.isEmpty() ? rendition.source.nativeId.toUtf8() : known.bytes;
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }

    void putFile(const Rendition& rendition, const FileTruth& known, UtcMs at)
    {
        cache::Observation seen;
        seen.ref = rendition.source;
        seen.at = at;
        seen.sha256 = hashOf(rendition, known);
        seen.declared = known.content == ContentState::Mismatch ? QByteArray(32, 'x') : QByteArray();
        const auto source = cache::observeSource(m_database, seen);
        must(source.has_value());
        if (known.text.state != TextState::Pending) {
            must(cache::writeExtraction(m_database, seen.sha256, known.text).has_value());
        }
        if (known.content == ContentState::Altered || known.content == ContentState::Missing) {
            seen.sha256 = known.content == ContentState::Altered ? QByteArray(32, 'y') : QByteArray();
            seen.missing = known.content == ContentState::Missing;
            must(cache::observeSource(m_database, seen).has_value());
        } else if (known.verified) {
            must(cache::noteVerified(m_database, *source, seen.sha256, false, at).has_value());
        }
        must(cache::refreshContentColumns(m_database, *source).has_value());
        files[rendition.source.nativeId] = known;
    }

    void refresh(const Communication& c)
    {
        // Written after the files, so that the line knows their states.
        for (const Rendition& rendition : c.renditions) {
            cache::Observation seen;
            seen.ref = rendition.source;
            const FileTruth& known = files[rendition.source.nativeId];
            seen.missing = known.content == ContentState::Missing;
            const auto source = cache::observeSource(m_database, seen);
            must(source.has_value() && cache::refreshContentColumns(m_database, *source));
        }
        must(search::reindex(m_database, {c.id}).has_value());
        must(cache::bumpRevision(m_database).has_value());
    }

    void note(Communication c, UtcMs at)
    {
        for (RecipientLeg& leg : c.legs) {
            for (const DeliveryEvent& event : leg.events) {
                auto& known = events[leg.id];
                if (std::none_of(known.begin(), known.end(),
                                 [&](const KnownEvent& k) { return k.event.id == event.id; })) {
                    known.push_back({event, at});
                }
            }
            leg.events.clear();
        }
        auto& history = versions[c.id];
        if (history.empty()) {
            order.push_back(c.id);
        } else if (history.back().value == c && !history.back().to) {
            return;
        } else if (!history.back().to) {
            history.back().to = at;
        }
        history.push_back({c, at, std::nullopt});
    }

    store::Database m_database;
    search::IndexReader m_reader;
    search::IndexUpkeep m_upkeep{{1, 2, 40, 3, 3, 2, 10}}; // small caches keep lists, too
};

} // namespace cf::test
