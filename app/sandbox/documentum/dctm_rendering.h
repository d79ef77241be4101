// Objects, links and feeds as JSON. Source: protocol page 1.3 to 1.7.
#pragma once

#include "app/sandbox/documentum/dctm_site.h"

namespace cf::sandbox::documentum {

QJsonObject link(const QString& relation, const QString& href, const QString& title = {});
/// With the prefix that most relations have.
QJsonObject emcLink(const QString& relation, const QString& href, const QString& title = {});
QJsonObject templateLink(const QString& relation, const QString& hrefTemplate);

/// A value as JSON has it: times in the zone of the process, a list of nothing null.
QJsonValue shownValue(const QJsonValue& value, const Attribute& attribute, const QTimeZone& zone);

/// "object", "document", "folder", "cabinet", "sysobject": what a thing is called at its own address.
QString kindOf(const Thing& thing);
QString addressOf(const Visit& visit, const Thing& thing, const QString& kind); ///< URL
/// `kind` "object": as /objects/ID has it.
QJsonObject shownThing(const Visit& visit, const Thing& thing, const QString& kind);
/// Something that is no sysobject, by its attributes.
QJsonObject shownRow(const Visit& visit, const QString& kind, const QString& type, const QJsonObject& values, const QString& address);

struct Entry {
    QString id, title, summary, address;
    UtcMs updated = 0, published = 0;
    std::function<QJsonObject()> inlined;
};
Entry entryOf(const Visit& visit, const Thing& thing, const QString& kind);

/// The page that was asked for, of entries that are made when they are on it. `next` stands where more follow, `total` where it is asked for.
HttpResponse feed(const Visit& visit, const QString& title, qint64 count, const std::function<Entry(qint64 index)>& entryAt, bool isInline = false);
HttpResponse feedOf(const Visit& visit, const QString& title, const QList<Thing>& things, const QString& kind);
/// By `filter` and `sort`; a refusal when they are not understood.
Or<QList<Thing>> sifted(const Visit& visit, const QList<Thing>& things, const QString& type);

} // namespace cf::sandbox::documentum
