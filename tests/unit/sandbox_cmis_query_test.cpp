// Queries of the sandbox's CMIS server, and its change log.
#include "app/sandbox/cmis/cmisd_tokens.h"
#include "tests/support/cmisd_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxCmisQueryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CmisdRig> m_rig;
    QString m_folder;
    QStringList names(const QString& where)
    {
        return m_rig->column(u"SELECT cmis:name FROM nb:working_paper WHERE %1 ORDER BY cmis:name"_s.arg(where));
    }
    QString complaint(const QString& statement)
    {
        const FrontAnswer answer = m_rig->query(statement);
        return answer.status == 400 ? CmisdRig::exception(answer) : QString::number(answer.status);
    }
    QJsonObject changes(const QList<std::pair<QByteArray, QString>>& more)
    {
        auto all = more;
        all.append({"succinct", u"true"_s});
        return m_rig->ofRepository("contentChanges", all).object();
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<CmisdRig>();
        m_folder = m_rig->create("createFolder", u"root"_s, u"cmis:folder"_s, u"Desk"_s);
        const QString below = m_rig->create("createFolder", m_folder, u"cmis:folder"_s, u"Below"_s);
        m_rig->create("createDocument", m_folder, u"nb:working-paper"_s, u"a_1"_s, "about apples and pears");
        m_rig->create("createDocument", m_folder, u"nb:working-paper"_s, u"ab1"_s, "about plums");
        m_rig->clock.advance(60'000);
        m_rig->create("createDocument", below, u"nb:working-paper"_s, u"it's"_s, "Apples alone");
    }

    void comparisonsListsAndPatterns()
    {
        QCOMPARE(names(u"cmis:name = 'ab1'"_s), QStringList{u"ab1"_s});
        QCOMPARE(names(u"cmis:name = 'it\\'s'"_s), QStringList{u"it's"_s});
        QCOMPARE(names(u"cmis:name = 'it''s'"_s), QStringList{u"it's"_s});
        QCOMPARE(names(u"cmis:name <> 'ab1'"_s).size(), 2);
        QCOMPARE(names(u"cmis:name > 'a_1' AND cmis:name <= 'ab1'"_s), QStringList{u"ab1"_s});
        QCOMPARE(names(u"cmis:name IN ('ab1', 'it''s')"_s).size(), 2);
        QCOMPARE(names(u"cmis:name NOT IN ('ab1', 'it''s')"_s), QStringList{u"a_1"_s});
        QCOMPARE(names(u"cmis:name LIKE 'a_1'"_s).size(), 2);
        QCOMPARE(names(u"cmis:name LIKE 'a\\_1'"_s), QStringList{u"a_1"_s});
        QCOMPARE(names(u"cmis:name NOT LIKE 'a%'"_s), QStringList{u"it's"_s});
        QCOMPARE(names(u"cmis:contentStreamLength > 11 AND cmis:contentStreamLength < 13"_s), QStringList{u"it's"_s});
        QCOMPARE(names(u"cmis:isLatestVersion = TRUE"_s).size(), 3);
    }

    void whatIsNotSetIsNeitherSoNorOtherwise()
    {
        QCOMPARE(names(u"nb:subject IS NULL"_s).size(), 3);
        QCOMPARE(names(u"nb:subject IS NOT NULL"_s).size(), 0);
        QCOMPARE(names(u"nb:subject = 'x'"_s).size(), 0);
        QCOMPARE(names(u"NOT nb:subject = 'x'"_s).size(), 0);
        QCOMPARE(names(u"NOT nb:subject = 'x' OR cmis:name = 'ab1'"_s), QStringList{u"ab1"_s});
        QCOMPARE(names(u"NOT (cmis:name = 'ab1' OR cmis:name = 'a_1')"_s), QStringList{u"it's"_s});
    }

    void foldersTreesWordsAndTimes()
    {
        QCOMPARE(names(u"IN_FOLDER('%1')"_s.arg(m_folder)), (QStringList{u"a_1"_s, u"ab1"_s}));
        QCOMPARE(names(u"IN_TREE('%1')"_s.arg(m_folder)).size(), 3);
        QCOMPARE(names(u"CONTAINS('apples')"_s), (QStringList{u"a_1"_s, u"it's"_s}));
        QCOMPARE(names(u"CONTAINS('apples -pears')"_s), QStringList{u"it's"_s});
        QCOMPARE(names(u"CONTAINS('\"apples and\" OR plums')"_s), (QStringList{u"a_1"_s, u"ab1"_s}));
        QCOMPARE(names(u"CONTAINS('apples') AND cmis:name LIKE 'a%'"_s), QStringList{u"a_1"_s});
        QCOMPARE(names(u"cmis:creationDate > TIMESTAMP '2026-04-01T08:00:30.000Z'"_s), QStringList{u"it's"_s});
        QCOMPARE(names(u"cmis:creationDate > TIMESTAMP '2026-04-01T10:00:30.000+02:00'"_s), QStringList{u"it's"_s});
        const QJsonObject scored = m_rig->query(u"SELECT cmis:name, SCORE() AS s FROM nb:working_paper WHERE CONTAINS('plums')"_s).object();
        QCOMPARE(scored[u"results"][0][u"succinctProperties"][u"s"].toDouble(), 1.0);
    }

    void listsAreAskedWithAny()
    {
        const QString customer = m_rig->holdings.record(5).customers().value(0);
        const QString all = u"SELECT nb:customerId FROM nb:sent_communication WHERE "_s;
        const QJsonArray hits = m_rig->query(all + u"'%1' = ANY nb:customerId"_s.arg(customer)).object()[u"results"].toArray();
        QVERIFY(!hits.isEmpty());
        for (const QJsonValue& hit : hits) {
            QVERIFY(hit[u"succinctProperties"][u"nb:customerId"].toArray().contains(customer));
        }
        QCOMPARE(m_rig->query(all + u"ANY nb:customerId IN ('%1', 'C-none')"_s.arg(customer)).object()[u"numItems"].toInteger(), hits.size());
        QCOMPARE(complaint(all + u"nb:customerId = 'x'"_s), u"invalidArgument"_s);
        QCOMPARE(complaint(all + u"'x' = ANY nb:title"_s), u"invalidArgument"_s);
    }

    void holdsAreJoined()
    {
        QVERIFY(m_rig->holdings.hold(5, u"CASE-1"_s, false));
        const QString join = u"SELECT d.cmis:versionSeriesId, h.cmis:rm_holdIds FROM cmis:document AS d %1 cmis:rm_hold AS h "
                             "ON d.cmis:objectId = h.cmis:objectId"_s;
        const QJsonObject held = m_rig->query(join.arg(u"JOIN"_s) + u" WHERE 'CASE-1' = ANY h.cmis:rm_holdIds"_s).object();
        QCOMPARE(held[u"numItems"].toInt(), 1);
        QCOMPARE(held[u"results"][0][u"succinctProperties"][u"cmis:versionSeriesId"].toString(), m_rig->front.nativeId(5));
        const qint64 inner = m_rig->query(join.arg(u"JOIN"_s)).object()[u"numItems"].toInteger();
        const qint64 outer = m_rig->query(join.arg(u"LEFT OUTER JOIN"_s)).object()[u"numItems"].toInteger();
        QCOMPARE(outer, m_rig->query(u"SELECT cmis:objectId FROM cmis:document"_s).object()[u"numItems"].toInteger());
        QVERIFY(inner > 1 && inner < outer / 10);
        QCOMPARE(m_rig->query(u"SELECT cmis:objectId FROM cmis:rm_hold"_s).object()[u"numItems"].toInteger(), inner);
        QCOMPARE(complaint(u"SELECT * FROM cmis:document d JOIN cmis:folder f ON d.cmis:objectId = f.cmis:objectId"_s), u"invalidArgument"_s);
    }

    void pagesByKeyGoThroughEverythingOnce()
    {
        QSet<QString> seen;
        QString after;
        for (int page = 0; page < 100; ++page) {
            const QJsonArray rows = m_rig
                                        ->query(u"SELECT cmis:objectId, cmis:objectTypeId, cmis:lastModificationDate FROM nb:sent_communication %1 "
                                                "ORDER BY cmis:lastModificationDate, cmis:objectId"_s.arg(after),
                                                {{"maxItems", u"60"_s}})
                                        .object()[u"results"]
                                        .toArray();
            if (rows.isEmpty()) {
                break;
            }
            for (const QJsonValue& row : rows) {
                const QString id = row[u"succinctProperties"][u"cmis:objectId"].toString();
                QVERIFY(!seen.contains(id));
                seen.insert(id);
            }
            const QJsonValue last = rows.last()[u"succinctProperties"];
            after = u"WHERE cmis:lastModificationDate > %1 OR (cmis:lastModificationDate = %1 AND cmis:objectId > '%2')"_s.arg(
                u"TIMESTAMP '%1'"_s.arg(sandbox::cmisd::isoTime(last[u"cmis:lastModificationDate"].toInteger())), last[u"cmis:objectId"].toString());
        }
        QCOMPARE(quint64(seen.size()), m_rig->holdings.present(false).size());
    }

    void onlyTheLatestVersionsAreFoundUnlessAllAreAskedFor()
    {
        const QString statement = u"SELECT cmis:objectId FROM nb:sent_communication"_s;
        const qint64 latest = m_rig->query(statement).object()[u"numItems"].toInteger();
        const qint64 all = m_rig->query(statement, {{"searchAllVersions", u"true"_s}}).object()[u"numItems"].toInteger();
        QVERIFY(all > latest + 5);
        QCOMPARE(m_rig->query(statement + u" WHERE cmis:objectId IN ('%1;1.0', '%2;1.0')"_s.arg(m_rig->front.nativeId(5), m_rig->front.nativeId(7)))
                     .object()[u"numItems"]
                     .toInt(),
                 2);
    }

    void narrowingByTimeFindsTheSame()
    {
        QVERIFY(m_rig->holdings.amend(9, {{u"title"_s, u"Amended"_s}}));
        const QString since = u"cmis:lastModificationDate >= TIMESTAMP '2026-02-02T07:31:00.000Z'"_s;
        const QString statement = u"SELECT cmis:objectId FROM nb:sent_communication WHERE "_s;
        const auto hits = [&](const QString& where) { return m_rig->query(statement + where).object()[u"numItems"].toInteger(); };
        QVERIFY(hits(since) > 1);
        QCOMPARE(hits(since), hits(u"NOT cmis:lastModificationDate < TIMESTAMP '2026-02-02T07:31:00.000Z'"_s)); // not narrowed
        QCOMPARE(hits(since + u" AND nb:title = 'Amended'"_s), 1);
        const QString either = u"(%1 OR nb:title = 'Amended')"_s.arg(since), key = u"(%1 OR (%1 AND cmis:name > 'x'))"_s.arg(since);
        QCOMPARE(hits(either), hits(since));
        QCOMPARE(hits(key), hits(since));
        QCOMPARE(hits(u"%1 OR nb:issueDate IS NOT NULL"_s.arg(since)), hits(u"nb:issueDate IS NOT NULL OR "_s + since));
        QVERIFY(hits(u"%1 OR nb:issueDate IS NOT NULL"_s.arg(since)) > hits(since));
    }

    void whatCannotBeAskedIsRefused()
    {
        for (const char* statement : {"",
                                      "SELECT",
                                      "SELECT * FROM",
                                      "SELECT * FROM nb:sent-communication",
                                      "SELECT * FROM nb:none",
                                      "SELECT nb:none FROM cmis:document",
                                      "SELECT * FROM cmis:document WHERE",
                                      "SELECT * FROM cmis:document WHERE cmis:name",
                                      "SELECT * FROM cmis:document WHERE cmis:name = ",
                                      "SELECT * FROM cmis:document WHERE cmis:name = 'x",
                                      "SELECT * FROM cmis:document WHERE cmis:creationDate > '2020-01-01'",
                                      "SELECT * FROM cmis:document WHERE cmis:name = 5",
                                      "SELECT * FROM cmis:document WHERE cmis:isLatestVersion = 'x'",
                                      "SELECT * FROM cmis:document WHERE cmis:name LIKE 5",
                                      "SELECT * FROM cmis:document ORDER BY nb:none",
                                      "SELECT * FROM cmis:document ORDER BY cmis:secondaryObjectTypeIds",
                                      "SELECT SCORE() FROM cmis:document",
                                      "SELECT * FROM cmis:document WHERE CONTAINS('a') AND CONTAINS('b')",
                                      "SELECT * FROM cmis:document WHERE (cmis:name = 'x'",
                                      "SELECT * FROM cmis:document WHERE cmis:name = 'x' 'y'",
                                      "SELECT * FROM cmis:document; DROP"}) {
            QCOMPARE(complaint(QString::fromLatin1(statement)), u"invalidArgument"_s);
        }
        QCOMPARE(complaint(u"SELECT * FROM cmis:document WHERE "_s + u"("_s.repeated(5'000)), u"invalidArgument"_s);
    }

    void anyStatementIsAnsweredOrRefused()
    {
        static const QStringList words{
            u"SELECT"_s, u"*"_s,     u"FROM"_s,  u"cmis:folder"_s, u"WHERE"_s, u"cmis:name"_s,    u"="_s,    u"'x'"_s,    u"AND"_s,
            u"OR"_s,     u"NOT"_s,   u"("_s,     u")"_s,           u","_s,     u"IN"_s,           u"LIKE"_s, u"IS"_s,     u"NULL"_s,
            u"ANY"_s,    u"ORDER"_s, u"BY"_s,    u"CONTAINS"_s,    u"'"_s,     u"TIMESTAMP"_s,    u"JOIN"_s, u"ON"_s,     u"."_s,
            u"AS"_s,     u"d"_s,     u"SCORE"_s, u"5"_s,           u"-"_s,     u"cmis:rm_hold"_s, u"TRUE"_s, u"IN_TREE"_s};
        quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? qEnvironmentVariable("CF_SEED").toUInt() : 4711;
        qInfo("CF_SEED=%u", seed);
        const auto dice = [&seed](qsizetype bound) {
            seed = seed * 1'664'525 + 1'013'904'223;
            return qsizetype(seed >> 8) % bound;
        };
        int answered = 0;
        for (int i = 0; i < 6'000; ++i) {
            QStringList statement{u"SELECT"_s, u"*"_s, u"FROM"_s, u"cmis:folder"_s, u"WHERE"_s, u"cmis:name"_s, u"="_s, u"'x'"_s};
            for (qsizetype changes = 1 + dice(4); changes > 0; --changes) {
                const qsizetype at = dice(statement.size());
                const QString word = words[dice(words.size())];
                switch (dice(3)) {
                case 0: statement.removeAt(at); break;
                case 1: statement.insert(at, word); break;
                default: statement[at] = word;
                }
                if (statement.isEmpty()) {
                    break;
                }
            }
            const int status = m_rig->query(statement.join(u' ')).status;
            QVERIFY2(status == 200 || status == 400, qPrintable(statement.join(u' ')));
            answered += status == 200;
        }
        QVERIFY(answered > 20);
    }

    void patternsMeetEndsAndEscapes()
    {
        using sandbox::cmisd::isLike;
        QVERIFY(isLike(u"", u"%"));
        QVERIFY(isLike(u"abc", u"%%c"));
        QVERIFY(isLike(u"aXbXc", u"a%X_"));
        QVERIFY(!isLike(u"abc", u"ab"));
        QVERIFY(!isLike(u"", u"_"));
        QVERIFY(isLike(u"50%", u"50\\%"));
        QVERIFY(!isLike(u"50x", u"50\\%"));
        QVERIFY(isLike(u"a\\b", u"a\\\\b"));
    }

    void theChangeLogBeginsWithTheEventOfTheToken()
    {
        const QString before = m_rig->ofRepository("repositoryInfo").object()[u"northgate"][u"latestChangeLogToken"].toString();
        QVERIFY(m_rig->holdings.amend(11, {{u"title"_s, u"Other"_s}}));
        QVERIFY(m_rig->holdings.remove(13, true));
        QVERIFY(m_rig->holdings.remove(14, false)); // leaves no trace
        QVERIFY(m_rig->holdings.setRestricted(15, true));
        const QJsonObject page = changes({{"changeLogToken", before}});
        QStringList told;
        for (const QJsonValue& event : page[u"objects"].toArray()) {
            told += event[u"changeEventInfo"][u"changeType"].toString();
        }
        QCOMPARE(told, (QStringList{u"created"_s, u"updated"_s, u"deleted"_s, u"security"_s}));
        QVERIFY(page[u"objects"][2][u"succinctProperties"][u"cmis:objectId"].toString().startsWith(m_rig->front.nativeId(13)));
        QCOMPARE(page[u"hasMoreItems"].toBool(), false);
        const QString latest = m_rig->ofRepository("repositoryInfo").object()[u"northgate"][u"latestChangeLogToken"].toString();
        QCOMPARE(page[u"changeLogToken"].toString(), latest);
        QCOMPARE(changes({{"changeLogToken", latest}})[u"objects"].toArray().size(), 1);
    }

    void pagesOfTheChangeLogOverlapByOne()
    {
        QJsonObject page = changes({{"maxItems", u"200"_s}});
        qint64 events = page[u"objects"].toArray().size();
        while (page[u"hasMoreItems"].toBool()) {
            const QJsonValue last = page[u"objects"].toArray().last();
            page = changes({{"maxItems", u"200"_s}, {"changeLogToken", page[u"changeLogToken"].toString()}});
            QCOMPARE(page[u"objects"][0], last);
            events += page[u"objects"].toArray().size() - 1;
        }
        QCOMPARE(quint64(events), m_rig->holdings.changeCount() + 5); // two folders, three papers
    }

    void aTokenThatIsNotKnownAnyMoreIsRefused()
    {
        QCOMPARE(m_rig->ofRepository("contentChanges", {{"changeLogToken", u"soon"_s}}).status, 400);
        QCOMPARE(m_rig->ofRepository("contentChanges", {{"changeLogToken", u"cl-999999"_s}}).status, 400);
        QCOMPARE(m_rig->ofRepository("contentChanges", {{"changeLogToken", u"cl-1"_s}}).status, 200);
        QVERIFY(m_rig->front.act({{u"do"_s, u"forget-changes"_s}}));
        const QJsonValue info = m_rig->ofRepository("repositoryInfo").object()[u"northgate"];
        QCOMPARE(info[u"changesIncomplete"].toBool(), true);
        QVERIFY(info[u"latestChangeLogToken"].isNull());
        QCOMPARE(m_rig->ofRepository("contentChanges", {{"changeLogToken", u"cl-1"_s}}).status, 400);
    }
};

QTEST_GUILESS_MAIN(SandboxCmisQueryTest)
#include "sandbox_cmis_query_test.moc"
