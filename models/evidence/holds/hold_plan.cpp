#include "models/evidence/holds/hold_plan.h"

#include "models/base/sha256.h"
#include "models/cache/read_hold_evidence.h"
#include "models/cache/read_hold_targets.h"
#include "models/evidence/result_export.h"
#include "models/query/parse.h"
#include "models/query/print.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr std::array nearCodes{"copies"_L1, "no-metadata"_L1, "unreadable"_L1};

QByteArray drawn(const QString& id) { return sha256Of(id.toUtf8()); }

/// Keeps the rows with the smallest hashes.
void takeSample(std::vector<std::pair<QByteArray, search::Row>>& sample, const search::Row& row)
{
    QByteArray place = drawn(row.id.value());
    if (sample.size() == HoldPlan::sampleSize && sample.back().first <= place) {
        return;
    }
    const auto at = std::ranges::upper_bound(sample, place, {}, &std::pair<QByteArray, search::Row>::first);
    sample.insert(at, {std::move(place), row});
    if (sample.size() > HoldPlan::sampleSize) {
        sample.pop_back();
    }
}

Result<void> countNear(search::SearchIndex& index, HoldPlan& plan, NearMissKind kind, const QString& asked)
{
    const auto query = query::parse(asked);
    if (!query) {
        return {};
    }
    CF_TRY(const search::Total total, index.total({*query, plan.calendar}));
    if (total.total > 0) {
        plan.nearMisses.push_back({kind, total.total, query::print(*query), {}});
    }
    return {};
}

/// Systems that compose, decide and deliver hide no letters.
bool keepsLetters(RepositoryKind kind)
{
    return kind != RepositoryKind::Exstream && kind != RepositoryKind::Workflow && kind != RepositoryKind::XConnector && kind != RepositoryKind::Bounces;
}

class Planning
{
public:
    Planning(store::Database& database, search::SearchIndex& index, HoldPlan& plan, const QSet<QString>& already, const HoldFollowing& following)
        : m_database(database)
        , m_index(index)
        , m_plan(plan)
        , m_already(already)
        , m_following(following)
    {}

    Result<void> run()
    {
        if (!m_following.isAlone) {
            CF_CHECK(find());
        }
        CF_CHECK(follow());
        if (m_following.isAlone && m_found.isEmpty()) { // none was moved: nothing is counted for it
            return {};
        }
        CF_CHECK(place());
        CF_CHECK(tellEvidence());
        CF_CHECK(tellNear());
        return tellShares();
    }

private:
    Result<void> find()
    {
        const HoldScope& scope = m_plan.matter.scope;
        const QSet<QString> leftOut(scope.leftOut.begin(), scope.leftOut.end());
        if (!scope.query.isEmpty()) {
            const auto query = query::parse(scope.query);
            if (!query) {
                return fail(ErrorKind::Rejected, u"query"_s);
            }
            const search::Question question{*query, m_plan.calendar};
            CF_TRY(m_plan.total, m_index.total(question));
            if (m_plan.total.total > mostUnderMatter) {
                return fail(ErrorKind::Rejected, u"too-many %1"_s.arg(m_plan.total.total));
            }
            CF_TRY(m_plan.facets, m_index.facets(question, {search::Facet::Type, search::Facet::Unit, search::Facet::Month}));
            search::Window window;
            window.limit = 2'000;
            std::vector<std::pair<QByteArray, search::Row>> sample;
            for (;;) {
                CF_TRY(const search::Rows rows, m_index.rows(question, window));
                for (const search::Row& row : rows.rows) {
                    if (!leftOut.contains(row.id.value())) {
                        m_found.insert(row.id.value(), HoldReason::Query);
                        takeSample(sample, row);
                    }
                }
                if (rows.rows.size() < size_t(window.limit)) {
                    break;
                }
                window.after = rows.rows.back();
            }
            for (auto& [place, row] : sample) {
                m_plan.sample.push_back(std::move(row));
            }
        }
        for (const QString& one : scope.named) {
            if (!leftOut.contains(one)) {
                m_found.insert(one, HoldReason::Named);
            }
        }
        return {};
    }

    /// Also what the query finds anyway: it came for another reason. What a person left out stays out.
    Result<void> follow()
    {
        const QStringList& leftOut = m_plan.matter.scope.leftOut;
        CF_TRY(const std::vector<cache::Successor> successors, cache::readSuccessors(m_database, m_following.held));
        for (const cache::Successor& one : successors) {
            const QString id = one.letter.value();
            if (!m_already.contains(id) && !leftOut.contains(id)) {
                m_found.insert(id, HoldReason::Moved);
                m_plan.movedFrom.emplace(id, one.of.value());
            }
        }
        return {};
    }

