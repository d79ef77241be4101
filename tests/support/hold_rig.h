// Letters of an estate as records of repositories in memory, with a desk, an outbox that is served, and a workflow system whose cases a test decides.
#pragma once

#include "app/sandbox/estate/estate_fill.h"
#include "models/cache/read_stands.h"
#include "models/cache/write_case.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_source.h"
#include "models/search/indexed_search.h"
#include "models/search/text_index.h"
#include "models/sync/dispatch.h"
#include "models/sync/follow_holds.h"
#include "tests/support/fake_clock.h"
#include "tests/support/held_world.h"
#include "tests/support/sample_communication.h"
#include "tests/support/settled.h"
#include "ui/holds/hold_acts_presenter.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cf::test {

class HoldRig
{
public:
    explicit HoldRig(quint64 records)
    {
        using namespace Qt::StringLiterals;
        clock.set(1'775'030'400'000); // 2026-04-01T08:00Z
        estate::Filling filling;
        filling.profile = profile.path();
        filling.records = records;
        [&] { QVERIFY(estate::fill(filling).has_value()); }();
        cache = std::move(*cache::Cache::open(profile.path()));
        workflow.id = repositoryId(RepositoryKind::Workflow, u"Decisions"_s);
        workflow.kind = RepositoryKind::Workflow;
        workflow.name = u"Decisions"_s;
        workflow.location = u"https://workflow.example"_s;
        const auto placed = cache->writer().write([this](store::Database& database) -> Result<void> {
            CF_CHECK(database.execute(u"INSERT INTO archive_record (repository, native_id, communication, token, address, standing) SELECT repository, 'N-' || pk, pk, 't', '', 'PRESENT' FROM communication"));
            CF_CHECK(database.execute(u"INSERT INTO record_statement (communication, known_from, body) SELECT pk, first_known, '{\"versions\":[{\"id\":\"N-' || pk || '-1\",\"label\":\"1\"},{\"id\":\"N-' || pk || '-2\","
                                      "\"label\":\"2\",\"current\":true}]}' FROM communication"));
            CF_TRY(store::Statement select, database.prepare(u"SELECT r.cfid, a.native_id FROM archive_record a JOIN repository r ON r.pk = a.repository ORDER BY a.communication"));
            for (;;) {
                CF_TRY(const bool isRow, select.step());
                if (!isRow) {
                    break;
                }
                places.emplace_back(RepositoryId(select.text(0)), select.text(1));
            }
            CF_TRY(const std::vector<cache::RepositoryStanding> all, cache::repositoryStandings(database));
            for (const cache::RepositoryStanding& one : all) {
                CF_CHECK(cache::noteComplete(database, one.id, {}, clock.now(), clock.now()));
                archives.push_back(one.id);
            }
            return cache::addRepository(database, workflow);
        });
        [&] { QVERIFY(settled(placed).has_value()); }();
        for (const RepositoryId& one : archives) {
            HoldTerms terms;
            terms.enforcement = HoldEnforcement::EnforcedApp;
            terms.isByVersion = true;
            terms.means = u"hold"_s;
            world.of(one).terms = terms;
        }
        open();
    }
    /// A letter of this channel comes to the first archive, or is corrected there.
    CommunicationId put(const QString& documentId, Channel channel, size_t archive = 0)
    {
        Communication c = letter(documentId);
        const RepositoryId where = archives[archive];
        c.id = communicationId(where, c.nativeKey);
        ArchiveRecord record;
        record.repository = where;
        record.nativeId = QStringLiteral("R-") + documentId;
        record.token = QString(code(channel));
        record.versions = {{record.nativeId + QStringLiteral("-1"), QStringLiteral("1"), {}, {}, {}, true}};
        c.record = record;
        c.renditions.front().source.repository = where;
        c.renditions.front().id = renditionId(c.id, c.renditions.front().source.nativeId, {}, 1);
        c.legs.front().channel = channel;
        c.legs.front().id = legId(c.id, c.legs.front().envelope, c.legs.front().customer, c.legs.front().recipient, channel);
        c.envelopes.front().channel = channel;
        const auto written = cache->writer().write([&, c](store::Database& database) -> Result<void> {
            cache::Observation seen;
            seen.ref = c.renditions.front().source;
            seen.bytes = 1;
            seen.sha256 = sha256Of("bytes");
            seen.at = clock.now();
            CF_CHECK(cache::observeSource(database, seen));
            CF_CHECK(cache::writeCommunication(database, c, clock.now()));
            return search::reindex(database, {c.id});
        });
        const Result<void> put = settled(written);
        [&] { QVERIFY2(put.has_value(), put ? "" : qPrintable(put.error().detail)); }();
        return c.id;
    }
    /// As a program that starts: what another one left lies on the disk.
    void open()
    {
        acts.reset();
        outbox.reset();
        desk.reset();
        desk = std::move(*desk::Desk::open(profile.path()));
        outbox = std::move(*outbox::Outbox::open(profile.path()));
        acts = std::make_unique<ui::HoldActsPresenter>(parts());
        const auto recovered = outbox->recover(clock.now());
        settled(recovered);
    }
    /// Everything but the letters as new.
    void reset()
    {
        acts.reset();
        outbox.reset();
        desk.reset();
        for (const char* database : {"desk", "outbox"}) {
            for (const char* suffix : {"", "-wal", "-shm"}) {
                QFile::remove(profile.filePath(QStringLiteral("%1.sqlite%2").arg(QLatin1StringView(database), QLatin1StringView(suffix))));
            }
        }
        const auto terms = world.of(archives.front()).terms;
        world = {};
        for (const RepositoryId& one : archives) {
            world.of(one).terms = terms;
        }
        trouble = {};
        open();
    }
    ui::HoldParts parts() { return {*cache, search::indexedSearches(), *desk, *outbox, reader, clock, QTimeZone("Europe/Berlin"), QStringLiteral("person:jo")}; }

