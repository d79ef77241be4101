#include "models/evidence/preservation/fixity_plan.h"

#include "models/cache/read_record.h"
#include "models/evidence/figure.h"
#include "models/query/parse.h"
#include "models/query/print.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qint64 longestMean = qint64(1) << 40; ///< bytes of one file: what states more states nothing

Result<search::Question> questionFor(const QString& text, const query::Calendar& calendar)
{
    const auto parsed = query::parse(text);
    if (!parsed) {
        return fail(ErrorKind::Rejected, u"query"_s);
    }
    return search::Question{*parsed, calendar};
}

/// Counts the files of each repository that the wish names, and tells the draw of them.
class DrawPlan
{
public:
    DrawPlan(store::Database& database, const FixityWish& wish, FixityDraw& draw)
        : m_database(database)
        , m_wish(wish)
        , m_draw(draw)
    {}

    Result<void> run(const std::vector<ReadingInterval>& intervals, const query::Calendar& calendar, const search::IndexFactory& factory)
    {
        if (!m_wish.query.isEmpty()) {
            if (m_wish.of != FixityOf::Sample || !factory) {
                return fail(ErrorKind::Rejected, u"query"_s);
            }
            CF_TRY(const search::Question question, questionFor(m_wish.query, calendar));
            const auto index = factory(m_database);
            CF_TRY(const search::Total letters, index->total(question));
            m_draw.query = query::print(question.query);
            m_draw.letters = letters.total;
            m_draw.areLettersExact = letters.exact;
            CF_TRY(m_found, filesFound(m_database, *index, question));
            CF_TRY(m_tallies, cache::tallyOf(m_database, m_found, m_draw.began));
        }
        CF_CHECK(tellShares(intervals, calendar));
        CF_CHECK(tellSample());
        if (!m_draw.query.isEmpty()) {
            CF_TRY(m_draw.drawn, cache::drawAmong(m_database, m_draw, m_found));
        }
        return {};
    }

private:
    Result<void> tellShares(const std::vector<ReadingInterval>& intervals, const query::Calendar& calendar)
    {
        CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(m_database));
        for (const QString& name : m_wish.repositories) {
            if (std::ranges::none_of(repositories, [&](const Repository& one) { return isRead(one) && one.name.compare(name, Qt::CaseInsensitive) == 0; })) {
                return fail(ErrorKind::Rejected, u"no-such-repository: "_s + name);
            }
        }
        for (const Repository& repository : repositories) {
            if (!isRead(repository) || (!m_wish.repositories.isEmpty() && !m_wish.repositories.contains(repository.name, Qt::CaseInsensitive))) {
                continue;
            }
            const UtcMs before = m_wish.of == FixityOf::Due     ? readBefore(m_draw.began, monthsOf(intervals, repository.id), calendar.business)
                                 : m_wish.of == FixityOf::Since ? std::min(m_wish.since + 1, m_draw.began)
                                                                : m_draw.began;
            if (!m_draw.query.isEmpty()) {
                const cache::FileTally tally = m_tallies[repository.id.value()];
                m_draw.shares.push_back({repository.id, repository.name, before, tally.files, tally.files, tally.knownMissing});
            } else {
                CF_TRY(const cache::FixityStanding standing, cache::readFixityStanding(m_database, repository.id, before));
                m_draw.shares.push_back({repository.id, repository.name, before, standing.files, standing.due, standing.knownMissing});
            }
        }
        return {};
    }

    Result<void> tellSample()
    {
        qint64 files = 0, due = 0;
        for (const FixityDraw::Share& share : m_draw.shares) {
            files += share.files;
            due += share.asked;
        }
        if (m_draw.shares.empty() || files == 0) {
            return fail(ErrorKind::Rejected, m_draw.shares.empty() ? u"no-repository"_s : m_draw.query.isEmpty() ? u"nothing-due"_s : u"no-files"_s);
        }
        if (m_wish.of != FixityOf::Sample) {
            const bool isOfDue = m_wish.of == FixityOf::Due || m_wish.of == FixityOf::Since;
            return isOfDue && due == 0 ? Result<void>(fail(ErrorKind::Rejected, u"nothing-due"_s)) : Result<void>();
        }
        m_draw.sample = m_wish.percent > 0 ? sampleOfShare(files, m_wish.percent) : m_wish.sample;
        const qint64 most = m_draw.query.isEmpty() ? files : std::min(files, mostDrawnOfLetters);
        return m_draw.sample < 1 || m_draw.sample > most ? Result<void>(fail(ErrorKind::Rejected, u"sample: 1 to %1"_s.arg(most))) : Result<void>();
    }

    store::Database& m_database;
    const FixityWish& m_wish;
    FixityDraw& m_draw;
    std::vector<qint64> m_found;                    ///< of the query
    std::map<QString, cache::FileTally> m_tallies; ///< of those
};

} // namespace

