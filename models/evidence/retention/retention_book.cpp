#include "models/evidence/retention/retention_book.h"

#include "models/cache/read_record.h"
#include "models/cache/read_stands.h"
#include "models/cache/read_retention.h"
#include "models/domain/disposition_steps.h"
#include "models/evidence/retention/keep_standings.h"

#include <QFileInfo>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using ShareKey = std::tuple<QString, QString, QString>; // class, id of the repository, unit
using CauseKey = std::tuple<RetentionConflict, QString, QString, QString, QString, QString>;

QString saidBy(const RetentionStanding& standing, ClaimSource source)
{
    QStringList all;
    for (const RetentionClaim& one : standing.claims) {
        const QString text = one.said.isEmpty() ? one.planClass : one.said;
        if (one.source == source && !text.isEmpty() && !all.contains(text)) {
            all << text;
        }
    }
    return all.join(u" · "_s);
}

bool isWanted(const QStringList& wanted, const QString& value) { return wanted.isEmpty() || wanted.contains(value, Qt::CaseInsensitive); }

class Counting
{
public:
    Counting(store::Database& database, RetentionBook& book, RetentionJudge& judge)
        : m_database(database)
        , m_book(book)
        , m_judge(judge)
    {}

    Result<void> run()
    {
        CF_CHECK(cache::eachRetention(m_database, [this](cache::RetentionRow&& row) { return take(row); }));
        finish();
        return {};
    }

private:
    Result<void> take(const cache::RetentionRow& row)
    {
        const RetentionFacts& facts = row.facts;
        const RetentionStanding standing = m_judge.standing(facts);
        const QDate today = m_judge.today();
        RetentionShare& share = m_shares[ShareKey(standing.planClass, facts.repository.value(), facts.unit)];
        if (share.repositoryName.isEmpty()) {
            share.planClass = standing.planClass;
            share.repository = facts.repository;
            share.repositoryName = facts.repositoryName;
            share.unit = facts.unit;
        }
        ++share.letters;
        if (facts.standing == RecordStanding::Deleted || facts.standing == RecordStanding::Destroyed) {
            ++share.destroyed;
            return {};
        }
        switch (standing.state) {
        case RetentionState::NotClassified: ++share.notClassified; break;
        case RetentionState::Waiting: ++share.waiting; break;
        case RetentionState::Permanent: ++share.permanent; break;
        case RetentionState::Kept: {
            const qint64 days = today.daysTo(*standing.until) + 1; // from then on it is due
            share.due += days <= 0 ? 1 : 0;
            share.overdue += days <= -overdueDays ? 1 : 0;
            share.within30 += days > 0 && days <= 30 ? 1 : 0;
            share.within90 += days > 30 && days <= 90 ? 1 : 0;
            share.later += days > 90 ? 1 : 0;
            break;
        }
        }
        noteConflicts(facts, standing);
        const bool isDue = standing.isDue(today);
        const bool isConflict = m_book.wish.conflict && std::ranges::find(standing.conflicts, *m_book.wish.conflict) != standing.conflicts.end();
        const bool isSoon = standing.state == RetentionState::Kept && today.daysTo(*standing.until) + 1 <= m_book.wish.withinDays;
        const bool isOfWish = m_book.wish.conflict ? isConflict : isDue || isSoon;
        const bool isAsked = isOfWish && isWanted(m_book.wish.classes, standing.planClass) && isWanted(m_book.wish.repositories, facts.repositoryName) && isWanted(m_book.wish.units, facts.unit);
        return isDue || isAsked ? look(row, isAsked) : Result<void>();
    }

    void noteConflicts(const RetentionFacts& facts, const RetentionStanding& standing)
    {
        for (const QString& code : standing.notMapped) {
            ++m_notMapped[{facts.repositoryName, code}];
        }
        if (standing.conflicts.empty()) {
            return;
        }
        const QString asked = saidBy(standing, ClaimSource::Asked), kept = saidBy(standing, ClaimSource::Kept), planned = standing.planClass;
        for (const RetentionConflict conflict : standing.conflicts) {
            ConflictCause& cause = m_causes[CauseKey(conflict, facts.repositoryName, facts.unit, asked, kept, planned)];
            if (++cause.letters == 1) {
                cause.conflict = conflict;
                cause.repositoryName = facts.repositoryName;
                cause.unit = facts.unit;
                cause.asked = asked;
                cause.kept = kept;
                cause.plan = planned;
            }
            if (cause.named.size() < ConflictCause::mostNamed) {
                cause.named << facts.communication.value();
            }
            if (cause.documents.size() < ConflictCause::mostSearched && !facts.documentId.isEmpty() && !cause.documents.contains(facts.documentId)) {
                cause.documents << facts.documentId;
            }
        }
    }

