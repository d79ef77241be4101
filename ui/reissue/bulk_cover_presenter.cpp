// Which letters of a plan the authority covers by which it is asked for, and what is missing of the plan. Source: journey S4.
#include "ui/reissue/bulk_plan_presenter.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace cf::ui {

void BulkPlanPresenter::proposeCustomer()
{
    if (asksForOne(m_bulk.authority) && !m_bulk.customer.isEmpty()) {
        return; // a person said so
    }
    const auto customer = [](const BulkLetter& one) { return one.request.customer; };
    const bool areOfOne = !m_found.empty() && std::ranges::adjacent_find(m_found, std::ranges::not_equal_to(), customer) == m_found.end();
    m_bulk.customer = areOfOne ? m_found.front().request.customer : QString();
}

void BulkPlanPresenter::cover(bool keepsTicks)
{
    std::vector<BulkLetter> letters = m_found;
    coverBy(letters, m_bulk.authority, m_bulk.customer);
    markCopies(letters);
    const std::vector<BulkLetter> before = keepsTicks ? m_table.letters() : std::vector<BulkLetter>();
    for (size_t i = 0; i < std::min(before.size(), letters.size()); ++i) {
        letters[i].isIncluded = before[i].group == letters[i].group ? before[i].isIncluded : letters[i].isIncluded;
    }
    m_groups = groupsOf(letters);
    m_table.setLetters(std::move(letters));
}

void BulkPlanPresenter::setAuthority(const RequestAuthority& authority, const QString& customer)
{
    if (authority == m_bulk.authority && customer == m_bulk.customer) {
        return;
    }
    const bool isOtherReach = authority.requester != m_bulk.authority.requester || authority.account != m_bulk.authority.account || customer != m_bulk.customer;
    m_bulk.authority = authority;
    m_bulk.customer = customer;
    if (m_state == State::Ready && isOtherReach) {
        cover(true);
    }
    Q_EMIT changed();
}

QString BulkPlanPresenter::outside() const
{
    if (m_state == State::Nothing || m_state == State::Choosing || m_state == State::Checking || m_state == State::Failed) { // nothing is counted
        return {};
    }
    BulkReissue counted = m_bulk;
    counted.groups = m_groups;
    return outsideSentence(counted);
}

QStringList BulkPlanPresenter::missing() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date();
    QStringList authority = authorityProblems(m_bulk, today);
    const auto isToNew = [](const BulkLetter& one) { return one.isIncluded && one.isAddressNew; };
    if (asksForOne(m_bulk.authority) && !evidence::isStrong(m_bulk.authority.check) && std::ranges::any_of(m_table.letters(), isToNew)) {
        authority << stepUpSentence();
    }
    return bulkProblems({hasWorkflow(), !m_places.middleware.isEmpty(), included(), m_title, m_bulk.remark, authority});
}

QStringList BulkPlanPresenter::problems() const
{
    QStringList problems = missing();
    if (!m_problem.isEmpty()) {
        problems.prepend(m_problem);
    }
    return problems;
}

} // namespace cf::ui
