// The sandbox's Content Server: holds, retention, what happened, what was deleted, and business workspaces.
#include "tests/support/otcs_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxOtcsRecordsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OtcsRig> m_rig;

    FrontAnswer get(const QByteArray& path) { return m_rig->get(path); }
    QByteArray v1(quint64 accession) { return "/v1" + m_rig->node(accession).mid(3); }
    QJsonArray holdsOf(quint64 accession) { return get(v1(accession) + "/holds").object()[u"data"].toArray(); }
    QByteArray numberOf(const QString& hold)
    {
        const FrontAnswer answer = get("/v2/hold?holdname=" + hold.toLatin1());
        return QByteArray::number(answer.object()[u"results"][u"data"][u"hold"][u"HoldID"].toInt());
    }
    QList<qint64> itemsOf(const QString& hold)
    {
        QList<qint64> all;
        for (const QJsonValue& row : get("/v2/holditems/" + numberOf(hold) + "/page?limit=250").object()[u"results"].toArray()) {
            all.append(row[u"id"].toInteger());
        }
        return all;
    }
    QList<qint64> discarded(const QByteArray& more = {})
    {
        return OtcsRig::ids(get("/v2/volumes/recyclebin/nodes?limit=250&mode=anyone_deleted" + more));
    }
    quint64 free() const
    {
        return m_rig->first([](const auto& record) { return record.holds.isEmpty() && record.trap == 0; });
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<OtcsRig>(); }

    void holdsAreThoseOfTheRecords()
    {
        QMap<QString, QList<qint64>> under;
        for (quint64 accession = 0; accession < m_rig->holdings.count(); ++accession) {
            if (m_rig->holdings.presence(accession) == sandbox::Presence::Deleted) {
                continue;
            }
            const sandbox::HeldRecord record = m_rig->holdings.record(accession);
            const QJsonArray laid = holdsOf(accession);
            QCOMPARE(laid.size(), record.holds.size());
            for (qsizetype i = 0; i < laid.size(); ++i) {
                QCOMPARE(laid[i][u"hold_name"].toString(), record.holds[i].name);
                QCOMPARE(laid[i][u"removable"].toBool(), !record.holds[i].foreign);
                under[record.holds[i].name].append(m_rig->front.nativeId(accession).toLongLong());
            }
        }
        QVERIFY(under.size() > 5);
        for (auto it = under.begin(); it != under.end(); ++it) {
            QCOMPARE(itemsOf(it.key()), *it);
        }
        QCOMPARE(OtcsRig::total(get("/v2/holds")), under.size());
        QCOMPARE(get("/v1/holds").array().size(), under.size());
        const QJsonObject hold = get("/v2/holds/" + numberOf(u"LIT-2025-001"_s)).object()[u"results"][u"data"][u"hold"].toObject();
        QCOMPARE(hold[u"HoldType"].toString(), u"LEGAL"_s);
        QCOMPARE(hold[u"DateApplied"].toString(), u"2026-02-02T07:00:00"_s); // no zone
        QCOMPARE(get("/v2/hold?holdname=LIT-0000-000").status, 404);
    }

    void aHoldThatIsNotEnforcedKeepsNothing()
    {
        const quint64 accession = free();
        QVERIFY(m_rig->holdings.hold(accession, u"LIT-1"_s, false));
        QCOMPARE(m_rig->ask("DELETE", m_rig->node(accession)).status, 400);
        QVERIFY(m_rig->holdings.setHoldFault({{u"fault"_s, u"not-enforced"_s}}));
        QCOMPARE(m_rig->ask("DELETE", m_rig->node(accession)).status, 200);
    }

    void aHoldIsPlacedAndLifted()
    {
        const quint64 accession = free();
        const QByteArray made = "type=LEGAL&name=LIT-2026-001&comment=A&date_applied=2026-04-01T10:00:00&alternate_id=M-1";
        const int id = m_rig->form("POST", "/v1/holds", made).object()[u"holdID"].toInt();
        QVERIFY(id > 0);
        QCOMPARE(m_rig->form("POST", "/v1/holds", made).error(), u"Could not insert into the Hold Disposition table."_s);
        const QString before = m_rig->properties(m_rig->node(accession))[u"modify_date"].toString();
        QCOMPARE(m_rig->body("POST", v1(accession) + "/holds", {{u"hold_id"_s, id}}).status, 200);
        QCOMPARE(m_rig->properties(m_rig->node(accession))[u"modify_date"].toString(), before);
        QCOMPARE(holdsOf(accession)[0][u"hold_name"].toString(), u"LIT-2026-001"_s);
        QCOMPARE(m_rig->holdings.record(accession).holds[0].name, u"LIT-2026-001"_s);
        QVERIFY(get(m_rig->node(accession) + "?fields=rmiconsdata").object()[u"results"][u"data"][u"rmiconsdata"][u"show_hold"].toBool());
        QCOMPARE(m_rig->ask("DELETE", m_rig->node(accession)).status, 400);
        m_rig->set(u"hold-refusal"_s, 500);
        QCOMPARE(m_rig->ask("DELETE", m_rig->node(accession)).status, 500);
        QVERIFY(!get(m_rig->node(accession) + "?actions=delete").object()[u"results"][u"actions"][u"data"].toObject().contains(u"delete"));
        QCOMPARE(m_rig->ask("DELETE", "/v1/holds/" + QByteArray::number(id)).status, 400); // it is in use
        QCOMPARE(m_rig->ask("DELETE", v1(accession) + "/holds/" + QByteArray::number(id)).status, 200);
        QCOMPARE(m_rig->ask("DELETE", v1(accession) + "/holds/" + QByteArray::number(id)).error(), u"Object does not have this Hold."_s);
        QCOMPARE(m_rig->ask("DELETE", "/v1/holds/" + QByteArray::number(id)).status, 200);
        QCOMPARE(m_rig->ask("DELETE", m_rig->node(accession)).status, 200);
    }

    void aRefusalMayLookLikeSuccess()
    {
        m_rig->set(u"soft-refusals"_s, true);
        const FrontAnswer answer = m_rig->form("POST", v1(free()) + "/holds", "hold_id=9999");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object()[u"results"][u"ok"].toBool(true), false);
    }

    void aHoldOfAnotherSystemStays()
    {
        const quint64 accession = m_rig->first([](const auto& record) { return record.trap == 32; });
        QCOMPARE(holdsOf(accession)[0][u"removable"].toBool(true), false);
        QCOMPARE(m_rig->ask("DELETE", v1(accession) + "/holds/" + numberOf(u"REG-4711"_s)).status, 400);
        QCOMPARE(m_rig->holdings.record(accession).holds.size(), 1);
    }

    void aHoldOnAWorkspaceLiesOnWhatIsInIt()
    {
        const quint64 accession = free();
        const QByteArray workspace = QByteArray::number(m_rig->properties(m_rig->node(accession))[u"parent_id"].toInteger());
        QCOMPARE(m_rig->form("POST", "/v1/nodes/" + workspace + "/holds", "hold_id=" + numberOf(u"LIT-2025-001"_s)).status, 200);
        const QJsonArray laid = holdsOf(accession);
        QCOMPARE(laid.size(), 1);
        QCOMPARE(laid[0][u"hold_appliedmethod"].toString(), u"Inherited"_s);
        QCOMPARE(laid[0][u"removable"].toBool(true), false);
        QCOMPARE(m_rig->ask("DELETE", v1(accession) + "/holds/" + numberOf(u"LIT-2025-001"_s)).status, 400);
        QCOMPARE(m_rig->ask("DELETE", m_rig->node(accession)).status, 400);
        QVERIFY(itemsOf(u"LIT-2025-001"_s).contains(workspace.toLongLong()));
        QCOMPARE(m_rig->ask("DELETE", "/v1/nodes/" + workspace + "/holds/" + numberOf(u"LIT-2025-001"_s)).status, 200);
        QCOMPARE(holdsOf(accession).size(), 0);
    }

    void manyAreHeldAtOnceAndNobodyIsToldWhich()
    {
        const QByteArray hold = numberOf(u"LIT-2025-001"_s);
        QCOMPARE(m_rig->form("POST", "/v1/rmclassifications/applyhold", "ids={10000020,10000021,99}&holdID=" + hold).status, 200);
        QVERIFY(itemsOf(u"LIT-2025-001"_s).contains(10'000'020) && itemsOf(u"LIT-2025-001"_s).contains(10'000'021));
        QCOMPARE(m_rig->form("POST", "/v1/rmclassifications/removehold", "ids=10000020,10000021&holdID=" + hold).status, 200);
        QVERIFY(!itemsOf(u"LIT-2025-001"_s).contains(10'000'020));
        QCOMPARE(m_rig->form("POST", "/v1/rmclassifications/applyhold", "ids=10000020").error(), u"Hold ID is not specified"_s);
    }

    void anAuditorReadsHoldsAndPlacesNone()
    {
        m_rig->signIn("counterfoil");
        QVERIFY(OtcsRig::total(get("/v2/holds")) > 5);
        QCOMPARE(m_rig->form("POST", v1(free()) + "/holds", "hold_id=" + numberOf(u"LIT-2025-001"_s)).error(),
                 u"Accessibility error. Not enough permissions."_s);
        QCOMPARE(m_rig->form("POST", "/v1/holds", "type=LEGAL&name=X&date_applied=2026").status, 400);
    }

    void retentionIsTold()
    {
        m_rig = std::make_unique<OtcsRig>(64'000); // each trap lies in it
        for (const quint64 accession : {free(), m_rig->first([](const auto& record) { return record.trap == 22; })}) {
            const sandbox::HeldRecord record = m_rig->holdings.record(accession);
            const QJsonArray rsis = get(v1(accession) + "/rsis").object()[u"data"].toArray();
            QCOMPARE(rsis.size(), record.retentions.size());
            for (qsizetype i = 0; i < rsis.size(); ++i) {
                const QByteArray code = rsis[i][u"rsi"].toString().toLatin1();
                const QJsonObject due = get(v1(accession) + "/rsi/" + code + "/GetRSIDetails").object()[u"data"][0].toObject();
                QCOMPARE(due[u"RetentionRule"].toString(), record.retentions[i].rule);
                QCOMPARE(due[u"CalculatedDate"].toString(),
                         record.retentions[i].until.isEmpty() ? QString() : record.retentions[i].until + u"T00:00:00"_s);
                QCOMPARE(due[u"EventBased"].toBool(), record.retentions[i].until.isEmpty());
            }
            const QJsonObject details = get(v1(accession) + "/rmclassifications").object();
            QCOMPARE(details[u"data"][0][u"name"].toString(), record.retentionClass);
            QCOMPARE(details[u"data"][0][u"record_date"].toString(), record.issued.day() + u"T00:00:00"_s);
        }
        QVERIFY(get("/v2/rsis?limit=100").object()[u"results"][u"data"][u"rsis"].toArray().size() >= 4);
        QVERIFY(m_rig->holdings.retain(5, {u"policy"_s, u"30 years"_s, u"2056-12-31"_s}));
        QCOMPARE(get(v1(5) + "/rsi/30%20years/GetRSIDetails").object()[u"data"][0][u"CalculatedDate"].toString(), u"2056-12-31T00:00:00"_s);
    }

    void recordDetailsAreChangedWithTheirToken()
    {
        const QString token = get(v1(5) + "/rmclassifications").object()[u"rm_metadataToken"].toString();
        QCOMPARE(m_rig->body("PUT", v1(5) + "/rmclassifications", {{u"rm_metadataToken"_s, token}, {u"official"_s, false}}).status, 200);
        QCOMPARE(get(v1(5) + "/rmclassifications").object()[u"data"][0][u"official"].toBool(true), false);
        QVERIFY(m_rig->holdings.amend(5, {{u"title"_s, u"Other"_s}}));
        QCOMPARE(m_rig->body("PUT", v1(5) + "/rmclassifications", {{u"rm_metadataToken"_s, token}, {u"official"_s, true}}).status, 400);
    }

    void theRecycleBinForgets()
    {
        const QList<qint64> before = discarded();
        QVERIFY(!before.isEmpty()); // gone before anybody looked
        QVERIFY(m_rig->holdings.remove(20, true));
        QVERIFY(m_rig->holdings.remove(21, false));
        const QList<qint64> after = discarded();
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after[0], 10'000'020); // the latest first
        QCOMPARE(discarded("_today"), QList<qint64>{10'000'020});
        const QJsonObject row =
            get("/v2/volumes/recyclebin/nodes?mode=anyone_deleted&limit=1").object()[u"results"][0][u"data"][u"properties"].toObject();
        QCOMPARE(row[u"deleted_date"].toString(), u"2026-04-01T08:00:00Z"_s);
        QCOMPARE(row[u"purged_date"].toString(), u"2026-06-30T08:00:00Z"_s);
        m_rig->clock.advance(89LL * 86'400'000);
        m_rig->signIn("admin");
        QCOMPARE(discarded(), QList<qint64>{10'000'020});
        m_rig->clock.advance(86'400'000);
        m_rig->signIn("admin");
        QCOMPARE(discarded(), QList<qint64>());
    }

    void theRecycleBinMayBeClosed()
    {
        m_rig->signIn("counterfoil");
        QVERIFY(!discarded().isEmpty());
        m_rig->set(u"recycle-bin"_s, false);
        QCOMPARE(get("/v2/volumes/recyclebin/nodes?mode=anyone_deleted").status, 403);
        QCOMPARE(OtcsRig::total(get("/v2/volumes/recyclebin/nodes?mode=user_deleted")), 0);
        QCOMPARE(m_rig->form("POST", "/v2/volumes/recyclebin/nodes/purge", "ids=10000020").status, 500);
    }

    void whatHappenedIsToldByDays()
    {
        const quint64 accession = free();
        m_rig->clock.advance(14LL * 3'600'000); // 2026-04-01T22:00Z: in Berlin it is the second of April
        m_rig->signIn("admin");
        QVERIFY(m_rig->holdings.amend(accession, {{u"brand"_s, u"B"_s}}));
        const auto names = [&](const QByteArray& query) {
            QStringList all;
            for (const QJsonValue& entry :
                 get(m_rig->node(accession) + "/audit?limit=100&" + query).object()[u"results"][u"data"][u"audit"].toArray()) {
                all.append(entry[u"audit_name"].toString());
            }
            return all;
        };
        QCOMPARE(names("where_audit_date_start=2026-04-02"), QStringList{u"Attribute Value Changed"_s});
        QCOMPARE(names("where_audit_date_start=2026-04-01&where_audit_date_end=2026-04-01"), QStringList());
        QCOMPARE(names("sort=asc_audit_date").constFirst(), u"Create"_s);
        QCOMPARE(names("where_type=1"), QStringList{u"Create"_s});
        QCOMPARE(get(v1(accession) + "/audit").object()[u"total"].toInt(), names({}).size());
        QVERIFY(m_rig->holdings.remove(accession, true));
        QCOMPARE(get(m_rig->node(accession) + "/audit").status, 404); // gone with the node
    }

    void modulesMayNotBeInstalled()
    {
        m_rig->set(u"records"_s, false);
        m_rig->set(u"workspaces"_s, false);
        for (const QByteArray path : {"/v2/holds", "/v1/nodes/10000001/holds", "/v2/rsis", "/v2/businessworkspaces?expanded_view=true",
                                      "/v2/businessworkspacetypes", "/v1/nodes/10000001/businessworkspace"}) {
            QCOMPARE(get(path).status, 400);
            QVERIFY(get(path).error().contains(u"mappings registry"));
        }
    }

    void workspacesAreFoundByTypeNameAndObject()
    {
        const QByteArray all = "/v2/businessworkspaces?expanded_view=true&limit=250&fields=properties{id}&action=properties-";
        const auto found = [&](const QByteArray& more) { return OtcsRig::ids(get(all + more)); };
        QCOMPARE(found("&where_workspace_type_id=16").size(), m_rig->properties("/v2/nodes/2010")[u"size"].toInteger());
        QCOMPARE(found("&where_workspace_type_name=Ca").size(), m_rig->properties("/v2/nodes/2020")[u"size"].toInteger());
        const QByteArray customer = m_rig->holdings.record(1).customers()[0].toLatin1();
        const qint64 home = m_rig->properties(m_rig->node(1))[u"parent_id"].toInteger();
        QCOMPARE(found("&where_bo_type=CUSTOMER&where_bo_id=" + customer + "&where_ext_system_id=CRM"), QList<qint64>{home});
        QCOMPARE(found("&where_bo_id=" + customer + "&where_ext_system_id=SAP"), QList<qint64>());
        QCOMPARE(found("&where_name=contains_(" + customer), QList<qint64>{home});
        QCOMPARE(OtcsRig::ids(get("/v2/businessworkspaces?where_workspace_type_id=16")), QList<qint64>()); // visited lately: none
        const QJsonObject row =
            get("/v2/externalsystems/CRM/botypes/CUSTOMER/boids/" + customer).object()[u"results"][0][u"data"][u"properties"].toObject();
        QCOMPARE(row[u"id"].toInteger(), home);
        QVERIFY(!row[u"create_date"].toString().endsWith(u'Z')); // though nodes send it
        QVERIFY(m_rig->properties("/v2/nodes/" + QByteArray::number(home))[u"create_date"].toString().endsWith(u'Z'));
        QCOMPARE(get("/v2/externalsystems/CRM/botypes/CUSTOMER/boids/C-x").status, 404);
        QVERIFY(get(all + "&where_workspace_type_id=16").object()[u"paging"].isObject()); // and not below "collection"
    }

    void casesAreChildrenOfTheirCustomer()
    {
        const quint64 accession = m_rig->first([](const auto& record) { return !record.caseId.isEmpty() && record.trap == 0; });
        const sandbox::HeldRecord record = m_rig->holdings.record(accession);
        const QByteArray home = QByteArray::number(m_rig->properties(m_rig->node(accession))[u"parent_id"].toInteger());
        const QByteArray there = "/v2/externalsystems/CRM/botypes/CASE/boids/" + record.caseId.toLatin1();
        const qint64 matter = OtcsRig::ids(get(there)).value(0);
        QVERIFY(matter >= 5'000'000);
        const QJsonArray children = get("/v2/nodes/" + QByteArray::number(matter) + "/nodes?limit=250").object()[u"results"].toArray();
        QList<qint64> originals;
        for (const QJsonValue& one : children) {
            QCOMPARE(one[u"data"][u"properties"][u"type"].toInt(), 1);
            originals.append(one[u"data"][u"properties"][u"original_id"].toInteger());
        }
        QVERIFY(originals.contains(m_rig->front.nativeId(accession).toLongLong()));
        const QList<qint64> parents =
            OtcsRig::ids(get("/v2/businessworkspaces/" + QByteArray::number(matter) + "/relateditems?where_rel_types={'parent'}"));
        QCOMPARE(parents.size(), 1);
        const QByteArray customer = QByteArray::number(parents[0]);
        QVERIFY(OtcsRig::ids(get("/v2/businessworkspaces/" + customer + "/relateditems?where_relationtype=child")).contains(matter));
        QCOMPARE(get(v1(accession) + "/businessworkspace").object()[u"id"].toInteger(), home.toLongLong());
    }
};

QTEST_GUILESS_MAIN(SandboxOtcsRecordsTest)
#include "sandbox_otcs_records_test.moc"
