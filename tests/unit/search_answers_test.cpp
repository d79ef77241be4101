// What an answer looks like: words, rows, windows, facets, suggestions.
#include "models/base/text.h"
#include "models/search/shared_values.h"
#include "models/search/text_index.h"
#include "tests/support/search_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using search::Column;
using search::Facet;

class SearchAnswersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SearchFixture> m;

    QString counts(const QString& query, Facet facet)
    {
        QStringList parts;
        const auto facets = m->corpus.index()->facets(m->ask(query), {facet});
        for (const search::FacetCount& count : facets ? facets->front().counts : std::vector<search::FacetCount>()) {
            parts << u"%1=%2"_s.arg(count.value).arg(count.count);
        }
        return facets ? parts.join(u' ') : facets.error().detail;
    }
    QString suggestions(query::Field field, const QString& typed)
    {
        QStringList parts;
        const auto found = m->corpus.index()->suggest(field, typed, 5);
        for (const search::Suggestion& one : found ? *found : std::vector<search::Suggestion>()) {
            parts << u"%1 (%2)"_s.arg(one.text).arg(one.count);
        }
        return parts.join(u", ");
    }
    qint64 changes() { return *m->corpus.database().integer(u"SELECT total_changes()"); }

    /// A row with what is given, and empty texts and zeros where the table wants something.
    static void insertRow(store::Database& database, const QString& table, std::map<QString, QString> given)
    {
        auto columns = database.prepare(QString(u"SELECT name, type FROM pragma_table_info('%1') WHERE \"notnull\" AND pk = 0"_s).arg(table));
        QVERIFY(columns);
        while (*columns->step()) {
            given.try_emplace(columns->text(0), columns->text(1) == u"TEXT"_s ? u"''"_s : columns->text(1) == u"BLOB"_s ? u"x''"_s : u"0"_s);
        }
        QStringList names, values;
        for (const auto& [name, value] : given) {
            names << name;
            values << value;
        }
        QVERIFY2(database.execute(QString(u"INSERT INTO %1 (%2) VALUES (%3)"_s).arg(table, names.join(u','), values.join(u','))), qPrintable(table));
    }

