// What a query means over what hangs on a communication.
#include "tests/support/search_fixture.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SearchMeaningTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SearchFixture> m;

    /// One letter to two customers of a household; only B's copy bounced.
    void putHousehold()
    {
        Communication c = m->letter(u"H1"_s);
        SearchFixture::addLeg(c, u"A"_s, Channel::Email);
        SearchFixture::addEvent(SearchFixture::addLeg(c, u"B"_s, Channel::Email), DeliveryState::BouncedHard,
                                "2025-03-02T10:00", u"5.1.1"_s);
        m->put(c);
    }

private Q_SLOTS:
    void init() { m = std::make_unique<SearchFixture>(); }

    void aStateOfTheCommunicationNeedsNoRecipient()
    {
        Communication c = m->letter(u"S1"_s);
        c.state = CommunicationState::Draft;
        m->put(c);
        QCOMPARE(m->found(u"state:draft"_s), u"S1"_s);
        QCOMPARE(m->found(u"is:draft"_s), u"S1"_s);
        QCOMPARE(m->found(u"-state:draft"_s), u""_s);
    }

    void row74ABounceOfTheOtherRecipientIsNotClaimed()
    {
        putHousehold();
        QCOMPARE(m->found(u"customer:B bounced"_s), u"H1"_s);
        QCOMPARE(m->found(u"customer:A bounced"_s), u""_s);
        QCOMPARE(m->found(u"customer:(A, B) bounced"_s), u"H1"_s);
        QCOMPARE(m->found(u"customer:A"_s), u"H1"_s);
    }

    void negationExcludesWhenTheSameRecipientMeetsIt()
    {
        putHousehold();
        QCOMPARE(m->found(u"customer:A -bounced"_s), u"H1"_s);
        QCOMPARE(m->found(u"customer:B -bounced"_s), u""_s);
        QCOMPARE(m->found(u"-bounced"_s), u""_s); // some recipient's copy did bounce
        QCOMPARE(m->found(u"-customer:C"_s), u"H1"_s);
    }

    void anOrOfRecipientTermsStaysWithTheSameRecipient()
    {
        putHousehold();
        QCOMPARE(m->found(u"customer:A (bounced OR delivered)"_s), u""_s);
        QCOMPARE(m->found(u"customer:B (bounced OR delivered)"_s), u"H1"_s);
    }

    void templateAndVersionAreOfTheSameUsage()
    {
        Communication c = m->letter(u"U1"_s);
        SearchFixture::addUsage(c, u"FEE-CHG"_s, u"7"_s);
        SearchFixture::addUsage(c, u"COVER"_s, u"3"_s);
        m->put(c);
        QCOMPARE(m->found(u"template:fee-chg v:7"_s), u"U1"_s);
        QCOMPARE(m->found(u"template:FEE-CHG v:3"_s), u""_s);
        QCOMPARE(m->found(u"template:COVER v:2..4"_s), u"U1"_s);
        QCOMPARE(m->found(u"template:COVER v:>3"_s), u""_s);
        QCOMPARE(m->found(u"template:FEE* -template:COVER"_s), u"U1"_s); // the FEE-CHG usage is not the COVER one
        QCOMPARE(m->found(u"-template:COVER"_s), u""_s);
    }

    void formatAndPagesAreOfTheSameRendition()
    {
        Communication c = m->letter(u"R1"_s);
        c.renditions[0].pageFrom = 1;
        c.renditions[0].pageCount = 12;
        Rendition mail = c.renditions[0];
        mail.source.nativeId = mail.fileName = u"R1.eml"_s;
        mail.mime = u"message/rfc822"_s;
        mail.pageFrom = mail.pageCount = 1;
        mail.id = renditionId(c.id, mail.source.nativeId, {}, 0);
        c.renditions.push_back(mail);
        std::vector<FileTruth> files(2);
        m->corpus.put(c, 1, files);
        QCOMPARE(m->found(u"format:pdf pages:>10"_s), u"R1"_s);
        QCOMPARE(m->found(u"format:eml pages:>10"_s), u""_s);
    }

    void identifiersIgnoreSpacesDashesZerosAndCaseUnlessExact()
    {
        Communication c = m->letter(u"I1"_s);
        SearchFixture::addLeg(c, u"00 12-34a"_s);
        m->put(c);
        for (const QString& same : {u"1234A"_s, u"001234a"_s, u"12-34-a"_s}) {
            QCOMPARE(m->found(u"customer:"_s + same), u"I1"_s);
        }
        QCOMPARE(m->found(u"customer:=1234A"_s), u""_s);
        QCOMPARE(m->found(u"customer:=\"00 12-34a\""_s), u"I1"_s);
        QCOMPARE(m->found(u"customer:*34A"_s), u"I1"_s);
        QCOMPARE(m->found(u"customer:*24A"_s), u""_s);
        QCOMPARE(m->found(u"customer:*034a"_s), u""_s); // zeros inside an end count
    }

    void namesFoldAccentsAndExactDoesNot()
    {
        Communication c = m->letter(u"N1"_s);
        SearchFixture::addLeg(c, u"1"_s, Channel::Print, u"Łukasz Żółć"_s);
        m->put(c);
        QCOMPARE(m->found(u"recipient:zolc"_s), u"N1"_s);
        QCOMPARE(m->found(u"recipient:\"LUKASZ zolc\""_s), u"N1"_s);
        QCOMPARE(m->found(u"recipient:luk*"_s), u"N1"_s);
        QCOMPARE(m->found(u"recipient:=\"Łukasz Żółć\""_s), u"N1"_s);
        QCOMPARE(m->found(u"recipient:=\"Lukasz Zolc\""_s), u""_s);
        QCOMPARE(m->found(u"recipient:ukasz"_s), u""_s);
    }

    void aDayIsTheSameDayInEveryZone()
    {
        Communication day = m->letter(u"D1"_s);
        day.sent = readMoment(u"2025-04-01", QTimeZone("Europe/Berlin"));
        m->put(day);
        Communication instant = m->letter(u"D2"_s);
        instant.sent = readMoment(u"2025-04-01T00:30:00", QTimeZone("Europe/Berlin")); // 31 March in UTC
        m->put(instant);
        QCOMPARE(m->found(u"sent:2025-04-01"_s), u"D1 D2"_s);
        QCOMPARE(m->found(u"sent:2025-04-01 tz:utc"_s), u"D1"_s);
        QCOMPARE(m->found(u"sent:2025-03-31 tz:utc"_s), u"D2"_s);
        QCOMPARE(m->found(u"sent:2025-04-01 tz:Asia/Tokyo"_s), u"D1 D2"_s);
        QCOMPARE(m->found(u"-sent:2025 "_s), u""_s);
        m->put(m->letter(u"D3"_s)); // without a date
        QCOMPARE(m->found(u"-sent:2025"_s), u"D3"_s);
    }

    void asOfADayTellsWhatWasKnownThen()
    {
        Communication c = m->letter(u"B1"_s);
        RecipientLeg& leg = SearchFixture::addLeg(c, u"A"_s, Channel::Email);
        SearchFixture::addEvent(leg, DeliveryState::AcceptedByRecipientServer, "2025-03-01T10:00");
        m->put(c, {}, utc("2025-03-01T12:00"));
        SearchFixture::addEvent(leg, DeliveryState::BouncedHard, "2025-03-01T11:00", u"5.1.1"_s);
        m->put(c, {}, utc("2025-03-05T12:00"));
        QCOMPARE(m->found(u"bounced"_s), u"B1"_s);
        QCOMPARE(m->found(u"bounced asof:2025-03-04"_s), u""_s);
        QCOMPARE(m->found(u"delivered asof:2025-03-04"_s), u"B1"_s);
        QCOMPARE(m->found(u"reason:5.1.1 asof:2025-03-06"_s), u"B1"_s);
        QCOMPARE(m->found(u"reason:5.1.1 asof:2025-03-04"_s), u""_s);
        QCOMPARE(m->found(u"asof:2025-02-28"_s), u""_s); // nothing was known
    }

    void asOfIsAskedAgainWhileAStatementIsUnderWay()
    {
        Communication c = m->letter(u"B1"_s);
        SearchFixture::addEvent(SearchFixture::addLeg(c, u"A"_s, Channel::Email), DeliveryState::AcceptedByRecipientServer, "2025-03-01T10:00");
        m->put(c, {}, utc("2025-03-01T12:00"));
        auto snapshot = m->corpus.database().prepare(u"SELECT pk FROM communication"); // as readers hold one
        QVERIFY(snapshot && snapshot->step());
        for (const QString& question : {u"delivered asof:2025-03-04"_s, u"delivered asof:2025-03-05"_s}) {
            QCOMPARE(m->found(question), u"B1"_s);
        }
    }

    void asOfAlsoReadsTheWordsOfThen()
    {
        Communication c = m->letter(u"W1"_s);
        c.title = u"Old title"_s;
        m->put(c, u"unchanged body"_s, utc("2025-03-01T12:00"));
        c.title = u"New title"_s;
        m->put(c, u"unchanged body"_s, utc("2025-03-05T12:00"));
        QCOMPARE(m->found(u"new"_s), u"W1"_s);
        QCOMPARE(m->found(u"old"_s), u""_s);
        QCOMPARE(m->found(u"old body asof:2025-03-02"_s), u"W1"_s);
        QCOMPARE(m->found(u"new asof:2025-03-02"_s), u""_s);
        QCOMPARE(m->found(u"\"unchanged body\" asof:2025-03-02"_s), u"W1"_s);
    }

    void whatNobodyDeliversIsNotKnownAndNeitherIsItsNegation()
    {
        m->put(m->letter(u"K1"_s));
        QCOMPARE(m->found(u"is:held"_s), u""_s);
        QCOMPARE(m->found(u"-is:held"_s), u""_s);
        QCOMPARE(m->found(u"-hold:Smith"_s), u""_s);
        QCOMPARE(m->found(u"doc:K1 OR is:held"_s), u"K1"_s);
        const search::Total total = m->total(u"is:held"_s);
        QCOMPARE(total.total, 0);
        QVERIFY(!total.exact);
        QCOMPARE(total.population, 1);
        QCOMPARE(total.noData.size(), size_t(1));
        QCOMPARE(total.noData[0].source, query::DataSource::Holds);
        QVERIFY(total.noData[0].everywhere);
        QCOMPARE(total.noData[0].repositories, QStringList{u"Archive"_s});
    }

    void aFieldThatSomeRepositoriesDeliverMakesTheTotalAtLeast()
    {
        const RepositoryId mails = m->corpus.addRepository(u"Mails"_s, RepositoryKind::Folder, {u"sent"_s});
        Communication c = m->letter(u"P1"_s);
        c.account = u"77"_s;
        m->put(c);
        const search::Total total = m->total(u"account:77"_s);
        QCOMPARE(total.total, 1);
        QVERIFY(!total.exact);
        QVERIFY(!total.noData[0].everywhere);
        QCOMPARE(total.noData[0].repositories, QStringList{u"Mails"_s});
        QVERIFY(m->total(u"sent:2025"_s).exact);
        QCOMPARE(m->found(u"repo:archive"_s), u"P1"_s);
        QCOMPARE(m->found(u"repo:mails"_s), u""_s);
    }

    void whatACompositionSystemTellsIsKnownOfTracedLettersOnly()
    {
        m->put(m->letter(u"K1"_s));
        QVERIFY(m->total(u"block:CONSENT"_s).noData[0].everywhere);
        m->corpus.addRepository(u"Composition"_s, RepositoryKind::Exstream, {u"block"_s});
        const search::Total total = m->total(u"block:CONSENT"_s);
        QCOMPARE(total.noData.size(), size_t(1));
        QVERIFY(total.noData[0].isOfTraced && !total.noData[0].everywhere);
        QCOMPARE(total.noData[0].repositories, QStringList{u"Archive"_s});
    }

    void withoutAnyRepositoryNothingIsKnown()
    {
        SearchCorpus empty;
        const auto total = empty.index()->total(m->ask(u"account:1"_s));
        QVERIFY(total && total->noData.size() == 1);
        QVERIFY(total->noData[0].everywhere && total->noData[0].repositories.isEmpty());
        QVERIFY(empty.index()->rows(m->ask({}), {})->rows.empty());
    }

    void aReissueIsFoundByTheOneThatPointsAtIt()
    {
        m->put(m->letter(u"ORIG-1"_s));
        Communication again = m->letter(u"COPY-1"_s);
        again.relations = {{RelationKind::ReissueOf, u"orig1"_s}};
        again.sent = readMoment(u"2025-06-10T10:00:00", QTimeZone::utc());
        m->put(again);
        QCOMPARE(m->found(u"reissued"_s), u"ORIG-1"_s);
        QCOMPARE(m->found(u"reissue:<30d"_s), u"ORIG-1"_s);
        QCOMPARE(m->found(u"reissue:2024"_s), u""_s);
    }

    void theSameBytesForTheSameCustomerAreADuplicateForOthersTheyAreNot()
    {
        for (const auto& [id, customer] :
             {std::pair(u"X1"_s, u"1"_s), std::pair(u"X2"_s, u"001"_s), std::pair(u"X3"_s, u"2"_s)}) {
            Communication c = m->letter(id);
            SearchFixture::addLeg(c, customer);
            FileTruth file;
            file.bytes = "the same";
            m->corpus.put(c, 1, {file});
        }
        QCOMPARE(m->found(u"is:duplicate"_s), u"X1 X2"_s);
    }

    void theStateOfFilesIsFound()
    {
        const auto put = [&](const QString& id, ContentState content, TextState text) {
            FileTruth file;
            file.content = content;
            file.text.state = text;
            m->corpus.put(m->letter(id), 1, {file});
        };
        put(u"F1"_s, ContentState::Altered, TextState::Extracted);
        put(u"F2"_s, ContentState::Missing, TextState::Extracted);
        put(u"F3"_s, ContentState::Mismatch, TextState::Encrypted);
        put(u"F4"_s, ContentState::Present, TextState::TimedOut);
        QCOMPARE(m->found(u"is:altered"_s), u"F1"_s);
        QCOMPARE(m->found(u"is:missing"_s), u"F2"_s);
        QCOMPARE(m->found(u"missing:copy"_s), u"F2"_s);
        QCOMPARE(m->found(u"is:mismatch"_s), u"F3"_s);
        QCOMPARE(m->found(u"conflict:hash"_s), u"F3"_s);
        QCOMPARE(m->found(u"is:encrypted"_s), u"F3"_s);
        QCOMPARE(m->found(u"is:unreadable"_s), u"F4"_s);
        QCOMPARE(m->found(u"missing:template"_s), u"F1 F2 F3 F4"_s);
    }

    void nobodyIsNamedAsApproverOnlyWhereNoVersionNamesOne()
    {
        const auto put = [&](const QString& id, const QStringList& approvers) {
            Communication c = m->letter(id);
            for (const QString& approver : approvers) {
                const QString code = u"T%1"_s.arg(c.usages.size());
                c.usages.push_back({templateVersionId(RepositoryId(u"rp-1"_s), code, u"1"_s), code, u"1"_s, approver});
            }
            m->corpus.put(c, 1);
        };
        put(u"A0"_s, {});
        put(u"A1"_s, {u""_s});
        put(u"A2"_s, {u"M. Lindqvist"_s});
        put(u"A3"_s, {u""_s, u"T. Okonkwo"_s});
        QCOMPARE(m->found(u"missing:approval"_s), u"A0 A1"_s);
        QCOMPARE(m->found(u"-missing:approval"_s), u"A2 A3"_s);
        QCOMPARE(m->found(u"missing:approval template:T0"_s), u"A1"_s);
    }

    void gradesCompareOnTheirScaleAlone()
    {
        const auto put = [&](const QString& id, DeliveryState state) {
            Communication c = m->letter(id);
            SearchFixture::addEvent(SearchFixture::addLeg(c, id, Channel::Email), state, "2025-03-01");
            m->put(c);
        };
        put(u"G1"_s, DeliveryState::Responded);
        put(u"G2"_s, DeliveryState::Dispatched);
        put(u"G3"_s, DeliveryState::BouncedHard);
        QCOMPARE(m->found(u"grade:>=B"_s), u"G1"_s);
        QCOMPARE(m->found(u"grade:<B"_s), u"G2"_s);
        QCOMPARE(m->found(u"grade:X"_s), u"G3"_s);
    }

    void unknownAttributesAreSearchedByTheirName()
    {
        Communication c = m->letter(u"T1"_s);
        c.attributes = {{u"Cost Centre"_s, u"Nord 7"_s}};
        m->put(c);
        QCOMPARE(m->found(u"attr.\"cost centre\":nord"_s), u"T1"_s);
        QCOMPARE(m->found(u"attr.\"cost centre\":sued"_s), u""_s);
        QCOMPARE(m->found(u"nord"_s), u"T1"_s);
    }
};

QTEST_GUILESS_MAIN(SearchMeaningTest)
#include "search_meaning_test.moc"
