#include "models/domain/likeness.h"

#include "models/base/number_key.h"
#include "models/base/text.h"

#include <algorithm>
#include <array>

namespace cf {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int sameCustomerTypeDay = 50, sameReference = 20, sameAmount = 15, sameTitle = 10, sameTemplate = 5, zerosDiffer = -10, mostCertain = 95;

QString folded(const QString& text) { return fold(QStringView(text).trimmed()); }

/// 0: nobody in common; 1: somebody, if ids are numbers; 2: somebody.
int commonCustomer(const Communication& one, const Communication& other)
{
    int best = 0;
    for (const RecipientLeg& a : one.legs) {
        for (const RecipientLeg& b : other.legs) {
            const QString here = identifierKey(a.customer), there = identifierKey(b.customer);
            if (!here.isEmpty() && !there.isEmpty()) {
                best = std::max(best, here == there ? 2 : numberKey(here) == numberKey(there) ? 1 : 0);
            }
        }
    }
    return best;
}

/// "issued", "sent", or nothing when the days differ or none is stated of both.
QString commonDay(const Communication& one, const Communication& other)
{
    const auto isSame = [](const std::optional<Moment>& a, const std::optional<Moment>& b) { return a->wall / dayMs == b->wall / dayMs; };
    if (one.issued && other.issued) {
        return isSame(one.issued, other.issued) ? QStringLiteral("issued") : QString();
    }
    return one.sent && other.sent && isSame(one.sent, other.sent) ? QStringLiteral("sent") : QString();
}

/// What a site calls an amount; nobody maps it, so it is an attribute.
QString amountOf(const Communication& c)
{
    static const std::array names{QStringLiteral("amount"), QStringLiteral("total"), QStringLiteral("betrag"), QStringLiteral("summe")};
    for (const auto& [name, value] : c.attributes) {
        const QString last = folded(name.section(u'/', -1));
        if (std::find(names.begin(), names.end(), last) != names.end()) {
            return folded(value).remove(u' ');
        }
    }
    return {};
}

} // namespace

std::optional<Likeness> likenessOf(const Communication& one, const Communication& other)
{
    const int customer = commonCustomer(one, other);
    const QString day = commonDay(one, other);
    const QString type = folded(one.type);
    if (customer == 0 || day.isEmpty() || type.isEmpty() || type != folded(other.type)) {
        return std::nullopt;
    }
    if (!one.documentId.isEmpty() && !other.documentId.isEmpty() && identifierKey(one.documentId) != identifierKey(other.documentId)) {
        return std::nullopt; // the stronger key says otherwise
    }
    Likeness like{sameCustomerTypeDay + (customer == 1 ? zerosDiffer : 0), {QStringLiteral("customer"), QStringLiteral("type"), day}};
    const std::pair<const char*, QString Communication::*> references[] = {{"account", &Communication::account},
                                                                           {"policy", &Communication::policy},
                                                                           {"claim", &Communication::claim},
                                                                           {"case", &Communication::caseId},
                                                                           {"loan", &Communication::loan}};
    bool refers = false;
    for (const auto& [name, member] : references) {
        const QString here = identifierKey(one.*member), there = identifierKey(other.*member);
        if (here.isEmpty() || there.isEmpty()) {
            continue;
        }
        if (here != there) {
            return std::nullopt;
        }
        like.agrees << QLatin1StringView(name);
        refers = true;
    }
    like.certainty += refers ? sameReference : 0;
    const QString amount = amountOf(one), otherAmount = amountOf(other);
    if (!amount.isEmpty() && !otherAmount.isEmpty()) {
        if (amount != otherAmount) {
            return std::nullopt;
        }
        like.agrees << QStringLiteral("amount");
        like.certainty += sameAmount;
    }
    if (!one.title.isEmpty() && foldedWords(one.title) == foldedWords(other.title)) {
        like.agrees << QStringLiteral("title");
        like.certainty += sameTitle;
    }
    const bool isTemplateStated = !one.usages.empty() && !other.usages.empty();
    if (isTemplateStated && folded(one.usages.front().code) == folded(other.usages.front().code)) {
        like.agrees << QStringLiteral("template");
        like.certainty += sameTemplate;
    }
    like.certainty = std::min(like.certainty, mostCertain);
    return like;
}

} // namespace cf
