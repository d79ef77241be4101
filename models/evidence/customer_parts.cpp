#include "models/evidence/customer_parts.h"

#include "models/base/text.h"

#include <algorithm>
#include <array>

namespace cf::evidence {

namespace {

bool isBefore(const std::optional<Moment>& a, const std::optional<Moment>& b) { return a && b ? a->utc < b->utc : !a && b; }

bool failed(const cache::LetterLeg& leg) { return hasOutcome(leg.state, Outcome::Failed); }
bool arrived(const cache::LetterLeg& leg) { return hasOutcome(leg.state, Outcome::Delivered); }

/// Of the event that says how the leg ended.
std::optional<Moment> failedAt(const cache::LetterLeg& leg, const cache::CustomerLetter& letter)
{
    const auto told = std::ranges::find_if(leg.events, [&](const DeliveryEvent& event) { return event.state == leg.state && event.at; });
    return told == leg.events.end() ? timeOf(letter) : told->at;
}

std::optional<ConsentKind> consentIn(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Unsubscribed: return ConsentKind::Unsubscribed;
    case DeliveryState::Complaint: return ConsentKind::Complaint;
    case DeliveryState::SuppressedAddress: return ConsentKind::Suppressed;
    default: return std::nullopt;
    }
}

/// Whether a site's own field tells what somebody agreed to or wished.
bool tellsConsent(const QString& name)
{
    const QString words = foldedWords(name);
    return std::ranges::any_of(std::array{"consent", "preference", "opt in", "opt out", "optin", "optout", "einwilligung"},
                               [&](const char* word) { return words.contains(QLatin1StringView(word)); });
}

} // namespace

std::optional<Moment> timeOf(const cache::CustomerLetter& letter) { return letter.sent ? letter.sent : letter.issued; }

LetterRef refOf(const cache::CustomerLetter& letter) { return {letter.id, letter.documentId, letter.title.isEmpty() ? letter.type : letter.title, timeOf(letter)}; }

std::vector<OwnLetter> ownParts(const QString& customer, const std::vector<cache::CustomerLetter>& letters)
{
    std::vector<OwnLetter> own;
    for (const cache::CustomerLetter& letter : letters) {
        OwnLetter one;
        one.letter = &letter;
        for (const cache::LetterLeg& leg : letter.legs) {
            if (isOf(leg, customer)) {
                one.legs.push_back(&leg);
            }
        }
        if (!one.legs.empty()) {
            own.push_back(std::move(one));
        }
    }
    std::ranges::stable_sort(own, [](const OwnLetter& a, const OwnLetter& b) { return isBefore(timeOf(*a.letter), timeOf(*b.letter)); });
    return own;
}

void Uses::add(const QString& value, const cache::CustomerLetter& letter)
{
    if (value.isEmpty()) {
        return;
    }
    auto use = std::ranges::find_if(m_uses, [&](const Use& one) { return one.used.value == value; });
    if (use == m_uses.end()) {
        m_uses.push_back({{value, {}, {}, 0, false}, nullptr});
        use = m_uses.end() - 1;
    }
    const std::optional<Moment> at = timeOf(letter);
    use->used.letters += use->letter == &letter ? 0 : 1;
    use->letter = &letter;
    if (at) {
        use->used.first = use->used.first && !isBefore(at, use->used.first) ? use->used.first : at;
        use->used.last = use->used.last && isBefore(at, use->used.last) ? use->used.last : at;
    }
}

std::vector<UsedValue> Uses::lastFirst() const
{
    std::vector<UsedValue> values;
    for (const Use& use : m_uses) {
        values.push_back(use.used);
    }
    std::ranges::stable_sort(values, [](const UsedValue& a, const UsedValue& b) { return isBefore(b.last, a.last); });
    if (!values.empty() && values.front().last) {
        values.front().isLast = true;
    }
    return values;
}

std::vector<UsedValue> Uses::mostFirst() const
{
    std::vector<UsedValue> values = lastFirst();
    std::ranges::stable_sort(values, std::ranges::greater{}, &UsedValue::letters);
    return values;
}

ContactKind contactOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
    case Channel::RegisteredEDelivery: return ContactKind::Email;
    case Channel::Sms:
    case Channel::Fax: return ContactKind::Phone;
    default: return ContactKind::Address;
    }
}

const QString& contactIn(const cache::LetterLeg& leg, ContactKind kind)
{
    return kind == ContactKind::Address ? leg.address : kind == ContactKind::Email ? leg.email : leg.phone;
}

