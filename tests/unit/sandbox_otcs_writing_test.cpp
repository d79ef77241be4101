// The sandbox's Content Server, written to: nodes, versions, categories, workspaces; and what others did behind a client's back.
#include "tests/support/otcs_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxOtcsWritingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OtcsRig> m_rig;

    FrontAnswer get(const QByteArray& path) { return m_rig->get(path); }
    static qint64 idOf(const FrontAnswer& answer) { return answer.object()[u"results"][u"data"][u"properties"][u"id"].toInteger(); }
    qint64 folder(const QString& name, qint64 parent = 2000)
    {
        return idOf(m_rig->body("POST", "/v2/nodes", {{u"type"_s, 0}, {u"parent_id"_s, parent}, {u"name"_s, name}}));
    }
    qint64 uploaded(qint64 parent, const QByteArray& bytes)
    {
        const QJsonObject categories{{u"7001_2"_s, u"PACK-1"_s}, {u"7001_5"_s, u"2026-03-31T00:00:00"_s}, {u"7003_2"_s, QJsonArray{u"C-1"_s}}};
        const QJsonObject asked{{u"type"_s, u"144"_s}, // as texts, as clients send them
                                {u"parent_id"_s, QString::number(parent)},
                                {u"name"_s, u"pack.txt"_s},
                                {u"roles"_s, QJsonObject{{u"categories"_s, categories}}}};
        return idOf(m_rig->upload("/v2/nodes", asked, bytes));
    }
    static QByteArray at(qint64 id) { return "/v2/nodes/" + QByteArray::number(id); }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<OtcsRig>(400); }

    void aFolderIsMadeOnce()
    {
        const qint64 made = folder(u"Evidence"_s);
        QVERIFY(made > 0);
        QCOMPARE(m_rig->form("POST", "/v2/nodes", "type=0&parent_id=2000&name=evidence").error(),
                 u"An item with the name 'evidence' already exists."_s);
        QCOMPARE(m_rig->form("POST", "/v2/nodes", "type=0&parent_id=2000&name=evidence").status, 500);
        QCOMPARE(m_rig->form("POST", "/v2/nodes", "type=0&parent_id=2000&name=a:b").status, 400);
        QCOMPARE(m_rig->form("POST", "/v2/nodes", "type=0&parent_id=2000&name=" + QByteArray(249, 'a')).status, 400);
        QCOMPARE(m_rig->form("POST", "/v2/nodes", "type=0&parent_id=99&name=a").status, 404);
        QCOMPARE(m_rig->form("POST", "/v2/nodes", "parent_id=2000&name=a").status, 500);
        const FrontAnswer taken =
            m_rig->body("POST", "/v1/validation/nodes/names", {{u"parent_id"_s, 2000}, {u"names"_s, QJsonArray{u"Evidence"_s, u"New"_s}}});
        QCOMPARE(taken.object()[u"results"].toArray().size(), 1);
        QCOMPARE(m_rig->properties("/v2/nodes/2000")[u"modify_date"].toString(), u"2026-04-01T08:00:00Z"_s);
    }

    void anUploadIsACommunication()
    {
        const qint64 node = uploaded(folder(u"Evidence"_s), "one");
        QCOMPARE(get(at(node) + "/content").body, "one");
        const auto accession = m_rig->front.accessionOf(QString::number(node));
        QVERIFY(accession);
        const sandbox::HeldRecord record = m_rig->holdings.record(*accession);
        QCOMPARE(record.documentId, u"PACK-1"_s);
        QCOMPARE(record.issued.written, u"2026-03-31"_s);
        QCOMPARE(record.customers(), QStringList{u"C-1"_s});
        QCOMPARE(m_rig->properties(at(node))[u"mime_type"].toString(), u"text/plain"_s);
        QCOMPARE(m_rig->properties(at(node))[u"name"].toString(), u"pack.txt"_s);
        QCOMPARE(m_rig->properties(at(node))[u"create_user_id"].toInt(), 1000);
    }

    void versionsAreAdded()
    {
        const qint64 node = uploaded(folder(u"Evidence"_s), "one");
        const FrontAnswer added = m_rig->upload(at(node) + "/versions", {{u"description"_s, u"again"_s}}, "two");
        QCOMPARE(added.object()[u"results"][u"data"][u"versions"][u"version_number"].toInt(), 2);
        QCOMPARE(get(at(node) + "/versions/1/content").body, "one");
        QCOMPARE(get(at(node) + "/content").body, "two");
        QCOMPARE(get(at(node) + "/versions/2").object()[u"results"][u"data"][u"versions"][u"description"].toString(), u"again"_s);
        QCOMPARE(m_rig->form("POST", at(node) + "/versions", "description=none").status, 400);
        QCOMPARE(m_rig->upload("/v2/nodes/2010/versions", {}, "x").status, 400);
    }

    void categoriesAreWrittenAgainstATokenThatIsNew()
    {
        const QByteArray node = m_rig->node(5);
        const QString name = m_rig->properties(node)[u"name"].toString();
        const QString token = get(node + "?state").object()[u"results"][u"state"][u"categories"][u"metadata_token"].toString();
        m_rig->clock.advance(60'000);
        const QByteArray form = "category_id=7001&7001_3=Corrected&metadata_token=" + token.toLatin1();
        QCOMPARE(m_rig->form("PUT", node + "/categories/7001", form).status, 200);
        QCOMPARE(m_rig->holdings.record(5).title, u"Corrected"_s);
        QCOMPARE(m_rig->properties(node)[u"name"].toString(), name); // a title is no name
        QCOMPARE(m_rig->properties(node)[u"modify_date"].toString(), u"2026-04-01T08:01:00Z"_s);
        QCOMPARE(m_rig->properties(node)[u"modify_user_id"].toInt(), 1000);
        QCOMPARE(m_rig->form("PUT", node + "/categories/7001", form).status, 409);
        QVERIFY(m_rig->form("PUT", node + "/categories/7001", "7001_77=x").error().contains(u"a non-matching attribute ('7001_77') was found"));
        QCOMPARE(m_rig->form("PUT", node + "/categories/7777", "7777_2=x").status, 400);
        QCOMPARE(m_rig->form("POST", node + "/categories", "category_id=7001").error(), u"The attribute group 'Communication' already exists"_s);
        QCOMPARE(m_rig->form("PUT", node + "/categories/7003", "7003_2=C-7&7003_2=C-8").status, 200);
        QCOMPARE(m_rig->holdings.record(5).customers().constFirst(), u"C-7"_s);
        QVERIFY(m_rig->holdings.amend(5, {{u"title"_s, u"Behind its back"_s}}));
        QCOMPARE(get(node + "/categories/7001").object()[u"results"][u"data"][u"categories"][u"7001_3"].toString(), u"Behind its back"_s);
    }

    void aCategoryIsAppliedToAFolderAndTakenAway()
    {
        const qint64 made = folder(u"Evidence"_s);
        QCOMPARE(m_rig->form("POST", at(made) + "/categories", "category_id=7002&7002_4=Legal").status, 200);
        const QJsonObject values = get(at(made) + "/categories").object()[u"results"][0][u"data"][u"categories"].toObject();
        QCOMPARE(values[u"7002_4"].toString(), u"Legal"_s);
        QCOMPARE(values[u"7002_2"].toString(u"x"_s), QString());
        QCOMPARE(m_rig->ask("DELETE", at(made) + "/categories/7002").status, 200);
        QCOMPARE(get(at(made) + "/categories").object()[u"results"].toArray().size(), 0);
        QCOMPARE(m_rig->ask("DELETE", m_rig->node(5) + "/categories/7001").status, 500); // the loader's stays
    }

    void aGenerationHoldsOneVersionFast()
    {
        const qint64 pack = folder(u"Evidence"_s), node = uploaded(pack, "one");
        QVERIFY(m_rig->upload(at(node) + "/versions", {}, "two").status == 200);
        const QJsonObject asked{
            {u"type"_s, 2}, {u"parent_id"_s, pack}, {u"name"_s, u"As sent"_s}, {u"original_id"_s, node}, {u"version_number"_s, u"1"_s}};
        const qint64 pinned = idOf(m_rig->body("POST", "/v2/nodes", asked));
        QCOMPARE(get(at(pinned) + "/content").body, "one");
        const QJsonObject following{{u"type"_s, 1}, {u"parent_id"_s, pack}, {u"name"_s, u"As it is"_s}, {u"original_id"_s, node}};
        QCOMPARE(m_rig->properties(at(idOf(m_rig->body("POST", "/v2/nodes", following))))[u"original_id"].toInteger(), node);
        QJsonObject beyond = asked;
        beyond.insert(u"version_number"_s, u"7"_s);
        beyond.insert(u"name"_s, u"Other"_s);
        QCOMPARE(m_rig->body("POST", "/v2/nodes", beyond).status, 400);
    }

    void nodesAreRenamedMovedAndDeleted()
    {
        const qint64 first = folder(u"First"_s), second = folder(u"Second"_s), node = uploaded(first, "one");
        QCOMPARE(m_rig->body("PUT", at(node), {{u"name"_s, u"Pack"_s}, {u"parent_id"_s, second}}).status, 200);
        QCOMPARE(OtcsRig::total(get(at(first) + "/nodes")), 0);
        QCOMPARE(OtcsRig::ids(get(at(second) + "/nodes")), QList<qint64>{node});
        QCOMPARE(m_rig->properties(at(second))[u"size"].toInt(), 1);
        const qint64 inner = folder(u"Inner"_s, second);
        QCOMPARE(m_rig->body("PUT", at(second), {{u"parent_id"_s, inner}}).status, 400);
        QCOMPARE(m_rig->body("PUT", "/v2/nodes/100000", {{u"parent_id"_s, first}}).status, 500);
        QCOMPARE(m_rig->ask("DELETE", at(second)).status, 200); // with what is in it
        QCOMPARE(get(at(node)).status, 404);
        QCOMPARE(OtcsRig::ids(get("/v2/volumes/recyclebin/nodes?mode=user_deleted")), QList<qint64>{node});
        QCOMPARE(m_rig->ask("DELETE", "/v2/nodes/2020").status, 500);
        QCOMPARE(m_rig->ask("DELETE", at(first)).status, 200);
        QCOMPARE(get(at(first)).status, 404);
    }

    void whoMayNotWriteDoesNot()
    {
        m_rig->signIn("counterfoil");
        const QString refused = u"Insufficient permissions to perform this action."_s;
        QCOMPARE(m_rig->form("POST", "/v2/nodes", "type=0&parent_id=2000&name=a").error(), refused);
        QCOMPARE(m_rig->ask("DELETE", m_rig->node(5)).error(), refused);
        QCOMPARE(m_rig->form("PUT", m_rig->node(5) + "/categories/7001", "7001_3=x").error(), refused);
        QCOMPARE(m_rig->form("PUT", m_rig->node(5), "name=x").error(), refused);
        QCOMPARE(m_rig->upload(m_rig->node(5) + "/versions", {}, "x").error(), refused);
        QVERIFY(m_rig->holdings.presence(5) == sandbox::Presence::Present);
    }

    void aWorkspaceIsMadeAndRelated()
    {
        const QJsonObject asked{{u"template_id"_s, 2042},
                                {u"name"_s, u"Dispute 7"_s},
                                {u"bo_id"_s, u"CASE-7"_s},
                                {u"roles"_s, QJsonObject{{u"categories"_s, QJsonObject{{u"7002"_s, QJsonObject{{u"7002_4"_s, u"Legal"_s}}}}}}}};
        const FrontAnswer made = m_rig->body("POST", "/v2/businessworkspaces", asked);
        const qint64 id = made.object()[u"results"][u"id"].toInteger();
        QVERIFY(id > 0);
        const QJsonObject shown = get("/v2/businessworkspaces/" + QByteArray::number(id)).object()[u"results"][u"data"].toObject();
        QCOMPARE(shown[u"workspace_references"][0][u"business_object_id"].toString(), u"CASE-7"_s);
        QCOMPARE(shown[u"properties"][u"parent_id"].toInt(), 2020);
        QCOMPARE(OtcsRig::ids(get("/v2/businessworkspaces?expanded_view=true&where_name=Dispute%207")), QList<qint64>{id});
        const QByteArray related = "/v2/businessworkspaces/100000/relateditems";
        QCOMPARE(m_rig->form("POST", related, "rel_type=child&rel_bw_id=" + QByteArray::number(id)).status, 200);
        QVERIFY(OtcsRig::ids(get(related + "?where_relationtype=child")).contains(id));
        QCOMPARE(m_rig->ask("DELETE", related + "/" + QByteArray::number(id) + "?rel_type=child").status, 200);
        QVERIFY(!OtcsRig::ids(get(related + "?where_relationtype=child")).contains(id));
    }

    void whatOthersDidShows()
    {
        QVERIFY(m_rig->holdings.amend(5, {{u"customer"_s, u"C-NEW"_s}})); // it moves to another workspace
        const QByteArray there = "/v2/externalsystems/CRM/botypes/CUSTOMER/boids/C-NEW";
        const qint64 workspace = OtcsRig::ids(get(there)).value(0);
        QCOMPARE(m_rig->properties(m_rig->node(5))[u"parent_id"].toInteger(), workspace);
        QCOMPARE(OtcsRig::ids(get(at(workspace) + "/nodes")), QList<qint64>{10'000'005});
        QVERIFY(m_rig->holdings.remove(5, false));
        QCOMPARE(OtcsRig::total(get(at(workspace) + "/nodes")), 0);
        sandbox::HeldRecord record;
        record.title = u"Added"_s;
        record.documentId = u"D-NEW"_s;
        const quint64 accession = m_rig->holdings.add(record);
        QCOMPARE(m_rig->properties(m_rig->node(accession))[u"name"].toString(), u"Added D-NEW"_s);
        QCOMPARE(m_rig->properties(m_rig->node(accession))[u"parent_id"].toInt(), 2030);
        m_rig->clock.advance(1'000);
        QVERIFY(m_rig->holdings.addVersion(accession, {}, u"somebody"_s, u"empty"_s));
        QCOMPARE(get(m_rig->node(accession) + "/versions").object()[u"results"].toArray().size(), 2);
        QCOMPARE(m_rig->properties(m_rig->node(accession))[u"modify_date"].toString(), u"2026-04-01T08:00:01Z"_s);
        QCOMPARE(get(m_rig->node(accession) + "/content").status, 500);
    }
};

QTEST_GUILESS_MAIN(SandboxOtcsWritingTest)
#include "sandbox_otcs_writing_test.moc"
