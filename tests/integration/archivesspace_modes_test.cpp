// What ArchivesSpace does without a word: events that are deleted, records that move to another repository, containers that are none.
#include "tests/support/archive_steps.h"
#include "tests/support/front_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

constexpr auto kind = sandbox::ArchiveKind::ArchivesSpace;
const ArchiveAccount administrator{QStringLiteral("admin"), QStringLiteral("admin"), true};

/// Somebody who may do everything there.
FrontClient archivist(ArchiveRig& rig)
{
    FrontClient client(rig.world().front(kind));
    const FrontAnswer login = client.postForm("/users/admin/login", "password=admin");
    client.headers = {{"X-ArchivesSpace-Session", login.object()[u"session"_s].toString().toLatin1()}};
    return client;
}

/// One with an event that says something of its delivery.
std::pair<quint64, QByteArray> recordWithEvent(ArchiveRig& rig, FrontClient& client)
{
    for (quint64 accession = 5; accession < rig.holdings().count(); ++accession) {
        const auto record = rig.record(accession);
        if (!record || record->standing != RecordStanding::Present) {
            continue;
        }
        const QJsonObject json = client.get(record->communication.record->nativeId.toLatin1() + "?resolve[]=digital_object").object();
        const QJsonObject object = json[u"instances"][0][u"digital_object"][u"_resolved"].toObject();
        for (const QJsonObject& one : {json, object}) {
            const QByteArray event = one[u"linked_events"][0][u"ref"].toString().toLatin1();
            if (!event.isEmpty()) {
                return {accession, event};
            }
        }
    }
    return {};
}

} // namespace

class ArchivesspaceModesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEventThatIsDeletedIsNoticed_data()
    {
        QTest::addColumn<bool>("isAdministrator");
        QTest::newRow("by the delete feed") << true;
        QTest::newRow("by comparing, without the feed") << false;
    }
    void anEventThatIsDeletedIsNoticed()
    {
        QFETCH(bool, isAdministrator);
        ArchiveRig rig(kind, settings(400), isAdministrator ? administrator : ArchiveAccount());
        if (isAdministrator) {
            rig.compareEvery(8'760);
        }
        load(rig);
        FrontClient client = archivist(rig);
        const auto [accession, event] = recordWithEvent(rig, client);
        QVERIFY2(!event.isEmpty(), "no record has an event");
        const QString native = rig.nativeHere(rig.truth(accession));
        const auto tokenNow = [&] { return rig.record(native)->communication.record->token; };
        const QString before = tokenNow();
        QVERIFY2(before.contains(QString::fromLatin1(event.mid(event.lastIndexOf('/') + 1))), qPrintable(before));
        QCOMPARE(client.remove(event).status, 200);
        rig.pass(7'200'000);
        const auto end = rig.sync();
        QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
        QVERIFY2(tokenNow() != before, "it still says what the event said");
        QVERIFY(!tokenNow().section(u'/', 1).split(u',').contains(QString::fromLatin1(event.mid(event.lastIndexOf('/') + 1))));
        rig.pass(7'200'000);
        QCOMPARE(rig.sync()->applied, 0); // and is not read over and over
    }

    void containersAreNotCountedAsCommunications()
    {
        ArchiveRig rig(kind, settings(400));
        load(rig);
        FrontClient client = archivist(rig);
        const auto countThere = [&] {
            const auto all = rig.read([](store::Database& database) { return cache::readRepositories(database); });
            return all->front().countThere.value_or(-1);
        };
        const qint64 before = countThere();
        QCOMPARE(before, qint64(rig.holdings().present(false).size()));
        const QString native = rig.nativeHere(rig.truth(12));
        const QJsonObject item = client.get(native.toLatin1()).object();
        const QJsonObject series{{u"jsonmodel_type"_s, u"archival_object"_s},
                                 {u"title"_s, u"A series"_s},
                                 {u"level"_s, u"series"_s},
                                 {u"resource"_s, item[u"resource"_s]}};
        QCOMPARE(client.post("/repositories/2/archival_objects", series).status, 200);
        rig.pass(120'000);
        QVERIFY(rig.sync());
        QCOMPARE(countThere(), before);
    }

    void aTransferIsToldWithWhereItWent_data()
    {
        QTest::addColumn<bool>("isAdministrator");
        QTest::newRow("by the delete feed") << true;
        QTest::newRow("to an account that may not look there") << false;
    }
    void aTransferIsToldWithWhereItWent()
    {
        QFETCH(bool, isAdministrator);
        ArchiveRig rig(kind, settings(400), isAdministrator ? administrator : ArchiveAccount());
        if (isAdministrator) {
            rig.compareEvery(8'760);
        }
        FrontClient client = archivist(rig);
        if (!client.get("/repositories/3").object().contains(u"uri"_s)) {
            QCOMPARE(client.post("/repositories", {{u"repo_code"_s, u"OTHER"_s}, {u"name"_s, u"Other"_s}}).status, 200);
        }
        const QJsonObject object{{u"jsonmodel_type"_s, u"digital_object"_s}, {u"digital_object_id"_s, u"D-LOOSE-1"_s}, {u"title"_s, u"A loose letter"_s}};
        const FrontAnswer made = client.post("/repositories/2/digital_objects", object);
        QVERIFY2(made.status == 200, made.body.constData());
        const QString uri = made.object()[u"uri"_s].toString();
        load(rig);
        QVERIFY(rig.record(uri) && rig.record(uri)->standing == RecordStanding::Present);
        const FrontAnswer moved = client.postForm(uri.toLatin1() + "/transfer?target_repo=/repositories/3", "");
        QVERIFY2(moved.status == 200, moved.body.constData());
        rig.pass(120'000);
        const auto end = rig.sync();
        QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
        const auto record = rig.record(uri);
        QCOMPARE(code(record->standing), u"NOT_VISIBLE"_s); // neither deleted nor destroyed
        const QString there = u"/repositories/3/digital_objects/"_s + uri.section(u'/', -1);
        const bool isToldWhere = record->standings.back().basis.contains(there);
        QVERIFY2(isToldWhere == isAdministrator, qPrintable(record->standings.back().basis));
    }
};

QTEST_GUILESS_MAIN(ArchivesspaceModesTest)
#include "archivesspace_modes_test.moc"
