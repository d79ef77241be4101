// Content Servers differ by their settings, modules and bounds: with each the cache says in the end what the archive says.
#include "tests/support/archive_rig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

constexpr auto kind = sandbox::ArchiveKind::ExtendedEcm;

} // namespace

class ExtendedEcmModesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverTheServerIsLikeTheCacheAgrees_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("standing"); // of what was deleted with a trace
        const auto row = [](const char* mode, const QJsonValue& value, const QString& standing = u"DELETED"_s) {
            QTest::newRow(mode) << QString::fromLatin1(mode) << value << standing;
        };
        row("zone", false);
        row("page-cap", 7);
        row("search-window", 30);
        row("repeat-last-page", true);
        row("search-repeats", true);
        row("ranges", true);
        row("recycle-bin", false, u"NOT_VISIBLE"_s);
        row("workspaces", false);
        QTest::newRow("missing 400") << u"missing"_s << QJsonValue(400) << u"DELETED"_s;
        QTest::newRow("missing 500") << u"missing"_s << QJsonValue(500) << u"DELETED"_s;
    }
    void whateverTheServerIsLikeTheCacheAgrees()
    {
        QFETCH(QString, mode);
        QFETCH(QJsonValue, value);
        QFETCH(QString, standing);
        sandbox::SandboxSettings settings;
        settings.records = 800;
        ArchiveRig rig(kind, settings);
        const QJsonObject set{
            {u"do"_s, u"set"_s}, {u"archive"_s, QString(sandbox::archiveName(kind))}, {u"name"_s, mode}, {u"value"_s, value}};
        const auto done = rig.world().act(set);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        const auto loaded = rig.sync();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"Corrected title"_s}}));
        QVERIFY(rig.holdings().remove(14, true));
        QVERIFY(rig.holdings().setRestricted(15, true));
        QVERIFY(rig.holdings().hold(16, u"LIT-2026-007"_s, false));
        rig.pass(60'000);
        const auto changed = rig.sync();
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().detail));
        QCOMPARE(code(rig.record(14)->standing), standing);
        QCOMPARE(code(rig.record(15)->standing), u"NOT_VISIBLE"_s);
        const QStringList differences = rig.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 8).join(u'\n')));
        const auto gaps = rig.read([&](store::Database& database) { return cache::readGaps(database, rig.repository.id); });
        QVERIFY(gaps && gaps->empty());
    }

    void aSearchThatListsOneHitAloneComesToItsEnd()
    {
        sandbox::SandboxSettings settings;
        settings.records = 120;
        ArchiveRig rig(kind, settings);
        const QJsonObject set{
            {u"do"_s, u"set"_s}, {u"archive"_s, QString(sandbox::archiveName(kind))}, {u"name"_s, u"search-window"_s}, {u"value"_s, 1}};
        QVERIFY(rig.world().act(set));
        std::stop_source stop;
        const auto asked = [&] { return rig.requests().size(); };
        const auto loaded = rig.sync(stop.get_token(), [&](const sync::RunProgress&) {
            if (asked() > 8'000) { // thirty records: a window of a second for each of forty years is no way to read them
                stop.request_stop();
            }
        });
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        QVERIFY2(asked() < 8'000, qPrintable(QString::number(asked())));
        QVERIFY(rig.differences().isEmpty());
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"Corrected title"_s}}));
        rig.compareEvery(8'760);
        rig.pass(60'000);
        QVERIFY(rig.sync());
        QCOMPARE(rig.record(12)->communication.title, u"Corrected title"_s);
    }

    void withoutRecordsManagementThereAreNoHoldsAndAllElseIsThere()
    {
        sandbox::SandboxSettings settings;
        settings.records = 400;
        ArchiveRig rig(kind, settings);
        const QJsonObject set{
            {u"do"_s, u"set"_s}, {u"archive"_s, QString(sandbox::archiveName(kind))}, {u"name"_s, u"records"_s}, {u"value"_s, false}};
        QVERIFY(rig.world().act(set));
        const auto loaded = rig.sync();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        QStringList differences = rig.differences();
        differences.removeIf([](const QString& one) { return one.contains(u" holds: "); });
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 8).join(u'\n')));
    }

    void aWorkspaceTellsItsBusinessObject()
    {
        sandbox::SandboxSettings settings;
        settings.records = 400;
        ArchiveRig rig(kind, settings);
        rig.repository.connection.settings.insert(u"businessObjects"_s, u"yes"_s);
        rig.restart();
        QVERIFY(rig.sync());
        int compared = 0;
        for (quint64 accession = 0; accession < rig.holdings().count(); ++accession) {
            const auto record = rig.record(accession);
            const QStringList customers = rig.truth(accession)[u"customers"].toVariant().toStringList();
            if (!record || customers.isEmpty()) {
                continue;
            }
            const auto& all = record->communication.attributes;
            const auto isObject = [](const auto& one) { return one.first == u"workspace/CUSTOMER"; };
            const auto object = std::find_if(all.begin(), all.end(), isObject);
            QVERIFY2(object != all.end(), qPrintable(QString::number(accession)));
            QCOMPARE(object->second, customers.front());
            ++compared;
        }
        QVERIFY(compared > 50);
    }

    void bytesAreTakenInPartsWhereTheServerGivesThem()
    {
        sandbox::SandboxSettings settings;
        settings.records = 400;
        ArchiveRig rig(kind, settings);
        QVERIFY(rig.sync());
        const SourceRef source = rig.record(0)->renditions.front().rendition.source;
        const auto whole = QCoro::waitFor(rig.connector->content(source, qint64(64) << 20, {}));
        QVERIFY(whole && !whole->isEmpty());
        QVERIFY(rig.world().act({{u"do"_s, u"set"_s}, {u"archive"_s, QString(sandbox::archiveName(kind))}, {u"name"_s, u"ranges"_s}, {u"value"_s, true}}));
        rig.world().port(kind).clearLog();
        QCOMPARE(QCoro::waitFor(rig.connector->content(source, qint64(64) << 20, {})).value_or(QByteArray()), *whole);
        const auto isPart = [](const sandbox::LoggedRequest& request) { return request.status == 206; };
        QVERIFY(std::any_of(rig.requests().begin(), rig.requests().end(), isPart));
    }

    /// Changes while the index stands still, and no comparing: they come when it goes on.
    void theIndexMayLag()
    {
        sandbox::SandboxSettings settings;
        settings.records = 400;
        ArchiveRig rig(kind, settings);
        QVERIFY(rig.sync());
        rig.repository.connection.settings.remove(u"reconcileHours"_s); // the usual one: once a day
        rig.restart();
        const auto index = [&](bool up) {
            return rig.world().act({{u"do"_s, u"index"_s}, {u"archive"_s, QString(sandbox::archiveName(kind))}, {u"up"_s, up}});
        };
        QVERIFY(index(false));
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"Corrected title"_s}}));
        rig.pass(60'000);
        QVERIFY(rig.sync());
        QVERIFY(rig.record(12)->communication.title != u"Corrected title");
        QVERIFY(index(true));
        rig.pass(240'000);
        QVERIFY(rig.sync());
        QCOMPARE(rig.record(12)->communication.title, u"Corrected title"_s);
    }

    /// Times are of a second, and a list may come without a change that an index has not heard of: that a run began since says
    /// nothing of what was read.
    void aSecondChangeWithinASecondIsFoundByTheRunAfterTheIndexKnowsIt()
    {
        sandbox::SandboxSettings settings;
        settings.records = 400;
        ArchiveRig rig(kind, settings);
        rig.compareEvery(8'760); // hours: as good as never
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"First title"_s}}));
        QVERIFY(rig.sync());
        QCOMPARE(rig.record(12)->communication.title, u"First title"_s);
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"Second title"_s}}));
        rig.pass(12'000);
        QVERIFY(rig.sync());
        QCOMPARE(rig.record(12)->communication.title, u"First title"_s); // the index is brought up to date twice a minute
        rig.pass(120'000);
        QVERIFY(rig.sync());
        QCOMPARE(rig.record(12)->communication.title, u"Second title"_s);
    }

    void aSessionThatEndsIsRenewedWithoutALoss()
    {
        sandbox::SandboxSettings settings;
        settings.records = 400;
        ArchiveRig rig(kind, settings);
        QVERIFY(rig.world().act({{u"do"_s, u"expire-sessions"_s}, {u"archive"_s, QString(sandbox::archiveName(kind))}}));
        QVERIFY(rig.sync());
        QVERIFY(rig.world().act({{u"do"_s, u"expire-sessions"_s}, {u"archive"_s, QString(sandbox::archiveName(kind))}}));
        rig.pass(60'000);
        QVERIFY(rig.sync());
        QVERIFY(rig.differences().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExtendedEcmModesTest)
#include "extended_ecm_modes_test.moc"
