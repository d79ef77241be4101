// Random small caches and random questions: the search against the meaning told once more over plain values.
#include "models/query/equal_term.h"
#include "tests/support/search_fixture.h"
#include "tests/support/search_oracle.h"
#include "tests/support/search_random.h"

#include <QTest>

#include <set>

using namespace cf;
using namespace cf::test;
using search::Column;

class SearchPropertyTest : public QObject
{
    Q_OBJECT

public:
    SearchPropertyTest()
    {
        if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT")) { // a million questions take longer than five minutes
            qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
        }
    }

private:
    quint32 m_seed = 0;
    int m_cases = 2000;
    int m_found = 0;

    static QString describe(const search::Question& question) { return query::print(question.query); }

    /// An empty text, or what differs.
    static QString compareTotals(SearchCorpus& corpus, const SearchOracle& oracle, const search::Question& question)
    {
        const auto total = corpus.index()->total(question);
        if (!total) {
            return total.error().detail;
        }
        const auto wanted = qint64(oracle.matching().size());
        return total->total == wanted && total->population == oracle.population()
                   ? QString()
                   : QStringLiteral("total %1 of %2, and it is %3 of %4")
                         .arg(total->total)
                         .arg(total->population)
                         .arg(wanted)
                         .arg(oracle.population());
    }

    static QString compareRows(SearchCorpus& corpus, const SearchOracle& oracle, const search::Question& question,
                               const search::Order& order)
    {
        const auto rows = corpus.index()->rows(question, {order, 1000, 0, {}});
        if (!rows) {
            return rows.error().detail;
        }
        QStringList given, wanted;
        for (const search::Row& row : rows->rows) {
            given << row.id.value() + u' ' + row.customerId + u' ' + code(row.state) + u' ' + row.reason + u' ' +
                         QString::number(row.legCount);
        }
        for (const SearchOracle::Seen* seen : oracle.inOrder(order)) {
            const SearchOracle::Leg* leg = oracle.shownLeg(*seen);
            wanted << seen->c->id.value() + u' ' + (leg ? leg->leg->customer : QString()) + u' ' +
                          code(leg ? leg->state : DeliveryState::Unknown) + u' ' + (leg ? leg->reason : QString()) +
                          u' ' + QString::number(seen->legs.size());
        }
        return given == wanted ? QString()
                               : QStringLiteral("rows by %1\n%2\nand they are\n%3")
                                     .arg(int(order.column))
                                     .arg(given.join(u'\n'), wanted.join(u'\n'));
    }

    static QString listed(const std::vector<search::FacetCount>& counts)
    {
        QStringList parts;
        for (const search::FacetCount& count : counts) {
            parts << QStringLiteral("'%1' %2").arg(count.value).arg(count.count);
        }
        return parts.join(u", ");
    }

    static QString compareFacets(SearchCorpus& corpus, const SearchOracle& oracle, const search::Question& question)
    {
        std::vector<search::Facet> all;
        for (int i = 0; i <= int(search::Facet::ChannelReason); ++i) {
            all.push_back(search::Facet(i));
        }
        const auto facets = corpus.index()->facets(question, all);
        if (!facets) {
            return facets.error().detail;
        }
        for (const search::FacetCounts& counts : *facets) {
            if (counts.counts != oracle.counts(counts.facet)) {
                return QStringLiteral("facet %1: %2, and it is %3")
                    .arg(search::facetName(counts.facet), listed(counts.counts), listed(oracle.counts(counts.facet)));
            }
        }
        return {};
    }

    /// Of questions asked together each is told what it is told alone.
    static QString compareTogether(SearchCorpus& corpus, const search::Question& question, SearchRandom& random)
    {
        std::vector<search::Question> questions{question};
        for (int i = random.below(5); i >= 0; --i) {
            search::Question more = random.question();
            if (random.below(8) > 0) { // else of another time or zone
                more.query.zone = question.query.zone;
                more.query.asOf = question.query.asOf;
                more.calendar = question.calendar;
            }
            const query::Expression& before = questions[size_t(random.below(int(questions.size())))].query.where;
            more.query.where = random.below(4) == 0 ? more.query.where : query::all({before, more.query.where});
            questions.push_back(std::move(more));
        }
        const auto index = corpus.index();
        const auto together = index->totals(questions);
        if (!together) {
            return together.error().detail;
        }
        for (size_t i = 0; i < questions.size(); ++i) {
            const auto alone = index->total(questions[i]);
            const search::Total& one = (*together)[i];
            if (!alone || alone->total != one.total || alone->population != one.population || alone->exact != one.exact || alone->revision != one.revision) {
                return QStringLiteral("together %1 of %2 and alone %3 of %4: %5")
                    .arg(one.total)
                    .arg(one.population)
                    .arg(alone ? alone->total : -1)
                    .arg(alone ? alone->population : -1)
                    .arg(describe(questions[i]));
            }
        }
        return {};
    }

    /// What was sent first and last is the end of the list that tells when.
    static QString compareEnds(SearchCorpus& corpus, const search::Question& question)
    {
        const auto index = corpus.index();
        const auto ends = index->sentEnds({question, question});
        const auto list = index->rows(question, {{Column::Sent, false}, 1000, 0, {}});
        if (!ends || !list) {
            return ends ? list.error().detail : ends.error().detail;
        }
        std::optional<search::Row> first, last;
        for (const search::Row& row : list->rows) {
            if (row.sent) {
                first = first ? first : std::optional(row);
                last = row;
            }
        }
        for (const search::SentEnds& one : *ends) {
            if (one.first != first || one.last != last) {
                return QStringLiteral("ends %1 and %2, and they are %3 and %4")
                    .arg(one.first ? one.first->id.value() : QString(), one.last ? one.last->id.value() : QString(), first ? first->id.value() : QString(),
                         last ? last->id.value() : QString());
            }
        }
        return {};
    }

    /// Of each version that made some of the hits: as of those alone that it made.
    static QString compareVersionEnds(SearchCorpus& corpus, const search::Question& question)
    {
        const auto index = corpus.index();
        const auto all = index->versionEnds(question);
        const auto makeup = index->makeup(question);
        if (!all || !makeup) {
            return all ? makeup.error().detail : all.error().detail;
        }
        if (!*all) {
            return {};
        }
        std::set<std::pair<QString, QString>> used, told;
        for (const search::Makeup::Usage& usage : makeup->usages) {
            used.insert({usage.code, usage.version});
        }
        for (const search::VersionEnds& one : **all) {
            told.insert({one.code, one.version});
            if (!one.code.isEmpty() && one.version.isEmpty()) {
                continue; // no question asks for these alone
            }
            search::Question alone = question;
            query::Expression made = query::parse(u"missing:template")->where;
            if (!one.code.isEmpty()) {
                made = query::all({query::of(query::equalTerm(query::Field::Template, one.code, true)), query::of(query::equalTerm(query::Field::TemplateVersion, one.version, true))});
            }
            alone.query.where = query::all({question.query.where, made});
            const auto ends = index->sentEnds({alone});
            if (!ends) {
                return ends.error().detail;
            }
            if (ends->front().first != one.sent.first || ends->front().last != one.sent.last) {
                return QStringLiteral("%1/%2: ends %3 and %4, and they are %5 and %6")
                    .arg(one.code, one.version, one.sent.first ? one.sent.first->id.value() : QString(), one.sent.last ? one.sent.last->id.value() : QString(),
                         ends->front().first ? ends->front().first->id.value() : QString(), ends->front().last ? ends->front().last->id.value() : QString());
            }
        }
        return used == told ? QString() : QStringLiteral("versions told: %1, used: %2").arg(told.size()).arg(used.size());
    }

    /// The rows and the index tell the same of what the hits are made of.
    static QString compareMakeup(SearchCorpus& corpus, const search::Question& question)
    {
        corpus.indexed = false;
        const auto rows = corpus.index()->makeup(question);
        corpus.indexed = true;
        const auto indexed = corpus.index()->makeup(question);
        if (!rows || !indexed) {
            return rows ? indexed.error().detail : rows.error().detail;
        }
        return *rows == *indexed ? QString()
                                 : QStringLiteral("makeup: %1 usages and %2 kinds of delivery by rows, %3 and %4 by the index")
                                       .arg(rows->usages.size())
                                       .arg(rows->recipients.size())
                                       .arg(indexed->usages.size())
                                       .arg(indexed->recipients.size());
    }

    static QString keys(const Result<search::Rows>& rows)
    {
        QStringList keys;
        for (const search::Row& row : rows ? rows->rows : std::vector<search::Row>()) {
            keys << QString::number(row.key);
        }
        return rows ? keys.join(u' ') : rows.error().detail;
    }

    /// Windows by key and by offset are pieces of the same list.
    static QString compareWindows(SearchCorpus& corpus, const search::Question& question, const search::Order& order,
                                  SearchRandom& random)
    {
        const auto index = corpus.index();
        const auto list = index->rows(question, {order, 1000, 0, {}});
        if (!list || list->rows.empty()) {
            return list ? QString() : list.error().detail;
        }
        const std::vector<search::Row>& all = list->rows;
        const auto at = size_t(random.below(int(all.size())));
        const auto offset = qint64(random.below(4));
        const auto byKey = index->rows(question, {order, 3, offset, all[at]});
        const auto byOffset = index->rows(question, {order, 3, qint64(at) + 1 + offset, {}});
        if (!byKey || !byOffset || byKey->rows != byOffset->rows) {
            return QStringLiteral("a window by key is not the one by offset, order %1 from %2: %3; %4")
                .arg(int(order.column))
                .arg(at)
                .arg(keys(byKey), keys(byOffset));
        }
        const auto rank = index->rankOf(question, order, all[at].id);
        return rank && *rank == qint64(at) ? QString() : QStringLiteral("rank");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIsSet("CF_SEED") ? qEnvironmentVariable("CF_SEED").toUInt() : 20250314;
        m_cases = qEnvironmentVariableIsSet("CF_CASES") ? qEnvironmentVariable("CF_CASES").toInt() : m_cases;
        qInfo("seed %u, %d cases (CF_SEED, CF_CASES)", m_seed, m_cases);
    }

    void answersAsThePlainMeaningDoes()
    {
        std::unique_ptr<SearchCorpus> corpus;
        for (int i = 0; i < m_cases; ++i) {
            SearchRandom random(m_seed + quint32(i));
            if (i % 40 == 0) {
                corpus = random.corpus(true);
                random.stand(*corpus);
            }
            random.askForStandings();
            const search::Question question = random.question();
            corpus->tuning = random.one() ? search::Tuning{} : search::Tuning{random.below(8), random.below(8), random.below(8), random.below(4), 1 + random.below(4)};
            const SearchOracle oracle(*corpus, question);
            const search::Order order{Column(random.below(search::columnCount)), random.one()};
            m_found += oracle.matching().empty() ? 0 : 1;
            QString wrong;
            for (const bool indexed : {false, true}) {
                corpus->indexed = indexed;
                wrong = wrong.isEmpty() ? compareTotals(*corpus, oracle, question) : wrong;
                wrong = wrong.isEmpty() ? compareRows(*corpus, oracle, question, order) : wrong;
                wrong = wrong.isEmpty() ? compareFacets(*corpus, oracle, question) : wrong;
                wrong = wrong.isEmpty() ? compareWindows(*corpus, question, order, random) : wrong;
                wrong = wrong.isEmpty() ? compareTogether(*corpus, question, random) : wrong;
                wrong = wrong.isEmpty() ? compareEnds(*corpus, question) : wrong;
                if (!wrong.isEmpty()) {
                    wrong.prepend(indexed ? QStringLiteral("with the index: ") : QStringLiteral("without the index: "));
                    break;
                }
            }
            wrong = wrong.isEmpty() ? compareMakeup(*corpus, question) : wrong;
            wrong = wrong.isEmpty() ? compareVersionEnds(*corpus, question) : wrong;
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(
                    QStringLiteral("case %1 of seed %2: %3\n%4").arg(i).arg(m_seed).arg(describe(question), wrong)));
        }
        QVERIFY2(m_found > m_cases / 4, "too few questions found anything to prove much");
    }
};

QTEST_GUILESS_MAIN(SearchPropertyTest)
#include "search_property_test.moc"
