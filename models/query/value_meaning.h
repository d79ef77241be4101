// Whether a stored value is meant by a value of a query. Pure. Source: docs/query-language.md, Values.
#pragma once

#include "models/domain/moment.h"
#include "models/query/resolve.h"

namespace cf::query {

/// An empty stored value is never meant.
bool meansIdentifier(const Value& value, const QString& stored);
bool meansPhone(const Value& value, const QString& stored);
bool meansCode(const Value& value, const QString& stored);
bool meansName(const Value& value, const QString& stored);
/// Words anywhere in a text: also those of Text terms.
bool meansText(const Value& value, const QString& stored);
/// Of templates: as a code where it is typed exactly or is no number, else as a number.
bool meansVersion(const Value& value, const QString& stored);
bool meansGrade(const Value& value, EvidenceGrade grade);
bool meansMoment(const DateBounds& bounds, const Moment& moment);

} // namespace cf::query
