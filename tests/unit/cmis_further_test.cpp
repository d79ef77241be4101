// Questions asked further become CMIS statements that find all they mean, and rows become hits.
#include "models/connectors/cmis/cmis_further.h"
#include "models/connectors/cmis/cmis_map.h"
#include "models/connectors/remote/listed_hit.h"
#include "tests/support/further_query.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using cf::test::question;
using namespace cf::connectors;
using namespace cf::connectors::cmis;

namespace {

const Listing listing{.type = u"acme:letter"_s};

const SiteVocabulary& vocabulary()
{
    static const SiteVocabulary read = *SiteVocabulary::read(
        u"[fields]\nacme:doc-id = documentId\nacme:customer = customerId\nacme:account = accountId\nacme:kind = docType\nacme:issued = issueDate\n"
        "acme:sent = sentDate\nacme:addressee = recipientName\n[tables]\nacme:recipients = customerId, channel\n"
        "acme:delivery = deliveryState, deliveryTime\nacme:loans = loanId\n[ignored]\ncmis:objectTypeId\n"_s,
        u"Europe/Berlin"_s, usualMapping());
    return read;
}

QJsonObject property(const char* id, const char* type, bool isList = false, const char* queryName = nullptr)
{
    return {{u"id"_s, QLatin1StringView(id)},
            {u"queryName"_s, QLatin1StringView(queryName ? queryName : id)},
            {u"propertyType"_s, QLatin1StringView(type)},
            {u"cardinality"_s, isList ? u"multi"_s : u"single"_s},
            {u"queryable"_s, true}};
}

const std::vector<AskedAttribute>& attributes()
{
    static const std::vector<AskedAttribute> mapped = [] {
        QJsonObject list;
        for (const QJsonObject& one :
             {property("cmis:name", "string"), property("cmis:objectTypeId", "id"), property("cmis:creationDate", "datetime"),
              property("acme:doc-id", "string", false, "acme:doc_id"), property("acme:customer", "string", true),
              property("acme:account", "string"), property("acme:kind", "string"), property("acme:issued", "datetime"),
              property("acme:sent", "string"), property("acme:addressee", "string"), property("acme:recipients", "string", true),
              property("acme:delivery", "string", true), property("acme:loans", "string"), property("acme:contract", "string"),
              property("acme:bad", "string", false, "bad name'")}) {
            list.insert(one[u"id"].toString(), one);
        }
        QJsonObject hidden = property("acme:policyId", "string");
        hidden.insert(u"queryable"_s, false);
        list.insert(u"acme:policyId"_s, hidden);
        return mappedAttributes(attributesFrom(QJsonObject{{u"propertyDefinitions"_s, list}}), vocabulary());
    }();
    return mapped;
}

FurtherTerms terms(bool asTyped = false, const QString& query = u"bothcombined"_s)
{
    return {.listing = listing, .attributes = attributes(), .vocabulary = vocabulary(), .query = query, .asTyped = asTyped};
}

FurtherStatement asked(const QString& text, const FurtherTerms& with)
{
    auto made = furtherStatement(question(text), with);
    if (!made) {
        qFatal("%s", qPrintable(text + u": "_s + made.error().detail));
    }
    return *std::move(made);
}

} // namespace

class CmisFurtherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindOfConditionHasItsForm_data()
    {
        QTest::addColumn<bool>("asTyped");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("condition");
        const auto row = [](const char* name, bool asTyped, const char16_t* query, const char16_t* condition) {
            QTest::newRow(name) << asTyped << QString::fromUtf16(query) << QString::fromUtf16(condition);
        };
        row("identifier: its digits in their order", false, u"account:AB-0012", u"acme:account LIKE '%0%0%1%2%'");
        row("identifier: by the name for queries", false, u"doc:D-00117", u"acme:doc_id LIKE '%0%0%1%1%7%'");
        row("within a line of several columns", false, u"loan:4711", u"acme:loans LIKE '%4%7%1%1%'");
        row("day: a day more on either side", false, u"issued:2025-03-14",
            u"(acme:issued >= TIMESTAMP '2025-03-13T00:00:00.000Z' AND acme:issued < TIMESTAMP '2025-03-16T00:00:00.000Z')");
        row("open", false, u"archived:2025-03-14..", u"cmis:creationDate >= TIMESTAMP '2025-03-13T00:00:00.000Z'");
        row("where lines of delivery cannot be asked, what has no date of sending may be meant", false, u"sent:2025-03-14",
            u"((acme:issued >= TIMESTAMP '2025-03-13T00:00:00.000Z' AND acme:issued < TIMESTAMP '2025-03-16T00:00:00.000Z') OR "
            "((acme:sent >= '2025-03-14' AND acme:sent < '2025-03-15') OR (acme:sent IS NOT NULL AND acme:sent NOT LIKE '____-__-__%')) OR acme:sent IS NULL)");
        row("identifier as typed", true, u"account:Ab-1", u"acme:account IN ('Ab-1', 'AB-1', 'ab-1')");
        row("of a list", true, u"customer:C7", u"ANY acme:customer IN ('C7', 'c7')");
        row("its end", true, u"account:*12", u"acme:account LIKE '%12'");
        row("name", true, u"recipient:\"O'Hara\"", u"(acme:addressee LIKE '%O\\'Hara%' OR acme:addressee LIKE '%O\\'HARA%' OR acme:addressee LIKE '%o\\'hara%')");
        row("signs of patterns stand for any sign", true, u"type:\"50%_[a\\\\\"*",
            u"(acme:kind LIKE '50%__a_%' OR acme:kind LIKE '50%__A_%')");
        row("both and one of several", true, u"account:1 (type:a OR type:b)",
            u"acme:account IN ('1') AND (acme:kind IN ('a', 'A') OR acme:kind IN ('b', 'B'))");
        row("not, and none", true, u"-type:a", u"(acme:kind IS NULL OR NOT (acme:kind IN ('a', 'A')))");
        row("exactly as typed, whatever the site writes", false, u"type:=Fee", u"acme:kind IN ('Fee')");
        row("not exactly that", false, u"-type:=Fee", u"(acme:kind IS NULL OR NOT (acme:kind IN ('Fee')))");
        row("a whole name", false, u"recipient:=\"Ann O'Hara\"", u"acme:addressee IN ('Ann O\\'Hara')");
        row("exactly, within a line of several columns", false, u"loan:=\"4_7\"", u"acme:loans LIKE '%4_7%'");
        row("word", false, u"overdraft", u"CONTAINS('overdraft')");
        row("words and a phrase", false, u"\"late fee\" charge", u"CONTAINS('\"late fee\" charge')");
        row("words that are signs", false, u"\"or\"", u"CONTAINS('\"or\"')");
        row("escaped twice", false, u"o'hara", u"CONTAINS('\"o\\\\\\'hara\"')");
        row("one of several words, and another", false, u"charge (late OR fee)", u"CONTAINS('charge late OR charge fee')");
        row("words and conditions", true, u"overdraft type:a", u"CONTAINS('overdraft') AND acme:kind IN ('a', 'A')");
    }
    void eachKindOfConditionHasItsForm()
    {
        QFETCH(bool, asTyped);
        QFETCH(QString, query);
        QFETCH(QString, condition);
        QCOMPARE(asked(query, terms(asTyped)).condition, condition);
    }

    void whatCannotBeAskedIsLeftOut_data()
    {
        QTest::addColumn<bool>("asTyped");
        QTest::addColumn<QString>("query");
        const auto row = [](const char* name, bool asTyped, const char16_t* query) {
            QTest::newRow(name) << asTyped << QString::fromUtf16(query);
        };
        row("letters have a case", false, u"type:fee");
        row("two digits say nothing", false, u"account:12");
        row("not of a list by patterns", false, u"customer:C-00117");
        row("not of a list by its beginning", true, u"customer:*17");
        row("lines of several columns in a list", true, u"channel:email");
        row("days of such lines", true, u"delivered:2025-03-14");
        row("exactly, where lines in a list may say it as well", false, u"customer:=C-1");
        row("not queryable", true, u"policy:P-1");
        row("a name that cannot be written", true, u"attr.\"acme:bad\":1234");
        row("not of what is found too widely", false, u"-account:1234");
        row("not a word", true, u"-fee");
        row("words that begin so", true, u"fee*");
        row("words among conditions", true, u"fee OR type:a");
    }
    void whatCannotBeAskedIsLeftOut()
    {
        QFETCH(bool, asTyped);
        QFETCH(QString, query);
        const auto alone = furtherStatement(question(query), terms(asTyped));
        QVERIFY(!alone);
        QCOMPARE(alone.error().kind, ErrorKind::Rejected);
        QVERIFY2(alone.error().detail.startsWith(u"nothing of it can be asked there: "), qPrintable(alone.error().detail));
        const FurtherStatement beside = asked(u"issued:2025-03-14.. ("_s + query + u')', terms(asTyped));
        QCOMPARE(beside.leftOut.size(), 1);
        QCOMPARE(beside.condition, u"acme:issued >= TIMESTAMP '2025-03-13T00:00:00.000Z'"_s);
    }

    void whatMayBeMissedIsSaid()
    {
        using Lackings = std::vector<Lacking>;
        QCOMPARE(asked(u"type:a issued:2025-03-14"_s, terms(true)).lacking, (Lackings{{u"type:a"_s, Lack::OtherSpelling}}));
        QCOMPARE(asked(u"customer:C7"_s, terms(true)).lacking,
                 (Lackings{{u"customer:C7"_s, Lack::OtherSpelling}, {u"customer:C7"_s, Lack::Lists}}));
        QCOMPARE(asked(u"type:=a"_s, terms(true)).lacking, Lackings());
        QCOMPARE(asked(u"-type:a"_s, terms(true)).lacking, Lackings()); // finds more
        QCOMPARE(asked(u"account:4711"_s, terms()).lacking, Lackings());
        QCOMPARE(asked(u"overdraft account:4711"_s, terms()).lacking, (Lackings{{u"overdraft"_s, Lack::OlderVersions}}));
    }

    void whatRowsTellWholeIsKnown()
    {
        const FurtherQuestion customers = question(u"customer:4711 type:a"_s);
        const QStringList whole = toldWhole(attributes(), customers, vocabulary(), true);
        QVERIFY2(whole.contains(u"customer"_s) && whole.contains(u"type"_s) && whole.contains(u"issued"_s), qPrintable(whole.join(u' ')));
        QVERIFY2(!whole.contains(u"loan"_s), "the rows do not list it");
        QVERIFY2(!whole.contains(u"sent"_s), "of dispatches they say nothing");
        QVERIFY(!whole.contains(u"policy"_s) && !whole.contains(u"unit"_s));
        QVERIFY(toldWhole(attributes(), question(u"loan:4711 sent:2025"_s), vocabulary(), true).contains(u"loan"_s));
        QVERIFY(toldWhole(attributes(), question(u"loan:4711 sent:2025"_s), vocabulary(), true).contains(u"sent"_s));
        QVERIFY(!toldWhole(attributes(), customers, vocabulary(), false).contains(u"customer"_s));
        const auto elsewhere = SiteVocabulary::read(u"[fields]\nacme:kind = docType\nother:kind = docType\n"_s, u"Europe/Berlin"_s, usualMapping());
        QVERIFY2(elsewhere && !toldWhole(attributes(), customers, *elsewhere, true).contains(u"type"_s), "another type may say it as well");
    }

    void repositoriesKnowMoreOrLess()
    {
        const QString both = u"overdraft account:4711"_s;
        QCOMPARE(asked(both, terms(false, u"metadataonly"_s)).condition, u"acme:account LIKE '%4%7%1%1%'"_s);
        QCOMPARE(asked(both, terms(false, u"fulltextonly"_s)).condition, u"CONTAINS('overdraft')"_s);
        const FurtherStatement separate = asked(both, terms(false, u"bothseparate"_s));
        QCOMPARE(separate.condition, u"CONTAINS('overdraft')"_s);
        QCOMPARE(separate.leftOut, QStringList{u"account:4711"_s});
        QCOMPARE(asked(u"account:4711"_s, terms(false, u"bothseparate"_s)).condition, u"acme:account LIKE '%4%7%1%1%'"_s);
    }

    void pagesAreOrderedWhereTheServerSorts()
    {
        const Listing below{.type = u"acme:letter"_s, .folder = u"f'1"_s};
        FurtherTerms there{.listing = below, .attributes = attributes(), .vocabulary = vocabulary()};
        const FurtherStatement made = asked(u"account:4711"_s, there);
        const QString columns = u"SELECT cmis:objectId, cmis:objectTypeId, cmis:lastModificationDate, cmis:versionSeriesId, acme:account, acme:customer, acme:doc_id, "
                                "acme:issued, acme:kind, acme:recipients, acme:sent, cmis:creationDate, cmis:name FROM acme:letter"_s;
        const QString where = u" WHERE IN_TREE('f\\'1') AND acme:account LIKE '%4%7%1%1%'"_s;
        const QString order = u" ORDER BY cmis:lastModificationDate DESC, cmis:objectId DESC"_s;
        QCOMPARE(made.page(true, {}), columns + where + order);
        QCOMPARE(made.page(false, {}), columns + where);
        QCOMPARE(made.page(true, Key{1'741'910'400'000, u"o-1"_s}),
                 columns + where +
                     u" AND (cmis:lastModificationDate < TIMESTAMP '2025-03-14T00:00:00.000Z' OR (cmis:lastModificationDate = TIMESTAMP "
                     "'2025-03-14T00:00:00.000Z' AND cmis:objectId < 'o-1'))"_s +
                     order);
        const Listing plain{.type = u"acme:note"_s, .hasSeries = false};
        const FurtherTerms without{.listing = plain, .attributes = attributes(), .vocabulary = vocabulary()};
        const FurtherStatement all = asked(QString(), without);
        QVERIFY(all.leftOut.isEmpty() && !all.page(true, {}).contains(u"versionSeriesId") && !all.page(true, {}).contains(u" WHERE "));
    }

    void rowsBecomeHits()
    {
        constexpr qint64 at = 1'741'910'400'000;
        const QJsonObject row{{u"cmis:objectId"_s, u"o-1;2.0"_s},
                              {u"cmis:objectTypeId"_s, u"acme:letter"_s},
                              {u"cmis:versionSeriesId"_s, u"o-1"_s},
                              {u"cmis:lastModificationDate"_s, at},
                              {u"cmis:name"_s, u"Fees"_s},
                              {u"acme:doc_id"_s, QJsonArray{u"D-7"_s}}, // as lists of one
                              {u"acme:kind"_s, u"FEE"_s},
                              {u"acme:customer"_s, QJsonValue()},
                              {u"acme:recipients"_s, QJsonArray{u"C-1\temail"_s, u"C-2\tprint"_s}},
                              {u"acme:sent"_s, QJsonValue()},
                              {u"acme:issued"_s, at}};
        const QJsonObject one{{u"succinctProperties"_s, row}};
        const auto found = foundIn(QJsonObject{{u"results"_s, QJsonArray{one}}, {u"numItems"_s, 7}}, terms());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->total, std::optional<qint64>(7));
        QCOMPARE(found->rows.size(), size_t(1));
        const FoundRow& first = found->rows.front();
        QCOMPARE(first.key.modifiedMs, at);
        QCOMPARE(first.key.objectId, u"o-1;2.0"_s);
        QCOMPARE(first.hit.nativeId, u"series:o-1"_s);
        QCOMPARE(first.hit.title, u"Fees"_s);
        QCOMPARE(first.hit.documentId, u"D-7"_s);
        QCOMPARE(first.hit.customer, u"C-1"_s);
        QCOMPARE(first.hit.type, u"FEE"_s);
        QCOMPARE(first.hit.date->utc, at);
        QVERIFY(first.hit.record && first.hit.record->legs.size() == 2);
        QCOMPARE(first.hit.record->legs[1].customer, u"C-2"_s);
        const auto wrong = foundIn(QJsonObject{{u"results"_s, u"none"_s}}, terms());
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::Protocol);
    }
};

QTEST_GUILESS_MAIN(CmisFurtherTest)
#include "cmis_further_test.moc"