cache::FileTally FixityScope::sum(const QStringList& repositories) const
{
    cache::FileTally all;
    for (const Share& one : shares) {
        if (repositories.isEmpty() || repositories.contains(one.name, Qt::CaseInsensitive)) {
            all.files += one.files.files;
            all.knownMissing += one.files.knownMissing;
            all.sized += one.files.sized;
            all.bytes += one.files.bytes;
        }
    }
    return all;
}

std::optional<qint64> FixityScope::bytesOf(qint64 files, const QStringList& repositories) const
{
    const cache::FileTally all = sum(repositories);
    if (all.sized == 0 || all.bytes / all.sized > longestMean) {
        return std::nullopt;
    }
    return files == all.files && all.sized == all.files ? all.bytes : qint64(double(all.bytes) / double(all.sized) * double(files));
}

Result<std::vector<qint64>> filesFound(store::Database& database, search::SearchIndex& index, const search::Question& question)
{
    CF_TRY(const std::vector<qint64> letters, index.letterRows(question));
    return cache::filesOfLetters(database, letters);
}

QFuture<Result<FixityScope>> fixityScopeOf(cache::Cache& cache, search::IndexFactory factory, QString query, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), text = std::move(query), calendar = std::move(calendar)](store::Database& database) -> Result<FixityScope> {
            FixityScope scope;
            scope.at = calendar.now;
            std::map<QString, cache::FileTally> tallies;
            if (!text.isEmpty()) {
                CF_TRY(const search::Question question, questionFor(text, calendar));
                const auto index = factory(database);
                scope.query = query::print(question.query);
                CF_TRY(scope.letters, index->total(question));
                CF_TRY(const std::vector<qint64> found, filesFound(database, *index, question));
                CF_TRY(tallies, cache::tallyOf(database, found, calendar.now));
            } else {
                CF_TRY(tallies, cache::tallyOfAll(database));
            }
            CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
            for (const Repository& one : repositories) {
                if (!isRead(one)) {
                    continue;
                }
                scope.shares.push_back({one.id, one.name, one.watermark, tallies[one.id.value()]});
            }
            return scope;
        },
        std::move(interrupt));
}

QString madeSeed() { return QString::number(QRandomGenerator::system()->generate64()); }

qint64 sampleOfShare(qint64 files, int percent) { return (files * std::clamp(percent, 0, 100) + 99) / 100; }

QFuture<Result<FixityDraw>> planFixity(cache::Cache& cache, FixityWish wish, std::vector<ReadingInterval> intervals, const query::Calendar& calendar, search::IndexFactory factory)
{
    return cache.readers().read(
        [wish = std::move(wish), intervals = std::move(intervals), calendar, factory = std::move(factory)](store::Database& database) -> Result<FixityDraw> {
            const bool isSample = wish.of == FixityOf::Sample;
            FixityDraw draw;
            draw.id = u"fx-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(13);
            draw.of = wish.of;
            draw.seed = isSample && wish.seed.isEmpty() ? madeSeed() : wish.seed;
            draw.isSeedChosen = isSample && !wish.seed.isEmpty() && !wish.isSeedMade;
            draw.began = calendar.now;
            draw.person = wish.person;
            draw.opens = isSample && wish.opens;
            CF_CHECK(DrawPlan(database, wish, draw).run(intervals, calendar, factory));
            return Result<FixityDraw>(std::move(draw));
        });
}

QFuture<Result<FixityReport>> concludeFixity(cache::Cache& cache, FixityDraw draw, std::vector<VerifiedItem> unreadable, std::optional<OpenedSample> opened, QString program, UtcMs now)
{
    return cache.readers().read(
        [draw = std::move(draw), unreadable = std::move(unreadable), opened = std::move(opened), program = std::move(program), now](store::Database& database) -> Result<FixityReport> {
            std::vector<qint64> sample;
            if (draw.of == FixityOf::Sample) {
                CF_TRY(sample, cache::drawSample(database, draw));
            }
            CF_TRY(FixityReport report, cache::readFixityCensus(database, draw, sample));
            report.ended = now;
            if (draw.of == FixityOf::Sample) {
                const FixityReport::Share all = report.sum();
                report.mostNotIntact = mostNotIntact(all.population, all.asked, all.asked - all.intact);
            }
            report.program = program;
            report.opened = opened;
            QHash<std::pair<QString, QString>, QString> reasons; // of a file's versions that of the last
            for (const VerifiedItem& item : unreadable) {
                reasons.insert({item.repository, item.nativeId}, item.reason);
            }
            for (FixityFinding& finding : report.findings) {
                if (finding.state == ContentState::Unknown) {
                    finding.reason = reasons.value({finding.repository, finding.nativeId});
                }
            }
            return Result<FixityReport>(std::move(report));
        });
}

} // namespace cf::evidence
