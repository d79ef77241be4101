// An Extended ECM of the sandbox with the workspaces of its casework, and a cache that is kept in step with it.
#pragma once

#include "app/sandbox/contentserver/otcs_front.h"
#include "models/cache/read_workspace.h"
#include "models/query/parse.h"
#include "models/search/index_reader.h"
#include "models/search/indexed_search.h"
#include "models/search/sql_search.h"
#include "tests/support/archive_rig.h"

namespace cf::test {

class WorkspaceWorld
{
public:
    explicit WorkspaceWorld(quint64 count)
        : rig(sandbox::ArchiveKind::ExtendedEcm, settingsFor(count))
    {
        act({{QStringLiteral("do"), QStringLiteral("set")}, {QStringLiteral("name"), QStringLiteral("casework")}, {QStringLiteral("value"), true}});
        rig.repository.connection.settings.insert(QStringLiteral("workspaces"), QStringLiteral("yes"));
        rig.compareEvery(8'760);
        rig.restart();
        front = static_cast<sandbox::contentserver::OtcsFront*>(&rig.world().front(sandbox::ArchiveKind::ExtendedEcm));
    }
    static sandbox::SandboxSettings settingsFor(quint64 count)
    {
        sandbox::SandboxSettings settings;
        settings.records = count;
        return settings;
    }
    void act(QJsonObject action)
    {
        action.insert(QStringLiteral("archive"), QString(sandbox::archiveName(sandbox::ArchiveKind::ExtendedEcm)));
        const auto done = rig.world().act(action);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    QJsonArray truth() { return front->caseworkTruth(); }
    std::optional<cache::KnownWorkspace> known(const QString& native)
    {
        const RepositoryId id = rig.repository.id;
        const auto found = rig.read([id, native](store::Database& database) { return cache::readWorkspace(database, id, native); });
        return found ? std::optional(*found) : std::nullopt;
    }
    /// The document ids' records as the server calls them.
    QStringList natives(const QJsonValue& accessions)
    {
        QStringList all;
        for (const QJsonValue one : accessions.toArray()) {
            all << front->nativeId(quint64(one.toInteger()));
        }
        all.sort();
        return all;
    }
    query::Calendar calendar() const { return {rig.clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}; }
    /// Native ids of the records that a query finds, by the index and by the rows alone; empty with a failure when they differ.
    QStringList found(const QString& text)
    {
        const auto parsed = query::parse(text);
        if (!parsed) {
            return {QStringLiteral("not understood: ") + text};
        }
        const search::Question question{*parsed, calendar()};
        const auto all = [question](search::SearchIndex& index) -> Result<QStringList> {
            QStringList ids;
            search::Window window;
            window.limit = 100'000;
            CF_TRY(const search::Rows rows, index.rows(question, window));
            for (const search::Row& row : rows.rows) {
                ids << row.id.value();
            }
            ids.sort();
            return ids;
        };
        const auto factory = search::indexedSearches();
        const auto indexed = rig.read([&](store::Database& database) { return all(*factory(database)); });
        const auto plain = rig.read([&](store::Database& database) { return all(*search::sqlSearch(database)); });
        if (!indexed || !plain || *indexed != *plain) {
            return {QStringLiteral("index and rows differ: %1 and %2").arg(indexed ? indexed->size() : -1).arg(plain ? plain->size() : -1)};
        }
        return *indexed;
    }
    QStringList idsOf(const QStringList& natives) const
    {
        QStringList ids;
        for (const QString& native : natives) {
            ids << communicationId(rig.repository.id, native).value();
        }
        ids.sort();
        return ids;
    }

    ArchiveRig rig;
    sandbox::contentserver::OtcsFront* front = nullptr;
};

} // namespace cf::test
