#include "models/cache/record_statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

/// Writes what is there, so that a record of which little is known takes little room.
class Writing
{
public:
    Writing& text(QLatin1StringView name, const QString& value)
    {
        if (!value.isEmpty()) {
            m_object.insert(name, value);
        }
        return *this;
    }
    Writing& flag(QLatin1StringView name, bool value)
    {
        if (value) {
            m_object.insert(name, true);
        }
        return *this;
    }
    Writing& moment(QLatin1StringView name, const std::optional<Moment>& value)
    {
        if (value) {
            m_object.insert(name, QJsonArray{value->utc, value->wall, int(value->precision), value->zone, value->text,
                                             value->zoneAssumed});
        }
        return *this;
    }
    Writing& list(QLatin1StringView name, const QJsonArray& values)
    {
        if (!values.isEmpty()) {
            m_object.insert(name, values);
        }
        return *this;
    }
    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

std::optional<Moment> momentIn(const QJsonValue& value)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != 6) {
        return std::nullopt;
    }
    return Moment{parts[0].toInteger(),  parts[1].toInteger(), Precision(parts[2].toInt()),
                  parts[3].toString(), parts[5].toBool(),    parts[4].toString()};
}

template <class E>
E codeIn(const QJsonValue& value, E otherwise)
{
    return fromCode<E>(value.toString()).value_or(otherwise);
}

template <class T, class F>
QJsonArray listOf(const std::vector<T>& values, F write)
{
    QJsonArray list;
    for (const T& value : values) {
        Writing writing;
        write(writing, value);
        list.append(writing.object());
    }
    return list;
}

} // namespace

QByteArray statementJson(const ArchiveRecord& record)
{
    Writing out;
    out.list("versions"_L1, listOf(record.versions, [](Writing& w, const RecordVersion& v) {
                 w.text("id"_L1, v.nativeId).text("label"_L1, v.label).moment("created"_L1, v.created);
                 w.text("creator"_L1, v.creator).text("comment"_L1, v.comment).flag("current"_L1, v.isCurrent);
             }));
    out.text("sent"_L1, record.sentVersion);
    if (record.sentVersionBasis != SentVersionBasis::None) {
        out.text("sentBasis"_L1, code(record.sentVersionBasis));
    }
    out.list("holds"_L1, listOf(record.holds, [](Writing& w, const HoldStatement& h) {
                 w.text("code"_L1, h.code).text("name"_L1, h.name).text("matter"_L1, h.matter).text("kind"_L1, h.kind);
                 w.text("by"_L1, h.appliedBy).text("comment"_L1, h.comment).text("scope"_L1, h.scope);
                 w.text("basis"_L1, h.basis).moment("applied"_L1, h.applied).moment("ends"_L1, h.plannedEnd);
                 w.text("enforcement"_L1, code(h.enforcement));
                 w.flag("active"_L1, h.isActive).flag("removable"_L1, h.isRemovable);
             }));
    out.list("retention"_L1, listOf(record.retention, [](Writing& w, const RetentionStatement& r) {
                 w.text("schedule"_L1, r.schedule).text("stage"_L1, r.stage).text("action"_L1, r.action);
                 w.text("basis"_L1, r.basis).moment("due"_L1, r.due).flag("event"_L1, r.isEventBased);
             }));
    return QJsonDocument(out.object()).toJson(QJsonDocument::Compact);
}

void readStatement(const QByteArray& json, ArchiveRecord& record)
{
    const QJsonObject in = QJsonDocument::fromJson(json).object();
    for (const QJsonValue value : in["versions"_L1].toArray()) {
        const QJsonObject v = value.toObject();
        record.versions.push_back({v["id"_L1].toString(), v["label"_L1].toString(), momentIn(v["created"_L1]),
                                   v["creator"_L1].toString(), v["comment"_L1].toString(), v["current"_L1].toBool()});
    }
    record.sentVersion = in["sent"_L1].toString();
    record.sentVersionBasis = codeIn(in["sentBasis"_L1], SentVersionBasis::None);
    for (const QJsonValue value : in["holds"_L1].toArray()) {
        const QJsonObject h = value.toObject();
        HoldStatement hold;
        hold.code = h["code"_L1].toString();
        hold.name = h["name"_L1].toString();
        hold.matter = h["matter"_L1].toString();
        hold.kind = h["kind"_L1].toString();
        hold.appliedBy = h["by"_L1].toString();
        hold.comment = h["comment"_L1].toString();
        hold.scope = h["scope"_L1].toString();
        hold.basis = h["basis"_L1].toString();
        hold.applied = momentIn(h["applied"_L1]);
        hold.plannedEnd = momentIn(h["ends"_L1]);
        hold.enforcement = h["enforcement"_L1] == "ENFORCED"_L1 ? HoldEnforcement::EnforcedApp /* as it was written before storage was told apart */ : codeIn(h["enforcement"_L1], HoldEnforcement::Unknown);
        hold.isActive = h["active"_L1].toBool();
        hold.isRemovable = h["removable"_L1].toBool();
        record.holds.push_back(std::move(hold));
    }
    for (const QJsonValue value : in["retention"_L1].toArray()) {
        const QJsonObject r = value.toObject();
        record.retention.push_back({r["schedule"_L1].toString(), r["stage"_L1].toString(), r["action"_L1].toString(),
                                    r["basis"_L1].toString(), momentIn(r["due"_L1]), r["event"_L1].toBool()});
    }
}

} // namespace cf::cache
