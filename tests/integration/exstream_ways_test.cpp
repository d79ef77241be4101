// Exstream systems that differ, are in trouble or forget: whatever the way, the same is told as over a plain one, or it is said what is missing.
#include "tests/support/exstream_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using sandbox::FaultKind;

namespace {

constexpr UtcMs day = 86'400'000;

QMap<QString, QString> onlyJobs(const QString& domain)
{
    return {{u"domains"_s, domain}, {u"resourceTypes"_s, u"exstrcommunicationset"_s}};
}

} // namespace

class ExstreamWaysTest : public QObject
{
    Q_OBJECT

    ToldByExstream m_plain; ///< over a system without any peculiarity
    QMap<QString, QString> m_settings;

    static ToldByExstream whole(ExstreamRig& rig)
    {
        ToldByExstream told;
        const auto ran = rig.run(told);
        [&] { QVERIFY2(ran.has_value(), ran ? "" : qPrintable(ran.error().detail)); }();
        return told;
    }
    static void isSame(const ToldByExstream& told, const ToldByExstream& plain)
    {
        QVERIFY(!plain.resources.empty() && !plain.runs.empty());
        QCOMPARE(told.resources.size(), plain.resources.size());
        QCOMPARE(told.runs.size(), plain.runs.size());
        for (const auto& [id, resource] : plain.resources) {
            QVERIFY2(told.resources.contains(id) && told.resources.at(id) == resource, qPrintable(resource.name));
        }
        for (const auto& [id, run] : plain.runs) {
            QVERIFY2(told.runs.contains(id) && told.runs.at(id) == run, qPrintable(run.nativeId));
        }
        QVERIFY(told.gaps.empty());
        QVERIFY(told.asides.empty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = {{u"domains"_s, u"Northgate, Insurance"_s}, {u"resourceTypes"_s, u"image,exstrcommunicationset,exstroutputqueue,exstrapplication"_s}};
        ExstreamRig rig(1'000, m_settings);
        m_plain = whole(rig);
        QVERIFY(m_plain.resources.size() > 100 && m_plain.runs.size() > 20);
        QVERIFY(m_plain.gaps.empty());
    }

    void whateverDatesOffsetsFiltersManifestsAndErrorsLookLike_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        for (const auto& [name, values] : std::map<QString, QStringList>{{u"dates"_s, {u"millis"_s, u"iso"_s, u"mixed"_s}},
                                                                         {u"offset"_s, {u"pages"_s}},
                                                                         {u"filter"_s, {u"filter"_s, u"filterRequest"_s}},
                                                                         {u"manifest"_s, {u"utf-16be"_s, u"utf-8"_s}},
                                                                         {u"errors"_s, {u"envelope"_s, u"envelope-200"_s}}}) {
            for (const QString& value : values) {
                QTest::addRow("%s %s", qPrintable(name), qPrintable(value)) << name << value;
            }
        }
    }
    void whateverDatesOffsetsFiltersManifestsAndErrorsLookLike()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        ExstreamRig rig(1'000, m_settings);
        QVERIFY(rig.caller.set(name, value));
        QVERIFY(rig.caller.set(u"page-cap"_s, 37)); // so that every list has several pages
        isSame(whole(rig), m_plain);
    }

    void aSettingThatNamesTheOtherFilterIsFoundOut()
    {
        ExstreamRig rig(1'000, m_settings);
        rig.restart({{u"filter"_s, u"filter"_s}});
        QVERIFY(rig.caller.set(u"filter"_s, u"filterRequest"_s));
        isSame(whole(rig), m_plain);
    }

    void aTokenThatEndsInTheMiddleIsRenewedOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("500") << 500;
        QTest::newRow("401") << 401;
    }
    void aTokenThatEndsInTheMiddleIsRenewedOnce()
    {
        QFETCH(int, status);
        ExstreamRig rig(1'000, m_settings);
        QVERIFY(rig.caller.set(u"expired-status"_s, status));
        ToldByExstream told;
        QVERIFY(rig.run(told, 1));
        QVERIFY(rig.caller.act({{u"do"_s, u"expire-tokens"_s}}));
        QVERIFY(rig.run(told).has_value());
        isSame(told, m_plain);
        qsizetype signIns = 0;
        for (const auto& request : rig.caller.sandbox->port(sandbox::ServiceKind::Exstream).log()) {
            signIns += request.target.contains("oauth2/token");
        }
        QCOMPARE(signIns, 1);
    }

    void aTokenThatWasGivenOutAndIsOverIsRefused()
    {
        ExstreamRig rig(200);
        auto settings = onlyJobs(u"Mortgage"_s);
        settings[u"signIn"_s] = u"bearer"_s;
        Repository repository = exstreamRepository(rig.caller.sandbox->url(sandbox::ServiceKind::Exstream), settings);
        repository.connection.signIn = SignInKind::Password;
        const connectors::RemoteParts parts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                            .patience = rig.patience,
                                            .clock = rig.clock,
                                            .chance = [] { return 0.5; },
                                            .secret = [&](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray(rig.caller.token)))); }};
        connectors::ExstreamConnector connector(repository, parts);
        QVERIFY(QCoro::waitFor(connector.changesSince({}, rig.known, {})).has_value());
        QCoro::waitFor(connector.close(false));
        QVERIFY(rig.caller.act({{u"do"_s, u"expire-tokens"_s}}));
        const auto refused = QCoro::waitFor(connector.changesSince({}, rig.known, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
        QCoro::waitFor(connector.close(true));
    }

    void anotherPasswordIsRefusedAtOnce()
    {
        ExstreamRig rig(200, m_settings);
        rig.password = u"something"_s;
        ToldByExstream told;
        const auto ran = rig.run(told);
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Unauthorised);
        QVERIFY(rig.requests() <= 2);
    }

    void whatFailsForAMomentIsAskedForAgain()
    {
        ExstreamRig rig(1'000, m_settings);
        auto& faults = rig.caller.sandbox->faults(sandbox::ServiceKind::Exstream);
        faults.add({.kind = FaultKind::Drop, .match = u"GET *"_s, .skip = 5, .times = -1, .perMille = 30, .action = {}});
        faults.add({.kind = FaultKind::Status, .match = u"GET *"_s, .skip = 9, .times = -1, .perMille = 20, .status = 503, .retryAfter = 2, .action = {}});
        faults.add({.kind = FaultKind::Truncate, .match = u"GET */resources/*"_s, .skip = 3, .times = 4, .bytes = 100, .action = {}});
        faults.add({.kind = FaultKind::Shuffle, .match = u"GET */jobs*"_s, .times = -1, .action = {}});
        ToldByExstream told;
        for (int i = 0; i < 20; ++i) { // dice may take a server for gone: the next run goes on
            if (rig.run(told)) {
                break;
            }
        }
        isSame(told, m_plain);
    }

    void aPageForSigningInStopsARunAndTheNextOneGoesOn()
    {
        ExstreamRig rig(1'000, m_settings);
        rig.caller.sandbox->faults(sandbox::ServiceKind::Exstream).add({.kind = FaultKind::SignInPage, .match = u"GET */flow-steps*"_s, .skip = 10, .times = 20, .action = {}});
        ToldByExstream told;
        const auto ran = rig.run(told);
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Protocol);
        while (!rig.run(told)) {
        }
        isSame(told, m_plain);
    }

    void oneResourceThatTheServerCannotTellOfIsSetAsideAndAskedForAgain()
    {
        ExstreamRig rig(1'000, m_settings);
        const QString id = m_plain.resources.begin()->first;
        auto& faults = rig.caller.sandbox->faults(sandbox::ServiceKind::Exstream);
        faults.add({.kind = FaultKind::Status, .match = u"GET */history/"_s + id + u"*"_s, .times = -1, .status = 500, .action = {}});
        ToldByExstream told = whole(rig);
        QCOMPARE(told.asides.size(), size_t(1));
        QCOMPARE(told.asides[0].what.nativeId, id);
        QVERIFY(told.asides[0].what.reason.contains(u"500"));
        QCOMPARE(told.resources.size(), m_plain.resources.size());
        QVERIFY(told.resources.at(id).history.empty() && !told.resources.at(id).versions.empty());
        faults.clear();
        rig.restart(); // what is to be asked for again is in the cursor
        ToldByExstream again = whole(rig);
        QCOMPARE(again.resources.size(), size_t(1));
        QVERIFY(again.resources.at(id) == m_plain.resources.at(id));
    }

    void whatIsRefusedForAllOfADomainIsOneGapUntilItIsNot()
    {
        ExstreamRig rig(1'000, m_settings);
        auto& faults = rig.caller.sandbox->faults(sandbox::ServiceKind::Exstream);
        faults.add({.kind = FaultKind::Status, .match = u"GET */Insurance/history/*"_s, .times = -1, .status = 403, .action = {}});
        ToldByExstream told = whole(rig);
        QVERIFY(told.asides.empty());
        QCOMPARE(told.gaps.size(), size_t(1));
        QCOMPARE(told.gaps.begin()->second.subject, u"history in Insurance"_s);
        QCOMPARE(told.resources.size(), m_plain.resources.size());
        QVERIFY(rig.cursor.contains(u"\"again\":{}"_s)); // it is not asked for with every run
        faults.clear();
        rig.cursor.clear();
        QVERIFY(rig.run(told).has_value());
        isSame(told, m_plain);
    }

    void jobsAreReadFromADayOnAndDocumentsByTheKeyThatTheSiteSays()
    {
        auto settings = m_settings;
        settings[u"since"_s] = u"2025-09-01"_s;
        settings[u"documentKey"_s] = u"CustomerId"_s;
        ExstreamRig rig(1'000, settings);
        const ToldByExstream told = whole(rig);
        const UtcMs since = 1'756'684'800'000;
        const auto later = std::ranges::count_if(m_plain.runs, [&](const auto& run) { return run.second.started >= since; });
        QVERIFY(later > 3 && later < std::ssize(m_plain.runs));
        QCOMPARE(std::ssize(told.runs), later);
        for (const auto& [id, run] : told.runs) {
            QVERIFY(run.started >= since);
            for (const RunStep& step : run.steps) {
                for (const RunOutput& output : step.outputs) {
                    QVERIFY2(output.documentId.startsWith(u"C-"), qPrintable(output.documentId));
                }
            }
        }
    }

    void directoryServicesOfOneTenantAreSignedInToAsWell()
    {
        auto settings = onlyJobs(u"Mortgage"_s);
        settings[u"tokenUrl"_s] = QString();
        ExstreamRig rig(200, settings);
        rig.restart({{u"otds"_s, rig.caller.sandbox->url(sandbox::ServiceKind::Exstream).toString()}});
        QVERIFY(!whole(rig).resources.empty());
        rig.restart({{u"clientId"_s, QString()}}); // a ticket, which is a token as well
        rig.cursor.clear();
        QVERIFY(!whole(rig).resources.empty());
    }

    void aRunIsTakenUpBetweenAnyTwoPagesByAnotherProcess()
    {
        ExstreamRig rig(1'000, m_settings);
        QVERIFY(rig.caller.set(u"page-cap"_s, 41));
        ToldByExstream told;
        int pages = 0;
        for (bool isLast = false; !isLast; ++pages) {
            const auto page = QCoro::waitFor(rig.connector->changesSince(rig.cursor, rig.known, {}));
            QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
            QVERIFY(page->changes.size() <= 500);
            told.take(*page);
            rig.cursor = page->next;
            isLast = page->last;
            rig.restart();
        }
        QVERIFY(pages > 8);
        isSame(told, m_plain);
    }

    void whatIsWipedFirstIsReadFirst()
    {
        ExstreamRig rig(2'000, onlyJobs(u"Retail"_s));
        const ToldByExstream told = whole(rig);
        QVERIFY(told.order.size() > 30);
        UtcMs last = 0;
        for (const QString& id : told.order) {
            const UtcMs expires = told.runs.at(id).expires.value_or(0);
            QVERIFY(expires >= last);
            last = expires;
        }
        QVERIFY(std::ranges::any_of(told.runs, [](const auto& run) { return run.second.status == u"deleted"; })); // marked, and not wiped yet
    }

    void aJobThatIsWipedAfterItWasListedIsAGapAndWhatTheListSaidOfItStays()
    {
        ExstreamRig rig(2'000, onlyJobs(u"Retail"_s));
        ToldByExstream told;
        QVERIFY(rig.run(told, 1));
        QVERIFY(rig.caller.set(u"jobs-kept-days"_s, 300)); // what is older is wiped between the list and now
        QVERIFY(rig.run(told).has_value());
        const auto gap = told.gaps.find({Failure::Truncated, u"wiped jobs"_s});
        QVERIFY(gap != told.gaps.end());
        const qint64 empty = std::ranges::count_if(told.runs, [](const auto& run) { return run.second.steps.empty(); });
        QVERIFY(empty > 5);
        // Of others some of what hung on them was read before.
        const qint64 partly = gap->second.expected.value_or(0) - empty;
        QVERIFY2(partly >= 0 && partly <= 8, qPrintable(QString::number(partly)));
        QVERIFY(rig.run(told).has_value()); // it is not over with a run that misses none
        QVERIFY(told.gaps.contains({Failure::Truncated, u"wiped jobs"_s}));
        QVERIFY(std::ranges::any_of(told.runs, [](const auto& run) { return !run.second.steps.empty(); }));
        QVERIFY(std::ranges::all_of(told.runs, [](const auto& run) { return !run.second.batch.isEmpty() && run.second.expires; }));
    }

    void jobsThatAreNotTracedSaySoAndAreNoFailure()
    {
        ExstreamRig rig(2'000, onlyJobs(u"Retail"_s));
        QVERIFY(rig.caller.set(u"tracing"_s, false));
        const ToldByExstream told = whole(rig);
        QVERIFY(!told.runs.empty() && told.gaps.empty() && told.asides.empty() && told.fields.isEmpty());
        qsizetype outputs = 0;
        for (const auto& [id, run] : told.runs) {
            for (const RunStep& step : run.steps) {
                QVERIFY(!step.isTraced && step.used.empty());
                outputs += qsizetype(step.outputs.size());
            }
        }
        QVERIFY(outputs > 20);
    }

    void runsFromTimeToTimeTellWhatOneRunDoes()
    {
        auto settings = onlyJobs(u"Retail"_s);
        settings[u"resourceTypes"_s] = u"exstrapplication"_s;
        ExstreamRig rig(4'000, settings);
        constexpr int months = 12;
        rig.pass(-months * 30 * day);
        ToldByExstream told = whole(rig);
        const size_t before = told.runs.size();
        for (int month = 0; month < months; month += 4) {
            rig.pass(4 * 30 * day);
            rig.restart();
            QVERIFY(rig.run(told).has_value());
        }
        QVERIFY(told.runs.size() > before + 2);
        rig.cursor.clear();
        const ToldByExstream fresh = whole(rig);
        for (const auto& [id, resource] : fresh.resources) {
            QVERIFY2(told.resources.at(id) == resource, qPrintable(resource.name));
        }
        for (const auto& [id, run] : fresh.runs) {
            QVERIFY2(told.runs.contains(id), qPrintable(id));
            QVERIFY(told.runs.at(id).steps == run.steps);
        }
        QVERIFY(told.runs.size() > fresh.runs.size()); // some are wiped there, and stay here
    }

    void nothingIsEverWritten()
    {
        ExstreamRig rig(1'000, m_settings);
        (void)whole(rig);
        QSet<QByteArray> posted;
        for (const auto& request : rig.caller.sandbox->port(sandbox::ServiceKind::Exstream).log()) {
            QVERIFY(request.method == "GET" || request.method == "HEAD" || request.method == "POST");
            if (request.method == "POST") {
                posted.insert(request.target.left(request.target.indexOf('?')));
            }
        }
        QVERIFY(posted.contains("/design/api/v1/collection-resources/collection-details"));
        QVERIFY(posted.size() <= 2); // and a token
    }

    void tryingTheConnectionSaysWhatTheAccountSees()
    {
        ExstreamRig rig(1'000, {});
        QVERIFY(rig.caller.set(u"filter"_s, u"filterRequest"_s));
        const std::vector<ProbeStep> steps = QCoro::waitFor(rig.connector->probe({}));
        QCOMPARE(steps.size(), size_t(6));
        QVERIFY(std::ranges::all_of(steps, &ProbeStep::passed));
        QVERIFY(steps[1].detail.contains(u"24.4.0.118"));
        QCOMPARE(steps[2].detail, u"counterfoil"_s);
        QVERIFY(steps[3].detail.startsWith(u"6 domains, jobs traced in 4"));
        QVERIFY2(steps[4].detail.endsWith(u"filtered by filterRequest"), qPrintable(steps[4].detail));
        QVERIFY(rig.connector->capabilities().product.contains(u"design"));
        QVERIFY(rig.connector->capabilities().templateLifecycle);
        rig.password = u"something"_s;
        rig.restart();
        const std::vector<ProbeStep> refused = QCoro::waitFor(rig.connector->probe({}));
        QVERIFY(refused.back().step == ProbeStep::Step::SignIn && !refused.back().passed);
        QCOMPARE(refused.back().failure, ErrorKind::Unauthorised);
        rig.restart({{u"design"_s, u"/das"_s}});
        QVERIFY(!QCoro::waitFor(rig.connector->probe({})).back().passed);
    }
};

QTEST_GUILESS_MAIN(ExstreamWaysTest)
#include "exstream_ways_test.moc"
