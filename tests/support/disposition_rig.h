// Retained letters with a desk, an outbox that is served, a guard, and a workflow system whose cases a test decides.
#pragma once

#include "models/cache/write_case.h"
#include "models/search/indexed_search.h"
#include "models/sync/dispatch.h"
#include "models/sync/follow_holds.h"
#include "models/sync/follow_reissues.h"
#include "tests/support/held_world.h"
#include "tests/support/retained_letters.h"
#include "tests/support/settled.h"
#include "ui/holds/hold_acts_presenter.h"
#include "ui/retention/disposition_acts_presenter.h"
#include "ui/retention/disposition_guard_presenter.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QDir>
#include <QSignalSpy>

namespace cf::test {

class DispositionRig : public RetainedLetters
{
public:
    DispositionRig()
    {
        for (int i = 0; i < 3; ++i) {
            HoldTerms terms;
            terms.enforcement = HoldEnforcement::EnforcedApp;
            terms.means = QStringLiteral("hold");
            world.of(repositories[size_t(i)].id).terms = terms;
        }
        open();
    }
    /// As a program that starts: what another one left lies on the disk.
    void open()
    {
        acts.reset();
        holding.reset();
        guard.reset();
        outbox.reset();
        desk.reset();
        desk = std::move(*desk::Desk::open(profile.path()));
        outbox = std::move(*outbox::Outbox::open(profile.path()));
        acts = std::make_unique<ui::DispositionActsPresenter>(parts());
        holding = std::make_unique<ui::HoldActsPresenter>(ui::HoldParts{*cache, search::indexedSearches(), *desk, *outbox, reader, clock, QTimeZone("Europe/Berlin"), QStringLiteral("person:jo")});
        guard = std::make_unique<ui::DispositionGuard>(*cache, search::indexedSearches(), *desk, clock, [] { return QTimeZone("Europe/Berlin"); });
        const auto recovered = outbox->recover(clock.now());
        settled(recovered);
    }
    /// Desk and outbox as new; the letters stay.
    void reset()
    {
        acts.reset();
        holding.reset();
        guard.reset();
        outbox.reset();
        desk.reset();
        for (const char* database : {"desk", "outbox"}) {
            for (const char* suffix : {"", "-wal", "-shm"}) {
                QFile::remove(profile.filePath(QStringLiteral("%1.sqlite%2").arg(QLatin1StringView(database), QLatin1StringView(suffix))));
            }
        }
        const HeldRepository one = world.of(repository(0));
        world = {};
        for (int i = 0; i < 3; ++i) {
            world.of(repository(i)).terms = one.terms;
        }
        trouble = {};
        write([](store::Database& database) { return database.execute(u"UPDATE archive_record SET standing = 'PRESENT'"); });
        open();
    }
    ui::RetentionParts parts() { return {*cache, search::indexedSearches(), *desk, *outbox, clock, QTimeZone("Europe/Berlin"), QStringLiteral("person:jo"), QStringLiteral("en")}; }

