// A dispute for other programs, in stable codes: JSON, and its trail as CSV. The window and the command line write the same. Source: docs/cli.md.
#pragma once

#include "models/evidence/dispute/dispute_book.h"

#include <QJsonObject>

namespace cf::evidence {

/// One line of a list.
QJsonObject disputeLineJson(const DisputeStory& story);
QJsonObject disputeJson(const DisputeStory& story);
QJsonObject disputeCountsJson(const DisputeCounts& counts);
QJsonObject recordDisputeJson(const RecordDispute& dispute);
/// The line of time, one row an entry under a line of names; zone: in which `local` is told.
QByteArray disputeTrail(const DisputeStory& story, const QTimeZone& zone);

} // namespace cf::evidence
