// Journey R7: what a hold prevents is tried out on records that are there for it. In each archive of the sandbox one is held and one is not, and somebody who may
// deletes both, each by the archive's own protocol: what the connector calls enforced refuses, and what it calls less than that is called so for a reason.
#include "tests/support/holding_places.h"
#include "tests/support/plain_caller.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using sandbox::ArchiveKind;

namespace {

const QString matter = u"CANARY-1"_s;

sandbox::HeaderList basic(const QByteArray& account) { return {{"Authorization", "Basic " + (account + ':' + account).toBase64()}}; }
sandbox::HeaderList formOf(sandbox::HeaderList headers) { return headers << sandbox::HeaderList{{"Content-Type", "application/x-www-form-urlencoded"}}; }

} // namespace

class HoldCanaryTest : public QObject
{
    Q_OBJECT

    /// Status of deleting it, all of it, as somebody who may delete. versions: as a reading told them.
    static int remove(HoldingRig& rig, ArchiveKind kind, quint64 accession, const QStringList& versions)
    {
        PlainCaller caller(rig.world->url(kind));
        const QString native = rig.native(accession);
        switch (kind) {
        case ArchiveKind::Cmis:
            return caller.send("POST", u"/cmis/browser/northgate/root"_s, "cmisaction=delete&allVersions=true&objectId=" + versions.constLast().toUtf8().toPercentEncoding(), formOf(basic("archivist"))).status;
        case ArchiveKind::Documentum:
            return caller.send("DELETE", u"/dctm-rest/repositories/northgate/objects/"_s + versions.constLast() + u"?del-version=all"_s, {}, basic("archivist")).status;
        case ArchiveKind::ExtendedEcm: {
            const QString ticket = caller.send("POST", u"/cs/cs/api/v1/auth"_s, "username=records&password=records", formOf({})).object()[u"ticket"].toString();
            return caller.send("DELETE", u"/cs/cs/api/v2/nodes/"_s + native, {}, {{"OTCSTicket", ticket.toLatin1()}}).status;
        }
        case ArchiveKind::ArchivesSpace: {
            const QString session = caller.send("POST", u"/users/admin/login"_s, "password=admin", formOf({})).object()[u"session"].toString();
            return caller.send("DELETE", native, {}, {{"X-ArchivesSpace-Session", session.toLatin1()}}).status;
        }
        default: return 0;
        }
    }
    static bool isDone(int status) { return status >= 200 && status < 300; }

private Q_SLOTS:
    void row91ACanaryThatIsHeldIsKeptWhereTheHoldIsCalledEnforced_data()
    {
        QTest::addColumn<int>("kind");
        for (const ArchiveKind kind : holdingArchives()) {
            QTest::newRow(QString(sandbox::archiveName(kind)).toUtf8().constData()) << int(kind);
        }
    }
    void row91ACanaryThatIsHeldIsKeptWhereTheHoldIsCalledEnforced()
    {
        QFETCH(int, kind);
        const ArchiveKind archive = ArchiveKind(kind);
        HoldingRig rig(archive, 400);
        QList<quint64> records = rig.free(); // and that no retention keeps: a refusal would be its
        records.removeIf([&rig](quint64 one) {
            const auto retentions = rig.holdings().record(one).retentions;
            return std::ranges::any_of(retentions, [](const auto& retention) { return retention.until.isEmpty() || retention.until > u"2026-04-01"; });
        });
        QVERIFY(records.size() >= 2);
        const quint64 held = records[0], free = records[1];
        const auto terms = QCoro::waitFor(rig.connector->holdTerms({}));
        QVERIFY(terms && *terms);
        QVERIFY(rig.make(matter));
        for (const quint64 one : {held, free}) {
            QCOMPARE(rig.place(matter, one).end, Performed::End::Done);
        }
        const QStringList versions = rig.read(matter, held).versions, others = rig.read(matter, free).versions;
        QCOMPARE(rig.lift(matter, free).end, Performed::End::Done);
        // First that it can be deleted at all: without that a refusal would say nothing.
        const int removed = remove(rig, archive, free, others);
        QVERIFY2(isDone(removed), qPrintable(QString::number(removed)));
        QVERIFY(rig.read(matter, free).trouble == ErrorKind::NotFound);
        const bool isGone = isDone(remove(rig, archive, held, versions));
        const HeldReading after = rig.read(matter, held);
        QCOMPARE(after.trouble == ErrorKind::NotFound, isGone);
        QVERIFY2(!isGone || !isEnforced((*terms)->enforcement), "it was called enforced");
        QVERIFY2(archive != ArchiveKind::ArchivesSpace || isGone, "words prevent nothing there, and are called that");
        if (!isGone) {
            QCOMPARE(after.times, 1);
            QCOMPARE(rig.lift(matter, held).end, Performed::End::Done);
            QVERIFY(isDone(remove(rig, archive, held, versions)));
        }
    }
};

QTEST_GUILESS_MAIN(HoldCanaryTest)
#include "hold_canary_test.moc"
