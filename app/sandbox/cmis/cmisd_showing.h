// Objects as JSON. Source: CMIS 1.1, 5.2.11.
#pragma once

#include "app/sandbox/cmis/cmisd_site.h"

#include <QJsonArray>

namespace cf::sandbox::cmisd {

/// How the controls of a request ask for objects.
struct Wish {
    QStringList filter; ///< ids or query names; empty: all
    bool isSuccinct = false, isExtendedTime = false, withActions = false, withAcl = false, withPolicies = false;
    QString renditions; ///< "": none
};
Wish wishOf(const Visit& visit);

QJsonObject shown(const Visit& visit, const Thing& thing, const Wish& wish);
/// {"objects": [{"object", "pathSegment"}], "hasMoreItems", "numItems"} has its own place; this is the properties alone.
QJsonObject shownProperties(const Visit& visit, const Thing& thing, const Wish& wish);
/// {id, localName, …, value}
QJsonObject shownProperty(const Property& property, const QJsonValue& value);
/// Instants as ISO 8601, when that is wished.
QJsonValue shownValue(const Property& property, const QJsonValue& value, bool isExtendedTime);
QJsonObject actionsOf(const Visit& visit, const Thing& thing);
QJsonObject aclOf(const Thing& thing);
QJsonArray renditionsOf(const Thing& thing, const QString& filter, const StoredFiles& files);
QJsonObject repositoryInfo(const Visit& visit);

/// Where a page begins and ends, of `total`.
struct Page {
    qint64 from = 0, to = 0, total = 0;
    bool hasMore() const { return to < total; }
    void addTo(QJsonObject& json, const Site& site) const; ///< hasMoreItems, numItems
};
Or<Page> pageOf(const Visit& visit, qint64 total);

} // namespace cf::sandbox::cmisd
