// Questions asked further become DQL that finds all they mean, and rows become hits.
#include "models/connectors/documentum/documentum_further.h"
#include "models/connectors/documentum/documentum_map.h"
#include "tests/support/further_query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using cf::test::question;
using namespace cf::connectors;
using namespace cf::connectors::documentum;

namespace {

const Listing listing{.type = u"acme_letter"_s};

const SiteVocabulary& vocabulary()
{
    static const SiteVocabulary read = *SiteVocabulary::read(
        u"[fields]\nacme_doc_id = documentId\nacme_customer = customerId\nacme_account = accountId\nacme_type = docType\n"
        "acme_issued = issueDate\nacme_sent = sentDate\nacme_mail = email\nacme_addressee = recipientName\n[tables]\n"
        "acme_rcpt_customer + acme_rcpt_channel + acme_rcpt_place = customerId, channel, -\n"
        "acme_dlv_state + acme_dlv_time = deliveryState, deliveryTime\n[values.channel]\nE-Brief = EMAIL\n[ignored]\nr_object_type\n"
        "r_creation_date\nacme_secret\n"_s,
        u"Europe/Berlin"_s, usualMapping());
    return read;
}

QJsonObject attribute(const char* name, const char* type, bool isList = false)
{
    return {{u"name"_s, QLatin1StringView(name)}, {u"type"_s, QLatin1StringView(type)}, {u"repeating"_s, isList}};
}

const std::vector<AskedAttribute>& attributes()
{
    static const QJsonArray list{attribute("title", "string"),           attribute("r_object_type", "string"),
                                 attribute("r_creation_date", "time"),   attribute("acme_doc_id", "string"),
                                 attribute("acme_customer", "STRING", true), attribute("acme_account", "string"),
                                 attribute("acme_type", "string"),       attribute("acme_issued", "time"),
                                 attribute("acme_sent", "string"),       attribute("acme_mail", "string"),
                                 attribute("acme_addressee", "string"),  attribute("acme_rcpt_customer", "string", true),
                                 attribute("acme_rcpt_channel", "string", true), attribute("acme_rcpt_place", "string", true),
                                 attribute("acme_dlv_state", "string", true), attribute("acme_dlv_time", "date", true),
                                 attribute("acme_secret", "string"),     attribute("acme_contract", "string"),
                                 attribute("acme_pages", "integer"),     attribute("acme'; drop", "string")};
    static const std::vector<AskedAttribute> mapped =
        mappedAttributes(attributesFrom(QJsonObject{{u"properties"_s, list}}), vocabulary());
    return mapped;
}

FurtherTerms terms()
{
    const auto wall = [](qint64 ms) { return wallOf(ms, 3'600'000); };
    return {.listing = listing, .attributes = attributes(), .vocabulary = vocabulary(), .notLater = wall, .notEarlier = wall};
}

FurtherStatement asked(const QString& text, const FurtherTerms& with = terms())
{
    auto made = furtherStatement(question(text), with);
    if (!made) {
        qFatal("%s", qPrintable(text + u": "_s + made.error().detail));
    }
    return *std::move(made);
}

} // namespace

class DocumentumFurtherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindOfConditionHasItsForm_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("condition");
        const auto row = [](const char* name, const char16_t* query, const char16_t* condition) {
            QTest::newRow(name) << QString::fromUtf16(query) << QString::fromUtf16(condition);
        };
        row("identifier: letters and digits in their order, in any case, whatever stands between", u"account:ab-12",
            u"UPPER(acme_account) LIKE '%A%B%1%2%'");
        row("identifier: zeros that lead count for nothing", u"account:0012", u"UPPER(acme_account) LIKE '%1%2%'");
        row("identifier: an accent is any letter", u"account:Č-7x", u"UPPER(acme_account) LIKE '%7%X%'");
        row("identifier: its end", u"account:*12", u"UPPER(acme_account) LIKE '%1%2%'");
        row("identifier in lists and tables", u"customer:C7", u"(ANY UPPER(acme_customer) LIKE '%C%7%' OR ANY UPPER(acme_rcpt_customer) LIKE '%C%7%')");
        row("code", u"type:Fee-Change", u"UPPER(acme_type) = 'FEE-CHANGE'");
        row("code with an apostrophe", u"type:\"o'hara\"", u"UPPER(acme_type) = 'O''HARA'");
        row("code with an accent: with or without it", u"type:gebühr", u"UPPER(acme_type) LIKE 'GEB%HR'");
        row("code that begins so", u"type:fee*", u"UPPER(acme_type) LIKE 'FEE%'");
        row("signs of patterns stand for themselves, and others", u"type:\"50%_[a\\\\\"*", u"UPPER(acme_type) LIKE '50%__A_%'");
        row("mail address", u"email:A@b.example", u"UPPER(acme_mail) = 'A@B.EXAMPLE'");
        row("closed list: the words of the site and ours", u"channel:fax",
            u"(ANY UPPER(acme_rcpt_channel) LIKE 'F%A%X' OR ANY UPPER(acme_rcpt_channel) LIKE 'T%E%L%E%F%A%X')");
        row("day: a day more on either side, by the server's clock", u"issued:2025-03-14",
            u"(acme_issued >= date('2025-03-13 01:00:00','yyyy-mm-dd hh:mi:ss') AND acme_issued < date('2025-03-16 01:00:00','yyyy-mm-dd hh:mi:ss'))");
        row("open at its end", u"issued:2025-03-14..", u"acme_issued >= date('2025-03-13 01:00:00','yyyy-mm-dd hh:mi:ss')");
        row("open at its beginning", u"delivered:..2025-03-14", u"ANY acme_dlv_time < date('2025-03-16 01:00:00','yyyy-mm-dd hh:mi:ss')");
        row("name: by its digits", u"subject:\"Statement 2025\"", u"title LIKE '%2%0%2%5%'");
        row("the site's own attribute", u"attr.acme_contract:4711", u"acme_contract LIKE '%4%7%1%1%'");
        row("exactly as typed", u"type:=Fee", u"acme_type = 'Fee'");
        row("exactly, in lists and tables", u"customer:=C7", u"(ANY acme_customer = 'C7' OR ANY acme_rcpt_customer = 'C7')");
        row("both", u"type:a account:b", u"UPPER(acme_type) = 'A' AND UPPER(acme_account) LIKE '%B%'");
        row("one of several", u"type:a OR account:b", u"(UPPER(acme_type) = 'A' OR UPPER(acme_account) LIKE '%B%')");
        row("list", u"type:(a, b)", u"(UPPER(acme_type) = 'A' OR UPPER(acme_type) = 'B')");
        row("brackets", u"account:c (type:a OR type:b account:d)",
            u"UPPER(acme_account) LIKE '%C%' AND (UPPER(acme_type) = 'A' OR (UPPER(acme_type) = 'B' AND UPPER(acme_account) LIKE '%D%'))");
        row("not, and none", u"-type:a", u"(acme_type IS NULL OR NOT (UPPER(acme_type) = 'A'))");
        row("not one of several", u"-(type:a OR type:b*)",
            u"((acme_type IS NULL OR NOT (UPPER(acme_type) = 'A')) AND (acme_type IS NULL OR NOT (UPPER(acme_type) LIKE 'B%')))");
        row("not both", u"-(type:a type:b*)",
            u"((acme_type IS NULL OR NOT (UPPER(acme_type) = 'A')) OR (acme_type IS NULL OR NOT (UPPER(acme_type) LIKE 'B%')))");
    }
    void eachKindOfConditionHasItsForm()
    {
        QFETCH(QString, query);
        QFETCH(QString, condition);
        const FurtherStatement made = asked(query);
        QCOMPARE(made.condition, condition);
        QVERIFY2(made.leftOut.isEmpty(), qPrintable(made.leftOut.join(u", "_s)));
        QCOMPARE(made.source, u"acme_letter (ALL)"_s);
    }

    void whatWasSentMayStandInThreePlaces()
    {
        const QString made = asked(u"sent:2025-03-14"_s).condition;
        QVERIFY2(made.contains(u"((acme_sent >= '2025-03-14' AND acme_sent < '2025-03-15') OR (acme_sent NOT LIKE '____-__-__%' AND acme_sent IS NOT NULLSTRING))"), qPrintable(made));
        QVERIFY2(made.contains(u" OR (ANY acme_dlv_time >= date('2025-03-13 01:00:00',"), qPrintable(made));
        QVERIFY2(made.contains(u"(acme_issued >= date('2025-03-13 01:00:00',"), qPrintable(made));
    }

    void outcomesAreAllTheirStatesAndCodes()
    {
        const QString made = asked(u"bounced"_s).condition;
        for (const QString& pattern : {u"'B%O%U%N%C%E%D'"_s, u"'H%A%R%D%B%O%U%N%C%E'"_s, u"'5%'"_s}) {
            QVERIFY2(made.contains(u"ANY UPPER(acme_dlv_state) LIKE "_s + pattern), qPrintable(pattern));
        }
        QVERIFY(asked(u"channel:email"_s).condition.contains(u"'E%B%R%I%E%F'"));
    }

    void whatCannotBeAskedIsLeftOut_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("leftOut");
        QTest::addColumn<QString>("condition");
        const auto row = [](const char* name, const char16_t* query, const char16_t* leftOut, const char16_t* condition) {
            QTest::newRow(name) << QString::fromUtf16(query) << QString::fromUtf16(leftOut) << QString::fromUtf16(condition);
        };
        const char16_t type[] = u"UPPER(acme_type) = 'A'";
        row("names have accents", u"type:a recipient:smith", u"recipient:smith", type);
        row("no attribute says it", u"type:a policy:P-1", u"policy:P-1", type);
        row("ignored", u"type:a attr.acme_secret:123", u"attr.acme_secret:123", type);
        row("nothing of an archive", u"type:a is:held", u"is:held", type);
        row("numbers", u"type:a pages:>5", u"pages:>5", type);
        row("what is none of the words of the list says nothing", u"type:a channel:unknown", u"channel:unknown", type);
        row("not of what is found too widely", u"type:a -account:12", u"-account:12", type);
        row("not what is compared as typed", u"type:a -type:=B", u"-type:=B", type);
        row("not of one recipient among several", u"type:a -customer:C7", u"-customer:C7", type);
        row("one of several, of which one cannot be asked", u"type:a (type:b OR is:held)", u"type:b OR is:held", type);
        row("words among conditions", u"type:a (fee OR account:b)", u"fee OR account:b", type);
        row("not a word", u"type:a -fee", u"-fee", type);
        row("words that begin so", u"type:a fee*", u"fee*", type);
        row("identifier without a plain letter", u"type:a account:Ж", u"account:Ж", type);
    }
    void whatCannotBeAskedIsLeftOut()
    {
        QFETCH(QString, query);
        QFETCH(QString, leftOut);
        QFETCH(QString, condition);
        const FurtherStatement made = asked(query);
        QCOMPARE(made.leftOut.size(), 1);
        QCOMPARE(QString(made.leftOut.front()).remove(u'(').remove(u')'), leftOut);
        QCOMPARE(made.condition, condition);
        QCOMPARE(made.source, u"acme_letter (ALL)"_s);
    }

    void wordsAreAskedOfDocuments_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("leftOut");
        const auto row = [](const char* name, const char16_t* query, const char16_t* words, int leftOut = 0) {
            QTest::newRow(name) << QString::fromUtf16(query) << QString::fromUtf16(words) << leftOut;
        };
        row("word", u"overdraft", u"'overdraft'");
        row("words", u"late fee", u"'late' AND 'fee'");
        row("phrase", u"\"late fee\"", u"'late fee'");
        row("apostrophe", u"o'hara", u"'o''hara'");
        row("signs of the index's own", u"\"a* b?\"", u"'a b'");
        row("one of several", u"late OR fee", u"'late' OR 'fee'");
        row("near is both", u"text:(late NEAR/5 fee)", u"'late' AND 'fee'");
        row("both kinds at once cannot be said without brackets", u"charge (late OR fee)", u"'charge'", 1);
    }
    void wordsAreAskedOfDocuments()
    {
        QFETCH(QString, query);
        QFETCH(QString, words);
        QFETCH(int, leftOut);
        const FurtherStatement made = asked(query);
        QCOMPARE(made.source, u"acme_letter (ALL) SEARCH DOCUMENT CONTAINS "_s + words);
        QVERIFY(made.condition.isEmpty());
        QCOMPARE(made.leftOut.size(), leftOut);
    }

    void withoutAnIndexWordsAreLeftOut()
    {
        FurtherTerms bare = terms();
        bare.knowsWords = false;
        const FurtherStatement made = asked(u"overdraft type:a"_s, bare);
        QCOMPARE(made.leftOut, QStringList{u"overdraft"_s});
        QCOMPARE(made.source, u"acme_letter (ALL)"_s);
        const auto none = furtherStatement(question(u"overdraft is:held"_s), bare);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Rejected);
        QCOMPARE(none.error().detail, u"nothing of it can be asked there: overdraft, is:held"_s);
    }

    void whereTheSiteWritesAsPeopleTypeItIsComparedSo()
    {
        FurtherTerms typed = terms();
        typed.asTyped = true;
        QCOMPARE(asked(u"account:Ab-1"_s, typed).condition, u"(acme_account = 'Ab-1' OR acme_account = 'AB-1' OR acme_account = 'ab-1')"_s);
        QCOMPARE(asked(u"account:*12"_s, typed).condition, u"acme_account LIKE '%12'"_s);
        QCOMPARE(asked(u"recipient:Müller"_s, typed).condition, u"UPPER(acme_addressee) LIKE '%MÜLLER%'"_s);
        QCOMPARE(asked(u"-account:12"_s, typed).condition, u"(acme_account IS NULL OR NOT (acme_account = '12'))"_s);
        QVERIFY(asked(u"type:a -recipient:Smith"_s, typed).leftOut.size() == 1); // still wider
    }

    void whatMayBeMissedIsSaid()
    {
        FurtherTerms typed = terms();
        typed.asTyped = true;
        using Lackings = std::vector<Lacking>;
        QCOMPARE(asked(u"account:Ab-1"_s, typed).lacking, (Lackings{{u"account:Ab-1"_s, Lack::OtherSpelling}}));
        QCOMPARE(asked(u"account:=Ab-1"_s, typed).lacking, Lackings());
        QCOMPARE(asked(u"account:Ab-1 overdraft"_s).lacking, (Lackings{{u"overdraft"_s, Lack::OtherVersions}}));
        QCOMPARE(asked(u"overdraft"_s).lacking, Lackings());
        QCOMPARE(asked(u"overdraft (late OR type:a)"_s).lacking, Lackings());
    }

    void pagesGoBackInTimeBelowTheFolder()
    {
        const Listing below{.type = u"acme_letter"_s, .folder = u"/Corr'25"_s};
        const FurtherTerms there{.listing = below, .attributes = attributes(), .vocabulary = vocabulary(), .notLater = {}, .notEarlier = {}};
        const FurtherStatement made = asked(u"fee type:a"_s, there);
        const QString columns = u"r_object_id, i_chronicle_id, i_latest_flag, i_has_folder, title, acme_doc_id, acme_customer, acme_type, acme_issued, acme_sent, acme_rcpt_customer"_s;
        const QString source = u" from acme_letter (ALL) SEARCH DOCUMENT CONTAINS 'fee' where FOLDER('/Corr''25',DESCEND) AND UPPER(acme_type) = 'A'"_s;
        const QString order = u" order by i_chronicle_id desc, r_object_id desc ENABLE(RETURN_TOP 20)"_s;
        QCOMPARE(made.page({}, 20), u"select "_s + columns + source + order);
        QCOMPARE(made.page(u"0900000180000007"_s, 20), u"select "_s + columns + source + u" AND i_chronicle_id < '0900000180000007'"_s + order);
        QCOMPARE(made.count(), u"select count(*) as cf_total"_s + source);
        const FurtherStatement all = asked(QString());
        QVERIFY(all.leftOut.isEmpty() && !all.page({}, 5).contains(u" where "));
    }

    void rowsBecomeHitsEachRecordOnce()
    {
        const auto entry = [](const char* id, const QJsonObject& more) {
            QJsonObject properties{{u"r_object_id"_s, QLatin1StringView(id)}, {u"i_chronicle_id"_s, u"0900000180000007"_s}};
            for (auto it = more.begin(); it != more.end(); ++it) {
                properties.insert(it.key(), it.value());
            }
            EntryWire out;
            out.content = {{u"json-root"_s, u"query-result"_s}, {u"properties"_s, properties}};
            return out;
        };
        FeedWire feed;
        feed.entries.push_back(entry("0900000180000009", {{u"title"_s, u"Fees"_s},
                                                          {u"acme_doc_id"_s, u"D-7"_s},
                                                          {u"acme_customer"_s, QJsonValue()},
                                                          {u"acme_rcpt_customer"_s, QJsonArray{u"C-1"_s, u"C-2"_s}},
                                                          {u"acme_type"_s, u"FEE"_s},
                                                          {u"acme_sent"_s, u""_s},
                                                          {u"acme_issued"_s, u"2025-03-13T23:00:00.000+00:00"_s}}));
        feed.entries.push_back(entry("0900000180000007", {{u"title"_s, u"Fees, draft"_s}}));
        const auto older = hitsFrom(feed, terms());
        QVERIFY2(older && !older->front().record, "judged by a version that may not be the current one");
        QJsonObject properties = feed.entries.front().content[u"properties"].toObject();
        properties.insert(u"i_latest_flag"_s, true);
        properties.insert(u"i_has_folder"_s, true);
        feed.entries.front().content.insert(u"properties"_s, properties);
        const auto hits = hitsFrom(feed, terms());
        QVERIFY2(hits, qPrintable(hits ? QString() : hits.error().detail));
        QCOMPARE(hits->size(), size_t(1));
        const FurtherHit& hit = hits->front();
        QCOMPARE(hit.nativeId, u"0900000180000007"_s);
        QCOMPARE(hit.title, u"Fees"_s);
        QCOMPARE(hit.documentId, u"D-7"_s);
        QCOMPARE(hit.customer, u"C-1"_s);
        QCOMPARE(hit.type, u"FEE"_s);
        QCOMPARE(hit.date->text, u"2025-03-14"_s); // midnight in Berlin
        QVERIFY(hit.record && hit.record->type == u"FEE");
        feed.entries.push_back(entry("", {}));
        const auto wrong = hitsFrom(feed, terms());
        QVERIFY(!wrong && wrong.error().detail.startsWith(u"$.entries[2].content: "));
    }
};

QTEST_GUILESS_MAIN(DocumentumFurtherTest)
#include "documentum_further_test.moc"
