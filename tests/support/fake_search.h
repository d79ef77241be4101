// An archive that exists only as numbers: any row of it can be asked for, and totals are what a test says they are.
#pragma once

#include "models/query/print.h"
#include "models/search/search_index.h"

#include <QHash>

#include <condition_variable>
#include <mutex>

namespace cf::test {

/// What the fake index answers with. May be changed between questions from the test's thread.
class FakeArchive
{
public:
    enum class Part { Rows, Total, Facets };
    /// Answers of this kind do not come before release(), which has to be called before the archive goes.
    void hold(Part part)
    {
        with([&] { m_held[part] = true; });
    }
    void release(Part part)
    {
        with([&] { m_held[part] = false; });
        m_released.notify_all();
    }
    void fail(Part part, std::optional<Error> failure)
    {
        with([&] { m_failures[part] = std::move(failure); });
    }
    void setTotal(qint64 total)
    {
        with([&] { m_total = total; });
    }
    void setTotal(const QString& canonicalQuery, qint64 total)
    {
        with([&] { m_totals.insert(canonicalQuery, total); });
    }
    void setPopulation(qint64 population)
    {
        with([&] { m_population = population; });
    }
    void setFailure(std::optional<Error> failure)
    {
        with([&] { m_failure = std::move(failure); });
    }
    void setScope(Scope scope)
    {
        with([&] { m_scope = std::move(scope); });
    }
    void setNoData(std::vector<search::NoDataYet> none)
    {
        with([&] { m_noData = std::move(none); });
    }
    void setFacet(search::Facet facet, std::vector<search::FacetCount> counts)
    {
        with([&] { m_facets[facet] = std::move(counts); });
    }
    /// Rows move down by this many, as when newer ones came in before them.
    void shiftBy(qint64 rows)
    {
        with([&] {
            m_shift += rows;
            m_total += rows;
        });
    }

    QStringList rowQueries() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_rowQueries;
    }
    std::vector<search::Window> windows() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_windows;
    }
    std::vector<std::pair<QString, std::vector<search::Facet>>> facetQuestions() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_facetQuestions;
    }

    /// The row that stands at a rank when nothing was shifted in.
    static search::Row rowAt(qint64 number)
    {
        static const QStringList names{
            QStringLiteral("Adaeze Okafor"),
            QStringLiteral("J\u00fcrgen M\u00fcller"),
            QStringLiteral("\u7530\u4e2d \u967d\u5b50"),
            QStringLiteral("\u041e\u043b\u044c\u0433\u0430 \u041f\u0435\u0442\u0440\u043e\u0432\u0430"),
            QStringLiteral("\u0141ukasz W\u00f3jcik"),
            QStringLiteral("Nguy\u1ec5n Th\u1ecb H\u01b0\u01a1ng"),
            QStringLiteral("Si\u00e2n Llewellyn-Price"),
            QStringLiteral("Maximiliane Freifrau von Habenstein")};
        static const QStringList types{QStringLiteral("Fee-change notice"), QStringLiteral("Premium invoice"),
                                       QStringLiteral("Claim decision"), QStringLiteral("Annual statement")};
        constexpr Channel channels[] = {Channel::Email, Channel::Print, Channel::Portal, Channel::Sms};
        constexpr DeliveryState states[] = {DeliveryState::BouncedHard, DeliveryState::AcceptedByRecipientServer,
                                            DeliveryState::Opened,      DeliveryState::Dispatched,
                                            DeliveryState::NoEvidence,  DeliveryState::ReturnedMail,
                                            DeliveryState::Deferred};
        search::Row row;
        row.id = CommunicationId(QStringLiteral("com%1").arg(number, 8, 10, QChar(u'0')));
        row.key = number;
        row.documentId = QStringLiteral("NSB-2025-%1").arg(number, 7, 10, QChar(u'0'));
        row.customerId = QStringLiteral("%1").arg(400000 + number * 37 % 100000);
        row.recipient = names.at(int(qAbs(number) % names.size()));
        row.documentType = types.at(int(qAbs(number) / 3 % types.size()));
        row.title = row.documentType;
        row.channel = channels[size_t(qAbs(number) / 2 % 4)];
        row.state = states[size_t(qAbs(number) % 7)];
        row.grade = gradeOf(row.state, row.channel);
        row.reason = row.state == DeliveryState::BouncedHard ? QStringLiteral("5.1.1") : QString();
        row.sent = momentFromUtc(1'741'943'527'000 - number * 60'000, QTimeZone::utc());
        row.sentBasis = Communication::SentBasis::Dispatch;
        row.templateId = QStringLiteral("FEE-CHG");
        row.templateVersion = QStringLiteral("7");
        row.repository = QStringLiteral("Northgate");
        row.legCount = number % 9 == 4 ? 2 : 1;
        return row;
    }

private:
    friend class FakeSearchIndex;
    template <class F>
    void with(F f)
    {
        const std::scoped_lock lock(m_mutex);
        f();
    }
    /// With the lock, when a part is asked for.
    template <class T> Result<T> answer(std::unique_lock<std::mutex>& lock, Part part, T value)
    {
        m_released.wait(lock, [&] { return !m_held[part]; });
        const auto& failure = m_failures[part] ? m_failures[part] : m_failure;
        return failure ? Result<T>(tl::unexpected<Error>(*failure)) : Result<T>(std::move(value));
    }
    qint64 totalOf(const query::Query& query) const { return m_totals.value(query::print(query), m_total); }

    mutable std::mutex m_mutex;
    std::condition_variable m_released;
    std::map<Part, bool> m_held;
    std::map<Part, std::optional<Error>> m_failures;
    qint64 m_total = 0, m_population = 0, m_shift = 0;
    QHash<QString, qint64> m_totals;
    std::optional<Error> m_failure;
    Scope m_scope;
    std::vector<search::NoDataYet> m_noData;
    std::map<search::Facet, std::vector<search::FacetCount>> m_facets;
    QStringList m_rowQueries;
    std::vector<search::Window> m_windows;
    std::vector<std::pair<QString, std::vector<search::Facet>>> m_facetQuestions;
};

