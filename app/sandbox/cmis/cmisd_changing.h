// Changing what an object says of itself. Communications are changed in the holdings, and so for whoever else looks at them.
#pragma once

#include "app/sandbox/cmis/cmisd_showing.h"

namespace cf::sandbox::cmisd {

using Refusal = std::optional<HttpResponse>; ///< nothing: all is well

HttpResponse done(const Visit& visit, const Thing& thing, int status); ///< the object; with a Location when it is new
HttpResponse doneWithout();                                            ///< 200 and nothing to read

/// The properties of the form as `thing` takes them, with the secondary types that it has or is given.
Or<QJsonObject> propertiesFor(const Visit& visit, const Thing& thing);
Refusal apply(const Visit& visit, Thing& thing, const QJsonObject& properties, bool isNew);
/// updateConflict, when a token was sent that is no longer the thing's.
Refusal staleToken(const Thing& thing, const QString& token);
/// constraint: a hold, or a retention that has not ended, forbids to delete it or to change its content.
Refusal forbiddenByDuty(const Visit& visit, const Thing& thing);
/// nameConstraintViolation: none, with a slash, or another's in that folder.
Refusal badName(const Visit& visit, const QString& folder, const QString& name, const QString& exceptId);
void touch(const Visit& visit, Thing& thing); ///< who and when, and another token
void log(const Visit& visit, const Thing& thing, const QString& kind);

/// The object with its properties changed; a communication also in the holdings.
Or<Thing> updated(Visit& visit, const Thing& thing, const QJsonObject& properties);

} // namespace cf::sandbox::cmisd