private Q_SLOTS:
    void aCacheOfTheSchemaBeforeKeepsItsRowsAndIsSearchedAgain()
    {
        auto migrations = *store::migrationsIn(u":/sql/migrations/cache"_s);
        store::Database database = std::move(*store::Database::openInMemory());
        QVERIFY(store::migrate(database, {migrations.begin(), migrations.begin() + 2}));
        insertRow(database, u"repository"_s, {{u"pk"_s, u"1"_s}, {u"cfid"_s, u"'rp-1'"_s}, {u"name"_s, u"'Archive'"_s}});
        insertRow(database, u"communication"_s, {{u"pk"_s, u"7"_s}, {u"cfid"_s, u"'cm-7'"_s}, {u"repository"_s, u"1"_s}});
        insertRow(database, u"communication_fact"_s, {{u"communication"_s, u"7"_s}, {u"repository"_s, u"1"_s}, {u"title"_s, u"'Fees'"_s}, {u"fingerprint"_s, u"x'%1'"_s.arg(u"ab"_s.repeated(16) + u"cd"_s.repeated(16))}});
        insertRow(database, u"source"_s, {{u"pk"_s, u"3"_s}, {u"repository"_s, u"1"_s}, {u"kind"_s, u"'document'"_s}, {u"sha256"_s, u"x'AB'"_s}});
        insertRow(database, u"rendition"_s, {{u"cfid"_s, u"'rd-7'"_s}, {u"communication"_s, u"7"_s}, {u"source"_s, u"3"_s}});
        insertRow(database, u"content_text"_s, {{u"sha256"_s, u"x'AB'"_s}, {u"body"_s, u"'we change the größte fee'"_s}});
        insertRow(database, u"envelope"_s, {{u"pk"_s, u"2"_s}, {u"cfid"_s, u"'en-1'"_s}});
        for (const QString& leg : {u"b"_s, u"a"_s}) {
            insertRow(database, u"leg"_s, {{u"cfid"_s, u"'lg-%1'"_s.arg(leg)}, {u"communication"_s, u"7"_s}, {u"envelope"_s, u"2"_s}, {u"customer"_s, u"'%1'"_s.arg(leg)}});
            insertRow(database, u"delivery_event"_s,
                      {{u"cfid"_s, u"'ev-%1'"_s.arg(leg)}, {u"communication"_s, u"7"_s}, {u"leg_cfid"_s, u"'lg-%1'"_s.arg(leg)}, {u"reported_code"_s, u"'sent to %1'"_s.arg(leg)}});
        }
        insertRow(database, u"delivery_event"_s, {{u"cfid"_s, u"'ev-1'"_s}, {u"communication"_s, u"7"_s}, {u"reported_code"_s, u"'sent'"_s}});
        QVERIFY(store::migrate(database, migrations));
        QCOMPARE(database.integer(u"SELECT count(*) FROM delivery_event WHERE reported_code = 'sent' AND communication = 7").value_or(0), 1);
        QCOMPARE(database.integer(u"SELECT count(*) FROM leg l JOIN delivery_event e ON e.communication = 7 AND e.leg = l.number WHERE "
                                  "l.communication = 7 AND e.reported_code = 'sent to ' || l.customer AND e.cfid = 'ev-' || l.customer").value_or(0), 2);
        QCOMPARE(database.integer(u"SELECT count(*) FROM source WHERE pk = 3 AND sha256 = x'AB'").value_or(0), 1);
        QCOMPARE(database.integer(u"SELECT fingerprint = x'%1' FROM communication_fact"_s.arg(u"ab"_s.repeated(16))).value_or(0), 1);
        QVERIFY(!*search::isIndexComplete(database));
        const auto total = [&](search::SearchIndex& index) {
            return index.total({*query::parse(u"größte"_s), {}}).value_or(search::Total()).total;
        };
        search::IndexReader before, after;
        QCOMPARE(total(*search::indexedSearch(database, before)), 1); // by the rows, until the index is made
        search::IndexUpkeep upkeep;
        while (upkeep.step(database).value_or(false)) {
        }
        QVERIFY(*search::isIndexComplete(database));
        QCOMPARE(total(*search::indexedSearch(database, after)), 1);
    }

    void aCacheFromBeforeThereWereEventsIsSearchedForThem()
    {
        auto migrations = *store::migrationsIn(u":/sql/migrations/cache"_s);
        store::Database database = std::move(*store::Database::openInMemory());
        QVERIFY(store::migrate(database, {migrations.begin(), migrations.begin() + 7}));
        insertRow(database, u"repository"_s, {{u"pk"_s, u"1"_s}, {u"cfid"_s, u"'rp-1'"_s}, {u"name"_s, u"'Archive'"_s}});
        QVERIFY(database.execute(u"INSERT INTO field_coverage VALUES (1, 'trigger'), (1, 'channel-reason')"));
        insertRow(database, u"communication"_s, {{u"pk"_s, u"7"_s}, {u"cfid"_s, u"'cm-7'"_s}, {u"repository"_s, u"1"_s}});
        insertRow(database, u"communication_fact"_s, {{u"communication"_s, u"7"_s}, {u"repository"_s, u"1"_s}, {u"title"_s, u"'Fees'"_s}});
        insertRow(database, u"envelope"_s, {{u"pk"_s, u"2"_s}, {u"cfid"_s, u"'en-1'"_s}});
        insertRow(database, u"leg"_s, {{u"communication"_s, u"7"_s}, {u"number"_s, u"1"_s}, {u"envelope"_s, u"2"_s}, {u"customer"_s, u"'a'"_s}, {u"channel"_s, u"'PRINT'"_s}});
        QVERIFY(database.execute(u"UPDATE index_state SET next_unbuilt = NULL"));
        QVERIFY(store::migrate(database, migrations));
        QVERIFY(!*search::isIndexComplete(database));
        search::IndexUpkeep upkeep;
        while (upkeep.step(database).value_or(false)) {
        }
        search::IndexReader reader;
        for (const auto& [query, found] : {std::pair(u"-trigger:claim_approved"_s, 1), {u"trigger:claim_approved"_s, 0}, {u"channel:print"_s, 1},
                                           {u"channel:print -channel-reason:regulation"_s, 1}, {u"(channel-reason:fallback OR -channel-reason:regulation)"_s, 1}}) {
            QCOMPARE(search::indexedSearch(database, reader)->total({*query::parse(query), {}}).value_or(search::Total()).total, found);
            QCOMPARE(search::sqlSearch(database)->total({*query::parse(query), {}}).value_or(search::Total()).total, found);
        }
        const auto counted = search::indexedSearch(database, reader)->facets({}, {search::Facet::Trigger, search::Facet::ChannelReason});
        QVERIFY(counted && counted->at(0).counts == (std::vector<search::FacetCount>{{QString(), 1}}) && counted->at(1).counts == (std::vector<search::FacetCount>{{QString(), 1}}));
    }

    void init() { m = std::make_unique<SearchFixture>(); }

    void findsWordsWithoutTheirAccentsAndCase()
    {
        m->put(m->letter(u"A1"_s), u"Die Größe der Gebühr: naïve Rechnung für Łukasz Żółć"_s);
        for (const QString& words : {u"grosse"_s, u"GEBUHR"_s, u"naive"_s, u"lukasz zolc"_s, u"\"Łukasz ZOLC\""_s,
                                     u"geb*"_s, u"text:Größe"_s}) {
            QCOMPARE(m->found(words), u"A1"_s);
        }
        QCOMPARE(m->found(u"\"zolc lukasz\""_s), u""_s);
    }

    void foldedWordsAreTheWordsOneByOne()
    {
        const QString pieces[] = {u"Fee"_s, u"A1"_s, u" "_s, u"-"_s, u"é"_s, u"\u0301"_s, u"ß"_s, u"東"_s, u"ｶ"_s, u"ﾞ"_s, u"½"_s, u"🙂"_s, u"_"_s, u"\u00A0"_s, u"z"_s, u"\u0130"_s, u"\u212A"_s};
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            QString text;
            QStringList one;
            for (int piece = random.bounded(7); piece >= 0; --piece) {
                text += pieces[random.bounded(int(std::size(pieces)))];
            }
            for (const Word& word : words(text)) {
                one << word.folded;
            }
            QCOMPARE(foldedWords(text), one.join(u' '));
        }
        QCOMPARE(foldedWords(u"Die GRÖSSE, 12.5-Fach"), u"die grosse 12 5 fach"_s);
        QCOMPARE(fold(u"AZ@[az`{09"), u"az@[az`{09"_s);
    }

    void textWithoutSpacesIsFoundByAnyRunOfItsCharacters()
    {
        m->put(m->letter(u"J1"_s), u"東京都庁からのお知らせ"_s);
        QCOMPARE(m->found(u"京都"_s), u"J1"_s);
        QCOMPARE(m->found(u"知らせ"_s), u"J1"_s);
        QCOMPARE(m->found(u"都京"_s), u""_s);
        QCOMPARE(m->found(u"\"ＴＯＫＹＯ\" OR 東京"_s), u"J1"_s);
    }

    void nearCountsTheWordsBetweenInEitherOrder()
    {
        m->put(m->letter(u"N1"_s), u"late one two three fee"_s);
        QCOMPARE(m->found(u"text:(late NEAR/3 fee)"_s), u"N1"_s);
        QCOMPARE(m->found(u"text:(fee NEAR/3 late)"_s), u"N1"_s);
        QCOMPARE(m->found(u"text:(late NEAR/2 fee)"_s), u""_s);
        QCOMPARE(m->found(u"text:(lat* NEAR/3 fee)"_s), u"N1"_s);
    }

    void noPhraseSpansTwoPartsThatDoNotBelongTogether()
    {
        Communication c = m->letter(u"P1"_s);
        c.title = u"Notice of late"_s;
        SearchFixture::addLeg(c, {}, Channel::Print, u"Anna Fee"_s);
        SearchFixture::addLeg(c, {}, Channel::Print, u"Late Bo"_s);
        m->put(c, u"fee schedule"_s);
        QCOMPARE(m->found(u"\"late fee\""_s), u""_s);
        QCOMPARE(m->found(u"\"fee late\""_s), u""_s);
        QCOMPARE(m->found(u"late fee schedule anna"_s), u"P1"_s);
    }

    void aRangeOfPagesHasOnlyTheWordsOfItsPages()
    {
        for (int page = 1; page <= 2; ++page) {
            Communication c = m->letter(u"S%1"_s.arg(page));
            c.renditions[0].source.nativeId = c.renditions[0].fileName = u"both.pdf"_s;
            c.renditions[0].pageFrom = page;
            c.renditions[0].pageCount = 1;
            m->put(c, u"alpha first\falpha second"_s);
        }
        QCOMPARE(m->found(u"first"_s), u"S1"_s);
        QCOMPARE(m->found(u"second"_s), u"S2"_s);
        QCOMPARE(m->found(u"alpha"_s), u"S1 S2"_s);
    }

    void identifiersAreFoundAsFreeWords()
    {
        Communication c = m->letter(u"DOC-0042"_s);
        c.account = u"00-77-1"_s;
        SearchFixture::addLeg(c, u"000123"_s).email = u"anna@example.org"_s;
        m->put(c);
        for (const QString& typed :
             {u"DOC-0042"_s, u"doc0042"_s, u"123"_s, u"000123"_s, u"00-77-1"_s, u"771"_s, u"anna@example.org"_s}) {
            QCOMPARE(m->found(typed), u"DOC-0042"_s);
        }
    }

    void unchangedWordsWriteNothing()
    {
        const Communication c = m->letter(u"W1"_s);
        m->put(c, u"some words"_s);
        const qint64 before = changes();
        QVERIFY(search::reindex(m->corpus.database(), {c.id}));
        QCOMPARE(changes(), before);
    }

    void whatIsNoLongerKnownIsNoLongerFound()
    {
        Communication c = m->letter(u"O1"_s);
        c.confidence = MetadataConfidence::Orphan;
        m->put(c, u"lonely"_s);
        QCOMPARE(m->found(u"lonely is:orphan"_s), u"O1"_s);
        m->corpus.forget(c.id, utc("2025-03-01"));
        QCOMPARE(m->found(u"lonely"_s), u""_s);
        QCOMPARE(m->found({}), u""_s);
        QCOMPARE(m->total({}).population, 0);
        QCOMPARE(m->found(u"lonely asof:2025-02-01"_s), u"O1"_s);
    }

    void aRowShowsTheRecipientWhoAnswersTheQuery()
    {
        Communication c = m->letter(u"R1"_s);
        SearchFixture::addLeg(c, u"A"_s, Channel::Print, u"Zoe"_s);
        SearchFixture::addEvent(SearchFixture::addLeg(c, u"B"_s, Channel::Email, u"Anna"_s), DeliveryState::BouncedHard,
                                "2025-03-01", u"5.1.1"_s);
        m->put(c);
        const auto all = m->corpus.index()->rows(m->ask({}), {});
        QCOMPARE(all->rows[0].recipient, u"Zoe"_s);
        QCOMPARE(all->rows[0].legCount, 2);
        const search::Row row = m->corpus.index()->rows(m->ask(u"bounced"_s), {})->rows[0];
        QCOMPARE(row.recipient, u"Anna"_s);
        QCOMPARE(row.reason, u"5.1.1"_s);
        QCOMPARE(row.grade, EvidenceGrade::X);
        QCOMPARE(row.channel, Channel::Email);
    }

    void windowsByKeyAreTheOnesByOffsetAlsoAmongEqualValues()
    {
        for (int i = 0; i < 9; ++i) {
            Communication c = m->letter(u"K%1"_s.arg(i));
            c.type = i % 2 ? u"Even"_s : u"Odd"_s;
            if (i % 3) {
                c.sent = readMoment(u"2025-03-0%1"_s.arg(i % 3), QTimeZone::utc());
            }
            m->put(c);
        }
        for (const search::Order& order :
             {search::Order{Column::Sent, true}, {Column::Sent, false}, {Column::Type, true}, {Column::Grade, false}}) {
            const auto index = m->corpus.index();
            const auto all = index->rows(m->ask({}), {order, 100, 0, {}});
            QCOMPARE(all->rows.size(), size_t(9));
            for (size_t i = 0; i < all->rows.size(); ++i) {
                const auto byKey = index->rows(m->ask({}), {order, 2, 1, all->rows[i]});
                const auto byOffset = index->rows(m->ask({}), {order, 2, qint64(i) + 2, {}});
                QCOMPARE(byKey->rows, byOffset->rows);
                QCOMPARE(**index->rankOf(m->ask({}), order, all->rows[i].id), qint64(i));
            }
        }
        QVERIFY(!*m->corpus.index()->rankOf(m->ask(u"type:odd"_s), {}, m->letter(u"K1"_s).id));
    }

    void whatHasNoDateComesLastInEitherDirection()
    {
        Communication dated = m->letter(u"Z1"_s);
        dated.sent = readMoment(u"2025-03-01", QTimeZone::utc());
        m->put(dated);
        m->put(m->letter(u"Z2"_s));
        for (const bool descending : {true, false}) {
            const auto rows = m->corpus.index()->rows(m->ask({}), {{Column::Sent, descending}, 10, 0, {}});
            QCOMPARE(rows->rows[1].documentId, u"Z2"_s);
        }
    }

    void aCommunicationCountsOnceUnderEachOfItsValues()
    {
        Communication c = m->letter(u"F1"_s);
        SearchFixture::addLeg(c, u"A"_s, Channel::Email);
        SearchFixture::addLeg(c, u"B"_s, Channel::Email);
        SearchFixture::addLeg(c, u"C"_s, Channel::Print);
        m->put(c);
        m->put(m->letter(u"F2"_s)); // to nobody
        QCOMPARE(counts({}, Facet::Channel), u"=1 EMAIL=1 PRINT=1"_s);
        QCOMPARE(counts(u"customer:A"_s, Facet::Channel), u"EMAIL=1 PRINT=1"_s);
    }

    void monthsAreThoseOfTheQuestionsZone()
    {
        Communication c = m->letter(u"M1"_s);
        c.sent = readMoment(u"2025-04-01T00:30:00", QTimeZone("Europe/Berlin"));
        m->put(c);
        Communication day = m->letter(u"M2"_s);
        day.sent = readMoment(u"2025-04-01", QTimeZone("Europe/Berlin"));
        m->put(day);
        QCOMPARE(counts({}, Facet::Month), u"2025-04=2"_s);
        QCOMPARE(counts(u"tz:utc"_s, Facet::Month), u"2025-03=1 2025-04=1"_s);
    }

    void nothingIsSaidAboutHoldsWhileNobodyTellsOfThem()
    {
        m->put(m->letter(u"H1"_s));
        QCOMPARE(counts({}, Facet::Hold), u""_s);
    }

    void facetsHaveNames()
    {
        QCOMPARE(search::facetNamed(u" Month "), std::optional(Facet::Month));
        QVERIFY(!search::facetNamed(u"colour"));
        for (int i = 0; i <= int(Facet::Condition); ++i) {
            QCOMPARE(search::facetNamed(search::facetName(Facet(i)).toString()), std::optional(Facet(i)));
        }
    }

    void suggestsTheMostFrequentValuesThatBeginWithWhatIsTyped()
    {
        for (int i = 0; i < 3; ++i) {
            Communication c = m->letter(u"S%1"_s.arg(i));
            c.type = i == 0 ? u"Fee change"_s : u"Late fee"_s;
            SearchFixture::addLeg(c, i == 0 ? u"0012"_s : u"0034"_s, Channel::Email,
                                  i == 0 ? u"Łukasz Żółć"_s : u"Zoe Bo"_s);
            m->put(c);
        }
        QCOMPARE(suggestions(query::Field::Type, u"fe"_s), u"type:\"Late fee\" (2), type:\"Fee change\" (1)"_s);
        QCOMPARE(suggestions(query::Field::Customer, u"1"_s), u"customer:0012 (1)"_s);
        QCOMPARE(suggestions(query::Field::Recipient, u"zo"_s),
                 u"recipient:\"Zoe Bo\" (2), recipient:\"Łukasz Żółć\" (1)"_s);
        QCOMPARE(suggestions(query::Field::Channel, u"em"_s), u"channel:email (3)"_s);
        QCOMPARE(suggestions(query::Field::Outcome, u"no"_s), u"no-evidence (3)"_s);
    }

    void anInterruptedQuestionIsCancelledAndTheNextOneIsAnswered()
    {
        m->put(m->letter(u"C1"_s));
        // An interrupt only reaches statements that run, so one is kept running.
        auto running =
            m->corpus.database().prepare(u"SELECT pk FROM communication UNION ALL SELECT pk FROM communication");
        QVERIFY(running && *running->step());
        m->corpus.database().interrupt();
        const auto total = m->corpus.index()->total(m->ask(u"C1"_s));
        QVERIFY(!total);
        QCOMPARE(total.error().kind, ErrorKind::Cancelled);
        running->reset();
        QCOMPARE(m->total(u"C1"_s).total, 1);
    }

    void fewLongTextsAreASliceOfTheIndexToBeBuilt()
    {
        for (int i = 0; i < 4; ++i) {
            m->put(m->letter(u"C%1"_s.arg(i)), u"word%1 "_s.arg(i).repeated(400'000));
        }
        store::Database& database = m->corpus.database();
        QVERIFY(database.execute(u"UPDATE index_state SET next_unbuilt = 1").has_value());
        search::IndexUpkeep upkeep;
        QVERIFY(upkeep.step(database).has_value());
        QVERIFY(!*search::isIndexComplete(database));
        QCOMPARE(m->total(u"word3"_s).total, 1);
        QVERIFY(upkeep.step(database).has_value());
        QVERIFY(*search::isIndexComplete(database));
        QCOMPARE(m->total(u"word3"_s).total, 1);
    }
};

QTEST_GUILESS_MAIN(SearchAnswersTest)
#include "search_answers_test.moc"