    Result<void> place()
    {
        for (const QString& one : m_already) {
            m_found.contains(one) || m_following.isAlone ? ++m_plan.known : ++m_plan.stays;
        }
        QStringList ids(m_found.keyBegin(), m_found.keyEnd());
        ids.sort();
        Sha256 hash;
        for (const QString& id : std::as_const(ids)) {
            if (m_already.contains(id)) {
                continue;
            }
            CF_TRY(const auto target, cache::readHoldTarget(m_database, CommunicationId(id)));
            if (!target) {
                m_plan.notHere << id;
                continue;
            }
            HoldItem item;
            item.communication = target->communication;
            item.repository = target->repository;
            item.record = target->record;
            const bool isAll = m_plan.matter.scope.allVersions || target->sentVersion.isEmpty();
            item.versions = isAll ? target->versions : QStringList(target->sentVersion);
            item.renditions = target->files;
            item.reason = m_found.value(id);
            hash.addData(id.toUtf8() + '\n');
            HoldShare& share = m_shares[item.repository.value()];
            ++share.letters;
            share.records += item.record.isEmpty() ? 0 : 1;
            share.versions += item.versions.size();
            share.files += item.renditions;
            for (const QString& copy : target->copies) {
                if (!m_found.contains(copy) && !m_already.contains(copy)) {
                    m_copies.insert(copy);
                }
            }
            m_plan.items.push_back(std::move(item));
        }
        m_plan.population = hash.result();
        return {};
    }

    /// Of what is under it already as well: versions of templates are shared.
    Result<void> tellEvidence()
    {
        const HoldScope& scope = m_plan.matter.scope;
        if (!scope.withMaking && !scope.withDelivery) {
            return {};
        }
        QSet<QString> letters = m_already;
        for (const HoldItem& item : m_plan.items) {
            letters.insert(item.communication.value());
        }
        cache::HoldEvidenceFound found;
        for (const QString& id : std::as_const(letters)) {
            CF_CHECK(cache::addHoldEvidence(m_database, CommunicationId(id), scope, found));
        }
        const auto tell = [this](HeldPart part, const std::map<RepositoryId, std::set<QByteArray>>& all) {
            for (const auto& [repository, things] : all) {
                Sha256 hash;
                for (const QByteArray& one : things) {
                    hash.addData(one);
                }
                m_plan.evidence.push_back({repository, part, qint64(things.size()), hash.result()});
            }
        };
        tell(HeldPart::Making, found.making);
        tell(HeldPart::Delivery, found.delivery);
        return {};
    }

    Result<void> tellNear()
    {
        if (m_following.isAlone) { // nobody chose anything
            return {};
        }
        if (!m_copies.isEmpty()) {
            NearMiss copies{NearMissKind::Copies, m_copies.size(), {}, QStringList(m_copies.begin(), m_copies.end())};
            copies.listed.sort();
            copies.listed = copies.listed.mid(0, NearMiss::mostListed);
            m_plan.nearMisses.push_back(std::move(copies));
        }
        CF_CHECK(countNear(m_index, m_plan, NearMissKind::NoMetadata, u"missing:metadata"_s));
        return m_plan.matter.scope.query.isEmpty() ? Result<void>() : countNear(m_index, m_plan, NearMissKind::Unreadable, u"is:unreadable"_s);
    }

    Result<void> tellShares()
    {
        CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(m_database));
        Scope scope = m_plan.total.scope;
        if (m_plan.matter.scope.query.isEmpty() || m_following.isAlone) { // named letters alone: of all that is connected
            CF_TRY(const search::Total all, m_index.total({query::Query{query::everything(), {}, {}}, m_plan.calendar}));
            scope = all.scope;
            m_plan.total.scope = scope;
            m_plan.total.population = all.population;
            m_plan.total.total = qint64(m_plan.items.size()) + m_plan.known;
        }
        for (const RepositoryStand& stand : standsOf(repositories, scope, m_plan.calendar.now)) {
            const auto known = std::ranges::find(repositories, stand.id, &Repository::id);
            if (!stand.lacks.empty() && keepsLetters(known->kind)) {
                m_plan.notWhole << stand.name;
            }
            const auto mine = m_shares.constFind(stand.id.value());
            if (mine == m_shares.constEnd()) {
                continue;
            }
            HoldShare share = *mine;
            share.stand = stand;
            share.kind = known->kind;
            CF_TRY(store::Statement * count, m_database.cached("SELECT communications FROM repository WHERE cfid = ?1"));
            count->bind(1, stand.id.value());
            CF_TRY(const bool isThere, count->step());
            share.population = isThere ? count->integer(0) : 0;
            count->reset();
            m_plan.shares.push_back(std::move(share));
        }
        return {};
    }

    store::Database& m_database;
    search::SearchIndex& m_index;
    HoldPlan& m_plan;
    const QSet<QString>& m_already;
    const HoldFollowing& m_following;
    QHash<QString, HoldReason> m_found;
    QHash<QString, HoldShare> m_shares;
    QSet<QString> m_copies;
};

} // namespace

