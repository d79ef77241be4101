#include "tests/support/archive_samples.h"
#include "ui/record/archive_facts_presenter.h"
#include "ui/repositories/connect_presenter.h"
#include "ui/search/row_copy_presenter.h"
#include "ui/repositories/failure_words_presenter.h"
#include "ui/repositories/lag_presenter.h"
#include "ui/repositories/repository_facts_presenter.h"
#include "ui/repositories/request_table_presenter.h"

#include <QFileInfo>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class RepositoryPresenterTest : public QObject
{
    Q_OBJECT

    static constexpr UtcMs now = 1'742'000'000'000; // 2025-03-15T00:53:20Z
    static constexpr UtcMs minute = 60'000;

    static std::vector<Failure> failures()
    {
        std::vector<Failure> all;
        for (const QLatin1StringView name : codes<Failure>()) {
            all.push_back(*fromCode<Failure>(QString(name)));
        }
        return all;
    }
    const cache::RepositoryHealth nothingOpen{};

    static RepositoryTelling telling() { return {now, QTimeZone("Europe/Berlin")}; }
    static Repository archiveOnServer()
    {
        Repository repository;
        repository.kind = RepositoryKind::ArchivesSpace;
        repository.name = u"City \"archive\""_s;
        repository.location = u"https://archives.example/repositories/2"_s;
        repository.connection.user = u"counterfoil"_s;
        repository.watermark = now - minute;
        repository.communications = 990;
        repository.countThere = 995;
        repository.checkEvery = 300;
        return repository;
    }
    static QString valueOf(const QList<RecordFact>& facts, const QString& name)
    {
        const auto found = std::find_if(facts.begin(), facts.end(), [&](const RecordFact& fact) { return fact.name == name; });
        return found == facts.end() ? u"(no such fact)"_s : found->value;
    }
    static PastRun run(UtcMs ended, std::optional<UtcMs> watermark) { return {ended - 1000, ended, watermark, 1, 1, {}, {}}; }
    static cache::Record held()
    {
        cache::Record record;
        record.communication = heldLetter();
        return record;
    }
    static TimeTelling times() { return {query::Zone(), query::Calendar{now, QTimeZone("Europe/Berlin"), Qt::Monday}}; }

private Q_SLOTS:
    void row91AMatterIsNeverToldWithoutWhatWasReadAndWhatItIsWorth()
    {
        const TimeTelling clock{query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{now, QTimeZone("Europe/Berlin"), Qt::Monday}};
        LetterHold hold{u"LIT-1"_s, u"Smith v Acme"_s, false, {}, {}, {}};
        const auto said = [&] { return letterHoldFacts({hold}, clock).front(); };
        QVERIFY(said().value.contains(u"recorded here alone"));
        hold.isAsked = true;
        QVERIFY(said().value.contains(u"not read back yet"));
        hold.reading = KeptReading{now - minute, HoldFinding::Held, 1, HoldEnforcement::RecordedOnly, {}, now - minute};
        QVERIFY(said().value.contains(u"found held") && said().value.contains(u"nothing prevents deletion"));
        QCOMPARE(said().mark.mark, Mark::Uncertain);
        hold.reading->enforcement = HoldEnforcement::EnforcedApp;
        QCOMPARE(said().mark.mark, Mark::Plain);
        hold.reading->finding = HoldFinding::Absent;
        QVERIFY(said().value.contains(u"not found held"));
        QCOMPARE(said().mark.mark, Mark::Failed);
    }

    void everyFailureHasOneIconAndOneWordingOfItsOwn_data()
    {
        QTest::addColumn<Failure>("failure");
        for (const Failure failure : failures()) {
            QTest::newRow(code(failure).data()) << failure;
        }
    }
    void everyFailureHasOneIconAndOneWordingOfItsOwn()
    {
        QFETCH(const Failure, failure);
        const FailureWords words = failureWords(failure);
        QVERIFY(!words.word.isEmpty());
        QVERIFY(words.means.endsWith(u'.'));
        QVERIFY2(QFileInfo::exists(qEnvironmentVariable("CF_SOURCE") + u"/resources/icons/"_s + words.icon + u".svg"_s), qPrintable(words.icon));
        for (const Failure other : failures()) {
            QCOMPARE(failureWords(other).icon == words.icon, other == failure);
            QCOMPARE(failureWords(other).word == words.word, other == failure);
        }
    }

    void thereAreTwelveFailures() { QCOMPARE(codes<Failure>().size(), size_t(12)); }

    void aGapIsToldInTheWordsOfItsFailureWithBothNumbers()
    {
        RepositoryGap gap;
        gap.failure = Failure::Truncated;
        gap.subject = u"objects"_s;
        gap.expected = 7750;
        gap.found = 7500;
        gap.firstSeen = now - minute;
        const cache::RepositoryHealth known{{gap}, {}};
        const auto facts = healthFactsOf(archiveOnServer(), &known, nullptr, telling());
        QCOMPARE(facts[0].name, failureWords(Failure::Truncated).word);
        QCOMPARE(facts[0].mark.icon, failureWords(Failure::Truncated).icon);
        QVERIFY2(facts[0].value.contains(u"7,750 counted, 7,500 handed out"_s), qPrintable(facts[0].value));
        QVERIFY2(facts[0].copy.startsWith(u"TRUNCATED"_s), "what is copied names the code");
        QCOMPARE(openCount(archiveOnServer(), {{gap}, {}}, now), 1);
    }

    void aFailedRunIsToldInTheWordsOfItsFailure()
    {
        Repository repository = archiveOnServer();
        repository.lastError = u"403 Login failed"_s;
        PastRun refused = run(now, {});
        refused.failure = Failure::Denied;
        const cache::RepositoryHealth known{{}, {refused}};
        const auto facts = healthFactsOf(repository, &known, nullptr, telling());
        QCOMPARE(facts[0].name, failureWords(Failure::Denied).word);
        QVERIFY(facts[0].value.contains(u"403 Login failed"_s));
        QCOMPARE(facts[0].mark.mark, Mark::Failed);
    }

    void whatWasNotReadIsNotCalledWhole()
    {
        QCOMPARE(valueOf(healthFactsOf(archiveOnServer(), nullptr, nullptr, telling()), u"Open"_s), u"not read yet"_s);
        QCOMPARE(valueOf(healthFactsOf(archiveOnServer(), &nothingOpen, nullptr, telling()), u"Open"_s), u"nothing: no gap is known"_s);
    }

    void countsHereAndThereAreToldApart()
    {
        const auto facts = healthFactsOf(archiveOnServer(), &nothingOpen, nullptr, telling());
        QCOMPARE(valueOf(facts, u"Here"_s), u"990 communications"_s);
        QCOMPARE(valueOf(facts, u"There"_s), u"995 records"_s);
        QCOMPARE(valueOf(facts, u"Compared one by one"_s), u"not yet"_s);
        Repository folder = archiveOnServer();
        folder.kind = RepositoryKind::Folder;
        QCOMPARE(valueOf(healthFactsOf(folder, &nothingOpen, nullptr, telling()), u"There"_s), u"(no such fact)"_s);
    }

    void aCompositionSystemTellsOfTemplatesAndJobsAndOfNoRecords()
    {
        Repository composition = archiveOnServer();
        composition.kind = RepositoryKind::Exstream;
        cache::RepositoryHealth known;
        known.resources = 4'308;
        known.compositions = 3'694;
        const auto facts = healthFactsOf(composition, &known, nullptr, telling());
        QCOMPARE(valueOf(facts, u"Templates"_s), u"4,308 with what they are made of"_s);
        QCOMPARE(valueOf(facts, u"Jobs"_s), u"3,694, kept here also when they are wiped there"_s);
        QCOMPARE(valueOf(facts, u"Here"_s), u"(no such fact)"_s);
        QCOMPARE(valueOf(facts, u"There"_s), u"(no such fact)"_s);
        for (const SettingLine& line : settingLines(RepositoryKind::Exstream)) {
            QVERIFY2(line.word != line.name && !line.help.isEmpty(), qPrintable(line.name));
        }
        QVERIFY(!repositoryKindNote(RepositoryKind::Exstream).isEmpty());
    }

    void theQueryOfACountQuotesTheName()
    {
        const auto facts = healthFactsOf(archiveOnServer(), &nothingOpen, nullptr, telling());
        const auto here = std::find_if(facts.begin(), facts.end(), [](const RecordFact& fact) { return fact.name == u"Here"; });
        QCOMPARE(here->query, u"repo:\"City \\\"archive\\\"\""_s);
    }

    void afterARefusalItIsSaidThatNothingRunsByItself()
    {
        SyncStatus status;
        status.failure = ErrorKind::Unauthorised;
        QVERIFY(valueOf(healthFactsOf(archiveOnServer(), &nothingOpen, &status, telling()), u"Looked at"_s).contains(u"refused"_s));
        status.failure.reset();
        status.next = now + minute;
        QVERIFY(valueOf(healthFactsOf(archiveOnServer(), &nothingOpen, &status, telling()), u"Looked at"_s).contains(u"next at 01:54 CET"_s));
    }

    void settingsOfTheConnectionAreToldAndSecretsAreNot()
    {
        Repository repository = archiveOnServer();
        repository.connection.settings.insert(u"levels"_s, u"item file"_s);
        const auto facts = connectionFactsOf(repository, telling());
        QCOMPARE(valueOf(facts, u"Levels that are communications"_s), u"item file"_s);
        QVERIFY(valueOf(facts, u"Account"_s).startsWith(u"counterfoil"_s));
    }

    void howFarBehindItWasFollowsFromTheRuns()
    {
        const auto never = lagOf({}, {}, now);
        QCOMPARE(never.back(), -1);
        const std::vector<PastRun> runs{run(now - 300 * minute, now - 301 * minute), run(now - 60 * minute, now - 61 * minute)};
        const auto lag = lagOf(runs, now - 61 * minute, now);
        QCOMPARE(lag[lagSlots - 12], -1);                  // 330 minutes ago
        QCOMPARE(lag[lagSlots - 11], 1);                   // 300 minutes ago, as that run ended
        QCOMPARE(lag[lagSlots - 4], 211);                  // 90 minutes ago
        QCOMPARE(lag[lagSlots - 3], 1);                    // 60 minutes ago
        QCOMPARE(lag.back(), 61);
        QCOMPARE(lagText(lag), u"now 1 h 1 min behind; at most 3 h 31 min in the last 24 hours"_s);
    }

    void aRunThatFailedDoesNotMakeItLessBehind()
    {
        PastRun failed = run(now - 30 * minute, now - 120 * minute);
        failed.failure = Failure::Offline;
        const auto lag = lagOf({run(now - 119 * minute, now - 120 * minute), failed}, now - 120 * minute, now);
        QCOMPARE(lag.back(), 120);
        QCOMPARE(lag[lagSlots - 2], 90);
    }

    void requestsAreToldNewestFirstAndWhyThereWasNoAnswer()
    {
        RequestTable table;
        table.set({{now - 1000, u"GET"_s, u"/a"_s, u"first"_s, 200, 10, 5, {}}, {now, u"GET"_s, u"/b"_s, u"second"_s, 0, 0, 30000, u"no answer"_s}},
                  QTimeZone("Europe/Berlin"));
        QCOMPARE(table.index(0, RequestTable::Purpose).data().toString(), u"second"_s);
        QCOMPARE(table.index(0, RequestTable::Answer).data().toString(), u"none: no answer"_s);
        QCOMPARE(table.index(1, RequestTable::At).data().toString(), u"01:53:19 CET"_s);
        QCOMPARE(tabSeparated(table).count(u'\n'), 3);
    }

    void theVersionThatWasSentIsMarkedWithWhatThatRestsOn()
    {
        const auto facts = archiveFactsOf(held(), times());
        const auto second = std::find_if(facts.begin(), facts.end(), [](const RecordFact& fact) { return fact.name == u"Version 2"; });
        QVERIFY(second != facts.end());
        QVERIFY(second->value.contains(u"sent, says the archive"_s));
        QCOMPARE(second->mark.icon, u"tick"_s);
        QVERIFY(!valueOf(facts, u"Version 3"_s).contains(u"sent"_s));
        QVERIFY(valueOf(facts, u"Version 3"_s).contains(u"current"_s));
    }

    void whichVersionWasSentIsNotClaimedWithoutGround()
    {
        cache::Record record = held();
        record.communication.record->sentVersion.clear();
        record.communication.record->sentVersionBasis = SentVersionBasis::None;
        QCOMPARE(valueOf(archiveFactsOf(record, times()), u"Sent"_s), u"which version was sent is not known"_s);
    }

    void aHoldSaysWhatItPreventsAndOneThatWasLiftedHoldsNothing()
    {
        const auto facts = archiveFactsOf(held(), times());
        QVERIFY(valueOf(facts, u"Hold"_s).contains(u"recorded only: nothing prevents deletion"_s));
        QVERIFY(valueOf(facts, u"Hold, lifted"_s).contains(u"Audit 2024"_s));
        const auto badges = archiveBadgesOf(held());
        QCOMPARE(badges.size(), 1);
        QCOMPARE(badges[0].text, u"Held: Smith v Northgate, not enforced"_s);
        QCOMPARE(badges[0].mark, Mark::Uncertain);
    }

    void noLongerShownIsNeverCalledDestroyed()
    {
        cache::Record record = held();
        record.standing = RecordStanding::NotVisible;
        record.standings = {{RecordStanding::NotVisible, now, u"404, and not among the ids"_s}};
        QCOMPARE(archiveBadgesOf(record)[0].text, u"No longer shown there"_s);
        for (const RecordFact& fact : archiveFactsOf(record, times())) {
            QVERIFY(!fact.value.contains(u"estroyed"_s));
        }
    }

    void aCommunicationOfAFolderSaysNothingOfAnArchive()
    {
        cache::Record record;
        record.communication = letter(u"EX-1"_s);
        QVERIFY(archiveFactsOf(record, times()).isEmpty());
        QVERIFY(archiveBadgesOf(record).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RepositoryPresenterTest)
#include "repository_presenter_test.moc"
