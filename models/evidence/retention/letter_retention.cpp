#include "models/evidence/retention/letter_retention.h"

#include "models/cache/read_record.h"
#include "models/domain/disposition_steps.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString profileOf(const cache::Cache& cache) { return QFileInfo(cache.path()).path(); }

} // namespace

RetentionJudge::RetentionJudge(store::Database& database, const RetentionPlan& plan, const DispositionMaterial& material, QTimeZone zone, UtcMs now, QHash<QString, QStringList> disputed, QString exceptOf)
    : m_database(database)
    , m_plan(plan)
    , m_zone(std::move(zone))
    , m_today(QDateTime::fromMSecsSinceEpoch(now, m_zone).date())
    , m_disputed(std::move(disputed))
{
    for (const auto& [letter, matter] : material.held) {
        m_held[letter.value()] << matter;
    }
    for (const auto& [letter, disposition] : material.underReview) {
        if (disposition != exceptOf) {
            m_underReview[letter.value()] << disposition;
        }
    }
    for (const RetentionOverride& one : material.overrides) {
        m_overrides[one.communication.value()].push_back(one);
    }
}

Result<void> RetentionJudge::begin()
{
    CF_TRY(const QStringList hiding, cache::hidingHolds(m_database));
    m_hiding = QSet<QString>(hiding.begin(), hiding.end());
    CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(m_database));
    for (const Repository& one : repositories) {
        if (!destroysRecords(one.kind)) {
            m_withoutMeans.insert(one.id.value());
        }
    }
    return {};
}

RetentionStanding RetentionJudge::standing(const RetentionFacts& facts) const
{
    const auto decided = m_overrides.constFind(facts.communication.value());
    return decided == m_overrides.constEnd() ? retentionOf(facts, m_plan, m_zone) : retentionOf(facts, m_plan, m_zone, *decided);
}

Result<LetterRetention> RetentionJudge::judged(const cache::RetentionRow& row)
{
    LetterRetention letter{row.facts, standing(row.facts), {}};
    const QString id = row.facts.communication.value();
    for (const QString& matter : m_held.value(id)) {
        letter.blocks.push_back({BlockReason::Matter, matter});
    }
    const std::vector<DispositionBlock> own = ownBlocks(row.facts, letter.standing, m_today);
    letter.blocks.insert(letter.blocks.end(), own.begin(), own.end());
    if (m_hiding.contains(row.facts.repository.value())) {
        letter.blocks.push_back({BlockReason::HoldsHidden, row.facts.repositoryName});
    }
    if (const auto dispute = m_disputed.constFind(id); dispute != m_disputed.constEnd()) {
        letter.blocks.push_back({BlockReason::Dispute, dispute->front()});
    }
    for (const QString& other : m_underReview.value(id)) {
        letter.blocks.push_back({BlockReason::UnderReview, other});
    }
    if (row.facts.record.isEmpty() || m_withoutMeans.contains(row.facts.repository.value())) {
        letter.blocks.push_back({BlockReason::NoMeans, row.facts.repositoryName});
    }
    if (letter.standing.isDue(m_today)) {
        CF_CHECK(addRelated(row, letter));
    }
    return letter;
}

Result<LetterRetention> RetentionJudge::judgedWhole(const cache::RetentionRow& row)
{
    CF_TRY(LetterRetention letter, judged(row));
    if (!letter.standing.isDue(m_today)) {
        CF_CHECK(addRelated(row, letter));
    }
    return letter;
}

Result<void> RetentionJudge::addRelated(const cache::RetentionRow& row, LetterRetention& letter)
{
    const auto add = [&](const std::vector<cache::RetentionRow>& others, BlockReason reason) {
        for (const cache::RetentionRow& one : others) {
            if (one.facts.communication == row.facts.communication) {
                continue;
            }
            const RetentionStanding standing = this->standing(one.facts);
            // A copy that is there no more keeps nobody; of what nothing is known, nothing follows.
            if (one.facts.standing != RecordStanding::Present || standing.state == RetentionState::NotClassified || standing.isDue(m_today)) {
                continue;
            }
            const QString name = one.facts.documentId.isEmpty() ? one.facts.record : one.facts.documentId;
            letter.blocks.push_back({reason, name + u' ' + (standing.until ? standing.until->toString(Qt::ISODate) : QString(codeOf(standing.state)))});
            return;
        }
    };
    if (!row.packageKey.isEmpty()) {
        CF_TRY(const std::vector<cache::RetentionRow> package, cache::retentionOfPackage(m_database, row.packageKey));
        add(package, BlockReason::Package);
    }
    if (!row.documentKey.isEmpty()) {
        CF_TRY(const std::vector<cache::RetentionRow> copies, cache::retentionOfDocument(m_database, row.documentKey));
        add(copies, BlockReason::Shared);
    }
    return {};
}

Result<QHash<QString, QStringList>> disputedLetters(store::Database& database, search::SearchIndex& index, const QString& profile, const std::vector<DisputeLink>& links, const query::Calendar& calendar)
{
    QHash<QString, QStringList> disputed;
    CF_TRY(const DisputeBook book, readDisputeBook(database, index, readDisputeRules(profile), links, calendar));
    for (const DisputeStory& one : book.disputes) {
        for (const DisputePart& part : one.parts) {
            if (one.isOpen) {
                disputed[part.document.id.value()] << one.id;
            }
        }
    }
    return disputed;
}

QFuture<Result<QStringList>> lettersBearingOn(cache::Cache& cache, CommunicationId communication)
{
    return cache.readers().read([communication = std::move(communication)](store::Database& database) -> Result<QStringList> {
        CF_TRY(const auto row, cache::readRetention(database, communication));
        if (!row) {
            return QStringList();
        }
        QStringList ids{communication.value()};
        CF_TRY(std::vector<cache::RetentionRow> related, cache::retentionOfPackage(database, row->packageKey));
        CF_TRY(const std::vector<cache::RetentionRow> copies, cache::retentionOfDocument(database, row->documentKey));
        related.insert(related.end(), copies.begin(), copies.end());
        for (const cache::RetentionRow& one : related) {
            ids << one.facts.communication.value();
        }
        ids.removeDuplicates();
        return ids;
    });
}

QFuture<Result<std::optional<LetterRetention>>> letterRetention(cache::Cache& cache, search::IndexFactory factory, CommunicationId communication, bool isInDispute, DispositionMaterial material,
                                                                query::Calendar calendar, QString exceptOf)
{
    return cache.readers().read([factory = std::move(factory), profile = profileOf(cache), communication = std::move(communication), isInDispute, material = std::move(material), calendar,
                                 exceptOf = std::move(exceptOf)](store::Database& database) -> Result<std::optional<LetterRetention>> {
        CF_TRY(const auto row, cache::readRetention(database, communication));
        if (!row) {
            return std::optional<LetterRetention>();
        }
        const RetentionRules rules = readRetentionRules(profile, {});
        QHash<QString, QStringList> disputed;
        if (isInDispute) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            CF_TRY(disputed, disputedLetters(database, *index, profile, material.links, calendar));
        }
        RetentionJudge judge(database, rules.plan, material, calendar.business, calendar.now, disputed, exceptOf);
        CF_CHECK(judge.begin());
        CF_TRY(LetterRetention letter, judge.judgedWhole(*row));
        if (!rules.faults.empty()) { // the plan of the site cannot be read, and another one would decide
            letter.blocks.push_back({BlockReason::Conflict, rules.faults.front().file});
        }
        return std::optional(std::move(letter));
    });
}

} // namespace cf::evidence
