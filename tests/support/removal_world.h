// Caches with the records of some repositories, read in turns, from which those of one are removed.
#pragma once

#include "models/cache/erase_records.h"
#include "models/cache/read_record.h"
#include "models/cache/write_repository.h"
#include "models/domain/connection_setting.h"
#include "models/query/parse.h"
#include "models/search/index_repair.h"
#include "models/search/indexed_search.h"
#include "models/search/search_desk.h"
#include "models/sync/apply_page.h"
#include "models/sync/remove_records.h"
#include "tests/support/fake_clock.h"
#include "tests/support/sample_communication.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace cf::test {

using namespace Qt::StringLiterals;

inline Repository repositoryCalled(const QString& name)
{
    Repository repository;
    repository.kind = RepositoryKind::ArchivesSpace;
    repository.name = name;
    repository.id = repositoryId(repository.kind, name);
    repository.location = u"https://archives.example/"_s + name;
    repository.zone = u"Europe/Berlin"_s;
    repository.connection.user = u"counterfoil"_s;
    repository.connection.signIn = SignInKind::Password;
    repository.added = 1;
    return repository;
}

/// Its tenth is on hold; bytes of every third are the same in all repositories.
inline Communication recordOf(const Repository& repository, int number)
{
    Communication c = letter(u"%1-%2"_s.arg(repository.name).arg(number), u"C-%1"_s.arg(number % 40));
    c.nativeKey = u"/objects/%1"_s.arg(number);
    c.id = communicationId(repository.id, c.nativeKey);
    c.documentId = number % 4 == 0 ? u"EX-%1"_s.arg(number) : u"%1-%2"_s.arg(repository.name).arg(number);
    Rendition& rendition = c.renditions.front();
    rendition.source.repository = repository.id;
    rendition.source.nativeId = u"/%1/files/%2"_s.arg(repository.name).arg(number);
    rendition.id = renditionId(c.id, rendition.source.nativeId, {}, 1);
    RecipientLeg& leg = c.legs.front();
    leg.envelope = envelopeId(repository.id, c.nativeKey);
    leg.id = legId(c.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
    c.envelopes = {{leg.envelope, u"E-%1"_s.arg(number), u"household %1"_s.arg(number % 7), Channel::Email}};
    const QString code = repository.name + u"-FEE"_s;
    c.usages = {{templateVersionId(repository.id, code, u"7"_s), code, u"7"_s, {}}};
    c.relations = {{RelationKind::Corrects, u"EX-%1"_s.arg(number + 1)}};
    ArchiveRecord record;
    record.repository = repository.id;
    record.nativeId = c.nativeKey;
    record.token = u"t1"_s;
    if (number % 10 == 7) {
        HoldStatement hold;
        hold.code = u"H-1"_s;
        hold.isActive = number % 20 == 7; // the others were lifted
        record.holds.push_back(hold);
    }
    c.record = record;
    return c;
}

inline connectors::Page pageOf(const Repository& repository, int first, int count)
{
    connectors::Page page;
    for (int number = first; number < first + count; ++number) {
        page.changes.push_back(connectors::Upsert{recordOf(repository, number)});
    }
    connectors::Aside aside;
    aside.what.nativeId = u"/%1/broken/%2"_s.arg(repository.name).arg(first);
    aside.what.position = u"$.title"_s;
    aside.what.reason = u"not text"_s;
    page.changes.push_back(aside);
    connectors::GapSeen gap;
    gap.what.failure = Failure::Truncated;
    gap.what.subject = u"list %1"_s.arg(first);
    page.changes.push_back(gap);
    page.fieldsSeen = {u"customer"_s};
    page.last = true;
    return page;
}

inline QHash<QString, sync::Looked> bytesOf(const connectors::Page& page)
{
    QHash<QString, sync::Looked> looked;
    for (const connectors::Change& change : page.changes) {
        const auto* upsert = std::get_if<connectors::Upsert>(&change);
        if (!upsert) {
            continue;
        }
        const SourceRef& source = upsert->communication.renditions.front().source;
        const int number = source.nativeId.section(u'/', -1).toInt();
        sync::Looked look;
        look.ref = source;
        const QByteArray text = number % 3 == 0 ? "the same words everywhere " + QByteArray::number(number)
                                                : "words of " + source.repository.value().toUtf8() + ' ' + QByteArray::number(number);
        look.sha256 = sha256Of(text);
        look.bytes = text.size();
        look.extraction.emplace();
        look.extraction->state = TextState::Extracted;
        look.extraction->text = QString::fromUtf8(text);
        looked.insert(source.nativeId, look);
    }
    return looked;
}

/// Each repository has so many records.
class RemovalWorld
{
public:
    explicit RemovalWorld(const QString& profile) : cache(*cf::cache::Cache::open(profile)) {}
    RemovalWorld() : cache(*cf::cache::Cache::open(m_directory.path())) {}

    template <class F> auto write(F f)
    {
        auto written = cache->writer().write(std::move(f)).result();
        if (!written) {
            qFatal("%s", qPrintable(written.error().detail));
        }
        return written;
    }
    void fill(const std::vector<Repository>& repositories, int records)
    {
        for (const Repository& one : repositories) {
            write([one](store::Database& database) { return cache::addRepository(database, one); });
        }
        for (int first = 0; first < records; first += 100) {
            for (const Repository& one : repositories) {
                write([one, first, records](store::Database& database) -> Result<void> {
                    const connectors::Page page = pageOf(one, first, std::min<int>(100, records - first));
                    CF_TRY([[maybe_unused]] const auto applied, sync::applyPage(database, one.id, page, bytesOf(page), 1000, 2000));
                    return {};
                });
                write([one, first](store::Database& database) {
                    PastRun run;
                    run.started = 1000;
                    run.ended = 2000 + first;
                    return cache::noteRun(database, one.id, run);
                });
            }
        }
        write([](store::Database& database) { return database.execute(u"UPDATE index_state SET next_unbuilt = NULL"); });
    }
    void disconnect(Repository repository)
    {
        noteDisconnected(repository.connection, 3000);
        write([repository](store::Database& database) -> Result<void> {
            CF_CHECK(cache::changeRepository(database, repository));
            return cache::putGap(database, cache::disconnectedGap(repository.id, 3000));
        });
    }
    RecordRemoval preview(const Repository& repository, const QSet<CommunicationId>& decided = {})
    {
        const auto plan = cache->readers().read([id = repository.id, decided](store::Database& database) {
            return cache::planErasure(database, id, decided).map([](const cache::ErasurePlan& made) { return made.comesTo; });
        });
        return plan.result().value_or(RecordRemoval());
    }
    Result<RecordRemoval> remove(const Repository& repository, const QSet<CommunicationId>& decided = {},
                                 std::function<void(qint64, qint64)> progress = [](qint64, qint64) {}, std::stop_token stop = {},
                                 std::function<bool()> isPaused = {})
    {
        return QCoro::waitFor(sync::removeRecords(*cache, m_clock, {repository.id, decided, std::move(isPaused), std::move(progress), stop}));
    }
    qint64 number(const QString& sql)
    {
        return cache->readers().read([sql](store::Database& database) { return database.integer(sql); }).result().value_or(-1);
    }
    QByteArray dump()
    {
        return cache->readers().read([](store::Database& database) { return cache::comparableDump(database); }).result().value_or("unreadable");
    }
    /// Rows of every table but those whose layout depends on how the index came about.
    QStringList rows()
    {
        QStringList told;
        const auto names = cache->readers().read([](store::Database& database) -> Result<QStringList> {
            CF_TRY(store::Statement select, database.prepare(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1"));
            QStringList found;
            for (;;) {
                CF_TRY(const bool row, select.step());
                if (!row) {
                    return found;
                }
                found << select.text(0);
            }
        });
        static const QStringList laidOut{u"index_block"_s, u"index_column"_s, u"index_discarded"_s, u"index_frequent"_s, u"index_live"_s,
                                         u"index_segment"_s, u"index_value"_s, u"text_dictionary"_s};
        for (const QString& name : names.result().value_or(QStringList())) {
            if (!laidOut.contains(name)) {
                told << u"%1: %2"_s.arg(name).arg(number(u"SELECT count(*) FROM "_s + name));
            }
        }
        return told;
    }
    /// What is wrong with keys and index; empty: nothing.
    QString trouble()
    {
        const auto found = cache->readers().read([](store::Database& database) -> Result<QString> {
            CF_TRY(const qint64 keys, database.integer(u"SELECT count(*) FROM pragma_foreign_key_check"));
            CF_TRY(const search::IndexReport report, search::checkIndex(database));
            return keys == 0 && report.isClean() ? QString()
                                                 : u"%1 keys; %2; %3 missing, %4 superfluous"_s.arg(keys).arg(report.damaged.join(u", "_s)).arg(report.missing).arg(report.superfluous);
        });
        return found.result().value_or(u"unreadable"_s);
    }
    qint64 hits(const QString& query)
    {
        search::SearchDesk desk(cache->readers(), search::indexedSearches());
        const auto total = desk.total({*query::parse(query), {0, QTimeZone::utc(), Qt::Monday}}).result();
        return total ? total->total : -1;
    }

private:
    QTemporaryDir m_directory;
    FakeClock m_clock;

public:
    std::unique_ptr<cf::cache::Cache> cache;
};

} // namespace cf::test
