#include "app/sandbox/xconnector/xcon_truth.h"

#include "app/sandbox/xconnector/xcon_envelope.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;
using enum Happening;

bool isPositive(Happening what) { return what == Delivered || what == DeliveredInferred; }

/// What an address or a carrier may still do after it took something.
bool mayFollowDelivery(Happening what, const QString& channel)
{
    const bool isOfPost = channel == u"print" || channel == u"registered-mail" || channel == u"branch-handover";
    return isOfPost ? what == Returned || what == Refused : what == BouncedHard || what == BouncedSoft;
}

int rankOf(Group group)
{
    switch (group) {
    case Group::Outcome: return 4;
    case Group::Problem: return 3;
    case Group::Dispatch: return 2;
    case Group::Produce: return 1;
    default: return 0;
    }
}

/// Of attempts: what arrived, then what is on its way, then what is stuck, then what failed.
int worthOf(std::optional<Happening> state)
{
    if (!state) {
        return 0;
    }
    const Group group = groupOf(*state);
    return isPositive(*state) ? 5 : group == Group::Dispatch ? 4 : group == Group::Problem ? 3 : group == Group::Produce ? 2 : 1;
}

QJsonValue said(std::optional<Happening> state) { return state ? QJsonValue(QString(wordOf(*state))) : QJsonValue(); }

QJsonArray engagementOf(const QList<StoryEvent>& events)
{
    QStringList words;
    for (const StoryEvent& event : events) {
        const QString word = wordOf(event.what);
        if (groupOf(event.what) == Group::Engage && !words.contains(word)) {
            words.append(word);
        }
    }
    words.sort();
    return QJsonArray::fromStringList(words);
}

} // namespace

std::optional<Happening> stateOf(QList<StoryEvent> events)
{
    std::stable_sort(events.begin(), events.end(), [](const StoryEvent& a, const StoryEvent& b) { return a.at < b.at; });
    std::optional<Happening> state;
    bool isComplained = false;
    for (const StoryEvent& event : events) {
        isComplained = isComplained || event.what == Complained;
        const int rank = rankOf(groupOf(event.what)), reached = state ? rankOf(groupOf(*state)) : 0;
        if (rank == 0 || rank < reached) {
            continue;
        }
        const bool isFurther = rank > reached || (rank < 4 && event.what > *state);
        const bool isContrary = rank == 4 && reached == 4 && isPositive(*state) && mayFollowDelivery(event.what, event.channel);
        if (isFurther || isContrary) {
            state = event.what;
        }
    }
    if (isComplained && (!state || groupOf(*state) != Group::Outcome)) {
        state = Delivered; // nobody complains of what never came
    }
    return state;
}

QJsonObject truthOf(const Story& story)
{
    QJsonArray legs;
    for (qsizetype at = 0; at < story.legs.size(); ++at) {
        const StoryLeg& leg = story.legs[at];
        std::map<int, QList<StoryEvent>> attempts;
        for (const StoryEvent& event : story.events) {
            if ((event.legs >> at & 1U) != 0 && event.strangeness == Strangeness::None) {
                attempts[event.attempt].append(event);
            }
        }
        QJsonArray told;
        std::optional<Happening> best;
        for (const auto& [number, events] : attempts) {
            const std::optional<Happening> state = stateOf(events);
            best = worthOf(state) > worthOf(best) ? state : best;
            told.append(QJsonObject{{u"attempt"_s, number},
                                    {u"channel"_s, events.constFirst().channel},
                                    {u"state"_s, said(state)},
                                    {u"engagement"_s, engagementOf(events)},
                                    {u"events"_s, events.size()}});
        }
        legs.append(QJsonObject{{u"customer"_s, leg.customer},
                                {u"recipient"_s, leg.recipient},
                                {u"channel"_s, leg.channel},
                                {u"hash"_s, addressHash(leg.address.isEmpty() ? leg.channel + u':' + leg.customer : leg.address, leg.channel)},
                                {u"state"_s, said(best)},
                                {u"attempts"_s, told}});
    }
    return {{u"document"_s, story.document}, {u"number"_s, qint64(story.number)}, {u"legs"_s, legs}};
}

} // namespace cf::sandbox::xconnector
