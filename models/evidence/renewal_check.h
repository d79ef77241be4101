// Renewals and the notices that go before them: what counts as a notice is a query, and a notice counts when it was sent within a window
// before the day of renewal. Source: capabilities 6.
#pragma once

#include "models/evidence/workspace_filter.h"
#include "models/search/search_index.h"

namespace cf::evidence {

inline constexpr int usualNoticeDays = 60;
QString usualNoticeQuery(); ///< type:"Renewal notice"

struct NoticeRule {
    QString query = usualNoticeQuery(); ///< in the query language
    int days = usualNoticeDays;         ///< before the day of renewal; one sent on that day counts, one after it does not
    friend bool operator==(const NoticeRule&, const NoticeRule&) = default;
};
/// What is wrong with the rule; nullopt: nothing.
std::optional<QString> noticeFault(const NoticeRule& rule);

/// Finds the notices that count for a renewal: the letters that name the policy, or are filed with it, meet the query and were sent in the window.
QString noticesFor(const NoticeRule& rule, const cache::WorkspaceLine& policy);

struct RenewalFinding {
    cache::WorkspaceLine policy; ///< with a day of renewal
    QString query;               ///< finds the notices that count
    qint64 notices = 0;
    bool hasPassed = false;
    bool isMissing() const { return notices == 0; }
    friend bool operator==(const RenewalFinding&, const RenewalFinding&) = default;
};
/// Rejected: the rule's query is not understood.
Result<RenewalFinding> checkRenewal(search::SearchIndex& index, const NoticeRule& rule, const cache::WorkspaceLine& policy, const query::Calendar& calendar);

} // namespace cf::evidence
