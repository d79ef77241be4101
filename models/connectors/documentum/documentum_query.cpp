#include "models/connectors/documentum/documentum_query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

const QString form = u"'yyyy-mm-dd hh:mi:ss'"_s;

/// Also as text by the server's own function, if there is one: that text can be said to it again, whatever zone it means.
QString withWall(const QString& attribute, const QString& function, const QString& alias)
{
    return function.isEmpty() ? attribute : u"%1, %2(%1,%3) as %4"_s.arg(attribute, function, form, alias);
}

QString columns(const Listing& listing)
{
    return u"select r_object_id, i_chronicle_id, i_vstamp, "_s +
           withWall(u"r_modify_date"_s, listing.dateFunction, u"cf_modified"_s);
}

/// Retention and holds do not always move the time of change, or the count of changes.
QString stateColumns(const Listing& listing)
{
    return columns(listing) + (listing.showsRetainers ? u", i_retain_until, i_retainer_id"_s : QString());
}

QString whereOf(const Listing& listing, QString condition)
{
    QStringList conditions;
    if (!listing.folder.isEmpty()) {
        conditions << u"FOLDER(%1,DESCEND)"_s.arg(textLiteral(listing.folder));
    }
    if (!condition.isEmpty()) {
        conditions << std::move(condition);
    }
    return conditions.isEmpty() ? QString() : u" where "_s + conditions.join(u" and "_s);
}

QString top(int most) { return u" ENABLE(RETURN_TOP %1)"_s.arg(most); }

QString behind(const QString& date, const ChangeKey& key)
{
    const QString moment = dateLiteral(key.wall);
    return u"(%1 > %2 or (%1 = %2 and r_object_id > %3))"_s.arg(date, moment, textLiteral(key.objectId));
}

QString among(const QStringList& ids)
{
    QStringList texts;
    for (const QString& id : ids) {
        texts << textLiteral(id);
    }
    return u" in ("_s + texts.join(u',') + u')';
}

} // namespace

QString textLiteral(const QString& text)
{
    QString escaped = text;
    return u'\'' + escaped.replace(u'\'', u"''"_s) + u'\'';
}

QString dateLiteral(const QString& wall) { return u"date("_s + textLiteral(wall) + u',' + form + u')'; }

QString wallOf(qint64 milliseconds, qint64 offsetMs)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds + offsetMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

bool isTypeName(const QString& name)
{
    static const QRegularExpression names(u"^[A-Za-z][A-Za-z0-9_]{0,80}$"_s);
    return names.match(name).hasMatch();
}

bool isSelect(const QString& statement)
{
    const QString text = statement.trimmed();
    return text.startsWith(u"select ", Qt::CaseInsensitive) && !text.contains(u';');
}

QString latestStatement(const Listing& listing)
{
    return columns(listing) + u" from "_s + listing.type + u" order by r_modify_date desc"_s + top(1);
}

QString changedStatement(const Listing& listing, const QString& since, const std::optional<ChangeKey>& after, int most)
{
    QString condition;
    if (after) {
        condition = behind(u"r_modify_date"_s, *after);
    } else if (!since.isEmpty()) {
        condition = u"r_modify_date >= "_s + dateLiteral(since);
    }
    return columns(listing) + u" from "_s + listing.type + u" (ALL)"_s + whereOf(listing, condition) +
           u" order by r_modify_date, r_object_id"_s + top(most);
}

QString countStatement(const Listing& listing)
{
    return u"select count(*) as cf_total from "_s + listing.type + u" (ALL)"_s + whereOf(listing, {});
}

QString idsStatement(const Listing& listing, const QString& after, int most)
{
    const QString condition = after.isEmpty() ? QString() : u"r_object_id > "_s + textLiteral(after);
    return stateColumns(listing) + u" from "_s + listing.type + u" (ALL)"_s + whereOf(listing, condition) +
           u" order by r_object_id"_s + top(most);
}

QString versionsStatement(const Listing& listing, const QStringList& chronicles, const QString& after, int most)
{
    const QString further = after.isEmpty() ? QString() : u" and r_object_id > "_s + textLiteral(after);
    return stateColumns(listing) + u" from "_s + listing.type + u" (ALL) where i_chronicle_id"_s + among(chronicles) + further +
           u" order by r_object_id"_s + top(most);
}

QString objectsStatement(const Listing& listing, const QStringList& objects, const QString& after, int most)
{
    const QString further = after.isEmpty() ? QString() : u" and r_object_id > "_s + textLiteral(after);
    return columns(listing) + u" from "_s + listing.type + u" (ALL) where r_object_id"_s + among(objects) + further +
           u" order by r_object_id"_s + top(most);
}

QString auditStatement(const QString& dateFunction, const QString& since, const std::optional<ChangeKey>& after, int most)
{
    const QString date = u"time_stamp_utc"_s;
    const QString when = after ? behind(date, *after) : date + u" >= "_s + dateLiteral(since);
    return u"select r_object_id, audited_obj_id, chronicle_id, event_name, "_s + withWall(date, dateFunction, u"cf_time"_s) +
           u" from dm_audittrail where event_name in ('dm_destroy','dm_prune','dm_addretention','dm_removeretention') and "_s + when +
           u" order by time_stamp_utc, r_object_id"_s + top(most);
}

QString oldestAuditStatement(int most)
{
    return u"select r_object_id, audited_obj_id, time_stamp_utc from dm_audittrail order by time_stamp_utc"_s + top(most);
}

QString relationsStatement(const QString& relation, const QString& after, int most)
{
    const QString further = after.isEmpty() ? QString() : u" and r_object_id > "_s + textLiteral(after);
    return u"select r_object_id, parent_id, child_id, child_label, description from dm_relation where relation_name = "_s +
           textLiteral(relation) + further + u" order by r_object_id"_s + top(most);
}

} // namespace cf::connectors::documentum