    static HoldMatter matter(const QString& number, const QString& query)
    {
        HoldMatter one;
        one.id = newMatterId();
        one.number = number;
        one.name = QStringLiteral("Smith v Acme");
        one.authority = QStringLiteral("Court letter of 3 March");
        one.scope.query = query;
        return one;
    }
    /// Plans and asks; how many letters, or what opposes it.
    Result<qint64> hold(const HoldMatter& matter)
    {
        QSignalSpy planned(acts.get(), &ui::HoldActsPresenter::planned), asked(acts.get(), &ui::HoldActsPresenter::asked), failed(acts.get(), &ui::HoldActsPresenter::failed);
        const auto bound = QObject::connect(acts.get(), &ui::HoldActsPresenter::planned, acts.get(), [this](const ui::PlannedScope& scope) { acts->ask(scope); });
        acts->plan(matter);
        until([&] { return !asked.isEmpty() || !failed.isEmpty(); });
        QObject::disconnect(bound);
        return failed.isEmpty() ? Result<qint64>(asked[0][0].toLongLong()) : tl::unexpected<Error>(failed[0][0].value<Error>());
    }
    /// An act that ends with this signal, or fails.
    template <class Signal, class Act>
    std::optional<Error> done(Signal signal, Act act)
    {
        QSignalSpy ended(acts.get(), signal), failed(acts.get(), &ui::HoldActsPresenter::failed);
        act();
        until([&] { return !ended.isEmpty() || !failed.isEmpty(); });
        return failed.isEmpty() ? std::nullopt : std::optional(failed[0][0].value<Error>());
    }
    std::optional<Error> verify(const QString& id)
    {
        return done(&ui::HoldActsPresenter::verified, [&] { acts->verify(id); });
    }
    ui::HoldBook book(const QString& id)
    {
        const auto read = settled(ui::readHoldBook(*desk, *outbox, *cache, id, acts.get()));
        [&] { QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail)); }();
        return read ? *read : ui::HoldBook();
    }
    /// Everything that is due now, at every system; then what cases decided.
    void serve()
    {
        const sync::DispatchParts parts{*outbox, clock, [this](RepositoryId id) -> QCoro::Task<connectors::Connector*> {
                                            auto& connector = m_connectors[id.value()];
                                            if (!connector) {
                                                connector = std::make_unique<HeldConnector>(world, id, trouble);
                                            }
                                            co_return connector.get();
                                        }};
        m_connectors.clear();
        QCoro::waitFor(sync::serveAll(parts, {}));
    }
    /// Somebody decides the case of a plan, and its system is read.
    void decide(const QString& plan, const QString& task, const QString& outcome, const QString& person)
    {
        using namespace Qt::StringLiterals;
        WorkflowCase told;
        told.nativeId = u"case-"_s + plan;
        told.token = u"1"_s;
        told.reference = plan;
        told.definitionKey = u"legalHold"_s;
        told.startedBy = u"records@x"_s;
        told.started = clock.now();
        WorkflowTask one;
        one.nativeId = u"task-"_s + plan;
        one.key = task;
        one.assignee = person;
        one.created = clock.now();
        one.ended = clock.now();
        one.outcome = outcome;
        told.tasks = {one};
        told.ended = clock.now();
        const auto written = cache->writer().write([&, told](store::Database& database) { return cache::writeCase(database, workflow.id, told, clock.now()); });
        settled(written);
    }
    void follow()
    {
        sync::Followed said;
        for (const QStringView kind : {holdPlanKind, releasePlanKind}) {
            const auto under = settled(outbox->plansUnderWay(kind.toString(), {}, 100));
            for (const PlanStanding& one : under.value_or(std::vector<PlanStanding>())) {
                QCoro::waitFor(sync::followHold({*cache, *outbox, m_content, clock}, one.plan, said));
            }
        }
    }

    struct NoContent final : ContentSource {
        QFuture<Result<QByteArray>> content(SourceRef, qint64) override { return {}; }
    };
    QTemporaryDir profile;
    FakeClock clock;
    HeldWorld world;
    WorldReader reader{world};
    Repository workflow;
    std::vector<RepositoryId> archives;
    std::vector<std::pair<RepositoryId, QString>> places; ///< the records that the letters are
    std::function<HeldConnector::Trouble(const Command&)> trouble;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<desk::Desk> desk;
    std::unique_ptr<outbox::Outbox> outbox;
    std::unique_ptr<ui::HoldActsPresenter> acts;

private:
    NoContent m_content;
    std::map<QString, std::unique_ptr<connectors::Connector>> m_connectors;
};

} // namespace cf::test
