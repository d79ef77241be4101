#include "models/domain/repository_comparison.h"

#include <algorithm>

namespace cf {

namespace {

template <class T, class Same> bool areSame(const std::vector<T>& a, const std::vector<T>& b, Same same)
{
    return std::ranges::equal(a, b, same);
}

bool isSameRendition(const Rendition& a, const Rendition& b)
{
    return a.id == b.id && a.role == b.role && a.source.nativeId == b.source.nativeId && a.fileName == b.fileName && a.queue == b.queue &&
           a.mime == b.mime && a.pdl == b.pdl && a.pageFrom == b.pageFrom && a.pageCount == b.pageCount && a.language == b.language;
}

bool isSameLeg(const RecipientLeg& a, const RecipientLeg& b)
{
    return a.id == b.id && a.envelope == b.envelope && a.customer == b.customer && a.recipient == b.recipient && a.role == b.role &&
           a.channel == b.channel && a.platform == b.platform && a.channelReason == b.channelReason && a.address == b.address && a.email == b.email && a.phone == b.phone;
}

bool hasEventsOf(const RecipientLeg& earlier, const RecipientLeg& later)
{
    return std::ranges::all_of(later.events, [&](const DeliveryEvent& event) {
        return std::ranges::any_of(earlier.events, [&](const DeliveryEvent& known) { return known.id == event.id; });
    });
}

/// Without the legs that only delivery feeds tell of, which no record can confirm.
std::pair<std::vector<RecipientLeg>, std::vector<Envelope>> asRecordsTell(const Communication& c)
{
    std::vector<RecipientLeg> legs;
    std::vector<Envelope> envelopes = c.envelopes;
    std::ranges::copy_if(c.legs, std::back_inserter(legs), [](const RecipientLeg& leg) { return leg.basis == LegBasis::Record; });
    for (const RecipientLeg& leg : c.legs) {
        if (leg.basis == LegBasis::Feed) {
            std::erase_if(envelopes, [&](const Envelope& envelope) { return envelope.id == leg.envelope; });
        }
    }
    return {std::move(legs), std::move(envelopes)};
}

} // namespace

QStringList differingFields(const Communication& earlier, const Communication& later)
{
    QStringList fields;
    const auto note = [&fields](bool same, const char* name) {
        if (!same) {
            fields << QLatin1StringView(name);
        }
    };
    const std::pair<const char*, QString Communication::*> texts[] = {
        {"documentId", &Communication::documentId},     {"title", &Communication::title},
        {"type", &Communication::type},                 {"purpose", &Communication::purpose},
        {"campaign", &Communication::campaign},         {"cycle", &Communication::cycle},
        {"batch", &Communication::batch},               {"businessUnit", &Communication::businessUnit},
        {"brand", &Communication::brand},               {"language", &Communication::language},
        {"account", &Communication::account},           {"policy", &Communication::policy},
        {"claim", &Communication::claim},               {"case", &Communication::caseId},
        {"loan", &Communication::loan},                 {"workspace", &Communication::workspace},
        {"package", &Communication::package},           {"retentionClass", &Communication::retentionClass},
        {"job", &Communication::jobId},                 {"flowInstance", &Communication::flowInstanceId},
        {"flowStep", &Communication::flowStepId},        {"event", &Communication::event},
        {"eventKind", &Communication::eventKind}};
    for (const auto& [name, member] : texts) {
        note(earlier.*member == later.*member, name);
    }
    const std::pair<const char*, std::optional<Moment> Communication::*> moments[] = {{"issued", &Communication::issued},
                                                                                     {"effective", &Communication::effective},
                                                                                     {"composed", &Communication::composed},
                                                                                     {"sent", &Communication::sent},
                                                                                     {"archived", &Communication::archived},
                                                                                     {"happened", &Communication::happened}};
    for (const auto& [name, member] : moments) {
        note(earlier.*member == later.*member, name);
    }
    note(earlier.state == later.state, "state");
    note(areSame(earlier.renditions, later.renditions, isSameRendition), "renditions");
    const auto [legs, envelopes] = asRecordsTell(earlier);
    note(areSame(legs, later.legs, isSameLeg) && envelopes == later.envelopes, "recipients");
    note(areSame(legs, later.legs, hasEventsOf), "delivery");
    note(earlier.usages == later.usages, "template");
    note(earlier.relations == later.relations, "relations");
    note(earlier.attributes == later.attributes, "attributes");
    note(earlier.record.has_value() == later.record.has_value(), "record");
    if (earlier.record && later.record) {
        note(earlier.record->versions == later.record->versions && earlier.record->sentVersion == later.record->sentVersion &&
                 earlier.record->sentVersionBasis == later.record->sentVersionBasis,
             "versions");
        note(earlier.record->holds == later.record->holds, "holds");
        note(earlier.record->retention == later.record->retention, "retention");
        note(earlier.record->address == later.record->address, "address");
    }
    return fields;
}

} // namespace cf
