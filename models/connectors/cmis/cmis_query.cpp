#include "models/connectors/cmis/cmis_query.h"

#include "models/connectors/cmis/cmis_wire.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::connectors::cmis {

QString textLiteral(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + escaped + u'\'';
}

QString momentLiteral(qint64 milliseconds) { return u"TIMESTAMP '"_s + isoOf(milliseconds) + u'\''; }

bool isQueryName(const QString& name)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z_0-9:.-]*$"_s);
    return form.match(name).hasMatch();
}

namespace {

QString selection(const Listing& listing)
{
    // Object and type always: without them values come as lists of one.
    QString statement = u"SELECT cmis:objectId, cmis:objectTypeId, cmis:lastModificationDate"_s;
    statement += listing.hasSeries ? u", cmis:versionSeriesId"_s : QString();
    return statement + u" FROM "_s + listing.type;
}

} // namespace

QString rowStatement(const Listing& listing, const QString& nativeId)
{
    const QString series = u"series:"_s;
    const bool isSeries = nativeId.startsWith(series);
    return selection(listing) + u" WHERE "_s + (isSeries ? u"cmis:versionSeriesId"_s : u"cmis:objectId"_s) + u" = "_s +
           textLiteral(isSeries ? nativeId.mid(series.size()) : nativeId);
}

QString heldStatement(const Listing& listing, const QString& hold, const QStringList& nativeIds)
{
    const QString series = u"series:"_s;
    QStringList ofSeries, ofObjects, conditions;
    for (const QString& id : nativeIds) {
        (id.startsWith(series) ? ofSeries : ofObjects) << textLiteral(id.startsWith(series) ? id.mid(series.size()) : id);
    }
    if (!ofSeries.isEmpty()) {
        conditions << u"d.cmis:versionSeriesId IN ("_s + ofSeries.join(u", "_s) + u')';
    }
    if (!ofObjects.isEmpty()) {
        conditions << u"d.cmis:objectId IN ("_s + ofObjects.join(u", "_s) + u')';
    }
    QString statement = u"SELECT d.cmis:objectId, d.cmis:objectTypeId"_s + (listing.hasSeries ? u", d.cmis:versionSeriesId"_s : QString());
    statement += u", d.cmis:secondaryObjectTypeIds, h.cmis:rm_holdIds FROM "_s + listing.type + u" AS d JOIN cmis:rm_hold AS h ON d.cmis:objectId = h.cmis:objectId WHERE "_s;
    statement += textLiteral(hold) + u" = ANY h.cmis:rm_holdIds AND "_s;
    return statement + (conditions.size() == 1 ? conditions.first() : u'(' + conditions.join(u" OR "_s) + u')');
}

QString changedStatement(const Listing& listing, qint64 since, const std::optional<Key>& after)
{
    QString statement = selection(listing);
    QStringList conditions;
    if (!listing.folder.isEmpty()) {
        conditions << u"IN_TREE("_s + textLiteral(listing.folder) + u')';
    }
    if (after) {
        const QString moment = momentLiteral(after->modifiedMs);
        conditions << u"(cmis:lastModificationDate > %1 OR (cmis:lastModificationDate = %1 AND cmis:objectId > %2))"_s
                          .arg(moment, textLiteral(after->objectId));
    } else if (since > 0) {
        conditions << u"cmis:lastModificationDate >= "_s + momentLiteral(since);
    }
    if (!conditions.isEmpty()) {
        statement += u" WHERE "_s + conditions.join(u" AND "_s);
    }
    if (listing.isOrdered) {
        statement += u" ORDER BY cmis:lastModificationDate ASC, cmis:objectId ASC"_s;
    }
    return statement;
}

} // namespace cf::connectors::cmis