class FakeSearchIndex final : public search::SearchIndex
{
public:
    explicit FakeSearchIndex(FakeArchive& archive)
        : m_archive(archive)
    {}

    Result<search::Rows> rows(const search::Question& question, const search::Window& window) override
    {
        std::unique_lock lock(m_archive.m_mutex);
        m_archive.m_rowQueries << query::print(question.query);
        m_archive.m_windows.push_back(window);
        search::Rows answer;
        const qint64 first = window.offset + (window.after ? window.after->key + m_archive.m_shift + 1 : 0);
        const qint64 end = std::min(first + window.limit, m_archive.totalOf(question.query));
        for (qint64 rank = first; rank < end; ++rank) {
            answer.rows.push_back(FakeArchive::rowAt(rank - m_archive.m_shift));
        }
        return m_archive.answer(lock, FakeArchive::Part::Rows, std::move(answer));
    }

    Result<search::Total> total(const search::Question& question) override
    {
        std::unique_lock lock(m_archive.m_mutex);
        search::Total total;
        total.total = m_archive.totalOf(question.query);
        total.population = m_archive.m_population;
        total.scope = m_archive.m_scope;
        total.noData = m_archive.m_noData;
        total.exact = m_archive.m_noData.empty();
        return m_archive.answer(lock, FakeArchive::Part::Total, std::move(total));
    }

    Result<std::vector<search::FacetCounts>> facets(const search::Question& question,
                                                    const std::vector<search::Facet>& wanted) override
    {
        std::unique_lock lock(m_archive.m_mutex);
        m_archive.m_facetQuestions.emplace_back(query::print(question.query), wanted);
        std::vector<search::FacetCounts> answer;
        for (const search::Facet facet : wanted) {
            answer.push_back({facet, m_archive.m_facets[facet]});
        }
        return m_archive.answer(lock, FakeArchive::Part::Facets, std::move(answer));
    }

    Result<std::optional<qint64>> rankOf(const search::Question& question, const search::Order&,
                                         const CommunicationId& id) override
    {
        const std::scoped_lock lock(m_archive.m_mutex);
        const qint64 rank = QStringView(id.value()).mid(3).toLongLong() + m_archive.m_shift;
        return rank < m_archive.totalOf(question.query) ? std::optional(rank) : std::nullopt;
    }

    Result<std::vector<search::Suggestion>> suggest(query::Field field, const QString& typed, int, const query::Calendar&) override
    {
        const QString name(query::info(field).name);
        if (field == query::Field::Channel && QStringLiteral("email").startsWith(typed)) {
            return std::vector<search::Suggestion>{{name + QStringLiteral(":email"), QStringLiteral("email"), 1937}};
        }
        return std::vector<search::Suggestion>{};
    }

private:
    FakeArchive& m_archive;
};

} // namespace cf::test
