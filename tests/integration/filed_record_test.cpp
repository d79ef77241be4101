// What was filed in an archive is found there by the next run, as a record of its own, and its bytes are read back through the program's own way to documents: only then is it
// seen.
#include "app/sandbox/contentserver/otcs_nodes.h"
#include "models/domain/document_filing.h"
#include "models/sync/connected_content.h"
#include "models/sync/dispatch.h"
#include "models/sync/follow_reissues.h"
#include "tests/support/archive_rig.h"
#include "tests/support/outbox_samples.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using sandbox::ArchiveKind;

class FiledRecordTest : public QObject
{
    Q_OBJECT

    const QByteArray m_pack = "%PDF-1.7 of a pack\n%%EOF\n";

    /// Filed through the outbox; the intent as it is then.
    Intent file(ArchiveRig& rig, outbox::Outbox& outbox, const QString& folder)
    {
        const FileDocument deed{folder, u"PK-1-1-00.pdf"_s, u"application/pdf"_s, m_pack, QCryptographicHash::hash(m_pack, QCryptographicHash::Sha256), {}};
        kept(outbox.submit(planNamed(u"CF-1"_s, u"pack"_s, u"a pack"_s, u"jo"_s, rig.clock.now()), {commandTo(rig.repository.id, u"CF-1"_s, u"PK-1"_s, deed)}, rig.clock.now()));
        const sync::DispatchParts parts{outbox, rig.clock, [&rig](RepositoryId) -> QCoro::Task<connectors::Connector*> { co_return rig.connector.get(); }};
        [&] { QCOMPARE(QCoro::waitFor(sync::serveSystem(parts, rig.repository.id, {})).value_or(-1), 1); }();
        return *kept(outbox.intent(u"CF-1"_s));
    }
    static int seen(ArchiveRig& rig, outbox::Outbox& outbox)
    {
        sync::ConnectedContent content(*rig.cache, [&rig](const Repository& one) { return connectors::connectorFor(one, siteParts(rig.clock, rig.patience, {u"editor"_s, u"editor"_s}), rig.reader); });
        return QCoro::waitFor(sync::seeEffects({*rig.cache, outbox, content, rig.clock}, rig.repository.id)).value_or(-1);
    }

private Q_SLOTS:
    void row34WhatWasFiledInAWorkspaceIsARecordOfItInTheNextRunAndSeenByItsBytes()
    {
        ArchiveRig rig(ArchiveKind::ExtendedEcm, {.records = 40}, {u"editor"_s, u"editor"_s});
        QTemporaryDir profile;
        const auto outbox = *outbox::Outbox::open(profile.path());
        QVERIFY(rig.sync());
        const QString room = QString::number(sandbox::contentserver::Nodes::workspaceId(sandbox::contentserver::WorkspaceKind::Customer, 0));
        const quint64 before = rig.holdings().count();
        const Intent filed = file(rig, *outbox, room);
        QCOMPARE(filed.state, IntentState::Done);
        QCOMPARE(rig.holdings().count(), before + 1);
        QVERIFY(!rig.record(filed.effect.reference));
        rig.pass(20 * 60'000); // the search index comes round
        QVERIFY(rig.sync());
        const auto record = rig.record(filed.effect.reference);
        QVERIFY(record && record->standing == RecordStanding::Present);
        QCOMPARE(record->communication.workspace, room);
        QCOMPARE(record->communication.title, u"PK-1-1-00.pdf"_s);
        QCOMPARE(record->renditions.front().rendition.source.nativeId, sourceOfFiled(filed.effect));
        QCOMPARE(seen(rig, *outbox), 1);
        QVERIFY(kept(outbox->intent(u"CF-1"_s))->seen);
    }
};

QTEST_GUILESS_MAIN(FiledRecordTest)
#include "filed_record_test.moc"
