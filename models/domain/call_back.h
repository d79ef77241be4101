// A customer who is to be called back, since what they asked for lies here as a draft: when, by whom, and what came of it. It names no customer. Source: journey S1, failures.
#pragma once

#include "models/base/clock.h"
#include "models/domain/communication.h"

#include <optional>

namespace cf {

enum class CallResult { Reached, NotReached, NotNeeded };
QLatin1StringView codeOf(CallResult result); ///< "reached", "not-reached", "not-needed"; stable, stored
std::optional<CallResult> callResultNamed(QStringView code);

struct CallBack {
    qint64 id = 0;         ///< given by the desk
    QString plan;          ///< key of the draft in the outbox
    CommunicationId about;
    QString documentId;    ///< of the letter; empty: none
    UtcMs due = 0;
    QString zone;          ///< IANA id, in which the time was chosen
    QString caller;        ///< who is to call, by account
    QString person;        ///< who noted it
    UtcMs noted = 0;
    std::optional<CallResult> result = {}; ///< none: open
    std::optional<UtcMs> ended = {};
    QString endedBy = {};
    friend bool operator==(const CallBack&, const CallBack&) = default;
};

} // namespace cf
