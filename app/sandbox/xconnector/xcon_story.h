// What became of a communication, as the gateways between the composition system and its recipients saw it: from the estate's record alone,
// and how their events reach the feed, with everything that such feeds do to their readers. Plain values.
//
// Rates: docs/sandbox.md. Source: protocol page for xConnector, C.2 and C.3 (which word of a provider stands for what).
#pragma once

#include "app/sandbox/estate/estate_record.h"
#include "app/sandbox/holdings/production_run.h"
#include "app/sandbox/xconnector/xcon_words.h"
#include "models/base/clock.h"

#include <QList>
#include <QString>

namespace cf::sandbox::xconnector {

struct StoryLeg {
    QString customer, recipient, channel; ///< "email": as it was meant
    QString address;                      ///< postal, e-mail or telephone; "": the portal's own account
};

/// Something that is none of the profile's words.
enum class Strangeness {
    None,
    NewWord,    ///< of the profile's own family
    NextMajor,  ///< a later version of a type
    Foreign,    ///< of another family, without data
    NativeWord, ///< a provider's word that nothing stands for
};

struct StoryEvent {
    quint32 legs = 1; ///< a bit each; several: one event names them all
    int attempt = 1;  ///< of delivering to a recipient, by one channel
    QString channel;
    Gateway gateway = Gateway::Portal;
    Happening what = Happening::Unknown;
    UtcMs at = 0;       ///< when it happened
    UtcMs recorded = 0; ///< when the layer learnt of it
    UtcMs told = 0;     ///< its place in the feed; not before it was recorded
    UtcMs toldAgain = 0; ///< 0: once
    QString code, reason;
    QString correlation; ///< "": that of its job or communication
    QString address;     ///< by which it went; "": that of the leg
    Strangeness strangeness = Strangeness::None;
    bool isNative = false;   ///< the provider's own body, and nothing normalised
    bool isReport = false;   ///< that body is a mail: RFC 3464 or RFC 5965
    bool isTimeless = false; ///< no `time`
    bool isUnrecorded = false; ///< no `recordedtime`
    bool isAhead = false;    ///< its source's clock is years ahead
    bool isRestated = false; ///< told again with other content under the same id
};

struct Story {
    quint64 number = 0;
    QString document, templateCode;
    ProductionRun run;
    QList<StoryLeg> legs;
    QList<StoryEvent> events; ///< always in the same order, which means nothing; at most 60
};

/// No events: nobody says anything, or it is the copy of another record, whose story it is.
Story storyOf(const estate::EstateRecord& record, quint64 seed);

} // namespace cf::sandbox::xconnector
