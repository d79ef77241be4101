#include "models/evidence/renewal_check.h"

#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/query/print.h"

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

query::CalendarSpan dayOf(QDate day) { return {query::CalendarSpan::Unit::Day, day, {}}; }

} // namespace

QString usualNoticeQuery() { return u"type:\"Renewal notice\""_s; }

std::optional<QString> noticeFault(const NoticeRule& rule)
{
    const auto parsed = query::parse(rule.query);
    if (!parsed || parsed->where.isEverything()) {
        return rule.query;
    }
    return rule.days < 1 || rule.days > 3'650 ? std::optional(QString::number(rule.days)) : std::nullopt;
}

QString noticesFor(const NoticeRule& rule, const cache::WorkspaceLine& policy)
{
    const auto notice = query::parse(rule.query);
    if (!notice || !policy.renewal) {
        return {};
    }
    query::Term sent;
    sent.field = query::Field::Sent;
    sent.value = query::DateRange{dayOf(policy.renewal->addDays(-rule.days)), dayOf(*policy.renewal)};
    std::vector<query::Expression> belongs{query::of(query::equalTerm(query::Field::Workspace, policy.nativeId))};
    if (!policy.object.isEmpty()) {
        belongs.insert(belongs.begin(), query::of(query::equalTerm(query::Field::Policy, policy.object)));
    }
    query::Query query = *notice;
    query.where = query::all({query::any(std::move(belongs)), notice->where, query::of(std::move(sent))});
    return query::print(query);
}

Result<RenewalFinding> checkRenewal(search::SearchIndex& index, const NoticeRule& rule, const cache::WorkspaceLine& policy, const query::Calendar& calendar)
{
    if (const auto fault = noticeFault(rule)) {
        return fail(ErrorKind::Rejected, *fault);
    }
    RenewalFinding finding;
    finding.policy = policy;
    finding.query = noticesFor(rule, policy);
    const QDate today = QDateTime::fromMSecsSinceEpoch(calendar.now, calendar.business).date();
    finding.hasPassed = policy.renewal && *policy.renewal < today;
    const auto parsed = query::parse(finding.query);
    if (!parsed) {
        return fail(ErrorKind::Rejected, finding.query);
    }
    CF_TRY(const search::Total total, index.total({*parsed, calendar}));
    finding.notices = total.total;
    return finding;
}

} // namespace cf::evidence
