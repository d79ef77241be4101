#include "models/evidence/exceptions/exception_ages.h"

#include <algorithm>

namespace cf::evidence {

namespace {

constexpr std::array bounds{0, 1, 2, 3, 6, 11, 21, 61};

} // namespace

size_t ageClassOf(int businessDays)
{
    const auto next = std::ranges::upper_bound(bounds, std::max(0, businessDays));
    return size_t(next - bounds.begin()) - 1;
}

int businessAge(const LetterException& one, const BusinessDays& days, UtcMs now)
{
    return one.opened ? std::max(0, days.between(days.counted(*one.opened), days.dayOf(one.ended.value_or(now)))) : 0;
}

ExceptionAges exceptionAges(const std::vector<const LetterException*>& exceptions, const ExceptionRules& rules, UtcMs now)
{
    ExceptionAges ages;
    for (size_t i = 0; i < bounds.size(); ++i) {
        ages.classes.push_back({bounds[i], i + 1 < bounds.size() ? std::optional(bounds[i + 1]) : std::nullopt, 0, 0});
    }
    const BusinessDays days(rules.calendar);
    std::array<std::vector<qint64>, exceptionKinds> open, settled;
    std::array<qint64, exceptionKinds> late{};
    std::vector<qint64> allOpen, allSettled;
    for (const LetterException* one : exceptions) {
        const auto age = one->age(now);
        if (!age) {
            ++ages.untold;
            continue;
        }
        const size_t kind = size_t(one->kind);
        if (!one->isOpen()) {
            settled[kind].push_back(*age);
            allSettled.push_back(*age);
            continue;
        }
        open[kind].push_back(*age);
        allOpen.push_back(*age);
        AgeClass& place = ages.classes[ageClassOf(businessAge(*one, days, now))];
        ++place.count;
        if (one->isLate(now)) {
            ++place.late;
            ++late[kind];
        }
    }
    for (const ExceptionKind kind : allExceptionKinds()) {
        const size_t i = size_t(kind);
        if (!open[i].empty() || !settled[i].empty()) {
            ages.kinds.push_back({kind, lengthsOf(std::move(open[i])), lengthsOf(std::move(settled[i])), late[i], rules.rule.days[i]});
        }
    }
    ages.open = lengthsOf(std::move(allOpen));
    ages.settled = lengthsOf(std::move(allSettled));
    return ages;
}

} // namespace cf::evidence
