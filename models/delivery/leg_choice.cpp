#include "models/delivery/leg_choice.h"

#include "models/base/text.h"

#include <algorithm>

namespace cf::delivery {

namespace {

bool isMark(QChar c) { return c == u'*' || c == u'\u2022'; }

/// Channels that reach a recipient in the same way: what was meant as print may be told as registered, what was meant for the portal as web.
int wayOf(Channel channel)
{
    switch (channel) {
    case Channel::Print:
    case Channel::RegisteredMail:
    case Channel::Fax: return channel == Channel::Fax ? 2 : 1;
    case Channel::Portal:
    case Channel::Web:
    case Channel::MobileApp: return 3;
    case Channel::Email:
    case Channel::RegisteredEDelivery: return 4;
    case Channel::Sms: return 5;
    case Channel::Push: return 6;
    default: return 7 + int(channel);
    }
}

bool isOfChannel(const RecipientLeg& leg, const DeliveryNotice& notice)
{
    return notice.channel == Channel::Unknown || leg.channel == Channel::Unknown || wayOf(leg.channel) == wayOf(notice.channel);
}

/// It names an address of the leg's kind, and another one.
bool namesAnother(const DeliveryNotice& notice, const RecipientLeg& leg)
{
    return notice.recipient.contains(u'@') && leg.email.contains(u'@') && !isShownAs(leg.email, notice.recipient);
}

/// A number without what people part it by; marks stay.
QString dialled(const QString& number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() || isMark(c)) {
            digits += c;
        }
    }
    return digits;
}

bool names(const DeliveryNotice& notice, const RecipientLeg& leg)
{
    return isShownAs(leg.email, notice.recipient) || isShownAs(dialled(leg.phone), dialled(notice.recipient)) ||
           isShownAs(leg.address, notice.recipient) || isShownAs(leg.recipient, notice.recipient);
}

} // namespace

bool isShownAs(QStringView whole, QStringView shown)
{
    if (shown.isEmpty() || whole.isEmpty()) {
        return false;
    }
    // Runs of marks stand for any letters, as many as there are or not. Greedy from the left, as in file names.
    qsizetype at = 0, mark = -1, from = 0, i = 0;
    bool any = false;
    while (at < whole.size()) {
        if (i < shown.size() && isMark(shown[i])) {
            mark = i++;
            from = at;
        } else if (i < shown.size() && shown[i].toCaseFolded() == whole[at].toCaseFolded()) {
            ++i;
            ++at;
            any = true;
        } else if (mark >= 0) {
            i = mark + 1;
            at = ++from;
        } else {
            return false;
        }
    }
    while (i < shown.size() && isMark(shown[i])) {
        ++i;
    }
    return any && i == shown.size(); // marks alone say nothing
}

LegChoice legFor(const DeliveryNotice& notice, const std::vector<RecipientLeg>& legs)
{
    std::vector<size_t> able;
    for (size_t i = 0; i < legs.size(); ++i) {
        if (isOfChannel(legs[i], notice)) {
            able.push_back(i);
        }
    }
    if (able.empty()) {
        return {legs.empty() && notice.channel == Channel::Unknown ? LegChoice::Said::OneOf : LegChoice::Said::Another, 0};
    }
    if (notice.isOneOfSeveral && able.size() > 1) {
        return {LegChoice::Said::OneOf, 0};
    }
    const auto only = [&](auto fits) -> std::optional<size_t> {
        std::optional<size_t> found;
        for (const size_t i : able) {
            if (fits(legs[i])) {
                if (found) {
                    return std::nullopt;
                }
                found = i;
            }
        }
        return found;
    };
    const QString customer = identifierKey(notice.customer);
    if (!customer.isEmpty()) {
        if (const auto leg = only([&](const RecipientLeg& l) { return identifierKey(l.customer) == customer; })) {
            return {LegChoice::Said::This, *leg};
        }
    }
    if (!notice.recipient.isEmpty()) {
        if (const auto leg = only([&](const RecipientLeg& l) { return names(notice, l); })) {
            return {LegChoice::Said::This, *leg};
        }
    }
    if (std::all_of(able.begin(), able.end(), [&](size_t i) { return namesAnother(notice, legs[i]); })) {
        return {LegChoice::Said::Another, 0};
    }
    return able.size() == 1 ? LegChoice{LegChoice::Said::This, able.front()} : LegChoice{LegChoice::Said::OneOf, 0};
}

} // namespace cf::delivery
