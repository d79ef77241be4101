// Windows by the time of sending against a plain sort of everything.
#include "models/search/sent_order.h"
#include "models/store/migrator.h"

#include <QTest>

#include <random>

using namespace cf;
using namespace cf::search;
using namespace Qt::StringLiterals;

class SentOrderTest : public QObject
{
    Q_OBJECT

    static constexpr int column = 4;
    static constexpr qint64 highest = 40'000;
    std::optional<store::Database> m_database;
    std::map<qint64, std::optional<qint64>> m_moments;
    index::MomentColumn m_column{column};

    std::vector<SentPlace> inOrder(const Hits& hits, bool descending) const
    {
        std::vector<SentPlace> places;
        for (const qint64 row : hits.rows()) {
            const auto known = m_moments.find(row);
            places.push_back({known == m_moments.end() ? std::nullopt : known->second, row});
        }
        std::sort(places.begin(), places.end(), [&](const SentPlace& a, const SentPlace& b) {
            if (a.sent.has_value() != b.sent.has_value()) {
                return a.sent.has_value();
            }
            const auto left = std::pair(a.sent.value_or(0), a.communication);
            const auto right = std::pair(b.sent.value_or(0), b.communication);
            return descending ? left > right : left < right;
        });
        return places;
    }

private Q_SLOTS:
    void windowsArePiecesOfTheSortedList_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("growing"); // in the order of rows, as most archives are
        const quint32 first = qEnvironmentVariableIsSet("CF_SEED") ? qEnvironmentVariable("CF_SEED").toUInt() : std::random_device()();
        for (quint32 i = 0; i < 4; ++i) {
            QTest::addRow("CF_SEED=%u%s", first + i, i % 2 ? " growing" : "") << first + i << (i % 2 != 0);
        }
    }
    void windowsArePiecesOfTheSortedList()
    {
        QFETCH(const quint32, seed);
        QFETCH(const bool, growing);
        std::mt19937 random(seed);
        const auto below = [&](qint64 limit) { return qint64(random() % quint64(limit)); };
        m_database.emplace(std::move(*store::Database::openInMemory()));
        QVERIFY(store::migrate(*m_database, *store::migrationsIn(u":/sql/migrations/cache"_s)));
        m_moments.clear();
        m_column = index::MomentColumn(column);
        index::ColumnPage page;
        for (qint64 row = 1; row <= highest; ++row) {
            std::optional<qint64> sent = growing ? row * 60'000 + below(600'000) : below(1000) * 86'400'000;
            if (below(growing ? 5000 : 10) == 0) {
                sent = std::nullopt;
            }
            page.putMoment(column, index::Ordinal(row), sent);
            m_moments[row] = sent;
        }
        QVERIFY(page.write(*m_database));
        QVERIFY(m_column.refresh(*m_database));
        const auto steps = MomentSteps::of(std::make_shared<index::MomentColumn>(m_column), nullptr);
        for (int i = 0; i < 12; ++i) {
            Hits hits(highest);
            const qint64 share = 1 + below(200);
            for (qint64 row = 1; row <= highest; ++row) {
                if (below(share) == 0) {
                    hits.add(row);
                }
            }
            const bool descending = below(2) == 0;
            const std::vector<SentPlace> all = inOrder(hits, descending);
            const SentOrder order(m_column, hits, descending, {quint64(below(2) ? 10'000 : 20), size_t(below(2) ? 10'000 : 10), below(2) ? highest : 0},
                                  below(2) ? steps : nullptr);
            for (int w = 0; w < 12; ++w) {
                const bool after = !all.empty() && below(2) == 0;
                const auto at = after ? size_t(below(qint64(all.size()))) : 0;
                const qint64 offset = below(2) ? below(60) : below(qint64(all.size()) + 10);
                const qint64 limit = below(60);
                const size_t from = std::min(all.size(), (after ? at + 1 : 0) + size_t(offset));
                const size_t to = std::min(all.size(), from + size_t(limit));
                std::vector<qint64> wanted;
                for (size_t rank = from; rank < to; ++rank) {
                    wanted.push_back(all[rank].communication);
                }
                QCOMPARE(order.window(after ? std::optional(all[at]) : std::nullopt, offset, limit), wanted);
                if (after) {
                    QCOMPARE(order.rankOf(all[at]), qint64(at));
                }
            }
        }
    }

    void stepsFollowAChangeAndHoldEveryMomentHoweverFarItLies()
    {
        m_database.emplace(std::move(*store::Database::openInMemory()));
        QVERIFY(store::migrate(*m_database, *store::migrationsIn(u":/sql/migrations/cache"_s)));
        const auto put = [&](std::initializer_list<std::pair<qint64, std::optional<qint64>>> moments) {
            index::ColumnPage page;
            for (const auto& [row, moment] : moments) {
                page.putMoment(column, index::Ordinal(row), moment);
            }
            QVERIFY(page.write(*m_database));
        };
        constexpr qint64 least = std::numeric_limits<qint64>::min() + 1, most = std::numeric_limits<qint64>::max();
        put({{1, 1'600'000'000'000}, {2, least}, {3, most}, {4, 0}, {20'000, 1'700'000'000'000}});
        auto moments = std::make_shared<index::MomentColumn>(column);
        QVERIFY(moments->refresh(*m_database));
        const auto before = MomentSteps::of(moments, nullptr);
        put({{5, 1'650'000'000'000}, {4, std::nullopt}, {30'000, 1}});
        auto later = std::make_shared<index::MomentColumn>(*moments);
        QVERIFY(later->refresh(*m_database));
        const auto after = MomentSteps::of(later, before.get());
        QCOMPARE(after->block(2), before->block(2)); // which did not change
        const Hits hits = Hits::everything(40'000);
        MomentSteps::Counts counts{};
        for (quint32 number = 0; number < later->blocks(); ++number) {
            after->count(number, hits, counts);
            for (quint32 place = 0; place < index::blockSize && after->block(number); ++place) {
                const auto moment = later->at(number * index::blockSize + place);
                const quint8 step = (*after->block(number))[place];
                QCOMPARE(step == MomentSteps::none, !moment.has_value());
                QVERIFY(!moment || (after->range(step).first <= *moment && *moment <= after->range(step).second));
                --counts[step];
            }
        }
        QVERIFY(std::ranges::all_of(counts, [](quint64 count) { return count == 0; }));
        QCOMPARE(SentOrder(*later, hits, true, {0, 1, 0}, after).window(std::nullopt, 0, 6),
                 (std::vector<qint64>{3, 20'000, 5, 1, 30'000, 2}));
    }
};

QTEST_GUILESS_MAIN(SentOrderTest)
#include "sent_order_test.moc"
