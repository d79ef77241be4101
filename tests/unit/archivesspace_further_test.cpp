// Questions as searches of ArchivesSpace, and what its search finds as hits.
#include "models/connectors/archivesspace/archivesspace_further.h"

#include "models/connectors/archivesspace/archivesspace_connector.h"
#include "models/connectors/archivesspace/archivesspace_map.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/further_conditions.h"
#include "tests/support/scripted_transport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::connectors;
using namespace cf::connectors::archivesspace;
using cf::test::days, cf::test::one, cf::test::several;

namespace {

using Kind = FurtherQuestion::Kind;
using Match = FurtherQuestion::Match;

const RepositoryId repository(u"rp-test"_s);

SiteVocabulary vocabulary(const QString& mapping = {}) { return *SiteVocabulary::read(mapping, u"Europe/Berlin"_s, usualMapping()); }

/// As the server would write it for its index: quotes are literal.
QString rendered(const QJsonObject& query)
{
    if (query[u"jsonmodel_type"] == u"field_query"_s) {
        const QString field = query[u"field"] == u"keyword"_s ? QString() : query[u"field"].toString() + u':';
        if (query[u"comparator"] == u"empty"_s) {
            return u"no "_s + query[u"field"].toString();
        }
        return field + (query[u"literal"].toBool() ? u'"' + query[u"value"].toString() + u'"' : query[u"value"].toString());
    }
    QStringList parts;
    for (const QJsonValue part : query[u"subqueries"].toArray()) {
        parts << rendered(part.toObject());
    }
    return query[u"jsonmodel_type"] == u"boolean_query"_s ? u'(' + parts.join(u' ' + query[u"op"].toString() + u' ') + u')' : u"?"_s;
}

/// Without the condition on digital objects, which all have.
QString searched(const FurtherQuestion& question, const QString& mapping = {})
{
    const auto search = furtherSearch(question, vocabulary(mapping));
    if (!search) {
        return search.error().detail;
    }
    const QString text = rendered(QJsonDocument::fromJson(search->query.toUtf8()).object()[u"query"].toObject());
    const QString tail = u" AND no linked_instance_uris)"_s;
    return text.endsWith(tail) ? text.mid(1, text.size() - 1 - tail.size()) : text;
}
QStringList leftOut(const FurtherQuestion& question, const QString& mapping = {})
{
    const auto search = furtherSearch(question, vocabulary(mapping));
    return search ? search->leftOut : QStringList{u"error"_s};
}

QJsonObject record()
{
    QFile file(qEnvironmentVariable("CF_SOURCE") + u"/tests/support/archivesspace_record.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject result(const QJsonObject& stored, const QString& type = u"archival_object"_s)
{
    return {{u"id"_s, stored[u"uri"]},
            {u"uri"_s, stored[u"uri"]},
            {u"title"_s, u"in the index"_s},
            {u"primary_type"_s, type},
            {u"json"_s, QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact))}};
}

/// A server that knows a search alone; what it was asked is kept.
class SearchServer
{
public:
    int status = 200, lastPage = 1;
    QJsonArray results{}, records{}; ///< of the index; as they are now
    QList<QUrlQuery> asked{};

    Result<FurtherPage> further(const FurtherQuestion& question, const QString& next = {}, int most = 10)
    {
        test::FakeClock clock;
        clock.set(1'775'044'800'000);
        Repository connected;
        connected.kind = RepositoryKind::ArchivesSpace;
        connected.location = u"https://archives.example/api/repositories/2"_s;
        connected.connection.user = u"reader"_s;
        const RemoteParts parts{.transport =
                                    [this] {
                                        return std::make_shared<test::ScriptedTransport>(
                                            [this](const http::Request& request) { return Result<http::Reply>(reply(request)); });
                                    },
                                .patience = std::make_shared<test::FakePatience>(clock),
                                .clock = clock,
                                .chance = [] { return 0.5; },
                                .secret = [](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray("x")))); }};
        ArchivesSpaceConnector connector(connected, parts);
        Result<FurtherPage> page = QCoro::waitFor(connector.further(question, next, most, {}));
        QCoro::waitFor(connector.close(true));
        return page;
    }

