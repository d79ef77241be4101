// The sandbox's Documentum REST server, read by following links.
#include "tests/support/dctmd_rig.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxDctmReadingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DctmdRig> m_rig;
    QString native(quint64 accession) const { return m_rig->native(accession); }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<DctmdRig>(); }

    void theHomeDocumentLeadsToTheRepositoryWithoutSigningIn()
    {
        m_rig->client.headers.clear();
        const FrontAnswer home = m_rig->client.get("/dctm-rest/services");
        QVERIFY(home.header("Content-Type").startsWith("application/home+json"));
        const QJsonObject resources = home.object()[u"resources"].toObject();
        const QJsonObject about = m_rig->follow(resources[u"about"][u"href"].toString()).object();
        QVERIFY(about[u"properties"][u"major"].toString().toDouble() > 7.3);
        const QString list = resources[u"http://identifiers.emc.com/linkrel/repositories"][u"href"].toString();
        const QJsonObject entry = m_rig->follow(list).object()[u"entries"][0].toObject();
        QCOMPARE(entry[u"title"].toString(), u"northgate"_s);
        const QString there = DctmdRig::linkOf(entry, u"edit");
        QCOMPARE(entry[u"content"][u"src"].toString(), there);
        QCOMPARE(m_rig->follow(there).status, 401);
        m_rig->signIn("counterfoil");
        const QJsonObject repository = m_rig->follow(there).object();
        QCOMPARE(repository[u"name"].toString(), u"northgate"_s);
        const QJsonArray links = repository[u"links"].toArray();
        const auto dql = std::find_if(links.begin(), links.end(), [](const QJsonValue& l) { return l[u"rel"].toString().endsWith(u"/dql"); });
        QCOMPARE((*dql)[u"hreftemplate"].toString(), there + u"{?dql,page,items-per-page}"_s);
    }

    void wrongPasswordsAndDoubledFlagsAreRefusedInItsOwnWords()
    {
        m_rig->client.headers = {{"Authorization", "Basic " + QByteArray("counterfoil:wrong").toBase64()}};
        const FrontAnswer refused = m_rig->object(native(3));
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.object()[u"code"].toString(), u"E_BAD_CREDENTIALS_ERROR"_s);
        QCOMPARE(refused.header("WWW-Authenticate"), "Basic realm=\"com.emc.documentum.rest\"");
        m_rig->signIn("counterfoil");
        const FrontAnswer doubled = m_rig->client.get(QByteArray(DctmdRig::repository) + "/cabinets?links=True&links=True");
        QCOMPARE(doubled.status, 400);
        QCOMPARE(doubled.object()[u"code"].toString(), u"E_INPUT_ILLEGAL_ARGUMENTS"_s);
        QVERIFY(doubled.object()[u"details"].toString().startsWith(u"Invalid boolean value [Tru"));
    }

    void bearerTokensComeFromTheDirectoryService()
    {
        m_rig->client.headers.clear();
        const FrontAnswer token = m_rig->client.postForm("/otdsws/oauth2/token", "grant_type=password&username=counterfoil&password=counterfoil");
        m_rig->client.headers = {{"Authorization", "Bearer " + token.object()[u"access_token"].toString().toLatin1()}};
        QCOMPARE(m_rig->object(native(3)).status, 200);
        QVERIFY(m_rig->front.act({{u"do"_s, u"expire-sessions"_s}}));
        QCOMPARE(m_rig->object(native(3)).status, 401);
        QCOMPARE(m_rig->client.postForm("/otdsws/oauth2/token", "grant_type=password&username=counterfoil&password=no").status, 400);
    }

    void clientTokensGoWithATokenAgainstForgery()
    {
        QVERIFY(m_rig->front.act({{u"do"_s, u"set"_s}, {u"name"_s, u"client-tokens"_s}, {u"value"_s, true}}));
        m_rig->signIn("archivist");
        const FrontAnswer first = m_rig->object(native(3));
        const QByteArray cookie = first.header("Set-Cookie").split(';').constFirst(), name = first.header("DOCUMENTUM-CSRF-HEADER-NAME");
        QVERIFY(cookie.startsWith("DOCUMENTUM-CLIENT-TOKEN="));
        const QByteArray csrf = first.header(name);
        QCOMPARE(csrf.size(), 256);
        m_rig->client.headers = {{"Cookie", cookie}};
        QCOMPARE(m_rig->object(native(3)).status, 200);
        const QByteArray there = QByteArray(DctmdRig::repository) + "/objects/" + native(3).toLatin1();
        const QJsonObject change{{u"properties"_s, QJsonObject{{u"title"_s, u"Corrected"_s}}}};
        QCOMPARE(m_rig->client.post(there, change).status, 403);
        m_rig->client.headers.append(std::pair(name, csrf));
        QCOMPARE(m_rig->client.post(there, change).status, 200);
        m_rig->clock.advance(3'600'001);
        QCOMPARE(m_rig->object(native(3)).status, 401);
    }

    void attributesSayWhatIsTrueOfARecord()
    {
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.versions.size() == 1 && r.legs.size() == 2 && r.relations.isEmpty(); });
        const sandbox::HeldRecord record = m_rig->holdings.record(accession);
        const QJsonObject shown = m_rig->object(native(accession)).object(), said = shown[u"properties"].toObject();
        QCOMPARE(shown[u"name"].toString(), u"object"_s);
        QCOMPARE(shown[u"type"].toString(), u"nb_communication"_s);
        QCOMPARE(said[u"title"].toString(), record.title);
        QCOMPARE(said[u"nb_document_id"].toString(), record.documentId);
        QCOMPARE(said[u"nb_rcpt_customer"].toArray().size(), 2);
        QCOMPARE(said[u"nb_rcpt_name"].toArray()[1].toString(), record.legs[1].recipient);
        QCOMPARE(said[u"nb_issue_date"].toString(), record.issued.day() + u"T00:00:00.000+00:00"_s);
        QVERIFY(said.contains(u"nb_corrects") && said[u"nb_corrects"].isNull()); // a list of nothing is null
        QVERIFY(said[u"r_lock_date"].isNull());
        QCOMPARE(said[u"i_antecedent_id"].toString(), u"0000000000000000"_s);
        QCOMPARE(said[u"i_chronicle_id"].toString(), native(accession));
        QVERIFY(said[u"r_modify_date"].toString().endsWith(u".000+00:00"));
        const QJsonObject document = m_rig->follow(DctmdRig::linkOf(shown, u"canonical")).object();
        QCOMPARE(document[u"name"].toString(), u"document"_s);
        QVERIFY(m_rig->object(native(accession)).body.contains("\"r_full_content_size\":")); // a double, and written as one
        QVERIFY(QRegularExpression(u"\"r_full_content_size\":[0-9]+\\.0[,}]"_s).match(QString::fromUtf8(m_rig->object(native(accession)).body)).hasMatch());
        const QJsonObject few = m_rig->client.get(QByteArray(DctmdRig::repository) + "/objects/" + native(accession).toLatin1() + "?view=title,a_status&links=false").object();
        QCOMPARE(few[u"properties"].toObject().keys(), (QStringList{u"a_status"_s, u"title"_s}));
        QVERIFY(!few.contains(u"links"));
    }

    void timesAreInTheZoneOfTheProcess()
    {
        const QString utc = m_rig->properties(native(3))[u"r_creation_date"].toString();
        QVERIFY(m_rig->front.act({{u"do"_s, u"set"_s}, {u"name"_s, u"zone"_s}, {u"value"_s, u"Europe/Berlin"_s}}));
        const QString berlin = m_rig->properties(native(3))[u"r_creation_date"].toString();
        QVERIFY(berlin.endsWith(u".000+01:00"));
        QCOMPARE(QDateTime::fromString(berlin, Qt::ISODateWithMs).toUTC(), QDateTime::fromString(utc, Qt::ISODateWithMs).toUTC());
        QVERIFY(!m_rig->front.act({{u"do"_s, u"set"_s}, {u"name"_s, u"zone"_s}, {u"value"_s, u"Nowhere/At all"_s}}));
    }

    void versionsAreObjectsOfOneChronicleAndOneIsLabelledAsSent()
    {
        m_rig = std::make_unique<DctmdRig>(64'000); // where each trap lies in every archive
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.trap == 1; });
        const QJsonObject first = m_rig->object(native(accession)).object();
        const QJsonArray entries = m_rig->follow(DctmdRig::linkOf(first, u"version-history")).object()[u"entries"].toArray();
        QStringList labels, ids;
        for (const QJsonValue& entry : entries) {
            const QJsonObject said = m_rig->follow(entry[u"content"][u"src"].toString()).object()[u"properties"].toObject();
            QStringList own;
            for (const QJsonValue& label : said[u"r_version_label"].toArray()) {
                own += label.toString();
            }
            labels += own.join(u' ');
            ids += said[u"r_object_id"].toString();
            QCOMPARE(said[u"i_chronicle_id"].toString(), native(accession));
            QCOMPARE(said[u"nb_as_sent"].toBool(), own.contains(u"SENT"));
        }
        QCOMPARE(labels, (QStringList{u"1.0"_s, u"2.0 SENT"_s, u"3.0 CURRENT"_s}));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 3);
        const QJsonObject current = m_rig->follow(DctmdRig::linkOf(first, u"current-version")).object();
        QCOMPARE(current[u"properties"][u"r_object_id"].toString(), ids[2]);
        QCOMPARE(m_rig->front.accessionOf(ids[1]), std::optional(accession));
    }

    void contentsComeFromTheServerItselfOrFromBesideIt()
    {
        const quint64 accession = m_rig->accessionWith([](const auto& r) {
            return r.presence == sandbox::Presence::Present && r.current().files[0].content == ContentState::Present && r.current().files.size() > 1;
        });
        const sandbox::HeldRecord record = m_rig->holdings.record(accession);
        const QString current = m_rig->column(u"select r_object_id from nb_communication where i_chronicle_id = '%1'"_s.arg(native(accession))).value(0);
        const QJsonObject object = m_rig->object(current).object();
        const QJsonArray contents = m_rig->follow(DctmdRig::linkOf(object, u"contents") + u"?inline=true&media-url-policy=local"_s).object()[u"entries"].toArray();
        QCOMPARE(contents.size(), record.current().files.size());
        const QJsonObject primary = m_rig->follow(DctmdRig::linkOf(object, u"primary-content") + u"?media-url-policy=all"_s).object();
        const FrontAnswer local = m_rig->follow(DctmdRig::linkOf(primary, u"enclosure", u"LOCAL")), acs = m_rig->follow(DctmdRig::linkOf(primary, u"enclosure", u"ACS"));
        QCOMPARE(local.status, 200);
        QCOMPARE(acs.body, local.body);
        QCOMPARE(local.body.size(), primary[u"properties"][u"full_content_size"].toInteger());
        QCOMPARE(m_rig->properties(current)[u"nb_file_sha256"][0].toString(), QString::fromLatin1(QCryptographicHash::hash(local.body, QCryptographicHash::Sha256).toHex()));
        const FrontAnswer rendition = m_rig->follow(DctmdRig::linkOf(contents[1][u"content"].toObject(), u"enclosure"));
        QCOMPARE(rendition.body.size(), contents[1][u"content"][u"properties"][u"full_content_size"].toInteger());
        m_rig->client.headers.append(std::pair(QByteArray("Range"), QByteArray("bytes=5-9")));
        QCOMPARE(m_rig->follow(DctmdRig::linkOf(primary, u"enclosure", u"LOCAL")).body, local.body.mid(5, 5));
        QVERIFY(m_rig->front.act({{u"do"_s, u"set"_s}, {u"name"_s, u"ranges"_s}, {u"value"_s, false}}));
        QCOMPARE(m_rig->follow(DctmdRig::linkOf(primary, u"enclosure", u"LOCAL")).body, local.body);
    }

    void theContentServerBesideItCanBeAwayOrNotThere()
    {
        const QString own = QString::fromLatin1(DctmdRig::repository) + u"/objects/"_s + native(3) + u"/contents/content"_s;
        const auto get = [&](const QString& policy) { return m_rig->client.get((own + policy).toUtf8()); };
        QVERIFY(m_rig->front.act({{u"do"_s, u"set"_s}, {u"name"_s, u"acs"_s}, {u"value"_s, u"down"_s}}));
        QVERIFY(DctmdRig::linkOf(get({}).object(), u"enclosure").startsWith(u"http://127.0.0.1:9/"));
        QVERIFY(m_rig->front.act({{u"do"_s, u"set"_s}, {u"name"_s, u"acs"_s}, {u"value"_s, u"none"_s}}));
        QCOMPARE(get(u"?media-url-policy=dc-only"_s).status, 400);
        QCOMPARE(DctmdRig::linkOf(get({}).object(), u"enclosure", u"LOCAL").isEmpty(), false);
    }

    void aFileThatIsMissingIsAnErrorOfTheServerAndAStubHasNone()
    {
        m_rig = std::make_unique<DctmdRig>(64'000);
        const quint64 accession = m_rig->accessionWith(
            [](const auto& r) { return r.presence == sandbox::Presence::Present && !r.isStub && r.current().files[0].content == ContentState::Missing; });
        const QString id = m_rig->column(u"select r_object_id from nb_communication where i_chronicle_id = '%1'"_s.arg(native(accession))).value(0);
        QCOMPARE(m_rig->client.get(QByteArray(DctmdRig::repository) + "/objects/" + id.toLatin1() + "/content-media").status, 500);
        QVERIFY(m_rig->holdings.destroyContent(3));
        const QJsonObject stub = m_rig->object(native(3)).object();
        QCOMPARE(stub[u"properties"][u"i_contents_id"].toString(), u"0000000000000000"_s);
        QCOMPARE(stub[u"properties"][u"nb_content_destroyed"].toBool(), true);
        QCOMPARE(DctmdRig::linkOf(stub, u"primary-content"), QString());
        QVERIFY(!m_rig->follow(DctmdRig::linkOf(stub, u"contents")).object().contains(u"entries")); // an empty feed has none at all
    }

    void whatIsNotForEverybodyIsAsIfItWereNot()
    {
        QVERIFY(m_rig->holdings.setRestricted(4, true));
        QCOMPARE(m_rig->object(native(4)).status, 404);
        QCOMPARE(m_rig->column(u"select r_object_id from nb_communication (all) where i_chronicle_id = '%1'"_s.arg(native(4))), QStringList());
        m_rig->signIn("dmadmin");
        QCOMPARE(m_rig->properties(native(4))[u"acl_name"].toString(), u"nb_restricted"_s);
        m_rig->signIn("counterfoil");
        QVERIFY(m_rig->front.act({{u"do"_s, u"withdraw"_s}, {u"account"_s, u"counterfoil"_s}}));
        QCOMPARE(m_rig->object(native(3)).status, 404);
        QCOMPARE(m_rig->column(u"select r_object_id from nb_communication"_s), QStringList());
    }

    void holdsAreAnAspectAndRetainersAndNothingOfCoreRest()
    {
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.holds.isEmpty() && r.retentions.size() == 1 && r.versions.size() == 1; });
        const QString before = m_rig->properties(native(accession))[u"r_modify_date"].toString();
        QCOMPARE(m_rig->properties(native(accession)).contains(u"nb_hold.matter_no"), false);
        m_rig->clock.advance(60'000);
        QVERIFY(m_rig->holdings.hold(accession, u"LIT-2026-007"_s, true));
        const QJsonObject said = m_rig->properties(native(accession));
        QCOMPARE(said[u"nb_hold.matter_no"].toArray(), QJsonArray{u"LIT-2026-007"_s});
        QCOMPARE(said[u"nb_hold.foreign"].toArray(), QJsonArray{true});
        QCOMPARE(said[u"r_aspect_name"].toArray(), QJsonArray{u"nb_hold"_s});
        QCOMPARE(said[u"r_modify_date"].toString(), before); // it does not tell
        const QJsonArray retainers = said[u"i_retainer_id"].toArray();
        QCOMPARE(retainers.size(), 2);
        const QJsonObject hold = m_rig->properties(retainers[1].toString());
        QCOMPARE(hold[u"object_name"].toString(), u"LIT-2026-007"_s);
        QCOMPARE(hold[u"enforcement_rule"].toString(), u"RETENTION_HOLD"_s);
        const QList<QJsonObject> all = m_rig->rows(u"select r_object_id, object_name, retention_date from dm_retainer where r_object_id in ('%1','%2')"_s.arg(retainers[0].toString(), retainers[1].toString()));
        QCOMPARE(all.size(), 2);
        QCOMPARE(m_rig->column(u"select r_object_id from nb_communication where any i_retainer_id = '%1'"_s.arg(retainers[1].toString())), QStringList{native(accession)});
        QCOMPARE(m_rig->column(u"select string_1 from dm_audittrail where event_name = 'dm_addretention'"_s, u"string_1"_s), QStringList{u"LIT-2026-007"_s});
    }

    void foldersHoldWhatLiesInThemByPages()
    {
        const QJsonArray cabinets = m_rig->client.get(QByteArray(DctmdRig::repository) + "/cabinets?filter=object_name%3D'Correspondence'").object()[u"entries"].toArray();
        QCOMPARE(cabinets.size(), 1);
        const QJsonObject cabinet = m_rig->follow(cabinets[0][u"content"][u"src"].toString()).object();
        QCOMPARE(cabinet[u"properties"][u"r_folder_path"][0].toString(), u"/Correspondence"_s);
        const QJsonObject volume = m_rig->follow(m_rig->follow(DctmdRig::linkOf(cabinet, u"folders")).object()[u"entries"][0][u"content"][u"src"].toString()).object();
        QJsonObject page = m_rig->follow(DctmdRig::linkOf(volume, u"documents") + u"?include-total=true"_s).object();
        const qint64 total = page[u"total"].toInteger();
        qint64 seen = page[u"entries"].toArray().size();
        QCOMPARE(seen, 100);
        while (!DctmdRig::linkOf(page, u"next").isEmpty()) {
            page = m_rig->follow(DctmdRig::linkOf(page, u"next")).object();
            seen += page[u"entries"].toArray().size();
        }
        QCOMPARE(seen, total);
        QVERIFY(total > 380 && total <= 400);
        const quint64 linked = m_rig->accessionWith([](const auto& r) { return !r.caseId.isEmpty() && r.versions.size() == 1; });
        QCOMPARE(m_rig->client.get(QByteArray(DctmdRig::repository) + "/objects/" + native(linked).toLatin1() + "/parent-links").object()[u"entries"].toArray().size(), 2);
    }

    void typesSayWhichAttributesThereAre()
    {
        const QJsonObject type = m_rig->follow(m_rig->object(native(3)).object()[u"definition"].toString()).object();
        QCOMPARE(type[u"name"].toString(), u"nb_communication"_s);
        const QJsonObject all = m_rig->client.get(QByteArray(DctmdRig::repository) + "/types/nb_communication?inherited=true").object();
        QVERIFY(all[u"properties"].toArray().size() > type[u"properties"].toArray().size() + 50);
        QCOMPARE(m_rig->client.get(QByteArray(DctmdRig::repository) + "/types/none").status, 404);
    }

    void searchFollowsTheRepositoryALittleBehind()
    {
        const auto hits = [&](const QByteArray& words) {
            return m_rig->client.get(QByteArray(DctmdRig::repository) + "/search?q=" + words + "&items-per-page=2").object()[u"entries"].toArray();
        };
        m_rig->clock.advance(60'000);
        QVERIFY(m_rig->holdings.amend(3, {{u"title"_s, u"Zugvogel im Winter"_s}}));
        QCOMPARE(hits("zugvogel").size(), 0);
        QCOMPARE(m_rig->properties(native(3))[u"title"].toString(), u"Zugvogel im Winter"_s);
        m_rig->clock.advance(30'000);
        QCOMPARE(hits("zugvogel").size(), 1);
        QCOMPARE(hits("zugvogel%20NOT%20winter").size(), 0);
        QCOMPARE(hits("%22im%20winter%22").size(), 1);
        QCOMPARE(hits("zugvogel")[0][u"score"].isString(), true);
        QCOMPARE(m_rig->column(u"select r_object_id from nb_communication search document contains 'zugvogel'"_s).size(), 1);
    }

    void searchByATreeOfExpressionsCountsItsFacets()
    {
        const auto property = [](const QString& name, const QString& word, const QString& value) {
            return QJsonObject{{u"expression-type"_s, u"property"_s}, {u"name"_s, name}, {u"operator"_s, word}, {u"value"_s, value}};
        };
        const auto ask = [&](const QString& word, const QJsonArray& expressions) {
            const QJsonObject set{{u"expression-type"_s, u"expression-set"_s}, {u"operator"_s, word}, {u"expressions"_s, expressions}};
            return m_rig->client.post(QByteArray(DctmdRig::repository) + "/search?items-per-page=500",
                                      {{u"types"_s, QJsonArray{u"nb_communication"_s}}, {u"expression-set"_s, set}, {u"facet-definitions"_s, QJsonArray{QJsonObject{{u"id"_s, u"f"_s}, {u"attributes"_s, QJsonArray{u"r_object_type"_s}}}}}});
        };
        const auto hits = [&](const QString& word, const QJsonArray& expressions) { return ask(word, expressions).object()[u"entries"].toArray().size(); };
        const sandbox::HeldRecord record = m_rig->holdings.record(3);
        const QJsonObject one = property(u"nb_document_id"_s, u"EQUAL"_s, record.documentId), other = property(u"nb_document_id"_s, u"BEGINS_WITH"_s, m_rig->holdings.record(5).documentId);
        const qsizetype ofOne = hits(u"AND"_s, {one}), ofOther = hits(u"AND"_s, {other});
        QVERIFY(ofOne > 0 && ofOther > 0);
        QCOMPARE(hits(u"OR"_s, {one, other}), ofOne + ofOther);
        QCOMPARE(hits(u"AND"_s, {one, other}), 0);
        QCOMPARE(hits(u"AND"_s, {one, property(u"nb_customer_no"_s, u"EQUAL"_s, record.customers().value(0))}), ofOne);
        const QJsonObject answer = ask(u"AND"_s, {one}).object();
        QCOMPARE(answer[u"facets"][0][u"facet-value"][0][u"facet-value-count"].toInt(), int(ofOne));
        QCOMPARE(ask(u"AND"_s, {property(u"nb_nothing"_s, u"EQUAL"_s, u"x"_s)}).status, 400);
        QCOMPARE(ask(u"AND"_s, {property(u"title"_s, u"SOUNDS_LIKE"_s, u"x"_s)}).status, 400);
    }

    void theIndexIsFarBehindWithWhatTheTrapSays()
    {
        m_rig = std::make_unique<DctmdRig>(64'000);
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.trap == 19; });
        const QByteArray there = QByteArray(DctmdRig::repository) + "/search?q=%22" + m_rig->holdings.record(accession).documentId.toUtf8() + "%22";
        const qint64 before = m_rig->client.get(there).object()[u"entries"].toArray().size();
        m_rig->clock.advance(15LL * 86'400'000);
        QCOMPARE(m_rig->client.get(there).object()[u"entries"].toArray().size(), before + 1);
        QCOMPARE(m_rig->object(native(accession)).status, 200);
    }
};

QTEST_GUILESS_MAIN(SandboxDctmReadingTest)
#include "sandbox_dctm_reading_test.moc"
