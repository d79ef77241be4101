// The words in which all gateways' events are told, and what each proves. Source: protocol page C.3.
#pragma once

#include "models/domain/enumerations.h"

#include <QStringView>

namespace cf::delivery {

/// What an event is about. Only the first four decide what became of a leg.
enum class EventGroup { Produce, Dispatch, Problem, Outcome, Engage, Info, Control };

struct EventKind {
    QLatin1StringView name; ///< "bounced-hard"
    EventGroup group;
    DeliveryState state;    ///< Unknown: says nothing of where it is
};

const EventKind* findKind(QStringView name); ///< null: no word of the profile
std::span<const EventKind> eventKinds();     ///< in the order of the profile
inline constexpr QLatin1StringView unknownKind("unknown");

/// Where it leaves a leg of this channel: a server that took a mail is not the reader who has it.
DeliveryState stateOf(const EventKind& kind, Channel channel);
EvidenceGrade gradeOf(const EventKind& kind, Channel channel);

/// "email", "e-mail", "sms", "letter", "registered-mail", …; Unknown for what is none.
Channel channelNamed(QStringView name);

} // namespace cf::delivery
