// Moment: a time as a source gave it. Source: data model 7.4.
#pragma once

#include "models/base/clock.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace cf {

enum class Precision { Day, Minute, Second, Millisecond };

/// Two readings of one time, so that no comparison has to guess: the wall clock where it was written, and the instant.
/// wall: milliseconds as if the wall clock were UTC. utc: the instant; for Precision::Day the first instant of that
/// day. A time written without a zone was read in the repository's default zone, and `zoneAssumed` says so for ever.
struct Moment {
    UtcMs utc = 0;
    qint64 wall = 0;
    Precision precision = Precision::Second;
    QString zone; ///< IANA name or "+02:00" as used for utc
    bool zoneAssumed = false;
    QString text; ///< as written by the source
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// Reads ISO 8601 (date; date and time with 'T' or space; fraction; Z or offset; compact 20250314 and 20250314T091207),
/// German d.m.yyyy [hh:mm[:ss]] and RFC 5322 dates. Anything else, or a date that does not exist, is nullopt. A wall
/// time inside a daylight-saving gap moves forward by the gap; one that occurs twice is its first occurrence. US
/// month-first dates are not guessed: 03/04/2025 is nullopt unless a mapping states the order (see readMoment's
/// `order`).
enum class SlashOrder { Refuse, DayFirst, MonthFirst };
std::optional<Moment> readMoment(QStringView text, const QTimeZone& defaultZone, SlashOrder order = SlashOrder::Refuse);

Moment momentFromUtc(UtcMs utc, const QTimeZone& zone, Precision precision = Precision::Second);

/// What nearly all sources write, so that it need not be stored: the offset as a zone, "UTC" or "+02:00"; and ISO 8601 to the
/// moment's precision, with its zone unless that was assumed. Any numbers have one.
QString usualZone(UtcMs utc, qint64 wall);
QString usualText(const Moment& moment);
/// As stored: nullopt where zone or text are the usual ones.
Moment storedMoment(UtcMs utc, qint64 wall, Precision precision, std::optional<QString> zone, std::optional<QString> text, bool zoneAssumed);

} // namespace cf
