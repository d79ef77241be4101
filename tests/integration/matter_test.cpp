// A matter: everything that carries its id, in whichever field, in one list; and never "complete" while something stands against it.
#include "models/cache/letter_standings.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/evidence/matter_story.h"
#include "models/evidence/retention/keep_standings.h"
#include "models/query/parse.h"
#include "models/search/indexed_search.h"
#include "models/search/sql_search.h"
#include "tests/support/estate_truth.h"
#include "tests/support/sample_communication.h"
#include "ui/matters/matter_presenter.h"

#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;
using test::EstateTruth;

class MatterTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    query::Calendar m_calendar{QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), QTimeZone("Europe/Berlin"), Qt::Monday};

    evidence::MatterStory matter(const QString& id, const search::IndexFactory& factory = search::indexedSearches())
    {
        auto asked = evidence::matterOf(*m_estate.cache, factory, id, m_calendar);
        asked.waitForFinished();
        const auto story = asked.result();
        [&] { QVERIFY2(story.has_value(), qPrintable(story ? QString() : story.error().detail)); }();
        return story.value_or(evidence::MatterStory());
    }
    template <class Work>
    void write(Work work)
    {
        auto done = m_estate.cache->writer().write([work](store::Database& database) -> Result<void> { return work(database); });
        done.waitForFinished();
        const auto written = done.result();
        [&] { QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().detail)); }();
    }
    qint64 truly(const QString& field, const QString& value) const
    {
        return std::ranges::count_if(m_estate.letters, [&](const QJsonObject& letter) { return letter[field].toString() == value; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_estate.fill(3000, 4));
        write([this](store::Database& database) -> Result<void> {
            CF_TRY(const std::vector<Repository> all, cache::readRepositories(database));
            for (const Repository& one : all) {
                CF_CHECK(cache::noteComplete(database, one.id, {}, m_calendar.now - 3'600'000, m_calendar.now - 3'600'000));
            }
            return {};
        });
    }

    void row28AllOfAMatterIsOneListWithWhatMayBeSaidOfIt()
    {
        for (const QString& field : {u"claim"_s, u"case"_s, u"policy"_s, u"account"_s}) {
            QHash<QString, int> counts;
            for (const QJsonObject& letter : m_estate.letters) {
                if (const QString id = letter[field].toString(); !id.isEmpty()) {
                    ++counts[id];
                }
            }
            QVERIFY2(!counts.isEmpty(), qPrintable(field));
            const auto most = std::max_element(counts.begin(), counts.end());
            const evidence::MatterStory story = matter(most.key());
            QCOMPARE(story.total.total, truly(field, most.key()));
            QVERIFY(std::ranges::any_of(story.parts, [&](const evidence::MatterPart& part) { return part.field == field && part.letters.count == story.total.total; }));
            QVERIFY(story.isComplete() && story.first && story.last && story.first->utc <= story.last->utc);
            qint64 held = 0;
            for (const evidence::CertifiedRepository& one : story.repositories) {
                QVERIFY(one.stand.watermark.has_value());
                held += one.letters;
            }
            QCOMPARE(held, story.total.total);
            QVERIFY(ui::matterVerdict(story).startsWith(u"these are all"_s));
            QVERIFY(query::parse(story.query).has_value());
        }
    }

    void anIdOfSeveralKindsIsMetInEach()
    {
        // The id of a claim, and a letter of another archive that has it as its case.
        QString claim;
        for (const QJsonObject& letter : m_estate.letters) {
            claim = claim.isEmpty() ? letter[u"claim"_s].toString() : claim;
        }
        QVERIFY(!claim.isEmpty());
        write([claim](store::Database& database) -> Result<void> {
            CF_CHECK(cache::addRepository(database, test::archiveRepository()));
            Communication c = test::letter(u"L-1"_s);
            c.caseId = claim;
            cache::Observation seen;
            seen.ref = c.renditions.front().source;
            seen.sha256 = QByteArray(32, 'x');
            seen.at = 1;
            CF_CHECK(cache::observeSource(database, seen));
            CF_CHECK(cache::writeCommunication(database, c, 1));
            return {};
        });
        const evidence::MatterStory story = matter(claim, [](store::Database& database) { return search::sqlSearch(database); }); // no run has indexed it
        QCOMPARE(story.total.total, truly(u"claim"_s, claim) + 1);
        QCOMPARE(story.parts.size(), size_t(2));
        QVERIFY(!story.isComplete()); // that archive was never read to its end
    }

    void aMatterThatHoldsLettersIsMetByItsNumberAndByItsName()
    {
        MatterLetters held{u"MT-1"_s, u"LIT-2026-014"_s, u"Smith v Acme"_s, u"1"_s, false, {}};
        write([&](store::Database& database) -> Result<void> {
            CF_TRY(store::Statement select, database.prepare(u"SELECT cfid FROM communication ORDER BY pk LIMIT 3"));
            for (int i = 0; i < 3; ++i) {
                CF_TRY([[maybe_unused]] const bool isThere, select.step());
                held.letters.emplace_back(CommunicationId(select.text(0)), true);
            }
            select.reset();
            CF_CHECK(cache::beginMatterLetters(database, held));
            CF_CHECK(cache::addMatterLetters(database, held, 0, qsizetype(held.letters.size())));
            CF_CHECK(cache::endMatterLetters(database, held));
            const evidence::StandingBasis basis({}, {}, m_calendar.business);
            CF_CHECK(evidence::beginStandings(database, basis));
            for (;;) {
                CF_TRY(const evidence::StandingsMade made, evidence::makeStandings(database, basis, 1'000));
                if (made == evidence::StandingsMade::All) {
                    return {};
                }
            }
        });
        for (const QString& id : {u"lit-2026-014"_s, u"Smith v Acme"_s}) {
            const evidence::MatterStory story = matter(id);
            QCOMPARE(story.parts.size(), size_t(1));
            QCOMPARE(story.parts.front().field, u"hold"_s);
            QCOMPARE(story.total.total, 3);
            const auto sections = ui::matterSections(story, {{}, m_calendar});
            QVERIFY2(std::ranges::any_of(sections, [](const ui::CustomerSection& section) { return std::ranges::any_of(section.facts, [](const ui::RecordFact& fact) { return fact.name == u"Hold"_s; }); }),
                     "the part is called by its word");
        }
    }

    void whatNothingCarriesIsNothingAndSaysWhereItLooked()
    {
        const evidence::MatterStory story = matter(u"NO-SUCH-MATTER"_s);
        QCOMPARE(story.total.total, 0);
        QVERIFY(story.parts.empty());
        for (const QString& field : {u"case"_s, u"claim"_s, u"policy"_s, u"loan"_s, u"event"_s, u"workspace"_s}) {
            QVERIFY2(story.query.contains(field + u':'), qPrintable(story.query));
        }
        auto asked = evidence::matterOf(*m_estate.cache, search::indexedSearches(), u" - "_s, m_calendar);
        asked.waitForFinished();
        QVERIFY(!asked.result().has_value());
    }

    void aGapIsNamedAndTheWordCompleteIsNot()
    {
        Repository first;
        write([&](store::Database& database) -> Result<void> {
            CF_TRY(const std::vector<Repository> all, cache::readRepositories(database));
            first = all.front();
            return cache::putGap(database, {first.id, Failure::Truncated, u"2025-03"_s, u"told 500, handed out 250"_s, 500, 250, m_calendar.now, m_calendar.now});
        });
        QString account;
        for (const QJsonObject& letter : m_estate.letters) {
            account = account.isEmpty() ? letter[u"account"_s].toString() : account;
        }
        const evidence::MatterStory story = matter(account);
        QVERIFY(!story.isComplete());
        QCOMPARE(evidence::matterJson(story)[u"complete"_s].toBool(), false);
        const auto sections = ui::matterSections(story, {{}, m_calendar});
        QCOMPARE(sections.front().id, u"completeness"_s);
        QStringList said;
        for (const ui::RecordFact& fact : sections.front().facts) {
            said << fact.name + u": "_s + fact.value;
        }
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"not complete"_s) && all.contains(first.name) && all.contains(u"2025-03"_s) && all.contains(u"systems that are not connected"_s), qPrintable(all));
    }

    void whatIsKnownOfTracedLettersIsSaidAsTheSearchSaysIt()
    {
        evidence::MatterStory story;
        search::NoDataYet traced;
        traced.field = query::Field::Claim;
        traced.isOfTraced = true;
        story.total.noData = {traced};
        const auto sections = ui::matterSections(story, {{}, m_calendar});
        QVERIFY(std::ranges::any_of(sections.front().facts, [](const ui::RecordFact& fact) { return fact.value == u"“claim” is known only of letters whose making was traced: there may be more."; }));
    }
};

QTEST_GUILESS_MAIN(MatterTest)
#include "matter_test.moc"
