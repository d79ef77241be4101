// Questions as searches of Content Server in its own language, by the regions of its index.
#include "models/connectors/extendedecm/extendedecm_further.h"

#include "tests/support/extendedecm_rig.h"
#include "tests/support/further_conditions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::connectors;
using namespace cf::connectors::extendedecm;
using namespace cf::test;

namespace {

using Kind = FurtherQuestion::Kind;
using Match = FurtherQuestion::Match;

QJsonObject definition(const QString& name, const QString& persona = {}, int type = -1)
{
    return {{u"name"_s, name}, {u"persona"_s, persona}, {u"type"_s, type}};
}

/// Letter: 2 Document ID, 3 Customer, 4 Issued (a day), 5 Type, 6 Note, 7 Secret; a set 8 Delivery of 9 Customer, 10 State, 11 At.
AttributeNames names()
{
    AttributeNames out;
    out.learn({{u"70"_s, definition(u"Letter"_s, u"category"_s)},
               {u"70_2"_s, definition(u"Document ID"_s)},
               {u"70_3"_s, definition(u"Customer"_s)},
               {u"70_4"_s, definition(u"Issued"_s, {}, -7)},
               {u"70_5"_s, definition(u"Type"_s)},
               {u"70_6"_s, definition(u"Note"_s)},
               {u"70_7"_s, definition(u"Secret"_s)},
               {u"70_8"_s, definition(u"Delivery"_s, u"set"_s)},
               {u"70_8_x_9"_s, definition(u"Customer"_s)},
               {u"70_8_x_10"_s, definition(u"Channel"_s)},
               {u"70_8_x_11"_s, definition(u"At"_s)}});
    return out;
}
const QString mapping = u"[fields]\nLetter/Document ID = documentId\nLetter/Customer = customerId\nLetter/Issued = issueDate\n"
                        "Letter/Type = docType\nLetter/Secret = batchId\n[tables]\nLetter/Delivery = customerId, channel, deliveryTime\n"_s;

SiteVocabulary vocabulary(const QString& more = {}) { return *SiteVocabulary::read(mapping + more, u"Europe/Berlin"_s, usualMapping()); }

/// All but the secret one may be asked; words alone are looked for in the name.
std::vector<RegionWire> listed()
{
    std::vector<RegionWire> out{{u"OTName"_s, u"Name"_s, true}, {u"OTCreateDate"_s, u"Created"_s, false}};
    for (const int attribute : {2, 3, 4, 5, 6, 9, 10, 11}) {
        out.push_back({u"Attr_70_%1"_s.arg(attribute), QString(), attribute == 5});
    }
    return out;
}

Result<FurtherSearch> searchOf(const FurtherQuestion& question, const QString& more = {}, qint64 folder = 0)
{
    const SiteVocabulary site = vocabulary(more);
    const MapRules rules{.vocabulary = site};
    return furtherSearch(question, SearchRegions(listed(), names(), rules), site, {144}, folder);
}
/// Without the subtypes.
QString searched(const FurtherQuestion& question, const QString& more = {})
{
    const auto made = searchOf(question, more);
    const QString head = u"OTSubType:144 AND "_s;
    return !made ? made.error().detail : made->where.startsWith(head) ? made->where.mid(head.size()) : made->where;
}
QStringList leftOut(const FurtherQuestion& question, const QString& more = {})
{
    const auto made = searchOf(question, more);
    return made ? made->leftOut : QStringList{u"error"_s};
}

} // namespace

class ExtendedEcmFurtherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conditionsAreAskedOfTheRegionsOfTheirAttributes_data()
    {
        QTest::addColumn<FurtherQuestion>("question");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const FurtherQuestion& question, const QString& expected) {
            QTest::newRow(name) << question << expected;
        };
        row("a code", one(u"type"_s, u"FEE-CHG"_s), u"[QLREGION \"Attr_70_5\"] \"fee-chg\""_s);
        row("the start of a code", one(u"type"_s, u"FEE-C"_s, Match::Begins), u"[QLREGION \"Attr_70_5\"] fee*"_s);
        row("an identifier", one(u"doc"_s, u"D7"_s),
            u"([QLREGION \"Attr_70_2\"] \"d7\" OR [QLREGION \"Attr_70_2\"] d?7 OR [QLREGION \"Attr_70_2\"] \"d 7\")"_s);
        row("of digits", one(u"doc"_s, u"7"_s), u"([QLREGION \"Attr_70_2\"] \"7\" OR [QLREGION \"Attr_70_2\"] *7)"_s);
        row("in an attribute and a column of a table", one(u"customer"_s, u"C"_s),
            u"([QLREGION \"Attr_70_3\"] \"c\" OR [QLREGION \"Attr_70_3\"] c OR [QLREGION \"Attr_70_9\"] \"c\" OR [QLREGION \"Attr_70_9\"] c)"_s);
        row("a name", one(u"subject"_s, u"late fee"_s),
            u"(([QLREGION \"OTName\"] \"late\" OR [QLREGION \"OTName\"] *late*) AND ([QLREGION \"OTName\"] \"fee\" OR [QLREGION \"OTName\"] *fee*))"_s);
        row("an attribute of the site", attribute(u"letter/note"_s, u"red"_s), u"([QLREGION \"Attr_70_6\"] \"red\" OR [QLREGION \"Attr_70_6\"] *red*)"_s);
        row("signs of the language", one(u"type"_s, u"a\"*?\\ b"_s), u"[QLREGION \"Attr_70_5\"] \"a b\""_s);
        row("days", days(u"issued"_s, {2025, 3, 1}, {2025, 3, 31}), u"([QLREGION \"Attr_70_4\"] >= \"20250301\" AND [QLREGION \"Attr_70_4\"] <= \"20250331\")"_s);
        row("from a day on", days(u"issued"_s, {2025, 3, 1}, {}), u"[QLREGION \"Attr_70_4\"] >= \"20250301\""_s);
        row("instants, a day wider", days(u"archived"_s, {2025, 3, 1}, {2025, 3, 1}),
            u"([QLREGION \"OTCreateDate\"] >= \"20250228\" AND [QLREGION \"OTCreateDate\"] <= \"20250302\")"_s);
        row("a workspace", one(u"workspace"_s, u"0500"_s), u"OTLocation:500"_s);
        row("all", several(Kind::All, {one(u"type"_s, u"A"_s), days(u"issued"_s, {2025, 3, 1}, {})}),
            u"([QLREGION \"Attr_70_5\"] \"a\" AND [QLREGION \"Attr_70_4\"] >= \"20250301\")"_s);
        row("any", several(Kind::Any, {one(u"type"_s, u"A"_s), one(u"type"_s, u"B"_s)}),
            u"([QLREGION \"Attr_70_5\"] \"a\" OR [QLREGION \"Attr_70_5\"] \"b\")"_s);
        row("not, of what is exact", several(Kind::Not, {days(u"issued"_s, {2025, 3, 1}, {})}),
            u"(OTSubType:144 AND NOT ([QLREGION \"Attr_70_4\"] >= \"20250301\"))"_s);
        row("not, of a span", several(Kind::Not, {days(u"issued"_s, {2025, 3, 1}, {2025, 3, 2})}),
            u"(OTSubType:144 AND NOT ([QLREGION \"Attr_70_4\"] >= \"20250301\" AND [QLREGION \"Attr_70_4\"] <= \"20250302\"))"_s);
    }
    void conditionsAreAskedOfTheRegionsOfTheirAttributes()
    {
        QFETCH(FurtherQuestion, question);
        QFETCH(QString, expected);
        QCOMPARE(searched(question), expected);
        QVERIFY(leftOut(question).isEmpty());
    }
    void whatNoRegionSaysIsLeftOut_data()
    {
        QTest::addColumn<FurtherQuestion>("question");
        QTest::newRow("a region that may not be asked") << one(u"batch"_s, u"B1"_s);
        QTest::newRow("class: classifications") << one(u"class"_s, u"FIN"_s);
        QTest::newRow("unit: nowhere") << one(u"unit"_s, u"Retail"_s);
        QTest::newRow("sent: dispatch is text") << days(u"sent"_s, {2025, 3, 1}, {});
        QTest::newRow("hold") << one(u"hold"_s, u"M-1"_s);
        QTest::newRow("state") << one(u"state"_s, u"DELIVERED"_s);
        QTest::newRow("an end") << one(u"doc"_s, u"17"_s, Match::Ends);
        QTest::newRow("an attribute nobody has") << attribute(u"letter/other"_s, u"red"_s);
        QTest::newRow("a workspace by name") << one(u"workspace"_s, u"Okafor"_s);
        QTest::newRow("not, of what is wider") << several(Kind::Not, {one(u"type"_s, u"A1"_s)});
        QTest::newRow("any with one that cannot") << several(Kind::Any, {one(u"doc"_s, u"1"_s), one(u"hold"_s, u"M-1"_s)});
        QTest::newRow("words of a date") << one(u"issued"_s, u"2025"_s);
    }
    void whatNoRegionSaysIsLeftOut()
    {
        QFETCH(FurtherQuestion, question);
        const FurtherQuestion both = several(Kind::All, {one(u"type"_s, u"A1"_s), question});
        QCOMPARE(searched(both), u"[QLREGION \"Attr_70_5\"] \"a1\""_s);
        QCOMPARE(leftOut(both), QStringList{question.said});
    }
    void nothingThatCanBeAskedIsRejectedAndSaysWhat()
    {
        const auto made = searchOf(one(u"hold"_s, u"M-1"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Rejected);
        QCOMPARE(made.error().detail, u"nothing of it can be asked there: hold:M-1"_s);
        QVERIFY(!checkQuestion(one(u"hold"_s, u"M-1"_s), vocabulary()));
        QVERIFY(checkQuestion(one(u"type"_s, u"A"_s), vocabulary()) && checkQuestion({}, vocabulary()));
    }
    void wordsAreAskedOfDocumentsAndOfAttributesThatWordsAloneDoNotReach()
    {
        const auto made = searchOf(one(u"text"_s, u"refund"_s, Match::Phrase));
        QVERIFY(made && made->asksText && made->leftOut.isEmpty());
        QVERIFY(made->where.startsWith(u"OTSubType:144 AND (\"refund\" OR *refund* OR "));
        QVERIFY(made->where.contains(u"[QLREGION \"Attr_70_3\"] \"refund\""));
        QVERIFY(!made->where.contains(u"Attr_70_5")); // which they reach
    }
    void subtypesAndFolderHold()
    {
        const SiteVocabulary site = vocabulary();
        const SearchRegions regions(listed(), names(), MapRules{.vocabulary = site});
        QCOMPARE(furtherSearch({}, regions, site, {144, 749}, 500)->where, u"(OTSubType:144 OR OTSubType:749) AND OTLocation:500"_s);
        QCOMPARE(searchOf(one(u"type"_s, u"A"_s), {}, 500)->where, u"OTSubType:144 AND OTLocation:500 AND [QLREGION \"Attr_70_5\"] \"a\""_s);
    }
    void whatTheMappingNamesAndNobodyHasSeenMakesAFieldUnasked()
    {
        const FurtherQuestion doc = one(u"doc"_s, u"7"_s);
        QVERIFY(leftOut(doc).isEmpty());
        QCOMPARE(leftOut(doc, u"[fields]\nOld letter/Number = documentId\n"_s), QStringList{u"error"_s});
        QCOMPARE(leftOut(doc, u"[tables]\nOld letter/Rows = documentId\n"_s), QStringList{u"error"_s});
        QCOMPARE(leftOut(doc, u"[fields]\nfolder = documentId\n"_s), QStringList{u"error"_s});
        QCOMPARE(leftOut(one(u"subject"_s, u"fee"_s), u"[ignored]\nname\n"_s), QStringList{u"error"_s});
    }
    void anAttributeNobodyHasIsKnownByNumberOrByTheListsName()
    {
        const SiteVocabulary site = vocabulary(u"[fields]\n99/4 = caseId\nCase file/Loan = loanId\n"_s);
        std::vector<RegionWire> more = listed();
        more.push_back({u"Attr_99_4"_s, u"x"_s, false});
        more.push_back({u"Attr_99_5"_s, u"Case file:Loan"_s, false});
        const SearchRegions regions(more, names(), MapRules{.vocabulary = site});
        QCOMPARE(regions.of({StatedField::CaseId})->front().region, u"Attr_99_4"_s);
        QCOMPARE(regions.of({StatedField::LoanId})->front().region, u"Attr_99_5"_s);
    }
    void withoutAListAttributesAreTakenForAskable()
    {
        const SiteVocabulary site = vocabulary();
        const SearchRegions regions(std::nullopt, names(), MapRules{.vocabulary = site});
        QCOMPARE(regions.of({StatedField::BatchId})->front().region, u"Attr_70_7"_s);
        QVERIFY(!regions.of({StatedField::ArchivedDate})); // that region is not confirmed
    }
    void regionsThatMayNotBeAskedAreNone()
    {
        const QJsonObject answer{{u"data"_s, QJsonArray{QJsonObject{{u"name"_s, u"A"_s}, {u"queryable"_s, true}, {u"search_by_default"_s, true}},
                                                        QJsonObject{{u"name"_s, u"B"_s}, {u"queryable"_s, false}},
                                                        QJsonObject{{u"name"_s, u"C"_s}, {u"display_name"_s, u"See"_s}}, 7}}};
        const auto regions = regionsFrom(answer);
        QCOMPARE(regions.size(), size_t(2));
        QVERIFY(regions[0].name == u"A" && regions[0].isUsual && regions[1].display == u"See" && !regions[1].isUsual);
    }
    void oldVersionsCountForTheirTextAlone()
    {
        QJsonObject hit{{u"data"_s, QJsonObject{{u"properties"_s, QJsonObject{{u"id"_s, 7}}}}}};
        QVERIFY(!rowFrom(hit, u"$"_s)->isOld);
        hit[u"search_result_metadata"] = QJsonObject{{u"current_version"_s, false}};
        QVERIFY(rowFrom(hit, u"$"_s)->isOld);
    }
    void aSearchThatIsRefusedSaysWhatWasAsked()
    {
        ContentServerRig rig;
        rig.server.count = 3;
        const auto good = QCoro::waitFor(rig.connector->further(one(u"text"_s, u"refund"_s), {}, 10, {}));
        QVERIFY(good && !good->asked.isEmpty());
        rig.server.searchStatus = 400;
        const auto page = QCoro::waitFor(rig.connector->further(one(u"text"_s, u"refund"_s), {}, 10, {}));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Rejected);
        QCOMPARE(page.error().detail, u"search: answer 400 to "_s + good->asked);
    }
    void pagesGoOnByTheServersOwnBoundAndEnd()
    {
        ContentServerRig rig;
        rig.server.count = 25;
        rig.server.mostRows = 7;
        rig.server.repeatsLast = true;
        QString next;
        QStringList found;
        int pages = 0;
        do {
            const auto page = QCoro::waitFor(rig.connector->further(one(u"text"_s, u"letter"_s), next, 10, {}));
            QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
            QCOMPARE(page->total, std::optional<qint64>(25));
            QVERIFY(page->isEstimate);
            for (const FurtherHit& hit : page->hits) {
                found << hit.nativeId;
                QCOMPARE(hit.title, u"letter "_s + hit.nativeId);
            }
            next = page->next;
            QVERIFY(++pages < 10);
        } while (!next.isEmpty());
        QCOMPARE(found.size(), 25);
        QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), 25);
        QCOMPARE(pages, 4);
    }
    void aHitThatIsNotShownAnyMoreIsToldByItsName()
    {
        ContentServerRig rig;
        rig.server.count = 3;
        QVERIFY(QCoro::waitFor(rig.connector->further(one(u"text"_s, u"letter"_s), {}, 10, {})));
        rig.other = [&rig](const http::Request& request) {
            http::Reply reply = rig.server.reply(request);
            if (request.url.path().endsWith(u"/v2/search")) {
                rig.server.hidden = {1002}; // between the search and the look at what it found
            }
            return reply;
        };
        const auto page = QCoro::waitFor(rig.connector->further(one(u"text"_s, u"letter"_s), {}, 10, {}));
        QVERIFY(page);
        QCOMPARE(page->hits.size(), size_t(3));
        QCOMPARE(page->hits[1].nativeId, u"1002"_s);
        QCOMPARE(page->hits[1].title, u"letter 1002"_s);
        QVERIFY(!page->hits[1].date && page->hits[0].date);
    }
    void nothingIsAskedWhereNothingCanBe()
    {
        ContentServerRig rig;
        const auto page = QCoro::waitFor(rig.connector->further(one(u"hold"_s, u"M-1"_s), {}, 10, {}));
        QVERIFY(!page);
        QVERIFY(rig.server.asked.isEmpty());
    }
    void theSessionMayEndInTheMiddle()
    {
        ContentServerRig rig;
        rig.server.count = 3;
        QVERIFY(QCoro::waitFor(rig.connector->further(one(u"text"_s, u"letter"_s), {}, 10, {})));
        rig.server.tickets.clear();
        QVERIFY(QCoro::waitFor(rig.connector->further(one(u"text"_s, u"letter"_s), {}, 10, {})));
        QCOMPARE(rig.asked, 2);
    }
};

QTEST_GUILESS_MAIN(ExtendedEcmFurtherTest)
#include "extendedecm_further_test.moc"
