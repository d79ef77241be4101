#include "models/evidence/record_context.h"

#include "models/base/text.h"
#include "models/evidence/case/case_assembly.h"
#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/search/sql_search.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace cf::evidence {

namespace {

/// Whether the letter is one of those that a rule takes for notices.
Result<bool> isNotice(search::SearchIndex& index, const Communication& communication, const NoticeRule& rule, const query::Calendar& calendar)
{
    const auto notice = query::parse(rule.query);
    if (!notice || communication.documentId.isEmpty()) {
        return false;
    }
    query::Query query = *notice;
    query.where = query::all({query::of(query::equalTerm(query::Field::Document, communication.documentId)), notice->where});
    CF_TRY(const search::Total total, index.total({query, calendar}));
    return total.total > 0;
}

/// The first day of renewal in the window after the letter, of all that the policy's workspaces ever said.
std::optional<NotedRenewal> renewalAfter(const std::vector<cache::KnownWorkspace>& policies, const Communication& communication, QDate sent, int days)
{
    std::optional<NotedRenewal> noted;
    for (const cache::KnownWorkspace& policy : policies) {
        for (const cache::WorkspacePast& past : policy.history) {
            if (!past.workspace.renewal) {
                continue;
            }
            const QDate renewal = QDateTime::fromMSecsSinceEpoch(past.workspace.renewal->wall, Qt::UTC).date();
            const qint64 before = sent.daysTo(renewal);
            if (before >= 0 && before <= days && (!noted || renewal < noted->renewal || (renewal == noted->renewal && noted->isPast))) {
                noted = NotedRenewal{communication.policy, policy.workspace.nativeId, renewal, int(before), past.to.has_value()};
            }
        }
    }
    return noted;
}

} // namespace

Result<RecordContext> readContext(store::Database& database, search::SearchIndex& index, const Communication& communication, const NoticeRule& rule,
                                  const query::Calendar& calendar)
{
    RecordContext context;
    CF_TRY(context.workspaces, cache::workspacesOf(database, communication.id));
    if (communication.record) {
        CF_TRY(context.keepsWorkspaces, cache::keepsWorkspaces(database, communication.record->repository));
    }
    if (!communication.policy.isEmpty() && communication.sent) {
        CF_TRY(const std::vector<cache::KnownWorkspace> policies, cache::workspacesAbout(database, BusinessKind::Policy, {}, identifierKey(communication.policy)));
        const QDate sent = QDateTime::fromMSecsSinceEpoch(communication.sent->wall, Qt::UTC).date();
        const auto noted = renewalAfter(policies, communication, sent, rule.days);
        if (noted) {
            CF_TRY(const bool is, isNotice(index, communication, rule, calendar));
            context.renewal = is ? noted : std::nullopt;
        }
    }
    const std::pair<BusinessKind, const QString*> things[] = {{BusinessKind::Case, &communication.caseId},
                                                              {BusinessKind::Claim, &communication.claim},
                                                              {BusinessKind::Policy, &communication.policy},
                                                              {BusinessKind::Loan, &communication.loan}};
    for (const auto& [kind, object] : things) {
        if (!object->isEmpty()) {
            CF_TRY(std::vector<cache::KnownWorkspace> found, cache::workspacesAbout(database, kind, {}, identifierKey(*object)));
            std::ranges::move(found, std::back_inserter(context.about));
        }
    }
    QSet<QString> asked;
    for (const RecipientLeg& leg : communication.legs) {
        if (leg.customer.isEmpty() || asked.contains(identifierKey(leg.customer))) {
            continue;
        }
        asked.insert(identifierKey(leg.customer));
        CF_TRY(const std::vector<RecordedConsent> consents, readConsents(database, leg.customer));
        const auto sent = communication.sent ? std::optional(communication.sent->utc) : std::nullopt;
        const std::vector<ConsentThen> then = consentThenAndNow(leg.customer, consents, sent, calendar.now);
        context.consents.insert(context.consents.end(), then.begin(), then.end());
    }
    return context;
}

QFuture<Result<RecordContext>> contextOf(cache::Cache& cache, const Communication& communication, const NoticeRule& rule, const query::Calendar& calendar)
{
    return cache.readers().read([communication, rule, calendar, profile = QFileInfo(cache.path()).absolutePath()](store::Database& database) -> Result<RecordContext> {
        const std::unique_ptr<search::SearchIndex> index = search::sqlSearch(database);
        CF_TRY(RecordContext context, readContext(database, *index, communication, rule, calendar));
        if (!communication.package.isEmpty()) {
            auto package = readPackage(database, readCaseRules(profile), communication.package);
            if (!package && package.error().kind != ErrorKind::NotFound) {
                return tl::unexpected<Error>(package.error());
            }
            context.package = package ? std::optional(std::move(*package)) : std::nullopt;
        }
        return Result<RecordContext>(std::move(context));
    });
}

} // namespace cf::evidence