private:
    http::Reply reply(const http::Request& request)
    {
        if (request.url.path().endsWith(u"/archival_objects"_s)) {
            return test::answer(200, QJsonDocument(records).toJson());
        }
        if (!request.url.path().endsWith(u"/repositories/2/search"_s)) {
            return test::answer(200, "{\"session\":\"s\",\"user\":{}}");
        }
        asked << QUrlQuery(QString::fromUtf8(request.body));
        const QJsonObject page{{u"total_hits"_s, 23}, {u"last_page"_s, lastPage}, {u"results"_s, results}};
        return test::answer(status, QJsonDocument(page).toJson());
    }
};

} // namespace

class ArchivesSpaceFurtherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conditionsAreAskedAsWordsOfTheRecord_data()
    {
        QTest::addColumn<FurtherQuestion>("question");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const FurtherQuestion& question, const QString& expected) {
            QTest::newRow(name) << question << expected;
        };
        row("a code", one(u"type"_s, u"FEE-CHG"_s), u"\"fee-chg\""_s);
        row("the start of a code", one(u"batch"_s, u"B2"_s, Match::Begins), u"b2*"_s);
        row("an identifier", one(u"customer"_s, u"C7"_s), u"(\"c7\" OR c.7* OR c_7* OR \"c 7\")"_s);
        row("a name", one(u"recipient"_s, u"Adaeze O'Kafor"_s), u"((\"adaeze\" OR *adaeze*) AND (\"kafor\" OR *kafor*))"_s);
        row("words of the title", one(u"subject"_s, u"fee"_s, Match::Begins), u"(\"fee\" OR *fee*)"_s);
        row("an attribute", one(u"attr"_s, u"4471"_s), u"(\"4471\" OR *4471*)"_s);
        row("the language", one(u"lang"_s, u"GER"_s), u"(language_enum_s:\"ger\" OR \"GER\")"_s);
        row("a day", days(u"issued"_s, {2025, 3, 14}, {2025, 3, 14}), u"\"2025-03-14\""_s);
        row("months", days(u"issued"_s, {2025, 3, 1}, {2025, 4, 30}), u"(\"2025-03\" OR \"2025-04\")"_s);
        row("quotes", one(u"type"_s, u"a\"b"_s), u"\"a\"b\""_s); // the server escapes a literal
        row("all", several(Kind::All, {one(u"type"_s, u"A1"_s), one(u"batch"_s, u"B2"_s)}), u"(\"a1\" AND \"b2\")"_s);
        row("any", several(Kind::Any, {one(u"type"_s, u"A1"_s), one(u"batch"_s, u"B2"_s)}), u"(\"a1\" OR \"b2\")"_s);
        row("any within all",
            several(Kind::All, {several(Kind::Any, {one(u"type"_s, u"A1"_s), one(u"type"_s, u"A2"_s)}), one(u"batch"_s, u"B2"_s)}),
            u"((\"a1\" OR \"a2\") AND \"b2\")"_s);
    }
    void conditionsAreAskedAsWordsOfTheRecord()
    {
        QFETCH(FurtherQuestion, question);
        QFETCH(QString, expected);
        QCOMPARE(searched(question), expected);
        QVERIFY(leftOut(question).isEmpty());
    }
    void whatOthersThanTheRecordSayIsLeftOut_data()
    {
        QTest::addColumn<FurtherQuestion>("question");
        QTest::newRow("channel: events") << one(u"channel"_s, u"PRINT"_s);
        QTest::newRow("platform: events") << one(u"platform"_s, u"mx-1"_s);
        QTest::newRow("envelope: events") << one(u"envelope"_s, u"E-1"_s);
        QTest::newRow("class: classifications") << one(u"class"_s, u"FIN"_s);
        QTest::newRow("sent: events") << days(u"sent"_s, {2025, 1, 1}, {2025, 1, 31});
        QTest::newRow("archived: nothing") << days(u"archived"_s, {2025, 1, 1}, {2025, 1, 31});
        QTest::newRow("delivered: events") << days(u"delivered"_s, {2025, 1, 1}, {2025, 1, 31});
        QTest::newRow("a date without bounds") << days(u"issued"_s, {}, {});
        QTest::newRow("hash") << one(u"sha256"_s, QString(64, u'a'));
        QTest::newRow("hold") << one(u"hold"_s, u"M-1"_s);
        QTest::newRow("an end") << one(u"doc"_s, u"17"_s, Match::Ends);
        QTest::newRow("not") << several(Kind::Not, {one(u"type"_s, u"A1"_s)});
        QTest::newRow("any with one that cannot") << several(Kind::Any, {one(u"type"_s, u"A1"_s), one(u"hold"_s, u"M-1"_s)});
        QTest::newRow("words, which documents may have") << one(u"text"_s, u"refund"_s, Match::Phrase);
    }
    void whatOthersThanTheRecordSayIsLeftOut()
    {
        QFETCH(FurtherQuestion, question);
        const FurtherQuestion both = several(Kind::All, {one(u"batch"_s, u"B2"_s), question});
        QCOMPARE(searched(both), u"\"b2\""_s);
        QCOMPARE(leftOut(both), QStringList{question.said});
    }
    void nothingThatCanBeAskedIsRejectedAndSaysWhat()
    {
        const auto search = furtherSearch(several(Kind::All, {one(u"hold"_s, u"M-1"_s), one(u"channel"_s, u"SMS"_s)}), vocabulary());
        QVERIFY(!search);
        QCOMPARE(search.error().kind, ErrorKind::Rejected);
        QCOMPARE(search.error().detail, u"nothing of it can be asked there: hold:M-1, channel:SMS"_s);
    }
    void wordsAloneAreAskedOfRecordsAndDocumentsAreSaidToBeLacking()
    {
        const FurtherQuestion words = one(u"text"_s, u"late fee"_s, Match::Phrase);
        QCOMPARE(searched(words), u"((\"late\" OR *late*) AND (\"fee\" OR *fee*))"_s);
        const auto search = furtherSearch(words, vocabulary());
        QVERIFY(search && search->leftOut.isEmpty());
        QCOMPARE(search->lacking, (std::vector<Lacking>{{words.said, Lack::Documents}}));
    }
    void whatMayBeMissedIsSaid()
    {
        const FurtherQuestion issued = days(u"issued"_s, {2025, 3, 14}, {2025, 3, 14}), customer = one(u"customer"_s, u"C-1"_s);
        const auto search = furtherSearch(several(Kind::All, {issued, customer, one(u"type"_s, u"A1"_s)}), vocabulary());
        QVERIFY(search.has_value());
        QCOMPARE(search->lacking, (std::vector<Lacking>{{issued.said, Lack::OtherDates}, {customer.said, Lack::Events}}));
    }
    void anIdentifierThatIsTypedExactlyIsOnePhrase()
    {
        FurtherQuestion customer = one(u"customer"_s, u"C-30014"_s);
        customer.isExact = true;
        QCOMPARE(searched(customer), u"\"c-30014\""_s);
    }
    void everythingIsAllThereAre()
    {
        QCOMPARE(searched({}), u"no linked_instance_uris"_s);
        QVERIFY(leftOut({}).isEmpty());
    }
    void aMappingDecidesWhatTheRecordSays()
    {
        const FurtherQuestion issued = days(u"issued"_s, {2025, 3, 14}, {2025, 3, 14});
        QCOMPARE(leftOut(issued, u"[fields]\nuser_defined/date_2 = issueDate\n"_s), QStringList());
        // As typed in by anybody: not in one form.
        QCOMPARE(leftOut(issued, u"[fields]\ndigital_object/user_defined/string_2 = issueDate\n"_s), QStringList{u"error"_s});
        QCOMPARE(leftOut(issued, u"[tables]\nnotes/odd = issueDate\n"_s), QStringList{u"error"_s});
        const FurtherQuestion unit = one(u"unit"_s, u"Retail"_s);
        QCOMPARE(leftOut(unit), QStringList());
        QCOMPARE(leftOut(unit, u"[tables]\nevent/outcome_note = businessUnit\n"_s), QStringList{u"error"_s});
        QCOMPARE(leftOut(unit, u"[fields]\nevent/external_ids/unit = businessUnit\n"_s), QStringList{u"error"_s});
    }
    void whatIsTooLongForTheIndexGoesFirst()
    {
        std::vector<FurtherQuestion> customers;
        for (int i = 0; i < 40; ++i) {
            customers.push_back(one(u"customer"_s, u"C-%1"_s.arg(100'000 + i)));
        }
        const FurtherQuestion any = several(Kind::Any, customers);
        const FurtherQuestion both = several(Kind::All, {any, one(u"type"_s, u"A1"_s)});
        QCOMPARE(searched(both), u"\"a1\""_s);
        QCOMPARE(leftOut(both), QStringList{any.said});
    }
    void aHitIsTheRecordAsSynchronisationKnowsIt()
    {
        const auto hit = furtherHit(result(record()), repository, vocabulary(), {u"item"_s});
        QVERIFY(hit);
        const auto mapped = communicationFrom(*recordFrom(record()), repository, vocabulary());
        QCOMPARE(hit->nativeId, mapped->communication.record->nativeId);
        QCOMPARE(hit->title, mapped->communication.title);
        QCOMPARE(hit->documentId, mapped->communication.documentId);
        QCOMPARE(hit->type, mapped->communication.type);
        QCOMPARE(hit->customer, mapped->communication.legs.front().customer);
        QVERIFY(hit->date && !hit->customer.isEmpty() && !hit->documentId.isEmpty());
    }
    void aPageIsAskedForByAForm()
    {
        SearchServer server;
        server.results = {result(record()), result(record())};
        server.lastPage = 3;
        auto page = server.further(one(u"type"_s, u"FEE CHG"_s), {}, 7);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->hits.size(), size_t(1)); // each record once
        QVERIFY(page->total == 23 && !page->isEstimate && page->at == 1'775'044'800'000);
        const QUrlQuery form = server.asked.constLast();
        QCOMPARE(form.queryItemValue(u"page"_s), u"1"_s);
        QCOMPARE(form.queryItemValue(u"page_size"_s), u"7"_s);
        QCOMPARE(form.allQueryItemValues(u"type%5B%5D"_s, QUrl::FullyDecoded), QStringList({u"archival_object"_s, u"digital_object"_s}));
        QVERIFY(page->asked.endsWith(form.queryItemValue(u"aq"_s, QUrl::FullyDecoded)));
        page = server.further(one(u"type"_s, u"FEE CHG"_s), page->next, 100);
        QCOMPARE(server.asked.constLast().queryItemValue(u"page"_s), u"2"_s);
        QCOMPARE(server.asked.constLast().queryItemValue(u"page_size"_s), u"7"_s);
        QVERIFY(server.further(one(u"type"_s, u"FEE CHG"_s), page->next)->next.isEmpty());
        for (const QString& strange : {u"nowhere"_s, u"0/7"_s, u"2/7/x"_s, u"2/900"_s}) {
            QCOMPARE(server.further(one(u"type"_s, u"A"_s), strange).error().kind, ErrorKind::Rejected);
        }
    }
    void aHitIsToldAsItIsNow()
    {
        SearchServer server;
        server.results = {result(record())};
        QJsonObject changed = record();
        changed[u"title"] = u"Changed since"_s;
        server.records = {changed};
        const auto page = server.further(one(u"type"_s, u"A"_s));
        QVERIFY(page && page->hits.size() == 1);
        QCOMPARE(page->hits.front().title, u"Changed since"_s);
        QVERIFY(page->hits.front().record && page->whole.contains(u"customer"_s));
        server.records = {};
        const auto gone = server.further(one(u"type"_s, u"A"_s));
        QVERIFY2(gone && gone->hits.size() == 1 && !gone->hits.front().record, "judged by what may not be so any more");
    }
    void whatIsNoCommunicationMakesTheTotalAnEstimate()
    {
        SearchServer server;
        QJsonObject series = record();
        series[u"level"] = u"series"_s;
        series[u"instances"] = QJsonArray();
        server.results = {result(series)};
        const auto page = server.further(one(u"type"_s, u"A"_s));
        QVERIFY(page && page->hits.empty() && page->isEstimate);
    }
    void troubleSaysWhatWasAsked_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("not understood") << 400 << ErrorKind::Rejected;
        QTest::newRow("denied") << 403 << ErrorKind::Unauthorised;
        QTest::newRow("the index is down") << 500 << ErrorKind::Offline;
    }
    void troubleSaysWhatWasAsked()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        SearchServer server;
        server.status = status;
        const auto page = server.further(one(u"type"_s, u"A1"_s));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, kind);
        QVERIFY2(page.error().detail.contains(u"\"value\":\"a1\""), qPrintable(page.error().detail));
    }
    void nothingIsAskedWhereNothingCanBe()
    {
        SearchServer server;
        QVERIFY(!server.further(one(u"hold"_s, u"M-1"_s)) && server.asked.isEmpty());
    }
    void whatIsNoCommunicationIsNoHit()
    {
        QJsonObject series = record();
        series[u"level"] = u"series"_s;
        series[u"instances"] = QJsonArray();
        QVERIFY(!furtherHit(result(series), repository, vocabulary(), {u"item"_s}));
        QVERIFY(furtherHit(result(series), repository, vocabulary(), {u"series"_s}));
    }
    void aRecordThatCannotBeReadIsToldByItsTitle()
    {
        QJsonObject spoilt = result(record());
        for (const QString& json : {u"{"_s, QString(), u"{\"uri\":\"/r/1\",\"dates\":7}"_s}) {
            spoilt[u"json"] = json;
            const auto hit = furtherHit(spoilt, repository, vocabulary(), {u"item"_s});
            QVERIFY(hit);
            QCOMPARE(hit->title, u"in the index"_s);
            QCOMPARE(hit->nativeId, record()[u"uri"].toString());
        }
    }
    void aDigitalObjectAloneIsOneAndALinkedOneIsItsArchivalObject()
    {
        QJsonObject object{{u"uri"_s, u"/repositories/2/digital_objects/9"_s},
                           {u"jsonmodel_type"_s, u"digital_object"_s},
                           {u"title"_s, u"Alone"_s},
                           {u"external_ids"_s, QJsonArray{QJsonObject{{u"external_id"_s, u"C-1"_s}, {u"source"_s, u"customer_id"_s}}}}};
        auto hit = furtherHit(result(object, u"digital_object"_s), repository, vocabulary(), {u"item"_s});
        QVERIFY(hit);
        QCOMPARE(hit->nativeId, u"/repositories/2/digital_objects/9"_s);
        QCOMPARE(hit->title, u"Alone"_s);
        QCOMPARE(hit->customer, u"C-1"_s);
        object[u"linked_instances"] = QJsonArray{QJsonObject{{u"ref"_s, u"/repositories/2/archival_objects/4"_s}}};
        hit = furtherHit(result(object, u"digital_object"_s), repository, vocabulary(), {u"item"_s});
        QCOMPARE(hit->nativeId, u"/repositories/2/archival_objects/4"_s);
    }
};

QTEST_GUILESS_MAIN(ArchivesSpaceFurtherTest)
#include "archivesspace_further_test.moc"
