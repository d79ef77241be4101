// Documentum servers differ by their zones, bounds and what they have installed: with each the cache says in the end what the archive says.
#include "tests/support/further_rig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

constexpr auto kind = sandbox::ArchiveKind::Documentum;

} // namespace

class DocumentumModesTest : public QObject
{
    Q_OBJECT

    static Result<void> act(ArchiveRig& rig, QJsonObject action)
    {
        action.insert(u"archive"_s, QString(sandbox::archiveName(kind)));
        const auto done = rig.world().act(action);
        return done ? Result<void>() : Result<void>(tl::unexpected<Error>(done.error()));
    }

private Q_SLOTS:
    void whateverTheServerIsLikeTheCacheAgrees_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("standing"); // of what was deleted with a trace
        const auto row = [](const char* name, const char* mode, const QJsonValue& value, const QString& user, const QString& standing) {
            QTest::newRow(name) << QString::fromLatin1(mode) << value << user << standing;
        };
        const QString reader = u"counterfoil"_s, deleted = u"DELETED"_s;
        row("Berlin", "zone", u"Europe/Berlin"_s, reader, deleted);
        row("New York", "zone", u"America/New_York"_s, reader, deleted);
        row("page cap", "page-cap", 7, reader, deleted);
        row("query cap", "query-cap", 30, reader, deleted);
        row("no ranges", "ranges", false, reader, deleted);
        row("client tokens", "client-tokens", true, reader, deleted);
        row("no ACS", "acs", u"none"_s, reader, deleted);
        row("no audit trail", "page-cap", 500, u"clerk"_s, u"NOT_VISIBLE"_s);
    }
    void whateverTheServerIsLikeTheCacheAgrees()
    {
        QFETCH(QString, mode);
        QFETCH(QJsonValue, value);
        QFETCH(QString, user);
        QFETCH(QString, standing);
        sandbox::SandboxSettings settings;
        settings.records = 800;
        ArchiveRig rig(kind, settings, {user, user});
        const auto done = act(rig, {{u"do"_s, u"set"_s}, {u"name"_s, mode}, {u"value"_s, value}});
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        const auto loaded = rig.sync();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        QVERIFY(act(rig, {{u"do"_s, u"expire-sessions"_s}})); // where there are such
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"Corrected title"_s}}));
        QVERIFY(rig.holdings().remove(14, true));
        QVERIFY(rig.holdings().setRestricted(15, true));
        QVERIFY(rig.holdings().hold(16, u"LIT-2026-007"_s, false));
        rig.pass(60'000);
        const auto changed = rig.sync();
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().detail));
        QCOMPARE(code(rig.record(14)->standing), standing);
        QCOMPARE(rig.record(15)->standing, RecordStanding::NotVisible);
        const QStringList differences = rig.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 8).join(u'\n')));
        const SourceRef source = rig.record(0)->renditions.front().rendition.source;
        const auto bytes = QCoro::waitFor(rig.connector->content(source, qint64(64) << 20, {}));
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().detail));
    }

    void withoutComparingTheAuditTrailTellsOfHoldsAndDeletions()
    {
        sandbox::SandboxSettings settings;
        settings.records = 400;
        ArchiveRig rig(kind, settings);
        rig.repository.connection.settings.remove(u"reconcileHours"_s); // the usual one: once a day
        rig.restart();
        QVERIFY(rig.sync());
        rig.pass(120'000);
        QVERIFY(rig.holdings().hold(16, u"LIT-2026-007"_s, false));
        QVERIFY(rig.holdings().remove(14, true));
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"Corrected title"_s}}));
        QVERIFY(rig.sync());
        QCOMPARE(rig.record(14)->standing, RecordStanding::Deleted);
        const QStringList differences = rig.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 8).join(u'\n')));
    }

    void aHundredObjectsAreAskedForInOne()
    {
        sandbox::SandboxSettings settings;
        settings.records = 800;
        ArchiveRig rig(kind, settings);
        QVERIFY(rig.sync());
        const auto isAlone = [](const sandbox::LoggedRequest& one) { return one.target.contains("/objects/"); };
        QCOMPARE(std::count_if(rig.requests().begin(), rig.requests().end(), isAlone), 0);
        QVERIFY2(rig.requests().size() < 40, qPrintable(QString::number(rig.requests().size()))); // of 200 records, some with versions
        const QStringList differences = rig.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 8).join(u'\n')));
    }

    void whatABatchDoesNotBringIsAskedForAlone_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("times");
        QTest::newRow("refused") << int(sandbox::FaultKind::Status) << -1;
        QTest::newRow("another's answer") << int(sandbox::FaultKind::Repeat) << -1;
        QTest::newRow("one answer twice") << int(sandbox::FaultKind::Duplicate) << 1;
        QTest::newRow("in another order") << int(sandbox::FaultKind::Shuffle) << -1;
    }
    void whatABatchDoesNotBringIsAskedForAlone()
    {
        QFETCH(int, fault);
        QFETCH(int, times);
        sandbox::SandboxSettings settings;
        settings.records = 800;
        ArchiveRig rig(kind, settings);
        sandbox::Fault one;
        one.kind = sandbox::FaultKind(fault);
        one.match = u"POST *batches*"_s;
        one.status = 403;
        one.times = times;
        one.skip = one.kind == sandbox::FaultKind::Repeat ? 1 : 0;
        rig.faults().add(one);
        const auto loaded = rig.sync();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        const auto isBatch = [](const sandbox::LoggedRequest& asked) { return asked.method == "POST"; };
        QVERIFY(std::any_of(rig.requests().begin(), rig.requests().end(), isBatch));
        const QStringList differences = rig.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 8).join(u'\n')));
    }

    void whateverTheServerIsLikeASearchFindsAll_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("New York") << u"zone"_s << QJsonValue(u"America/New_York"_s);
        QTest::newRow("Auckland") << u"zone"_s << QJsonValue(u"Pacific/Auckland"_s);
        QTest::newRow("page cap") << u"page-cap"_s << QJsonValue(7);
        QTest::newRow("query cap") << u"query-cap"_s << QJsonValue(30);
    }
    void whateverTheServerIsLikeASearchFindsAll()
    {
        QFETCH(QString, mode);
        QFETCH(QJsonValue, value);
        here = &systems[0];
        FurtherRig rig(800);
        QVERIFY(act(rig, {{u"do"_s, u"set"_s}, {u"name"_s, mode}, {u"value"_s, value}}));
        const QString month = rig.example({u"issued"_s})[u"issued"].toString().left(7);
        for (const auto& [query, from] : {std::pair(u"issued:"_s + month, month), std::pair(u"issued:2000..2100"_s, QString())}) {
            const auto found = rig.hits(query, 50);
            QSet<QString> ids;
            for (const FurtherHit& hit : found) {
                ids.insert(hit.nativeId);
            }
            const auto expected = rig.expected([&](const QJsonObject& one) {
                const QString issued = one[u"issued"].toString();
                return !issued.isEmpty() && issued.startsWith(from);
            });
            QVERIFY(!expected.isEmpty());
            for (auto it = expected.begin(); it != expected.end(); ++it) {
                QVERIFY2(ids.contains(it.key()), qPrintable(u"missing: %1 of %2; asked was %3"_s.arg(it.key(), it.value()[u"issued"].toString(), rig.asked)));
            }
        }
    }

    void aTrialFindsEverythingInPlace()
    {
        sandbox::SandboxSettings settings;
        settings.records = 400;
        ArchiveRig rig(kind, settings);
        QVERIFY(rig.holdings().remove(14, true)); // so that the audit trail has something to say
        const auto steps = QCoro::waitFor(rig.connector->probe({}));
        QCOMPARE(steps.size(), size_t(7));
        for (const ProbeStep& step : steps) {
            QVERIFY2(step.passed, qPrintable(QString::number(int(step.step)) + step.detail));
        }
        QVERIFY(!rig.connector->capabilities().product.isEmpty());
        const auto sample = QCoro::waitFor(rig.connector->sample({}, {}));
        QVERIFY2(sample && sample->communication, qPrintable(sample ? sample->fault : sample.error().detail));
    }
};

QTEST_GUILESS_MAIN(DocumentumModesTest)
#include "documentum_modes_test.moc"