QLatin1StringView codeOf(NearMissKind kind) { return nearCodes[size_t(kind)]; }

std::vector<HoldShare> HoldPlan::tooFar() const
{
    std::vector<HoldShare> far;
    std::ranges::copy_if(shares, std::back_inserter(far), [](const HoldShare& one) { return one.letters > 1'000 && one.letters * 2 > one.population; });
    return far;
}

bool HoldPlan::isComplete() const
{
    return total.exact && total.noData.empty() && notWhole.isEmpty();
}

QFuture<Result<HoldPlan>> holdPlanOf(cache::Cache& cache, search::IndexFactory factory, HoldMatter matter, QSet<QString> already, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt, HoldFollowing following)
{
    return cache.readers().read(
        [factory = std::move(factory), matter = std::move(matter), already = std::move(already), calendar, following = std::move(following)](store::Database& database) -> Result<HoldPlan> {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            HoldPlan plan;
            plan.matter = matter;
            plan.calendar = calendar;
            CF_CHECK(Planning(database, *index, plan, already, following).run());
            return Result<HoldPlan>(std::move(plan));
        },
        std::move(interrupt));
}

QJsonObject toldOfPlan(const HoldPlan& plan)
{
    QJsonArray repositories;
    for (const HoldShare& one : plan.shares) {
        repositories.append(QJsonObject{{u"id"_s, one.stand.id.value()},
                                        {u"name"_s, one.stand.name},
                                        {u"letters"_s, one.letters},
                                        {u"records"_s, one.records},
                                        {u"versions"_s, one.versions},
                                        {u"files"_s, one.files},
                                        {u"completeTo"_s, timeJson(one.stand.watermark)}});
    }
    QJsonObject told{{u"letters"_s, qint64(plan.items.size())},
            {u"found"_s, plan.total.total},
            {u"exact"_s, plan.total.exact},
            {u"complete"_s, plan.isComplete()},
            {u"notComplete"_s, QJsonArray::fromStringList(plan.notWhole)},
            {u"population"_s, QString::fromLatin1(plan.population.toHex())},
            {u"counted"_s, isoUtc(plan.calendar.now)},
            {u"repositories"_s, repositories}};
    if (plan.matter.scope.withMaking || plan.matter.scope.withDelivery) {
        told.insert(u"evidence"_s, evidenceJson(plan.evidence));
    }
    return told;
}

QJsonObject holdPlanJson(const HoldPlan& plan, const TermsByRepository& terms)
{
    QJsonObject json = toldOfPlan(plan);
    QJsonArray repositories;
    for (size_t i = 0; i < plan.shares.size(); ++i) {
        QJsonObject one = json[u"repositories"].toArray().at(qsizetype(i)).toObject();
        const auto known = terms.find(plan.shares[i].stand.id.value());
        one.insert(u"population"_s, plan.shares[i].population);
        one.insert(u"enforcement"_s, known != terms.end() && known->second.terms ? QJsonValue(QString(code(known->second.terms->enforcement))) : QJsonValue());
        const auto expected = plan.matter.expected.find(plan.shares[i].stand.id.value());
        one.insert(u"expected"_s, expected != plan.matter.expected.end() ? QJsonValue(QString(code(expected->second))) : QJsonValue());
        one.insert(u"means"_s, known != terms.end() && known->second.terms ? QJsonValue(known->second.terms->means) : QJsonValue());
        repositories.append(one);
    }
    QJsonArray near;
    for (const NearMiss& one : plan.nearMisses) {
        near.append(QJsonObject{{u"kind"_s, QString(codeOf(one.kind))}, {u"letters"_s, one.letters}, {u"query"_s, one.query}, {u"listed"_s, QJsonArray::fromStringList(one.listed)}});
    }
    QJsonArray sample, far;
    for (const search::Row& row : plan.sample) {
        sample.append(rowJson(row));
    }
    for (const HoldShare& one : plan.tooFar()) {
        far.append(one.stand.name);
    }
    json.insert(u"matter"_s, matterJson(plan.matter));
    json.insert(u"repositories"_s, repositories);
    json.insert(u"known"_s, plan.known);
    json.insert(u"stays"_s, plan.stays);
    json.insert(u"notHere"_s, QJsonArray::fromStringList(plan.notHere));
    json.insert(u"nearMisses"_s, near);
    json.insert(u"tooFar"_s, far);
    json.insert(u"sample"_s, sample);
    return json;
}

} // namespace cf::evidence
