#include "models/domain/retention_plan.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr std::array starts{"issued"_L1, "sent"_L1, "archived"_L1, "effective"_L1, "event"_L1, "external"_L1};
constexpr std::array ends{"destroy"_L1, "review"_L1, "transfer"_L1};

template <class E, size_t N>
std::optional<E> named(const std::array<QLatin1StringView, N>& codes, QStringView code)
{
    const auto found = std::ranges::find_if(codes, [&](QLatin1StringView one) { return one == code; });
    return found == codes.end() ? std::nullopt : std::optional(E(found - codes.begin()));
}

bool isSame(QStringView a, QStringView b) { return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0; }

} // namespace

QLatin1StringView codeOf(RetentionStart start) { return starts[size_t(start)]; }
std::optional<RetentionStart> retentionStartNamed(QStringView code) { return named<RetentionStart>(starts, code); }
QLatin1StringView codeOf(RetentionEnd end) { return ends[size_t(end)]; }
std::optional<RetentionEnd> retentionEndNamed(QStringView code) { return named<RetentionEnd>(ends, code); }

const PlanClass* RetentionPlan::find(QStringView code) const
{
    const auto found = std::ranges::find_if(classes, [&](const PlanClass& one) { return isSame(one.code, code); });
    return found == classes.end() ? nullptr : &*found;
}

QString RetentionPlan::classOf(const QString& repository, const QString& code) const
{
    if (code.trimmed().isEmpty()) {
        return {};
    }
    const PlanCode* any = nullptr;
    for (const PlanCode& one : codes) {
        if (!isSame(one.code, code)) {
            continue;
        }
        if (!one.repository.isEmpty() && isSame(one.repository, repository)) {
            return one.planClass;
        }
        any = one.repository.isEmpty() && !any ? &one : any;
    }
    if (any) {
        return any->planClass;
    }
    const PlanClass* itself = find(code);
    return itself ? itself->code : QString();
}

QString RetentionPlan::classOfType(const QString& type) const
{
    const auto found = std::ranges::find_if(types, [&](const PlanType& one) { return isSame(one.type, type); });
    return found == types.end() ? QString() : found->planClass;
}

bool RetentionPlan::isMeans(const QString& code) const
{
    return std::ranges::any_of(means, [&](const QString& one) { return one.endsWith(u'*') ? code.startsWith(one.chopped(1), Qt::CaseInsensitive) : isSame(one, code); });
}

QDate dayOf(const Moment& moment, const QTimeZone& zone)
{
    if (moment.precision == Precision::Day) { // a day that was written is that day everywhere
        return QDateTime::fromMSecsSinceEpoch(moment.wall, QTimeZone::utc()).date();
    }
    return QDateTime::fromMSecsSinceEpoch(moment.utc, zone).date();
}

QDate keptUntil(const PlanClass& of, QDate start)
{
    if (of.isToYearEnd) {
        start = QDate(start.year(), 12, 31);
    }
    QDate until = start.addYears(of.years).addMonths(of.months);
    if (of.isToYearEnd) {
        until = QDate(until.year(), until.month(), until.daysInMonth());
    }
    return until;
}

} // namespace cf
