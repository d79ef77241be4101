// What can be read: the selectors of the browser binding. Source: CMIS 1.1, 5.4.3.
#pragma once

#include "app/sandbox/cmis/cmisd_showing.h"

namespace cf::sandbox::cmisd {

/// Of the repository's URL: types, query, changes, what is checked out.
HttpResponse readRepository(const Visit& visit, const QString& selector);
/// Of an object; without a selector by what the object is.
HttpResponse readObject(const Visit& visit, const QString& selector);
/// The object that a request names: by objectId, else by the path behind the root folder's URL.
Or<Thing> namedObject(const Visit& visit);

} // namespace cf::sandbox::cmisd