    Result<void> look(const cache::RetentionRow& row, bool isAsked)
    {
        CF_TRY(LetterRetention letter, m_judge.judged(row));
        if (letter.standing.isDue(m_judge.today())) {
            RetentionShare& share = m_shares[ShareKey(letter.standing.planClass, row.facts.repository.value(), row.facts.unit)];
            share.blocked += letter.blocks.empty() ? 0 : 1;
            std::set<BlockReason> reasons;
            for (const DispositionBlock& one : letter.blocks) {
                reasons.insert(one.reason);
            }
            for (const BlockReason reason : reasons) {
                ++m_book.blocks[reason];
            }
        }
        if (isAsked) {
            ++m_book.wished;
            m_book.wishedFree += letter.blocks.empty() ? 1 : 0;
            keep(std::move(letter));
        }
        return {};
    }

    static bool isBefore(const LetterRetention& a, const LetterRetention& b)
    {
        const QDate far(9999, 12, 31), one = a.standing.until.value_or(far), other = b.standing.until.value_or(far);
        return one != other ? one < other : a.facts.communication.value() < b.facts.communication.value();
    }
    /// The first of them in their order, a heap with the last on top.
    void keep(LetterRetention letter)
    {
        auto& kept = m_book.listed;
        if (qsizetype(kept.size()) < m_book.wish.listed) {
            kept.push_back(std::move(letter));
            std::ranges::push_heap(kept, isBefore);
        } else if (!kept.empty() && isBefore(letter, kept.front())) {
            std::ranges::pop_heap(kept, isBefore);
            kept.back() = std::move(letter);
            std::ranges::push_heap(kept, isBefore);
        }
    }

    void finish()
    {
        std::ranges::sort(m_book.listed, isBefore);
        for (auto& [key, share] : m_shares) {
            m_book.shares.push_back(std::move(share));
        }
        std::ranges::stable_sort(m_book.shares, {}, [](const RetentionShare& one) { return std::tie(one.planClass, one.repositoryName, one.unit); });
        for (auto& [key, cause] : m_causes) {
            m_book.causes.push_back(std::move(cause));
        }
        std::ranges::stable_sort(m_book.causes, std::ranges::greater(), &ConflictCause::letters);
        for (const auto& [code, letters] : m_notMapped) {
            m_book.notMapped.push_back({code.first, code.second, letters});
        }
    }

    store::Database& m_database;
    RetentionBook& m_book;
    RetentionJudge& m_judge;
    std::map<ShareKey, RetentionShare> m_shares;
    std::map<CauseKey, ConflictCause> m_causes;
    std::map<std::pair<QString, QString>, qint64> m_notMapped;
};

bool keepsLetters(RepositoryKind kind) { return kind != RepositoryKind::Exstream && kind != RepositoryKind::Workflow && kind != RepositoryKind::XConnector && kind != RepositoryKind::Bounces; }

/// How complete it is, and what is left out.
Result<void> addScope(store::Database& database, const std::vector<Repository>& repositories, RetentionBook& book)
{
    CF_TRY(Scope scope, cache::readScope(database));
    std::erase_if(scope.entries, [&](const Scope::Entry& one) {
        const auto known = std::ranges::find(repositories, one.repository, &Repository::id);
        return known == repositories.end() || !keepsLetters(known->kind);
    });
    book.stands = standsOf(repositories, scope, book.at);
    CF_TRY(store::Statement * drafts, database.cached("SELECT count(*) FROM communication_fact WHERE known_to IS NULL AND state = 'DRAFT'"));
    CF_TRY(const bool isThere, drafts->step());
    book.drafts = isThere ? drafts->integer(0) : 0;
    drafts->reset();
    return {};
}

/// As Counting parts them.
const std::vector<int> outlineSteps{-overdueDays, 0, 30, 90};

Result<void> addShares(store::Database& database, QDate today, const std::vector<Repository>& repositories, RetentionBook& book)
{
    CF_TRY(const std::vector<cache::RetentionCount> counts, cache::countRetention(database, today, outlineSteps));
    std::map<ShareKey, RetentionShare> shares;
    for (const cache::RetentionCount& one : counts) {
        RetentionShare& share = shares[ShareKey(one.planClass, one.repository.value(), one.unit)];
        const auto known = std::ranges::find(repositories, one.repository, &Repository::id);
        share.planClass = one.planClass;
        share.repository = one.repository;
        share.repositoryName = known == repositories.end() ? QString() : known->name;
        share.unit = one.unit;
        for (const auto& [step, letters] : one.letters) {
            share.letters += letters;
            if (!one.state) {
                share.destroyed += letters;
                continue;
            }
            switch (*one.state) {
            case RetentionState::NotClassified: share.notClassified += letters; break;
            case RetentionState::Waiting: share.waiting += letters; break;
            case RetentionState::Permanent: share.permanent += letters; break;
            case RetentionState::Kept:
                share.overdue += step <= -overdueDays ? letters : 0;
                (step <= 0 ? share.due : step <= 30 ? share.within30 : step <= 90 ? share.within90 : share.later) += letters;
                break;
            }
        }
    }
    for (auto& [key, share] : shares) {
        book.shares.push_back(std::move(share));
    }
    std::ranges::stable_sort(book.shares, {}, [](const RetentionShare& one) { return std::tie(one.planClass, one.repositoryName, one.unit); });
    return {};
}

} // namespace

