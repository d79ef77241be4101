// The sandbox's CMIS server, written to: what its forms take, and what it refuses.
#include "tests/support/cmisd_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxCmisWritingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CmisdRig> m_rig;
    using Fields = QList<std::pair<QByteArray, QString>>;
    static Fields set(const QByteArray& property, const QString& value)
    {
        return {{"propertyId[0]", QString::fromLatin1(property)}, {"propertyValue[0]", value}};
    }
    QString refusal(const FrontAnswer& answer) const { return u"%1 %2"_s.arg(answer.status).arg(CmisdRig::exception(answer)); }
    /// A communication that nothing forbids to delete.
    quint64 free() const
    {
        for (quint64 accession = 0;; ++accession) {
            const sandbox::HeldRecord record = m_rig->holdings.record(accession);
            const bool isOver =
                std::none_of(record.retentions.begin(), record.retentions.end(), [](const auto& r) { return r.until > u"2026-04-01"; });
            if (record.presence == sandbox::Presence::Present && record.holds.isEmpty() && isOver) {
                return accession;
            }
        }
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<CmisdRig>(); }

    void documentsAreMadeChangedAndDeleted()
    {
        const QString id = m_rig->create("createDocument", u"root"_s, u"cmis:document"_s, u"Übergabe.txt"_s, "12345");
        const QJsonObject said = m_rig->properties(id);
        QCOMPARE(said[u"cmis:name"].toString(), u"Übergabe.txt"_s);
        QCOMPARE(said[u"cmis:contentStreamLength"].toInt(), 5);
        QCOMPARE(said[u"cmis:contentStreamFileName"].toString(), u"brief.txt"_s);
        QCOMPARE(said[u"cmis:createdBy"].toString(), u"archivist"_s);
        const FrontAnswer updated = m_rig->act("update", id, set("cmis:description", u"a note"_s));
        QCOMPARE(updated.status, 200);
        QCOMPARE(CmisdRig::said(updated)[u"cmis:description"].toString(), u"a note"_s);
        QCOMPARE(m_rig->act("update", id, {{"propertyId[0]", u"cmis:description"_s}}).status, 200); // without a value: unset
        QVERIFY(m_rig->properties(id)[u"cmis:description"].isNull());
        const FrontAnswer gone = m_rig->act("delete", id);
        QCOMPARE(gone.status, 200);
        QVERIFY(gone.body.isEmpty() && gone.header("Content-Type").startsWith("text/html"));
        QCOMPARE(m_rig->ofObject(id, "object").status, 404);
    }

    void formsAreReadAsServersReadThem()
    {
        const auto post = [this](const QByteArray& form) { return m_rig->client.postForm(CmisdRig::root, form); };
        QCOMPARE(refusal(m_rig->client.post(CmisdRig::root, {{u"cmisaction"_s, u"createFolder"_s}})), u"400 invalidArgument"_s);
        const FrontAnswer gaps = post("cmisaction=createFolder&propertyId[0]=cmis:objectTypeId&propertyValue[0]=cmis:folder&propertyId[2]=cmis:name");
        QCOMPARE(gaps.object()[u"message"].toString(), u"propertyId has gaps!"_s);
        QCOMPARE(refusal(m_rig->act("update", m_rig->create("createFolder", u"root"_s, u"cmis:folder"_s, u"F"_s), set("nb:none", u"x"_s))),
                 u"400 invalidArgument"_s);
        QCOMPARE(post("CMISACTION=createfolder&PROPERTYID[0]=cmis:name&PropertyValue[0]=G&propertyId[1]=cmis:objectTypeId"
                      "&propertyValue[1]=cmis:folder")
                     .status,
                 201); // names of controls in any case
        const QByteArray part = "--b\r\nContent-Disposition: form-data; name=";
        const QByteArray latin = part + "\"cmisaction\"\r\n\r\ncreateFolder\r\n" + part + "\"propertyId[0]\"\r\n\r\ncmis:name\r\n" + part +
                                 "\"propertyValue[0]\"\r\n\r\n\xc3\xbc\r\n" + part + "\"propertyId[1]\"\r\n\r\ncmis:objectTypeId\r\n" + part +
                                 "\"propertyValue[1]\"\r\n\r\ncmis:folder\r\n" + part + "\"succinct\"\r\n\r\ntrue\r\n--b--\r\n";
        const FrontAnswer made = m_rig->client.ask("POST", CmisdRig::root, latin, "multipart/form-data; boundary=b");
        QCOMPARE(CmisdRig::said(made)[u"cmis:name"].toString(), QString::fromLatin1("\xc3\xbc")); // no charset was said
        QVERIFY(!made.header("Location").isEmpty());
    }

    void whatDoesNotFitIsRefused()
    {
        const auto make = [this](const QByteArray& action, const QString& type, const QString& name, Fields more = {}) {
            more += {
                {"propertyId[0]", u"cmis:objectTypeId"_s}, {"propertyValue[0]", type}, {"propertyId[1]", u"cmis:name"_s}, {"propertyValue[1]", name}};
            return refusal(m_rig->act(action, u"root"_s, more));
        };
        QCOMPARE(make("createDocument", u"cmis:document"_s, u"x"_s), u"201 "_s);
        QCOMPARE(make("createDocument", u"cmis:document"_s, u"x"_s), u"409 nameConstraintViolation"_s);
        QCOMPARE(make("createDocument", u"cmis:document"_s, u"a/b"_s), u"409 nameConstraintViolation"_s);
        QCOMPARE(make("createDocument", u"cmis:folder"_s, u"y"_s), u"409 constraint"_s);
        QCOMPARE(make("createDocument", u"nb:none"_s, u"y"_s), u"400 invalidArgument"_s);
        QCOMPARE(make("createDocument", u"nb:sent-communication"_s, u"y"_s), u"409 constraint"_s);
        QCOMPARE(make("createDocument", u"cmis:document"_s, u"y"_s, {{"versioningState", u"major"_s}}), u"409 constraint"_s);
        QCOMPARE(make("createDocument", u"nb:working-paper"_s, u"y"_s, {{"versioningState", u"none"_s}}), u"409 constraint"_s);
        QCOMPARE(make("createRelationship", u"cmis:relationship"_s, u"y"_s), u"405 notSupported"_s);
        QCOMPARE(refusal(m_rig->act("createFolder", u"volume-1"_s, set("cmis:objectTypeId", u"cmis:folder"_s))), u"403 permissionDenied"_s);
        QCOMPARE(refusal(m_rig->act("delete", u"correspondence"_s)), u"409 constraint"_s);
        QCOMPARE(refusal(m_rig->act("update", u"volume-1"_s, set("cmis:name", u"z"_s))), u"403 permissionDenied"_s);
    }

    void aStaleChangeTokenIsAConflict()
    {
        const QString id = m_rig->create("createDocument", u"root"_s, u"cmis:document"_s, u"t"_s);
        const QString token = m_rig->properties(id)[u"cmis:changeToken"].toString();
        QCOMPARE(m_rig->act("update", id, set("cmis:description", u"1"_s) + Fields{{"changeToken", token}}).status, 200);
        QCOMPARE(refusal(m_rig->act("update", id, set("cmis:description", u"2"_s) + Fields{{"changeToken", token}})), u"409 updateConflict"_s);
        QCOMPARE(refusal(m_rig->act("setContent", id, {{"changeToken", token}})), u"409 updateConflict"_s);
        QCOMPARE(m_rig->properties(id)[u"cmis:description"].toString(), u"1"_s);
    }

    void contentIsSetAppendedAndTakenAway()
    {
        const QString id = m_rig->create("createDocument", u"root"_s, u"cmis:document"_s, u"c"_s);
        QCOMPARE(m_rig->ofObject(id, "content").status, 409);
        QCOMPARE(m_rig->upload("setContent", id, {}, "one").status, 201);
        QCOMPARE(refusal(m_rig->upload("setContent", id, {{"overwriteFlag", u"false"_s}}, "two")), u"409 contentAlreadyExists"_s);
        QCOMPARE(m_rig->upload("appendContent", id, {{"isLastChunk", u"true"_s}}, " two").status, 201);
        QCOMPARE(m_rig->ofObject(id, "content").body, "one two");
        QCOMPARE(m_rig->act("deleteContent", id).status, 200);
        QVERIFY(m_rig->properties(id)[u"cmis:contentStreamLength"].isNull());
    }

    void versionsAreCheckedOutAndIn()
    {
        const QString first = m_rig->create("createDocument", u"root"_s, u"nb:working-paper"_s, u"v"_s, "1");
        QCOMPARE(m_rig->properties(first)[u"cmis:versionLabel"].toString(), u"1.0"_s);
        QCOMPARE(refusal(m_rig->upload("setContent", first, {}, "2")), u"409 versioning"_s);
        const QString working = CmisdRig::idOf(m_rig->act("checkOut", first));
        QVERIFY(working != first);
        QCOMPARE(m_rig->properties(first)[u"cmis:versionSeriesCheckedOutId"].toString(), working);
        QCOMPARE(refusal(m_rig->act("checkOut", first)), u"409 updateConflict"_s);
        QCOMPARE(m_rig->ofRepository("checkedout").object()[u"objects"].toArray().size(), 1);
        QCOMPARE(m_rig->upload("setContent", working, {}, "2").status, 201);
        const FrontAnswer in = m_rig->act("checkIn", working, {{"major", u"false"_s}, {"checkinComment", u"typing error"_s}});
        QCOMPARE(in.status, 201);
        QCOMPARE(CmisdRig::said(in)[u"cmis:versionLabel"].toString(), u"1.1"_s);
        QCOMPARE(CmisdRig::said(in)[u"cmis:isLatestMajorVersion"].toBool(), false);
        QCOMPARE(m_rig->ofObject(working, "object").status, 404);
        QCOMPARE(m_rig->properties(first)[u"cmis:isLatestMajorVersion"].toBool(), true);
        QCOMPARE(m_rig->ofObject(first, "versions").array().size(), 2);
        QCOMPARE(m_rig->column(u"SELECT cmis:versionLabel FROM nb:working_paper"_s, u"cmis:versionLabel"_s), QStringList{u"1.1"_s});
        QCOMPARE(m_rig->act("delete", CmisdRig::idOf(in), {{"allVersions", u"false"_s}}).status, 200);
        QCOMPARE(m_rig->properties(first)[u"cmis:isLatestVersion"].toBool(), true);
        const QString again = CmisdRig::idOf(m_rig->act("checkOut", first));
        QCOMPARE(m_rig->act("cancelCheckOut", again).status, 200);
        QCOMPARE(m_rig->ofObject(first, "versions").array().size(), 1);
    }

    void treesAreMovedAndDeleted()
    {
        const QString a = m_rig->create("createFolder", u"root"_s, u"cmis:folder"_s, u"A"_s);
        const QString b = m_rig->create("createFolder", a, u"cmis:folder"_s, u"B"_s);
        const QString paper = m_rig->create("createDocument", b, u"nb:working-paper"_s, u"p"_s, "p");
        QCOMPARE(refusal(m_rig->act("move", a, {{"targetFolderId", b}, {"sourceFolderId", u"root"_s}})), u"409 constraint"_s);
        QCOMPARE(refusal(m_rig->act("move", b, {{"targetFolderId", u"root"_s}, {"sourceFolderId", u"root"_s}})), u"400 invalidArgument"_s);
        QCOMPARE(m_rig->act("move", b, {{"targetFolderId", u"root"_s}, {"sourceFolderId", a}}).status, 201);
        QCOMPARE(m_rig->client.get(QByteArray(CmisdRig::root) + "/B/p?cmisselector=object").status, 200);
        QCOMPARE(refusal(m_rig->act("delete", b)), u"409 constraint"_s);
        QCOMPARE(m_rig
                     ->act("update", paper,
                           {{"propertyId[0]", u"cmis:secondaryObjectTypeIds"_s},
                            {"propertyValue[0]", u"cmis:rm_hold"_s},
                            {"propertyId[1]", u"cmis:rm_holdIds"_s},
                            {"propertyValue[1]", u"CASE-9"_s}})
                     .status,
                 200);
        QCOMPARE(m_rig->act("deleteTree", b, {{"continueOnFailure", u"true"_s}}).object()[u"ids"].toArray(), (QJsonArray{paper, b}));
        QCOMPARE(m_rig->act("update", paper, {{"propertyId[0]", u"cmis:rm_holdIds"_s}}).status, 200);
        QCOMPARE(m_rig->act("deleteTree", b).body, QByteArray());
        QCOMPARE(m_rig->ofObject(paper, "object").status, 404);
    }

    void secondaryTypesTakeTheirPropertiesWithThem()
    {
        const QString id = m_rig->create("createDocument", u"root"_s, u"cmis:document"_s, u"s"_s);
        QCOMPARE(refusal(m_rig->act("update", id, set("nb:noteText", u"x"_s))), u"400 invalidArgument"_s);
        const Fields both{{"propertyId[0]", u"cmis:secondaryObjectTypeIds"_s},
                          {"propertyValue[0][0]", u"nb:note"_s},
                          {"propertyId[1]", u"nb:noteText"_s},
                          {"propertyValue[1]", u"x"_s}};
        QCOMPARE(CmisdRig::said(m_rig->act("update", id, both))[u"nb:noteText"].toString(), u"x"_s);
        const FrontAnswer bare = m_rig->act("update", id, {{"propertyId[0]", u"cmis:secondaryObjectTypeIds"_s}});
        QVERIFY(!CmisdRig::said(bare).contains(u"nb:noteText"));
        QCOMPARE(refusal(m_rig->act("update", id, set("cmis:secondaryObjectTypeIds", u"cmis:folder"_s))), u"409 constraint"_s);
    }

    void aHoldThatIsNotEnforcedKeepsNothing()
    {
        const quint64 accession = free();
        const QString id = m_rig->front.nativeId(accession);
        QVERIFY(m_rig->holdings.hold(accession, u"CASE-7"_s, false));
        QCOMPARE(refusal(m_rig->act("delete", id)), u"409 constraint"_s);
        QVERIFY(m_rig->holdings.setHoldFault({{u"fault"_s, u"not-enforced"_s}}));
        QCOMPARE(m_rig->act("delete", id).status, 200);
    }

    void holdsOfACommunicationReachTheHoldingsAndProtect()
    {
        const quint64 accession = free();
        const QString id = m_rig->front.nativeId(accession);
        const QJsonArray types = m_rig->properties(id)[u"cmis:secondaryObjectTypeIds"].toArray();
        Fields hold{{"propertyId[0]", u"cmis:secondaryObjectTypeIds"_s},
                    {"propertyId[1]", u"cmis:rm_holdIds"_s},
                    {"propertyValue[1][0]", u"CASE-7"_s},
                    {"propertyValue[0][0]", u"cmis:rm_hold"_s}};
        for (qsizetype i = 0; i < types.size(); ++i) {
            hold.append({"propertyValue[0][" + QByteArray::number(i + 1) + ']', types[i].toString()});
        }
        QCOMPARE(m_rig->act("update", id, hold).status, 200);
        QCOMPARE(m_rig->holdings.record(accession).holds.value(0).name, u"CASE-7"_s);
        QCOMPARE(refusal(m_rig->act("delete", id)), u"409 constraint"_s);
        QCOMPARE(m_rig->act("update", id, {{"propertyId[0]", u"cmis:rm_holdIds"_s}}).status, 200);
        QVERIFY(m_rig->holdings.record(accession).holds.isEmpty());
        QCOMPARE(m_rig->act("delete", id).status, 200);
        QCOMPARE(m_rig->holdings.presence(accession), sandbox::Presence::Deleted);
        QVERIFY(m_rig->holdings.hold(accession + 1, u"FAR"_s, true));
        const QString other = m_rig->front.nativeId(accession + 1);
        QCOMPARE(refusal(m_rig->act("update", other, {{"propertyId[0]", u"cmis:rm_holdIds"_s}})), u"403 permissionDenied"_s);
    }

    void retentionIsLengthenedAndNotShortened()
    {
        const quint64 accession = free();
        const QString id = m_rig->front.nativeId(accession);
        const auto until = [](const QString& day) {
            return Fields{{"propertyId[0]", u"cmis:secondaryObjectTypeIds"_s},
                          {"propertyValue[0]", u"cmis:rm_clientMgtRetention"_s},
                          {"propertyId[1]", u"cmis:rm_expirationDate"_s},
                          {"propertyValue[1]", day + u"T00:00:00.000Z"_s}};
        };
        QCOMPARE(m_rig->act("update", id, until(u"2040-12-31"_s)).status, 200);
        QCOMPARE(m_rig->holdings.record(accession).retentions.constLast().until, u"2040-12-31"_s);
        QCOMPARE(refusal(m_rig->act("update", id, until(u"2039-12-31"_s))), u"409 constraint"_s);
        QCOMPARE(refusal(m_rig->act("delete", id)), u"409 constraint"_s);
        m_rig->clock.advance(UtcMs(16) * 366 * 86'400'000);
        QCOMPARE(m_rig->act("delete", id).status, 200);
    }

    void communicationsAreAmendedAndVersionedInTheHoldings()
    {
        const quint64 accession = free();
        const QString id = m_rig->front.nativeId(accession);
        const int versions = int(m_rig->holdings.record(accession).versions.size());
        QCOMPARE(m_rig->act("update", id, set("nb:title", u"Put right"_s)).status, 200);
        QCOMPARE(m_rig->holdings.record(accession).title, u"Put right"_s);
        QCOMPARE(refusal(m_rig->act("update", id, set("cmis:name", u"other"_s))), u"409 constraint"_s);
        QCOMPARE(refusal(m_rig->act("update", id, set("nb:recipients", u"x"_s))), u"409 constraint"_s);
        const QString working = CmisdRig::idOf(m_rig->act("checkOut", id));
        QCOMPARE(refusal(m_rig->act("checkIn", working, {{"major", u"false"_s}})), u"409 constraint"_s);
        const FrontAnswer in = m_rig->upload("checkIn", working, {{"checkinComment", u"again"_s}}, "new text");
        QCOMPARE(in.status, 201);
        QCOMPARE(m_rig->ofObject(CmisdRig::idOf(in), "content").body, "new text");
        QCOMPARE(int(m_rig->holdings.record(accession).versions.size()), versions + 1);
        QCOMPARE(CmisdRig::said(in)[u"cmis:versionLabel"].toString(), u"%1.0"_s.arg(versions + 1));
        QVERIFY(m_rig->properties(id)[u"cmis:versionSeriesCheckedOutId"].isNull());
        const QString earlier = id + u";1.0"_s;
        QCOMPARE(refusal(m_rig->act("update", earlier, set("nb:title", u"x"_s))), u"409 versioning"_s);
        QCOMPARE(refusal(m_rig->act("delete", earlier, {{"allVersions", u"false"_s}})), u"409 constraint"_s);
    }

    void manyAreUpdatedAtOnceAndOnlySuccessesAreTold()
    {
        const QString one = m_rig->create("createDocument", u"root"_s, u"cmis:document"_s, u"b1"_s);
        const QString two = m_rig->create("createDocument", u"root"_s, u"cmis:document"_s, u"b2"_s);
        const Fields fields = set("cmis:description", u"both"_s) + Fields{{"cmisaction", u"bulkUpdate"_s}, {"objectId[0]", one},
                                                                          {"changeToken[0]", u""_s},       {"objectId[1]", two},
                                                                          {"changeToken[1]", u"stale"_s},  {"addSecondaryTypeId[0]", u"nb:note"_s}};
        const QJsonArray done = m_rig->client.postForm(CmisdRig::repository, CmisdRig::encoded(fields)).array();
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][u"id"].toString(), one);
        QCOMPARE(m_rig->properties(one)[u"cmis:secondaryObjectTypeIds"].toArray(), QJsonArray{u"nb:note"_s});
        QVERIFY(m_rig->properties(two)[u"cmis:description"].isNull());
    }

    void whateverIsSentIsAnswered()
    {
        quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? qEnvironmentVariable("CF_SEED").toUInt() : 4711;
        const auto dice = [&seed](quint32 bound) {
            seed = seed * 1'664'525 + 1'013'904'223;
            return (seed >> 8) % bound;
        };
        qInfo("CF_SEED=%u", seed);
        static const QList<QByteArray> actions{"createDocument",
                                               "createFolder",
                                               "update",
                                               "delete",
                                               "deleteTree",
                                               "move",
                                               "checkOut",
                                               "checkIn",
                                               "cancelCheckOut",
                                               "setContent",
                                               "deleteContent",
                                               "appendContent",
                                               "createDocumentFromSource"};
        QStringList ids{u"root"_s, u"correspondence"_s, u"volume-1"_s, m_rig->front.nativeId(3), m_rig->front.nativeId(3) + u";9.0"_s, u""_s};
        for (int i = 0; i < 1'500; ++i) {
            const QString id = ids[dice(quint32(ids.size()))], other = ids[dice(quint32(ids.size()))];
            static const QStringList types{u"cmis:document"_s, u"nb:working-paper"_s, u"cmis:folder"_s, u"cmis:rm_hold"_s};
            Fields fields{{"propertyId[0]", u"cmis:objectTypeId"_s},
                          {"propertyValue[0]", types[dice(4)]},
                          {"propertyId[1]", u"cmis:name"_s},
                          {"propertyValue[1]", QString::number(dice(50))},
                          {"targetFolderId", other},
                          {"sourceFolderId", ids[dice(quint32(ids.size()))]},
                          {"sourceId", other}};
            if (dice(4) == 0) {
                fields.removeFirst();
            }
            const QByteArray action = actions[dice(quint32(actions.size()))];
            const FrontAnswer answer = dice(3) == 0 ? m_rig->upload(action, id, fields, "text") : m_rig->act(action, id, fields);
            QVERIFY2(answer.status == 200 || answer.status == 201 || !CmisdRig::exception(answer).isEmpty(), action);
            QVERIFY2(answer.status != 500, action);
            if (!CmisdRig::idOf(answer).isEmpty() && ids.size() < 40) {
                ids.append(CmisdRig::idOf(answer));
            }
            if (i % 50 == 0) {
                QCOMPARE(m_rig->ofObject(u"root"_s, "descendants", {{"depth", u"4"_s}, {"filter", u"cmis:name"_s}}).status, 200);
                QCOMPARE(m_rig->query(u"SELECT * FROM cmis:folder"_s).status, 200);
            }
        }
    }
};

QTEST_GUILESS_MAIN(SandboxCmisWritingTest)
#include "sandbox_cmis_writing_test.moc"
