// The data that letters were made from, read from the sandbox's composition system over HTTP and kept beside the letters of an archive: every value
// with its system, unchanged whatever comes later, and beside it what later letters of the same customer were told.
#include "models/cache/erase_records.h"
#include "models/cache/read_composition.h"
#include "models/cache/read_record.h"
#include "models/cache/write_composition.h"
#include "models/evidence/customer_story.h"
#include "models/evidence/decision_inputs.h"
#include "models/search/sql_search.h"
#include "tests/support/archive_rig.h"
#include "tests/support/exstream_rig.h"
#include "ui/customers/customer_words_presenter.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int records = 1'000;

} // namespace

class LetterDataTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ExstreamCaller> m_caller;
    QTemporaryDir m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    FakeClock m_clock;
    std::shared_ptr<FakePatience> m_patience = std::make_shared<FakePatience>(m_clock);
    PlainReader m_reader;
    Repository m_composition, m_archive;

    void synced(const Repository& repository)
    {
        const auto connector = connectors::connectorFor(repository, siteParts(m_clock, m_patience), m_reader);
        sync::PauseGate gate;
        auto ran = QCoro::waitFor(sync::pull({*m_cache, m_reader, m_clock, {}}, repository, *connector, gate, {}, [](const auto&) {}));
        QCoro::waitFor(connector->close(true));
        QVERIFY2(ran.has_value(), ran ? "" : qPrintable(ran.error().detail));
    }
    template <class F> auto read(F f)
    {
        auto answer = m_cache->readers().read(f);
        answer.waitForFinished(); // other threads answer
        return answer.result();
    }
    std::vector<cache::Making> makings(const QString& document)
    {
        return *read([document](store::Database& database) { return cache::makingsOf(database, document); });
    }
    QJsonObject truthOf(int number) { return m_caller->truth(u"?document=D-%1"_s.arg(number, 9, 10, QChar(u'0'))); }
    /// Of letters whose job is not wiped.
    std::map<QString, QJsonObject> m_truths;

    static QMap<QString, QString> valuesOf(const QJsonObject& truth)
    {
        QMap<QString, QString> values;
        for (const QJsonValue& one : truth[u"data"].toArray()) {
            values.insert(one[0].toString(), one[1].toString());
        }
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_caller = std::make_unique<ExstreamCaller>(records);
        m_clock.set(m_caller->sandbox->clock(sandbox::ServiceKind::Exstream).trueNow());
        QVERIFY(m_caller->set(u"jobs-kept-days"_s, 5'000)); // all that ever ran
        m_cache = std::move(*cache::Cache::open(m_profile.path()));
        m_composition = exstreamRepository(m_caller->sandbox->url(sandbox::ServiceKind::Exstream),
                                           {{u"domains"_s, u"Insurance,Energy"_s}, {u"resourceTypes"_s, u"exstrapplication"_s}, {u"content"_s, u"no"_s}, {u"data"_s, u"yes"_s}});
        m_archive = siteRepository(sandbox::ArchiveKind::ArchivesSpace, m_caller->sandbox->url(sandbox::ArchiveKind::ArchivesSpace));
        for (Repository* one : {&m_composition, &m_archive}) {
            one->added = m_clock.now();
            auto added = sync::addRepository(*m_cache, *one);
            QTRY_VERIFY(added.isFinished());
            synced(*one);
        }
        for (int i = 0; i < records; ++i) {
            const QJsonObject truth = truthOf(i);
            const QString domain = truth[u"domain"].toString();
            if (truth.contains(u"document") && (domain == u"Insurance" || domain == u"Energy") && !truth[u"wiped"].toBool()) {
                m_truths[truth[u"document"].toString()] = truth;
            }
        }
        QVERIFY(m_truths.size() > 100);
    }

    void row62EveryValueOfEveryLetterHasTheSystemItCameFrom()
    {
        QSet<QString> systems;
        int compared = 0;
        for (const auto& [document, truth] : m_truths) {
            const auto made = makings(document);
            QCOMPARE(made.size(), size_t(1));
            QVERIFY2(made[0].data.has_value(), qPrintable(document));
            const cache::KnownData& data = *made[0].data;
            std::vector<DataField> expected;
            for (const QJsonValue& one : truth[u"data"].toArray()) {
                expected.push_back({one[0].toString(), one[1].toString(), one[2].toString()});
                systems.insert(one[2].toString());
                ++compared;
            }
            QCOMPARE(QString::fromUtf8(canonicalForm(data.snapshot.fields)), QString::fromUtf8(canonicalForm(expected)));
            QCOMPARE(data.sha256, hashOf(expected));
            QVERIFY(data.isIntact && !data.snapshot.isCut);
            QCOMPARE(data.snapshot.captured.value_or(0), truth[u"captured"].toInteger());
            QCOMPARE(data.snapshot.customerNumber, truth[u"customer"].toString());
            QCOMPARE(data.snapshot.flowId, truth[u"flow"].toString());
            QCOMPARE(data.knownFrom, m_clock.now());
        }
        qInfo("%d values of %zu letters", compared, m_truths.size());
        QVERIFY(systems.contains(u"CRM"_s) && systems.contains(u"Policy administration"_s) && systems.contains(u"Billing"_s) && systems.contains(u"ERP"_s));
    }

    void row63WhatLaterLettersWereToldStandsBesideAndTheValueOfThenStays()
    {
        int differing = 0, same = 0, alone = 0;
        for (const auto& [document, truth] : m_truths) {
            const QMap<QString, QString> own = valuesOf(truth);
            // The last word on each value, by letters of the same customer that were made later.
            QMap<QString, std::pair<qint64, QStringList>> last;
            for (const auto& [other, told] : m_truths) {
                const qint64 at = told[u"captured"].toInteger();
                const QMap<QString, QString> values = valuesOf(told);
                if (values[u"customerId"_s] != own[u"customerId"_s] || at <= truth[u"captured"].toInteger()) {
                    continue;
                }
                for (auto it = values.begin(); it != values.end(); ++it) {
                    auto& word = last[it.key()];
                    if (at > word.first) {
                        word = {at, {*it}};
                    } else if (at == word.first) {
                        word.second << *it; // of one run, nobody says which came last
                    }
                }
            }
            const auto lines = evidence::dataLinesOf(*makings(document)[0].data);
            QCOMPARE(lines.size(), size_t(own.size()));
            for (const evidence::DataLine& line : lines) {
                QCOMPARE(line.value, own[line.path]);
                QCOMPARE(line.later.has_value(), last.contains(line.path));
                if (line.later) {
                    QVERIFY(last[line.path].second.contains(line.later->value));
                    QCOMPARE(line.later->captured.value_or(0), last[line.path].first);
                    QCOMPARE(line.differs(), line.later->value != own[line.path]);
                    QVERIFY(m_truths.contains(line.later->documentId));
                }
                (!line.later ? alone : line.differs() ? differing : same) += 1;
            }
        }
        QVERIFY(differing > 20 && same > 20 && alone > 20);
        qInfo("%d told otherwise later, %d the same, %d not told again", differing, same, alone);
    }

    void row4ThePreferenceAtSendIsShownThoughItChangedLater()
    {
        int changed = 0;
        for (const auto& [document, truth] : m_truths) {
            const auto lines = evidence::dataLinesOf(*makings(document)[0].data);
            QVERIFY(lines.front().isChoice); // what the customer wanted comes first
            const auto line = std::ranges::find(lines, u"preferences/channel"_s, &evidence::DataLine::path);
            QVERIFY(line != lines.end() && line->isChoice);
            QCOMPARE(line->value, valuesOf(truth)[u"preferences/channel"_s]);
            QVERIFY(std::ranges::any_of(lines, [](const evidence::DataLine& one) { return one.isChoice && one.path == u"consent/marketing"; }));
            changed += line->differs();
        }
        QVERIFY(changed > 0);
    }

    void row4StatementsBillsAndSummariesHaveTheDataTheyWereMadeFrom()
    {
        QStringList types;
        for (const auto& [document, truth] : m_truths) {
            const auto record = read([document](store::Database& database) { return cache::readRecord(database, document, {}); });
            if (record && !record->makings.empty() && record->makings[0].data && !record->makings[0].data->snapshot.fields.empty()) {
                types << record->communication.type;
            }
        }
        types.removeDuplicates();
        for (const QStringList& wanted : {QStringList{u"Account statement"_s, u"Contract account statement"_s, u"Savings statement"_s}, QStringList{u"Premium invoice"_s, u"Electricity bill"_s, u"Gas bill"_s},
                                          QStringList{u"Account summary"_s, u"Annual statement"_s}}) {
            QVERIFY2(std::ranges::any_of(wanted, [&](const QString& one) { return types.contains(one); }), qPrintable(wanted.first() + u" not among "_s + types.join(u", "_s)));
        }
    }

    void row58TheThreeInputsOfADecisionAreThoseOfThen()
    {
        int cases = 0, changed = 0;
        for (const auto& [document, truth] : m_truths) {
            cache::Record record;
            record.makings = makings(document);
            const QMap<QString, QString> own = valuesOf(truth);
            const auto inputs = evidence::decisionInputsOf(record, {});
            QCOMPARE(inputs[1].value, own[u"crm/segment"_s]);
            QCOMPARE(inputs[2].value, own[u"preferences/channel"_s]);
            QCOMPARE(inputs[0].value, own.value(u"case/status"_s));
            for (const evidence::DecisionInput& one : inputs) {
                QVERIFY(one.basis == evidence::DecisionBasis::Untold || one.asOf.value_or(0) == truth[u"captured"].toInteger());
                changed += one.differs();
            }
            cases += own.contains(u"case/status"_s);
        }
        QVERIFY(cases > 5 && changed > 5);
        qInfo("%d letters of cases, %d inputs told otherwise later", cases, changed);
    }

    void row5WhatWasMadeAndDidNotComeBackIsTold()
    {
        const auto returnsOf = [this](const QString& customer) {
            return read([customer](store::Database& database) -> Result<cache::CustomerReturns> {
                const std::unique_ptr<search::SearchIndex> index = search::sqlSearch(database);
                CF_TRY(const evidence::CustomerFile file, evidence::readCustomer(database, *index, customer, {0, QTimeZone::utc(), Qt::Monday}));
                return file.story.returns;
            });
        };
        // One archive of several is connected: what lies in the others did not come back here.
        QString returned, customer;
        int missing = 0;
        for (const auto& [document, truth] : m_truths) {
            const QString of = valuesOf(truth)[u"customerId"_s];
            const auto returns = returnsOf(of);
            QVERIFY(returns && returns->isToldByCustomer);
            const bool isTold = std::ranges::any_of(returns->unreturned, [&](const cache::Unreturned& one) { return one.documentId == document; });
            const auto record = read([document](store::Database& database) { return cache::readRecord(database, document, {}); });
            const bool isThere = record.has_value() || record.error().kind == ErrorKind::Conflict;
            QCOMPARE(isTold, !isThere);
            missing += isTold;
            if (record && record->communication.record && returned.isEmpty()) {
                returned = document;
                customer = of;
            }
        }
        QVERIFY(missing > 0 && !returned.isEmpty());
        // One that came back is taken out of the archive: the next run raises it.
        sandbox::Holdings& holdings = m_caller->sandbox->holdings(sandbox::ArchiveKind::ArchivesSpace);
        quint64 accession = 0;
        while (accession < holdings.count() && holdings.record(accession).documentId != returned) {
            ++accession;
        }
        QVERIFY(accession < holdings.count());
        QVERIFY(holdings.remove(accession, true));
        m_caller->sandbox->clock(sandbox::ArchiveKind::ArchivesSpace).advance(3'600'000);
        m_clock.advance(3'600'000);
        synced(m_archive);
        const auto after = returnsOf(customer);
        QVERIFY(after.has_value());
        const auto gone = std::ranges::find(after->gone, returned, &cache::GoneLetter::documentId);
        QVERIFY(gone != after->gone.end());
        QVERIFY(gone->standing != RecordStanding::Present && gone->since > 0);
        evidence::CustomerStory story;
        story.returns = *after;
        const auto warnings = ui::customerWarnings(story, {{}, {m_clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}});
        QVERIFY(std::ranges::any_of(warnings, [&](const ui::CustomerWarning& one) { return one.isFailure && one.sentence.contains(returned); }));
    }

    void aSecondRunChangesNothingAndAnotherTellingDoesNotEither()
    {
        const QString document = m_truths.begin()->first;
        const auto before = makings(document);
        m_clock.advance(3'600'000);
        synced(m_composition);
        QCOMPARE(makings(document)[0].data, before[0].data);
        CompositionRun other = before[0].run;
        DataSnapshot forged = before[0].data->snapshot;
        forged.fields.front().value = u"something else"_s;
        other.data = {forged};
        const UtcMs now = m_clock.now();
        const RepositoryId repository = m_composition.id;
        const auto written = m_cache->writer().write([other, now, repository](store::Database& database) { return cache::writeRun(database, repository, other, now); });
        auto answer = written;
        answer.waitForFinished();
        QVERIFY(answer.result().has_value());
        QCOMPARE(makings(document)[0].data->snapshot.fields, before[0].data->snapshot.fields);
    }

    void whatIsErasedTakesItsDataAlong()
    {
        const auto counted = [this](const QString& document) {
            return read([document](store::Database& database) -> Result<qint64> {
                CF_TRY(store::Statement * select, database.cached("SELECT count(*) FROM letter_data WHERE document_id = ?1"));
                select->bind(1, document);
                CF_TRY(const bool row, select->step());
                const qint64 count = row ? select->integer(0) : -1;
                select->reset();
                return count;
            }).value_or(-1);
        };
        int erased = 0;
        for (const auto& [document, truth] : m_truths) {
            const auto record = read([document](store::Database& database) { return cache::readRecord(database, document, {}); });
            if (!record || erased == 2) {
                continue; // the archive does not have it, or several share its id
            }
            ++erased;
            QCOMPARE(counted(document), 1);
            const QString id = record->communication.id.value();
            auto gone = m_cache->writer().write([id](store::Database& database) -> Result<void> {
                CF_TRY(store::Statement * select, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
                select->bind(1, id);
                CF_CHECK(select->step());
                const qint64 row = select->integer(0);
                select->reset();
                return cache::eraseKnown(database, std::span(&row, 1));
            });
            gone.waitForFinished();
            QVERIFY(gone.result().has_value());
            QCOMPARE(counted(document), 0);
            QVERIFY(!makings(document)[0].data.has_value());
        }
        QCOMPARE(erased, 2);
    }
};

QTEST_GUILESS_MAIN(LetterDataTest)
#include "letter_data_test.moc"