    std::shared_ptr<const evidence::RetentionBook> look(evidence::RetentionWish wish = {})
    {
        std::shared_ptr<const evidence::RetentionBook> book;
        std::optional<Error> error;
        QObject context;
        QObject::connect(acts.get(), &ui::DispositionActsPresenter::read, &context, [&](const std::shared_ptr<const evidence::RetentionBook>& read) { book = read; });
        QObject::connect(acts.get(), &ui::DispositionActsPresenter::failed, &context, [&](const Error& failed) { error = failed; });
        acts->look(wish);
        until([&] { return book || error; });
        [&] { QVERIFY2(book, error ? qPrintable(error->detail) : ""); }();
        return book ? book : std::make_shared<const evidence::RetentionBook>();
    }
    /// Plans and decides; how many letters, or what opposes it.
    Result<qint64> decide(const Disposition& disposition, const evidence::RetentionWish& wish = {}, const QStringList& named = {})
    {
        std::optional<Result<qint64>> said;
        QObject context;
        QObject::connect(acts.get(), &ui::DispositionActsPresenter::planned, &context, [&](const std::shared_ptr<const ui::PlannedDisposal>& planned) { acts->decide(planned); });
        QObject::connect(acts.get(), &ui::DispositionActsPresenter::decided, &context, [&](const QString&, qint64 letters) { said = letters; });
        QObject::connect(acts.get(), &ui::DispositionActsPresenter::failed, &context, [&](const Error& error) { said = tl::unexpected<Error>(error); });
        acts->plan(disposition, wish, named);
        until([&] { return said.has_value(); });
        return said.value_or(fail(ErrorKind::Timeout, {}));
    }
    void conclude(const QString& id)
    {
        bool isOver = false;
        QObject context;
        QObject::connect(acts.get(), &ui::DispositionActsPresenter::concluded, &context, [&] { isOver = true; });
        QObject::connect(acts.get(), &ui::DispositionActsPresenter::failed, &context, [&] { isOver = true; });
        acts->conclude(id);
        until([&] { return isOver; });
    }
    void resume(const QString& id)
    {
        acts->resume(id);
        until([&] { return acts->act() == ui::DispositionActsPresenter::Act::None; });
    }
    ui::DispositionBook book(const QString& id)
    {
        const auto reading = ui::readDispositionBook(*desk, *outbox, *cache, id, acts.get());
        settled(reading);
        const auto read = reading.result();
        [&] { QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail)); }();
        return read ? *read : ui::DispositionBook();
    }
    DisposalState state(const QString& disposition, const QString& documentId, int which = 0)
    {
        const ui::DispositionBook of = book(disposition);
        for (const DisposedLetter& one : of.letters) {
            if (one.item.communication == idOf(documentId, which)) {
                return of.stateOf(one);
            }
        }
        return DisposalState::Withdrawn;
    }
    /// Puts these under a matter here; its holds lie in the outbox.
    bool hold(const QString& number, const QStringList& documentIds, int which = 0)
    {
        HoldMatter matter;
        matter.id = newMatterId();
        matter.number = matter.name = matter.authority = number;
        for (const QString& one : documentIds) {
            matter.scope.named << idOf(one, which).value();
        }
        QSignalSpy asked(holding.get(), &ui::HoldActsPresenter::asked), failed(holding.get(), &ui::HoldActsPresenter::failed);
        const auto bound = QObject::connect(holding.get(), &ui::HoldActsPresenter::planned, holding.get(), [this](const ui::PlannedScope& scope) { holding->ask(scope); });
        holding->plan(matter);
        until([&] { return !asked.isEmpty() || !failed.isEmpty(); });
        QObject::disconnect(bound);
        return failed.isEmpty();
    }
    /// Everything that is due now, at every system.
    void serve()
    {
        sync::DispatchParts parts{*outbox, clock, [this](RepositoryId id) -> QCoro::Task<connectors::Connector*> {
                                      auto& connector = m_connectors[id.value()];
                                      if (!connector) {
                                          connector = std::make_unique<HeldConnector>(world, id, trouble);
                                      }
                                      co_return connector.get();
                                  }};
        parts.guard = isGuarded ? guard.get() : nullptr;
        m_connectors.clear();
        QCoro::waitFor(sync::serveAll(parts, {}));
    }
    /// Others decide the case of a disposition, and its system is read. An empty outcome: not yet.
    void approve(const QString& disposition, const QString& records = QStringLiteral("approved"), const QString& recordsBy = QStringLiteral("records2@x"), const QString& owner = QStringLiteral("approved"),
                 const QString& ownerBy = QStringLiteral("officer@x"), bool isOver = true)
    {
        WorkflowCase told;
        const QString plan = dispositionPlanId(disposition);
        told.nativeId = QStringLiteral("case-") + plan;
        told.token = QString::number(++m_token);
        told.reference = plan;
        told.definitionKey = dispositionProcessKey.toString();
        told.startedBy = QStringLiteral("records@x");
        told.started = clock.now();
        const auto add = [&](const QString& key, const QString& outcome, const QString& by) {
            WorkflowTask one;
            one.nativeId = key + plan;
            one.key = key;
            one.assignee = by;
            one.created = clock.now();
            one.outcome = outcome;
            if (!outcome.isEmpty()) {
                one.ended = clock.now();
            }
            told.tasks.push_back(one);
        };
        add(QStringLiteral("approveRecords"), records, recordsBy);
        if (records == u"approved") {
            add(QStringLiteral("approveOwner"), owner, ownerBy);
        }
        told.ended = isOver ? std::optional(clock.now()) : std::nullopt;
        write([&](store::Database& database) -> Result<void> {
            CF_CHECK(cache::writeCase(database, workflow().id, told, clock.now()));
            return {};
        });
        follow();
    }
    void follow()
    {
        const sync::Followed said = QCoro::waitFor(sync::followReissues({*cache, *outbox, m_content, clock}));
        [&] { QVERIFY2(!said.error, said.error ? qPrintable(said.error->detail) : ""); }();
    }
    /// Repositories are read: what is destroyed is shown no more.
    void synchronise()
    {
        clock.advance(60'000);
        write([this](store::Database& database) -> Result<void> {
            for (int i = 0; i < 3; ++i) {
                for (const auto& [record, there] : world.of(repository(i)).records) {
                    if (there.isDestroyed) {
                        CF_TRY(store::Statement * update, database.cached("UPDATE archive_record SET standing = 'DELETED' WHERE native_id = ?1 AND repository = (SELECT pk FROM repository WHERE cfid = ?2)"));
                        update->bind(1, record).bind(2, repository(i).value());
                        CF_CHECK(update->run());
                    }
                }
                CF_CHECK(cache::noteComplete(database, repository(i), {}, clock.now(), clock.now()));
            }
            return {};
        });
        for (int i = 0; i < 3; ++i) {
            const auto seen = QCoro::waitFor(sync::seeEffects({*cache, *outbox, m_content, clock}, repository(i)));
            [&] { QVERIFY2(seen.has_value(), seen ? "" : qPrintable(seen.error().detail)); }();
        }
    }
    bool isDestroyed(const QString& documentId, int which = 0) { return world.of(repository(which)).records[QStringLiteral("R-") + documentId].isDestroyed; }
    int destroyed()
    {
        int count = 0;
        for (int i = 0; i < 3; ++i) {
            for (const auto& [record, there] : world.of(repository(i)).records) {
                count += there.isDestroyed;
            }
        }
        return count;
    }
    HeldWorld world;
    WorldReader reader{world};
    std::function<HeldConnector::Trouble(const Command&)> trouble;
    bool isGuarded = true;
    std::unique_ptr<desk::Desk> desk;
    std::unique_ptr<outbox::Outbox> outbox;
    std::unique_ptr<ui::DispositionGuard> guard;
    std::unique_ptr<ui::HoldActsPresenter> holding;
    std::unique_ptr<ui::DispositionActsPresenter> acts;

private:
    NoContent m_content;
    std::map<QString, std::unique_ptr<connectors::Connector>> m_connectors;
};

} // namespace cf::test
