#include "models/evidence/erasure/erasure_assessment.h"

#include "models/cache/customer_letters.h"
#include "models/cache/read_record.h"
#include "models/evidence/customer_story.h"
#include "models/query/parse.h"

#include <QFileInfo>

#include <set>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int atOnce = 500;

Result<void> findLetters(search::SearchIndex& index, const QString& customer, const query::Calendar& calendar, std::set<QString>& found)
{
    const auto query = query::parse(customerQuery(customer));
    if (!query) {
        return fail(ErrorKind::Rejected, u"customer"_s);
    }
    const search::Question question{*query, calendar};
    search::Window window;
    window.limit = atOnce;
    for (;;) {
        CF_TRY(const search::Rows some, index.rows(question, window));
        for (const search::Row& one : some.rows) {
            found.insert(one.id.value());
        }
        if (found.size() > size_t(mostOfRequest)) {
            return fail(ErrorKind::Rejected, u"too-many"_s);
        }
        if (int(some.rows.size()) < atOnce) {
            return {};
        }
        window.after = some.rows.back();
    }
}

/// Customers of the letter that are none of the request's.
int othersOf(const cache::CustomerLetter& letter, const QStringList& customers)
{
    std::set<QString> others;
    for (const cache::LetterLeg& leg : letter.legs) {
        const bool isTheirs = std::ranges::any_of(customers, [&](const QString& one) { return isOf(leg, one); });
        if (!isTheirs && !leg.key.isEmpty()) {
            others.insert(leg.key);
        }
    }
    return int(others.size());
}

} // namespace

std::map<ErasureFinding, qint64> ErasureAssessment::counts() const
{
    std::map<ErasureFinding, qint64> counts;
    for (const AssessedLetter& one : letters) {
        ++counts[one.standing.finding];
    }
    return counts;
}

QFuture<Result<ErasureAssessment>> erasureAssessment(cache::Cache& cache, search::IndexFactory factory, ErasureScope scope, DispositionMaterial material, query::Calendar calendar)
{
    const QString profile = QFileInfo(cache.path()).path();
    return cache.readers().read([factory = std::move(factory), scope = std::move(scope), material = std::move(material), calendar, profile](store::Database& database) -> Result<ErasureAssessment> {
        const std::unique_ptr<search::SearchIndex> index = factory(database);
        std::set<QString> letters;
        if (scope.only) {
            letters.insert(scope.only->begin(), scope.only->end());
        } else {
            for (const QString& customer : scope.customers) {
                CF_CHECK(findLetters(*index, customer, calendar, letters));
            }
        }
        const RetentionRules rules = readRetentionRules(profile, {});
        CF_TRY(const auto disputed, disputedLetters(database, *index, profile, material.links, calendar));
        RetentionJudge judge(database, rules.plan, material, calendar.business, calendar.now, disputed);
        CF_CHECK(judge.begin());
        ErasureAssessment assessment;
        assessment.at = calendar.now;
        assessment.zone = calendar.business;
        assessment.faults = rules.faults;
        CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
        Scope all;
        for (const Repository& one : repositories) {
            all.entries.push_back({one.id, one.name, one.watermark, false, one.gaps});
        }
        assessment.stands = standsOf(repositories, all, calendar.now);
        for (const QString& id : letters) {
            CF_TRY(const auto row, cache::readRetention(database, CommunicationId(id)));
            if (!row) {
                continue; // it was erased, or is a draft
            }
            CF_TRY(LetterRetention letter, judge.judged(*row));
            if (!rules.faults.empty()) { // the plan of the site cannot be read, and another one would decide
                letter.blocks.push_back({BlockReason::Conflict, rules.faults.front().file});
            }
            CF_TRY(const cache::CustomerLetter legs, cache::readCustomerLetter(database, CommunicationId(id)));
            assessment.letters.push_back({letter.facts, letter.standing, erasureStanding(letter.standing, letter.blocks, othersOf(legs, scope.customers), judge.today())});
        }
        return assessment;
    });
}

} // namespace cf::evidence
