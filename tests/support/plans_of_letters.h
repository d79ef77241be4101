// Plans of many letters in a schedule of faults and kills: asked for like a person would, their cases decided at some time, and followed by the program between
// what leaves. Letters lie in an archive that loses some, changes some, and is away at times.
#pragma once

#include "models/domain/bulk_steps.h"
#include "models/sync/follow_reissues.h"
#include "tests/support/bulk_world.h"

#include <algorithm>
#include <map>

namespace cf::test {

/// Each fetch is a moment at which the program may be killed.
class WatchedArchive final : public ContentSource
{
public:
    LetterArchive letters;
    std::function<void()> pass;
    QFuture<Result<QByteArray>> content(SourceRef source, qint64 most) override
    {
        pass();
        return letters.content(source, most);
    }
};

class PlansOfLetters
{
public:
    /// Systems by their ids: those of the outbox.
    PlansOfLetters(const RepositoryId& flow, const RepositoryId& middleware, UtcMs now)
        : m_profile(BulkWorld::directory())
        , m_cache(*cache::Cache::open(m_profile->path()))
        , m_tasks(*m_cache, now)
        , m_places{flow, middleware}
    {
        m_tasks.addSystems();
        Repository flows;
        flows.kind = RepositoryKind::Workflow;
        flows.name = QStringLiteral("Flows");
        flows.id = flow;
        const auto known = m_cache->repositories().result(); // of the tasks, perhaps
        const bool isKnown = known && std::ranges::find(*known, flow, &Repository::id) != known->end();
        if (!isKnown && !m_cache->writer().write([flows](store::Database& database) { return cache::addRepository(database, flows); }).result()) {
            qFatal("no workflow system");
        }
        Repository feed;
        feed.kind = RepositoryKind::XConnector;
        feed.name = QStringLiteral("Middleware");
        feed.id = middleware;
        if (!m_cache->writer().write([feed](store::Database& database) { return cache::addRepository(database, feed); }).result()) {
            qFatal("no middleware");
        }
    }

    WatchedArchive archive;

    /// chance: of so many per cent. The keys of its commands; that of the case first.
    QStringList submit(outbox::Outbox& outbox, const QString& plan, int count, const std::function<bool(int)>& chance, UtcMs now)
    {
        std::vector<BulkLetter> letters;
        for (int i = 0; i < count; ++i) {
            const QString name = BulkWorld::name(m_letters++);
            const QByteArray bytes = "%PDF of " + name.toUtf8();
            BulkLetter one;
            one.request.communication = CommunicationId(QStringLiteral("com-") + name);
            one.request.documentId = name;
            one.request.source.nativeId = name;
            one.request.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            one.request.mime = QStringLiteral("application/pdf");
            one.request.fileName = name + QStringLiteral(".pdf");
            one.request.recipient = QStringLiteral("Jo Okafor");
            one.request.address = QStringLiteral("1 High St");
            one.request.channel = Channel::Print;
            one.isIncluded = true;
            if (!chance(6)) { // else gone
                archive.letters.bytes.insert(name, chance(6) ? QByteArray("another one") : bytes);
            }
            letters.push_back(one);
        }
        constexpr UtcMs day = 86'400'000;
        const PlannedBulk planned = plannedBulk({}, letters, plan, m_places, {now + 30 * day, now + 60 * day, QStringLiteral("P14D")}, QStringLiteral("Bounced"), QStringLiteral("jo"), now);
        std::vector<outbox::PlanLetter> rows;
        for (const PlannedLetter& one : planned.letters) {
            rows.push_back({one.letter.request.communication, one.command, QString(codeOf(one.letter.group)), bulkLetterText(one.letter)});
        }
        kept(outbox.submit(planned.plan, planned.intents, rows, now));
        QStringList keys;
        for (const Intent& one : planned.intents) {
            keys << one.command.key;
            m_planOf.insert(one.command.key, plan);
        }
        m_plans.insert(plan, Course::Asked);
        return keys;
    }
    /// Cases that were started are decided: approved as a rule. Then what follows is done. isCalm: at once, and nothing is away.
    void follow(outbox::Outbox& outbox, const Clock& clock, const std::function<bool(int)>& chance, bool isCalm)
    {
        archive.letters.isAway = !isCalm && chance(20);
        for (auto plan = m_plans.begin(); plan != m_plans.end(); ++plan) {
            if (plan.value() != Course::Asked || !(isCalm || chance(40)) || stateOf(outbox, plan.key()) != IntentState::Done) {
                continue;
            }
            plan.value() = chance(12) ? Course::Refused : Course::Approved;
            WorkflowCase one = workflowCase(QStringLiteral("case-") + plan.key(), QStringLiteral("reissueRequest"), plan.key(), QStringLiteral("jo"), 1, {});
            one.nativeId = kept(outbox.intent(plan.key()))->effect.reference; // as the system that started it calls it
            one.reference = plan.key();
            if (plan.value() == Course::Refused) {
                one.ended = 9;
                one.endedAt = QStringLiteral("endRefused");
            } else {
                one.steps = {{QStringLiteral("s-1"), QStringLiteral("regenerate"), QStringLiteral("regenerate"), QStringLiteral("serviceTask"), 5, {}}};
            }
            m_tasks.put(m_places.workflow, one);
        }
        QCoro::waitFor(sync::followReissues({*m_cache, outbox, archive, clock}));
    }
    QStringList plans() const { return m_plans.keys(); }
    /// A letter that waits, and nobody let it go.
    bool mayWait(const QString& key) const { return m_planOf.contains(key) && m_plans.value(m_planOf.value(key)) == Course::Asked; }
    bool isLetter(const QString& key) const { return m_planOf.contains(key) && m_planOf.value(key) != key; }
    /// Letters that may go on and have not.
    bool isLeft(outbox::Outbox& outbox) const
    {
        for (auto plan = m_plans.begin(); plan != m_plans.end(); ++plan) {
            for (const auto& [state, count] : plan.value() == Course::Asked ? outbox::StateCounts() : kept(outbox.letterCounts(plan.key()))) {
                if (count > 0 && (state == IntentState::Waiting || state == IntentState::Accepted)) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    enum class Course { Asked, Approved, Refused };
    static std::optional<IntentState> stateOf(outbox::Outbox& outbox, const QString& key)
    {
        outbox::Listing listing;
        listing.limit = 10'000;
        for (const outbox::ListedIntent& one : kept(outbox.list(listing))) {
            if (one.intent.command.key == key) {
                return one.intent.state;
            }
        }
        return std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    TasksWorld m_tasks;
    BulkPlaces m_places;
    QMap<QString, Course> m_plans;
    QHash<QString, QString> m_planOf; ///< by command; that of the case has its own
    int m_letters = 0;
};

} // namespace cf::test