std::vector<ReturnWarning> warningsOf(const std::vector<OwnLetter>& own)
{
    std::vector<ReturnWarning> running; // of each contact, since something last arrived there
    for (const OwnLetter& one : own) {
        for (const cache::LetterLeg* leg : one.legs) {
            const ContactKind kind = contactOf(leg->channel);
            const QString& value = contactIn(*leg, kind);
            auto warning = std::ranges::find_if(running, [&](const ReturnWarning& each) {
                return each.kind == kind && each.value == value && (!value.isEmpty() || each.channel == leg->channel);
            });
            if (arrived(*leg)) {
                if (warning != running.end()) {
                    running.erase(warning);
                }
                continue;
            }
            if (!failed(*leg)) {
                if (warning != running.end()) {
                    ++warning->open;
                }
                continue;
            }
            if (warning == running.end()) {
                ReturnWarning made;
                made.kind = kind;
                made.value = value;
                made.since = failedAt(*leg, *one.letter);
                running.push_back(std::move(made));
                warning = running.end() - 1;
            }
            ++warning->letters;
            warning->channel = leg->channel;
            warning->reason = leg->reason;
            warning->last = refOf(*one.letter);
        }
    }
    std::ranges::stable_sort(running, [](const ReturnWarning& a, const ReturnWarning& b) { return isBefore(b.last.at, a.last.at); });
    return running;
}

std::vector<ConsentStep> consentsOf(const std::vector<OwnLetter>& own)
{
    std::vector<ConsentStep> steps;
    for (const OwnLetter& one : own) {
        for (const cache::LetterLeg* leg : one.legs) {
            for (const DeliveryEvent& event : leg->events) {
                if (const std::optional<ConsentKind> kind = consentIn(event.state)) {
                    steps.push_back({*kind, event.at, contactIn(*leg, contactOf(leg->channel)), {}, {}, leg->channel, refOf(*one.letter)});
                }
            }
        }
        for (const auto& [name, value] : one.letter->attributes) {
            if (tellsConsent(name)) {
                steps.push_back({ConsentKind::Stated, timeOf(*one.letter), {}, name, value, one.legs.front()->channel, refOf(*one.letter)});
            }
        }
    }
    std::ranges::stable_sort(steps, [](const ConsentStep& a, const ConsentStep& b) { return a.at && b.at ? a.at->utc < b.at->utc : a.at && !b.at; });
    return steps;
}

std::vector<StoryLink> linksOf(const std::vector<OwnLetter>& own)
{
    std::vector<StoryLink> links;
    for (auto one = own.rbegin(); one != own.rend(); ++one) {
        for (const cache::LetterLink& link : one->letter->links) {
            if (link.kind != RelationKind::PartOfPackage) {
                links.push_back({link.kind, link.isIncoming, refOf(*one->letter), link.target, link.id});
            }
        }
    }
    return links;
}

std::vector<ContactChange> thenAndNow(const CustomerStory& story, const cache::CustomerLetter& letter)
{
    std::vector<ContactChange> changes;
    const std::pair<ContactKind, const std::vector<UsedValue>*> kinds[] = {
        {ContactKind::Address, &story.addresses}, {ContactKind::Email, &story.emails}, {ContactKind::Phone, &story.phones}};
    for (const cache::LetterLeg& leg : letter.legs) {
        if (!isOf(leg, story.id)) {
            continue;
        }
        for (const auto& [kind, values] : kinds) {
            const QString& then = contactIn(leg, kind);
            if (then.isEmpty() || values->empty() || !values->front().isLast || values->front().value == then) {
                continue;
            }
            const ContactChange change{kind, then, values->front().value, values->front().first};
            if (std::ranges::find(changes, change) == changes.end()) {
                changes.push_back(change);
            }
        }
    }
    return changes;
}

std::vector<ConsentStep> consentAsOf(const CustomerStory& story, const cache::CustomerLetter& letter)
{
    std::vector<ConsentStep> then;
    const std::optional<Moment> at = timeOf(letter);
    QStringList contacts;
    for (const cache::LetterLeg& leg : letter.legs) {
        if (isOf(leg, story.id)) {
            contacts << contactIn(leg, contactOf(leg.channel));
        }
    }
    for (const ConsentStep& step : story.consents) {
        const bool isOwn = step.kind == ConsentKind::Stated && step.letter.id == letter.id;
        const bool isKnownThen = step.kind != ConsentKind::Stated && step.at && at && step.at->utc <= at->utc && contacts.contains(step.contact);
        if (isOwn || isKnownThen) {
            then.push_back(step);
        }
    }
    return then;
}

} // namespace cf::evidence
