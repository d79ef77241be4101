// The sandbox's CMIS server, read: as CMIS 1.1 has it and as servers do.
#include "tests/support/cmisd_rig.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxCmisReadingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CmisdRig> m_rig;
    QString native(quint64 accession) const { return m_rig->front.nativeId(accession); }
    /// The first that fits.
    quint64 accessionWith(const std::function<bool(const sandbox::HeldRecord&)>& fits) const
    {
        for (quint64 accession = 0; accession < m_rig->holdings.count(); ++accession) {
            if (fits(m_rig->holdings.record(accession))) {
                return accession;
            }
        }
        qFatal("there is none");
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<CmisdRig>(); }

    void theServiceDocumentIsAnObjectByRepositoryId()
    {
        const QJsonObject document = m_rig->client.get(CmisdRig::service).object();
        QCOMPARE(document.keys(), QStringList{u"northgate"_s});
        const QJsonObject info = document[u"northgate"].toObject();
        QCOMPARE(info[u"repositoryUrl"].toString(), u"http://127.0.0.1:8089/cmis/browser/northgate"_s);
        QCOMPARE(info[u"rootFolderUrl"].toString(), u"http://127.0.0.1:8089/cmis/browser/northgate/root"_s);
        QCOMPARE(info[u"cmisVersionSupported"].toString(), u"1.1"_s);
        QCOMPARE(info[u"capabilities"][u"capabilityChanges"].toString(), u"objectidsonly"_s);
        QCOMPARE(m_rig->ofRepository("repositoryInfo").object(), document);
    }

    void whoIsNotSignedInMeetsAPageOfHtml()
    {
        m_rig->client.headers.clear();
        const FrontAnswer answer = m_rig->client.get(CmisdRig::service);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.header("WWW-Authenticate").startsWith("Basic "));
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        m_rig->client.headers = {{"Authorization", "Basic " + QByteArray("archivist:wrong").toBase64()}};
        QCOMPARE(m_rig->client.get(CmisdRig::service).status, 401);
        m_rig->signIn("archivist");
        QCOMPARE(m_rig->client.get(QByteArray(CmisdRig::service) + "?token=x").status, 401); // no page of this server made that
    }

    void whatIsNotUnderstoodIsRefusedByName()
    {
        const auto refused = [this](const QByteArray& method, const QByteArray& target) {
            const FrontAnswer answer = m_rig->client.ask(method, target);
            return u"%1 %2"_s.arg(answer.status).arg(CmisdRig::exception(answer));
        };
        QCOMPARE(refused("GET", CmisdRig::repository), u"405 notSupported"_s);
        QCOMPARE(refused("GET", "/cmis/browser/other?cmisselector=repositoryInfo"), u"400 invalidArgument"_s);
        QCOMPARE(refused("GET", QByteArray(CmisdRig::root) + "/nowhere?cmisselector=object"), u"404 objectNotFound"_s);
        QCOMPARE(refused("PUT", CmisdRig::root), u"405 notSupported"_s);
        QCOMPARE(refused("GET", QByteArray(CmisdRig::root) + "?cmisselector=children&maxItems=-1"), u"400 invalidArgument"_s);
        QCOMPARE(refused("GET", QByteArray(CmisdRig::root) + "?cmisselector=relationships"), u"400 invalidArgument"_s);
        const FrontAnswer hidden = m_rig->client.get(QByteArray(CmisdRig::repository) + "?suppressResponseCodes=true");
        QCOMPARE(hidden.status, 200);
        QCOMPARE(CmisdRig::exception(hidden), u"notSupported"_s);
        QVERIFY(m_rig->client.get(QByteArray(CmisdRig::service) + "?callback=f").body.startsWith("f({"));
    }

    void typesAreATreeWithTheirProperties()
    {
        QStringList bases;
        for (const QJsonValue& type : m_rig->ofRepository("typeChildren").object()[u"types"].toArray()) {
            bases += type[u"id"].toString();
            QVERIFY(!type.toObject().contains(u"propertyDefinitions"));
        }
        QCOMPARE(bases, (QStringList{u"cmis:document"_s, u"cmis:folder"_s, u"cmis:secondary"_s}));
        const QJsonObject hold = m_rig->ofRepository("typeDefinition", {{"typeId", u"cmis:rm_hold"_s}}).object();
        QCOMPARE(hold[u"parentId"].toString(), u"cmis:secondary"_s);
        const QJsonValue ids = hold[u"propertyDefinitions"][u"cmis:rm_holdIds"];
        QCOMPARE(ids[u"propertyType"].toString(), u"id"_s);
        QCOMPARE(ids[u"cardinality"].toString(), u"multi"_s);
        const QJsonArray tree = m_rig->ofRepository("typeDescendants", {{"typeId", u"cmis:secondary"_s}, {"depth", u"1"_s}}).array();
        QCOMPARE(tree.size(), 3);
        const QJsonObject own = m_rig->ofRepository("typeDefinition", {{"typeId", u"nb:sent-communication"_s}}).object();
        QCOMPARE(own[u"queryName"].toString(), u"nb:sent_communication"_s); // its id could not be spelt in a query
        QCOMPARE(own[u"propertyDefinitions"][u"nb:issueDate"][u"resolution"].toString(), u"date"_s);
        QCOMPARE(own[u"propertyDefinitions"][u"cmis:name"][u"inherited"].toBool(), true);
        QCOMPARE(m_rig->ofRepository("typeDefinition", {{"typeId", u"nb:none"_s}}).status, 404);
    }

    void foldersArePagedAndPathsLeadBack()
    {
        const FrontAnswer answer = m_rig->client.get(QByteArray(CmisdRig::root) + "/Correspondence/Volume%201?cmisselector=children&succinct=true" +
                                                     "&includePathSegment=true&maxItems=7&skipCount=10");
        const QJsonObject page = answer.object();
        QCOMPARE(page[u"objects"].toArray().size(), 7);
        QCOMPARE(page[u"hasMoreItems"].toBool(), true);
        QVERIFY(page[u"numItems"].toInteger() > 390);
        const QJsonValue one = page[u"objects"][0];
        const QByteArray path = QByteArray(CmisdRig::root) + "/Correspondence/Volume%201/" + one[u"pathSegment"].toString().toUtf8();
        const QJsonObject byPath = m_rig->client.get(path + "?cmisselector=object&succinct=true").object();
        QCOMPARE(byPath[u"succinctProperties"], one[u"object"][u"succinctProperties"]);
        const QString id = byPath[u"succinctProperties"][u"cmis:objectId"].toString();
        const QJsonArray parents = m_rig->ofObject(id, "parents", {{"succinct", u"true"_s}, {"includeRelativePathSegment", u"true"_s}}).array();
        QCOMPARE(parents[0][u"object"][u"succinctProperties"][u"cmis:path"].toString(), u"/Correspondence/Volume 1"_s);
        QCOMPARE(parents[0][u"relativePathSegment"], one[u"pathSegment"]);
        QCOMPARE(m_rig->ofObject(u"root"_s, "parent").status, 400);
        QCOMPARE(m_rig->ofObject(u"root"_s, "folderTree", {{"depth", u"-1"_s}}).array()[0][u"children"].toArray().size(), 2);
        QCOMPARE(m_rig->ofObject(u"root"_s, "descendants", {{"depth", u"1"_s}}).array().size(), 1);
    }

    void propertiesSayWhatIsTrueOfARecord()
    {
        const quint64 accession = accessionWith([](const sandbox::HeldRecord& r) { return r.versions.size() == 1 && r.legs.size() == 2; });
        const sandbox::HeldRecord record = m_rig->holdings.record(accession);
        const QJsonObject said = m_rig->properties(native(accession));
        QCOMPARE(said[u"nb:title"].toString(), record.title);
        QCOMPARE(said[u"nb:documentId"].toString(), record.documentId);
        QCOMPARE(said[u"nb:customerId"].toArray(), QJsonArray::fromStringList(record.customers()));
        QCOMPARE(said[u"nb:recipients"].toArray().size(), 2);
        QCOMPARE(said[u"nb:issueDate"].toInteger(), QDateTime::fromString(record.issued.day() + u"T00:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE(said[u"cmis:lastModificationDate"].toInteger(), record.modified);
        QCOMPARE(said[u"cmis:versionSeriesId"].toString(), native(accession));
        QVERIFY(said[u"cmis:description"].isNull() && said.contains(u"cmis:description")); // not set is null, and there
        const QJsonObject full = m_rig->ofObject(native(accession), "object", {{"filter", u"nb:title,cmis:objectId"_s}}).object();
        QCOMPARE(full[u"properties"].toObject().keys(), (QStringList{u"cmis:objectId"_s, u"nb:title"_s}));
        QCOMPARE(full[u"properties"][u"nb:title"][u"cardinality"].toString(), u"single"_s);
        const QJsonObject iso = m_rig->ofObject(native(accession), "object", {{"succinct", u"true"_s}, {"dateTimeFormat", u"extended"_s}}).object();
        QVERIFY(iso[u"succinctProperties"][u"cmis:creationDate"].toString().endsWith(u".000Z"));
    }

    void versionsAreNewestFirstAndOneIsMarkedAsSent()
    {
        m_rig = std::make_unique<CmisdRig>(64'000); // where each trap lies in every archive
        const quint64 accession = accessionWith([](const sandbox::HeldRecord& r) { return r.trap == 1; });
        const QJsonArray all = m_rig->ofObject(native(accession), "versions", {{"succinct", u"true"_s}}).array();
        QStringList labels, sent;
        for (const QJsonValue& version : all) {
            const QJsonValue said = version[u"succinctProperties"];
            labels += said[u"cmis:versionLabel"].toString();
            if (said[u"nb:asSent"].toBool()) {
                sent += said[u"cmis:versionLabel"].toString();
            }
            QCOMPARE(said[u"cmis:isLatestVersion"].toBool(), labels.size() == 1);
        }
        QCOMPARE(labels, (QStringList{u"3.0"_s, u"2.0"_s, u"1.0"_s}));
        QCOMPARE(sent, QStringList{u"2.0"_s});
        const QString first = native(accession) + u";1.0"_s;
        QCOMPARE(CmisdRig::said(m_rig->ofObject(first, "object", {{"succinct", u"true"_s}, {"returnVersion", u"latest"_s}}))[u"cmis:versionLabel"]
                     .toString(),
                 u"3.0"_s);
    }

    void contentComesWholeOrInPartAndWithItsHash()
    {
        const quint64 accession = accessionWith([](const sandbox::HeldRecord& r) {
            return r.presence == sandbox::Presence::Present && r.current().files[0].content == ContentState::Present && r.current().files.size() > 1;
        });
        const QJsonObject said = m_rig->properties(native(accession));
        const FrontAnswer whole = m_rig->ofObject(native(accession), "content", {{"download", u"attachment"_s}});
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body.size(), said[u"cmis:contentStreamLength"].toInteger());
        QCOMPARE(said[u"cmis:contentStreamHash"][0].toString(),
                 u"{sha-256}"_s + QString::fromLatin1(QCryptographicHash::hash(whole.body, QCryptographicHash::Sha256).toHex()));
        QVERIFY(whole.header("Content-Disposition").startsWith("attachment; filename*=UTF-8''"));
        m_rig->client.headers.append(std::pair(QByteArray("Range"), QByteArray("bytes=5-9")));
        const FrontAnswer part = m_rig->ofObject(native(accession), "content");
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, whole.body.mid(5, 5));
        m_rig->client.headers.last() = {"If-None-Match", whole.header("ETag")};
        QCOMPARE(m_rig->ofObject(native(accession), "content").status, 304);
        m_rig->signIn("archivist");
        const QJsonArray renditions = m_rig->ofObject(native(accession), "renditions").array();
        QVERIFY(!renditions.isEmpty());
        const FrontAnswer rendition = m_rig->ofObject(native(accession), "content", {{"streamId", renditions[0][u"streamId"].toString()}});
        QCOMPARE(rendition.body.size(), renditions[0][u"length"].toInteger());
        QCOMPARE(CmisdRig::exception(m_rig->ofObject(native(accession), "content", {{"streamId", u"none"_s}})), u"constraint"_s);
    }

    void whatWasDestroyedHasNoContentAndKeepsWhatIsSaidOfIt()
    {
        QVERIFY(m_rig->holdings.destroyContent(3));
        const QJsonObject said = m_rig->properties(native(3));
        QVERIFY(said[u"cmis:contentStreamLength"].isNull());
        QCOMPARE(said[u"nb:contentDestroyed"].toBool(), true);
        QVERIFY(!said[u"nb:title"].toString().isEmpty());
        const FrontAnswer content = m_rig->ofObject(native(3), "content");
        QCOMPARE(content.status, 409);
        QCOMPARE(CmisdRig::exception(content), u"constraint"_s);
    }

    void whatIsNotForEverybodyIsAsIfItWereNot()
    {
        QVERIFY(m_rig->holdings.setRestricted(4, true));
        QCOMPARE(m_rig->ofObject(native(4), "object").status, 404);
        m_rig->signIn("admin");
        QCOMPARE(m_rig->ofObject(native(4), "object").status, 200);
        const QJsonObject acl = m_rig->ofObject(native(4), "acl").object();
        QCOMPARE(acl[u"aces"].toArray().size(), 2);
        QCOMPARE(acl[u"isExact"].toBool(), true);
    }

    void actionsThatAreAllowedDependOnWhoAsks()
    {
        const QJsonObject mine = m_rig->ofObject(native(3), "allowableActions").object();
        QCOMPARE(mine.size(), 30);
        QCOMPARE(mine[u"canUpdateProperties"].toBool(), true);
        QCOMPARE(m_rig->ofObject(u"root"_s, "allowableActions").object()[u"canDeleteObject"].toBool(), false);
        m_rig->signIn("counterfoil");
        const QJsonObject theirs = m_rig->ofObject(native(3), "allowableActions").object();
        QCOMPARE(theirs[u"canUpdateProperties"].toBool(), false);
        QCOMPARE(theirs[u"canGetContentStream"].toBool(), true);
        QCOMPARE(CmisdRig::exception(m_rig->act("delete", native(3))), u"permissionDenied"_s);
    }

    void quirksAreThoseOfSomeServers()
    {
        QVERIFY(m_rig->front.act({{u"do"_s, u"quirks"_s}}));
        QCOMPARE(m_rig->ofRepository("typeChildren").object()[u"hasMoreItems"].toBool(), true);
        const QJsonObject answer = m_rig->query(u"SELECT cmis:name FROM nb:sent_communication"_s, {{"maxItems", u"1"_s}}).object();
        QVERIFY(!answer.contains(u"numItems"));
        QVERIFY(answer[u"results"][0][u"succinctProperties"][u"cmis:name"].isArray());
        m_rig->client.headers.append(std::pair(QByteArray("Range"), QByteArray("bytes=0-3")));
        QCOMPARE(m_rig->ofObject(native(3), "content").header("Content-Range"), "bytes 0-3/*");
        QVERIFY(!m_rig->front.act({{u"do"_s, u"dance"_s}}));
    }

    void aTokenAgainstForgeryHasToBeFetchedAndSent()
    {
        QVERIFY(m_rig->front.act({{u"do"_s, u"csrf"_s}}));
        QCOMPARE(CmisdRig::exception(m_rig->ofObject(native(3), "object")), u"permissionDenied"_s);
        m_rig->client.headers.append(std::pair(QByteArray("X-CSRF-Token"), QByteArray("fetch")));
        const QByteArray token = m_rig->client.get(CmisdRig::service).header("X-CSRF-Token");
        QVERIFY(!token.isEmpty());
        m_rig->client.headers.last().second = token;
        QCOMPARE(m_rig->ofObject(native(3), "object").status, 200);
        QVERIFY(m_rig->front.act({{u"do"_s, u"new-csrf-token"_s}}));
        QCOMPARE(m_rig->ofObject(native(3), "object").status, 403);
    }
};

QTEST_GUILESS_MAIN(SandboxCmisReadingTest)
#include "sandbox_cmis_reading_test.moc"
