// Business workspaces of a Content Server, over real HTTP: what is told of them here is what is true there, and follows it.
#include "models/evidence/record_context.h"
#include "models/evidence/workspace_story.h"
#include "tests/support/workspace_world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

QStringList texts(const QJsonValue& list)
{
    QStringList all;
    for (const QJsonValue one : list.toArray()) {
        all << (one.isDouble() ? QString::number(one.toInteger()) : one.toString());
    }
    all.sort();
    return all;
}

} // namespace

class WorkspaceTruthTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WorkspaceWorld> m_world;
    std::map<quint64, Communication> m_letters; ///< by accession, of those that the account sees

    bool isSeen(quint64 accession) const { return m_letters.contains(accession); }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<WorkspaceWorld>(2'400);
        const auto loaded = m_world->rig.sync();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        for (quint64 accession = 0; accession < m_world->rig.holdings().count(); ++accession) {
            if (const auto record = m_world->rig.record(accession)) {
                m_letters.emplace(accession, record->communication);
            }
        }
        QVERIFY(m_letters.size() > 500);
    }

    void row2EveryWorkspaceIsToldAsItIs()
    {
        WorkspaceWorld& world = *m_world;
        const QJsonArray truth = world.truth();
        QMap<QString, int> kinds;
        for (const QJsonValue one : truth) {
            const auto known = world.known(one[u"native"].toString());
            QVERIFY2(known, qPrintable(one[u"name"].toString()));
            const BusinessWorkspace& told = known->workspace;
            QCOMPARE(QString(codeOf(told.kind)), one[u"kind"].toString());
            QCOMPARE(told.name, one[u"name"].toString());
            QCOMPARE(told.object(), one[u"code"].toString());
            QCOMPARE(told.customer, one[u"customer"].toString());
            QCOMPARE(told.status, one[u"status"].toString());
            const QString renewal = told.renewal ? QDateTime::fromMSecsSinceEpoch(told.renewal->wall, Qt::UTC).date().toString(Qt::ISODate) : QString();
            QCOMPARE(renewal, one[u"renewal"].toString());
            QCOMPARE(told.linked, world.natives(one[u"documents"]));
            QVERIFY(told.members && told.members->size() == 3 && told.members->front().leads);
            QStringList related;
            for (const WorkspaceRelation& relation : told.related.value_or(std::vector<WorkspaceRelation>())) {
                QVERIFY(relation.isParent);
                related << relation.nativeId;
            }
            related.sort();
            QCOMPARE(related, texts(one[u"related"]));
            QVERIFY(told.workflows);
            const QJsonArray workflows = one[u"workflows"].toArray();
            QCOMPARE(qsizetype(told.workflows->size()), workflows.size());
            if (!workflows.isEmpty()) {
                QCOMPARE(told.workflows->front().name, workflows[0][u"name"].toString());
                QCOMPARE(told.workflows->front().step, workflows[0][u"step"].toString());
                QCOMPARE(told.workflows->front().state, workflows[0][u"state"].toString());
            }
            QCOMPARE(qsizetype(told.consents.size()), one[u"consents"].toArray().size());
            ++kinds[one[u"kind"].toString()];
        }
        for (const char* name : {"policy", "claim", "loan", "regulatory-case", "policy-exception", "consent"}) {
            QVERIFY2(kinds.value(QLatin1StringView(name)) > 0, name);
        }
    }

    void row2TheChannelsOfAWorkspaceAddUpAndEachNumberLeadsToItsLetters()
    {
        WorkspaceWorld& world = *m_world;
        int withLetters = 0, withSeveral = 0;
        const auto factory = search::indexedSearches();
        for (const QJsonValue one : world.truth()) {
            const QString native = one[u"native"].toString();
            QStringList expected;
            for (const QJsonValue accession : one[u"documents"].toArray()) {
                if (isSeen(quint64(accession.toInteger()))) {
                    expected << world.front->nativeId(quint64(accession.toInteger()));
                }
            }
            if (expected.isEmpty()) {
                continue;
            }
            const QString query = evidence::workspaceQuery(native);
            QCOMPARE(world.found(query), world.idsOf(expected));
            const auto parsed = query::parse(query);
            const auto calendar = world.calendar();
            const auto channels = world.rig.read([&](store::Database& database) { return evidence::byChannel(*factory(database), *parsed, calendar); });
            QVERIFY(channels);
            qint64 sum = 0;
            for (const evidence::CountedQuery& channel : *channels) {
                QCOMPARE(qint64(world.found(channel.query).size()), channel.count);
                sum += channel.count;
                withSeveral += channel.value == QLatin1StringView(evidence::severalChannels) ? 1 : 0;
            }
            QCOMPARE(sum, qint64(expected.size()));
            ++withLetters;
        }
        QVERIFY(withLetters > 20);
        Q_UNUSED(withSeveral);
    }

    void row1AnOrphanIsARecordThatNoWorkspaceHoldsOrShows()
    {
        WorkspaceWorld& world = *m_world;
        QStringList expected;
        QSet<QString> shown;
        for (const QJsonValue one : world.truth()) {
            const QStringList natives = world.natives(one[u"documents"]);
            shown.unite(QSet<QString>(natives.begin(), natives.end()));
        }
        for (quint64 accession = 0; accession < world.rig.holdings().count(); ++accession) {
            const QString native = world.front->nativeId(accession);
            if (isSeen(accession) && world.rig.holdings().record(accession).customers().isEmpty() && !shown.contains(native)) {
                QVERIFY(m_letters[accession].workspace.isEmpty());
                expected << native;
            }
        }
        QCOMPARE(world.found(u"is:orphan"_s), world.idsOf(expected));
        const auto calendar = world.calendar();
        const auto factory = search::indexedSearches();
        const auto facets = world.rig.read([&](store::Database& database) { return factory(database)->facets({query::Query(), calendar}, {search::Facet::Condition}); });
        QVERIFY(facets);
        const auto orphans = std::ranges::find(facets->front().counts, u"orphan"_s, &search::FacetCount::value);
        QCOMPARE(orphans == facets->front().counts.end() ? 0 : orphans->count, qint64(expected.size()));
    }

    void row1ARecordTellsWhereItLiesAndWhatShowsIt()
    {
        WorkspaceWorld& world = *m_world;
        int looked = 0;
        for (const QJsonValue one : world.truth()) {
            const QJsonArray documents = one[u"documents"].toArray();
            if (one[u"kind"].toString() != u"policy" || documents.isEmpty() || !isSeen(quint64(documents[0].toInteger()))) {
                continue;
            }
            const Communication& letter = m_letters[quint64(documents[0].toInteger())];
            const auto calendar = world.calendar();
            const auto context = world.rig.read([&](store::Database& database) {
                return evidence::readContext(database, *search::sqlSearch(database), letter, {}, calendar);
            });
            QVERIFY(context);
            QVERIFY(context->keepsWorkspaces);
            QVERIFY(context->workspaces.size() >= 2);
            QVERIFY(context->workspaces.front().isFiledHere);
            QCOMPARE(context->workspaces.front().known.workspace.nativeId, letter.workspace);
            const auto isPolicy = [&](const cache::RecordWorkspace& shown) { return shown.known.workspace.nativeId == one[u"native"].toString() && !shown.isFiledHere; };
            QVERIFY(std::ranges::any_of(context->workspaces, isPolicy));
            ++looked;
        }
        QVERIFY(looked > 3);
    }

    void row6PoliciesWithoutANoticeAreThoseOfTheTruth_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("notice");
        QTest::addColumn<QString>("type");
        QTest::newRow("as usual") << u"workspace:policy renewal:<30d missing:notice"_s << evidence::usualNoticeQuery() << u"Renewal notice"_s;
        QTest::newRow("all") << u"missing:notice"_s << evidence::usualNoticeQuery() << u"Renewal notice"_s;
        QTest::newRow("passed") << u"renewal:passed missing:notice"_s << evidence::usualNoticeQuery() << u"Renewal notice"_s;
    }
    void row6PoliciesWithoutANoticeAreThoseOfTheTruth()
    {
        QFETCH(QString, filter);
        QFETCH(QString, notice);
        QFETCH(QString, type);
        WorkspaceWorld& world = *m_world;
        const QDate today = QDateTime::fromMSecsSinceEpoch(world.rig.clock.now(), QTimeZone("Europe/Berlin")).date();
        QStringList expected;
        int noticed = 0;
        for (const QJsonValue one : world.truth()) {
            const QDate renewal = QDate::fromString(one[u"renewal"].toString(), Qt::ISODate);
            if (one[u"kind"].toString() != u"policy") {
                continue;
            }
            bool hasNotice = false;
            for (const auto& [accession, letter] : m_letters) {
                const sandbox::HeldRecord held = world.rig.holdings().record(accession);
                const QDate sent = letter.sent ? QDateTime::fromMSecsSinceEpoch(letter.sent->wall, Qt::UTC).date() : QDate();
                hasNotice = hasNotice || (held.policy == one[u"code"].toString() && held.type == type && sent.isValid() && sent <= renewal && sent >= renewal.addDays(-60));
            }
            noticed += hasNotice ? 1 : 0;
            const qint64 away = today.daysTo(renewal);
            const bool isMeant = (!filter.contains(u"<30d") || std::abs(away) < 30) && (!filter.contains(u"passed") || away < 0);
            if (!hasNotice && isMeant) {
                expected << one[u"native"].toString();
            }
        }
        expected.sort();
        QVERIFY(!expected.isEmpty());
        if (!filter.contains(u"<30d")) {
            QVERIFY2(noticed > 0, "no policy has a notice, so that nothing is told apart");
        }
        auto listed = evidence::workspacesLike(*world.rig.cache, search::indexedSearches(), evidence::workspaceFilterOf(filter), {notice, 60}, world.calendar());
        listed.waitForFinished();
        QVERIFY2(listed.result(), qPrintable(listed.result() ? QString() : listed.result().error().detail));
        QStringList told;
        const evidence::WorkspaceList all = *listed.result();
        for (const evidence::ListedWorkspace& one : all.workspaces) {
            told << one.line.nativeId;
        }
        told.sort();
        QCOMPARE(told, expected);
    }

    void row15WhatWasTakenBackLaterChangesNothingOfThen()
    {
        WorkspaceWorld& world = *m_world;
        int then = 0, before = 0;
        for (const QJsonValue one : world.truth()) {
            if (one[u"kind"].toString() != u"consent") {
                continue;
            }
            const QJsonArray rows = one[u"consents"].toArray();
            const UtcMs back = QDateTime::fromString(rows[1][u"from"].toString(), Qt::ISODate).toMSecsSinceEpoch();
            const QString customer = one[u"customer"].toString();
            for (const auto& [accession, letter] : m_letters) {
                const bool isTheirs = letter.sent && std::ranges::any_of(letter.legs, [&](const RecipientLeg& leg) { return leg.customer == customer; });
                if (!isTheirs) {
                    continue;
                }
                const auto calendar = world.calendar();
                const auto context = world.rig.read([&, &told = letter](store::Database& database) {
                    return evidence::readContext(database, *search::sqlSearch(database), told, {}, calendar);
                });
                QVERIFY(context);
                const auto marketing = std::ranges::find_if(context->consents, [&](const evidence::ConsentThen& told) { return told.customer == customer && told.purpose == u"marketing"; });
                QVERIFY(marketing != context->consents.end());
                QVERIFY(marketing->then && marketing->now);
                const bool wasGiven = letter.sent->utc < back;
                QCOMPARE(marketing->then->statement.state, wasGiven ? u"given"_s : u"withdrawn"_s);
                QCOMPARE(marketing->now->statement.state, u"withdrawn"_s);
                ++(wasGiven ? then : before);
            }
        }
        QVERIFY(then > 5);
        QVERIFY(before > 0);
    }

    void row15AWithdrawalOfTodayIsReadAndLeavesTheLettersOfBefore()
    {
        WorkspaceWorld& world = *m_world;
        const QJsonArray truth = world.truth();
        const auto found = std::find_if(truth.begin(), truth.end(), [](const QJsonValue& one) { return one[u"kind"].toString() == u"consent"; });
        const QString native = (*found)[u"native"].toString(), customer = (*found)[u"customer"].toString();
        const UtcMs sent = QDateTime(QDate(2020, 5, 1), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        const auto service = [&] {
            const auto all = world.rig.read([&](store::Database& database) { return evidence::readConsents(database, customer); });
            const auto told = evidence::consentThenAndNow(customer, *all, sent, world.rig.clock.now());
            return *std::ranges::find(told, u"service"_s, &evidence::ConsentThen::purpose);
        };
        QCOMPARE(service().now->statement.state, u"given"_s);
        world.rig.pass(3'600'000);
        world.act({{u"do"_s, u"change-workspace"_s}, {u"native"_s, native}, {u"withdraw"_s, u"service"_s}});
        world.rig.pass(3'600'000);
        QVERIFY(world.rig.sync());
        QCOMPARE(service().then->statement.state, u"given"_s);
        QCOMPARE(service().now->statement.state, u"withdrawn"_s);
        QVERIFY(service().isOther());
        const auto known = world.known(native);
        QCOMPARE(known->history.size(), size_t(2));
        QVERIFY(known->history[0].to && !known->history[1].to);
    }

    void row2AChangeIsReadWithFewRequestsAndWhatItSaidBeforeStays()
    {
        WorkspaceWorld& world = *m_world;
        QVERIFY(world.rig.sync());
        QVERIFY2(world.rig.requests().size() <= 3, qPrintable(QString::number(world.rig.requests().size()))); // as without workspaces
        const QJsonArray truth = world.truth();
        const auto found = std::find_if(truth.begin(), truth.end(), [](const QJsonValue& one) { return one[u"kind"].toString() == u"policy"; });
        const QString native = (*found)[u"native"].toString(), before = (*found)[u"status"].toString();
        world.rig.pass(3'600'000);
        world.act({{u"do"_s, u"change-workspace"_s}, {u"native"_s, native}, {u"status"_s, u"Surrendered"_s}, {u"renewal"_s, u"2027-01-31"_s}});
        world.rig.pass(3'600'000);
        QVERIFY(world.rig.sync());
        const auto known = world.known(native);
        QCOMPARE(known->workspace.status, u"Surrendered"_s);
        QVERIFY(known->history.size() >= 2);
        QCOMPARE(known->history[known->history.size() - 2].workspace.status, before);
        QVERIFY2(world.rig.requests().size() < 40, qPrintable(QString::number(world.rig.requests().size())));
    }

    void row2WhatIsGoneIsMarkedAndNotRemoved()
    {
        WorkspaceWorld& world = *m_world;
        const QJsonArray truth = world.truth();
        const auto found = std::find_if(truth.begin(), truth.end(), [](const QJsonValue& one) { return one[u"kind"].toString() == u"loan" && !one[u"documents"].toArray().isEmpty(); });
        const QString native = (*found)[u"native"].toString();
        world.act({{u"do"_s, u"remove-workspace"_s}, {u"native"_s, native}});
        world.rig.compareEvery(0);
        world.rig.pass(60'000);
        const auto compared = world.rig.sync();
        QVERIFY2(compared, qPrintable(compared ? QString() : compared.error().detail));
        const auto known = world.known(native);
        QVERIFY(known);
        QCOMPARE(known->standing, RecordStanding::NotVisible);
        QCOMPARE(known->standings.size(), size_t(1));
        QCOMPARE(known->workspace.name, (*found)[u"name"].toString());
        for (const QJsonValue one : world.truth()) { // all others are still there
            QCOMPARE(world.known(one[u"native"].toString())->standing, RecordStanding::Present);
        }
    }

    void withoutTheModuleNothingIsSaidOfWorkspaces()
    {
        WorkspaceWorld world(200);
        world.act({{u"do"_s, u"set"_s}, {u"name"_s, u"workspaces"_s}, {u"value"_s, false}});
        const auto loaded = world.rig.sync();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        const auto lines = world.rig.read([](store::Database& database) { return cache::listWorkspaces(database, {}, {}); });
        QVERIFY(lines && lines->empty());
        QCOMPARE(world.found(u"is:orphan"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(WorkspaceTruthTest)
#include "workspace_truth_test.moc"