RetentionShare RetentionBook::sum() const
{
    RetentionShare all;
    for (const RetentionShare& one : shares) {
        for (const auto field : {&RetentionShare::letters, &RetentionShare::due, &RetentionShare::overdue, &RetentionShare::within30, &RetentionShare::within90, &RetentionShare::later, &RetentionShare::waiting,
                                 &RetentionShare::permanent, &RetentionShare::notClassified, &RetentionShare::blocked, &RetentionShare::destroyed}) {
            all.*field += one.*field;
        }
    }
    return all;
}

QFuture<Result<RetentionBook>> retentionBook(cache::Cache& cache, search::IndexFactory factory, DispositionMaterial material, RetentionWish wish, QString language, query::Calendar calendar,
                                             std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), profile = QFileInfo(cache.path()).path(), material = std::move(material), wish = std::move(wish), language = std::move(language),
         calendar](store::Database& database) -> Result<RetentionBook> {
            RetentionBook book;
            book.rules = readRetentionRules(profile, language);
            book.wish = wish;
            book.at = calendar.now;
            book.zone = calendar.business;
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            CF_TRY(const auto disputed, disputedLetters(database, *index, profile, material.links, calendar));
            RetentionJudge judge(database, book.rules.plan, material, calendar.business, calendar.now, disputed);
            CF_CHECK(judge.begin());
            CF_CHECK(Counting(database, book, judge).run());
            CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
            CF_CHECK(addScope(database, repositories, book));
            return Result<RetentionBook>(std::move(book));
        },
        std::move(interrupt));
}

QFuture<Result<std::shared_ptr<const RetentionBook>>> retentionOutline(cache::Cache& cache, search::IndexFactory factory, DispositionMaterial material, DecidedRetention decided, RetentionWish wish,
                                                                       QString language, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    using Outline = std::shared_ptr<const RetentionBook>;
    return cache.readers().read(
        [factory = std::move(factory), profile = QFileInfo(cache.path()).path(), material = std::move(material), decided = std::move(decided), wish = std::move(wish), language = std::move(language),
         calendar](store::Database& database) -> Result<Outline> {
            auto book = std::make_shared<RetentionBook>();
            book->rules = readRetentionRules(profile, language);
            book->wish = wish;
            book->at = calendar.now;
            book->zone = calendar.business;
            book->isOutline = true;
            CF_TRY(const bool isMade, areStandingsMade(database, StandingBasis(book->rules.plan, decided, calendar.business)));
            const bool isParted = wish.withinDays == 0 || std::ranges::find(outlineSteps, wish.withinDays) != outlineSteps.end();
            if (!isMade || !isParted || wish.conflict || !wish.classes.isEmpty() || !wish.repositories.isEmpty() || !wish.units.isEmpty()) {
                return Outline();
            }
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            CF_TRY(const auto disputed, disputedLetters(database, *index, profile, material.links, calendar));
            RetentionJudge judge(database, book->rules.plan, material, calendar.business, calendar.now, disputed);
            CF_CHECK(judge.begin());
            CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
            CF_CHECK(addShares(database, judge.today(), repositories, *book));
            const RetentionShare sum = book->sum();
            book->wished = sum.due + (wish.withinDays >= 30 ? sum.within30 : 0) + (wish.withinDays >= 90 ? sum.within90 : 0);
            CF_TRY(const std::vector<qint64> due, cache::lettersDue(database, judge.today().addDays(wish.withinDays), wish.listed));
            for (const qint64 letter : due) {
                CF_TRY(const auto row, cache::readRetention(database, letter));
                if (row) {
                    CF_TRY(LetterRetention judged, judge.judged(*row));
                    book->listed.push_back(std::move(judged));
                }
            }
            CF_CHECK(addScope(database, repositories, *book));
            return Outline(std::move(book));
        },
        std::move(interrupt));
}

Result<QStringList> hashesOf(store::Database& database, const CommunicationId& communication)
{
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT lower(hex(s.sha256)) FROM rendition n JOIN communication c ON c.pk = n.communication JOIN source s ON s.pk = n.source WHERE c.cfid = ?1 AND "
                                                      "n.known_to IS NULL AND s.sha256 IS NOT NULL ORDER BY 1"));
    select->bind(1, communication.value());
    QStringList all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all << select->text(0);
    }
}

} // namespace cf::evidence
