// How a body is taken in: property by property, then the rules that hold between them.
#include "app/sandbox/archivesspace/aspace_kinds.h"
#include "app/sandbox/archivesspace/aspace_schema.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;
using Form = Property::Form;

const QString required = u"Property is required but was missing"_s;

bool isEmpty(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isObject() && value.toObject().isEmpty());
}

QString rubyType(const QJsonValue& value)
{
    return value.isString()   ? u"String"_s
           : value.isBool()   ? u"Boolean"_s
           : value.isDouble() ? u"Integer"_s
           : value.isArray()  ? u"Array"_s
                              : u"Hash"_s;
}

bool isLooseDay(const QString& text)
{
    static const QRegularExpression shape(u"^\\d{4}(-\\d{2}(-\\d{2})?)?$"_s);
    if (!shape.match(text).hasMatch()) {
        return false;
    }
    return QDate(text.left(4).toInt(), text.size() > 4 ? text.mid(5, 2).toInt() : 1, text.size() > 7 ? text.mid(8, 2).toInt() : 1).isValid();
}

/// Stored and shown in UTC, to the second; without a zone it is taken for UTC. A date alone will do, a year will not.
QString utcText(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid() || text.size() < 10) {
        return {};
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

class Taking
{
public:
    explicit Taking(const Enumerations& enumerations)
        : m_enumerations(enumerations)
    {}
    QJsonObject record(const QString& type, const QJsonObject& sent, const QString& path)
    {
        QJsonObject body;
        for (const Property& property : schemaOf(type)->properties) {
            const QJsonValue value = sent[property.name];
            const QString at = path + property.name;
            if (property.isList && value.isArray()) {
                body.insert(property.name, list(property, value.toArray(), at));
            } else if (isEmpty(value)) {
                missing(property, at, body);
            } else if (property.isList) {
                complain(at, u"Must be an array (you provided a %1)"_s.arg(rubyType(value)));
            } else {
                const QJsonValue taken = one(property, value, at);
                if (!taken.isUndefined()) {
                    body.insert(property.name, taken);
                }
            }
        }
        rules(type, body, path);
        return body;
    }
    Complaints complaints;

private:
    void complain(const QString& path, const QString& text) { complaints[path].append(text); }

    void missing(const Property& property, const QString& at, QJsonObject& body)
    {
        if (property.isRequired) {
            complain(at, required);
        } else if (property.isList) {
            body.insert(property.name, QJsonArray());
        } else if (property.form == Form::Boolean) {
            body.insert(property.name, property.name == u"is_slug_auto" || property.name == u"is_finding_aid_status_published");
        }
    }

    QJsonArray list(const Property& property, const QJsonArray& sent, const QString& at)
    {
        QJsonArray taken;
        for (qsizetype i = 0; i < sent.size(); ++i) {
            if (!isEmpty(sent[i])) {
                const QJsonValue value = one(property, sent[i], at + u'/' + QString::number(i));
                if (!value.isUndefined()) {
                    taken.append(value);
                }
            }
        }
        if (sent.size() < property.fewest) {
            complain(at, u"At least %1 item(s) is required"_s.arg(property.fewest));
        }
        return taken;
    }

    QJsonValue one(const Property& property, const QJsonValue& value, const QString& at)
    {
        switch (property.form) {
        case Form::Boolean: return value.isBool() ? value : wrong(at, u"boolean"_s, value);
        case Form::Integer: return value.isDouble() ? value : wrong(at, u"integer"_s, value);
        case Form::Record:
            return !value.isObject() ? wrong(at, u"JSONModel(:%1) object"_s.arg(property.of), value)
                                     : QJsonValue(record(property.of, value.toObject(), at + u'/'));
        case Form::Note: return note(value, at);
        case Form::Link: return link(property, value, at);
        default: break;
        }
        if (!value.isString()) {
            return wrong(at, u"string"_s, value);
        }
        return written(property, value.toString(), at);
    }

    QJsonValue written(const Property& property, const QString& text, const QString& at)
    {
        if (property.longest > 0 && text.size() > property.longest) {
            complain(at, u"Must be %1 characters or fewer"_s.arg(property.longest));
        } else if (property.form == Form::Day && (text.size() != 10 || !isLooseDay(text))) {
            complain(at, u"Not a valid date"_s);
        } else if (property.form == Form::LooseDay && !isLooseDay(text)) {
            complain(at, u"not a valid date"_s);
        } else if (property.form == Form::Time) {
            const QString utc = utcText(text);
            if (utc.isEmpty()) {
                complain(at, u"Must be an ISO8601-formatted string"_s);
                return text;
            }
            return utc;
        } else if (property.form == Form::Enumerated) {
            const Enumeration* allowed = m_enumerations.find(property.of);
            if (allowed != nullptr && !allowed->values.contains(text)) {
                const QString complaint = u"Invalid value '%1'.  Must be one of: %2"_s.arg(text, allowed->values.join(u", "_s));
                complain(at, allowed->isEditable ? complaint : u"Protected read-only list #/%1. %2"_s.arg(at, complaint));
            }
        }
        return text;
    }

    /// {"ref": …}, or, where the record itself is the link, its text.
    QJsonValue link(const Property& property, const QJsonValue& value, const QString& at)
    {
        const bool isInside = property.name == u"ref";
        const QString uri = isInside ? value.toString() : value.toObject()[u"ref"].toString();
        const auto reference = referenceOf(uri);
        const QStringList models = property.of.split(u' ');
        if (!reference || !models.contains(traits(reference->key.kind).model)) {
            complain(isInside ? at : at + u"/ref"_s,
                     u"Must be a JSONModel(:%1) uri (you provided a String) (malformed or invalid uri? check if referenced object exists.)"_s.arg(
                         models.constFirst()));
        }
        return isInside ? QJsonValue(uri) : QJsonValue(QJsonObject{{u"ref"_s, uri}});
    }

    QJsonValue note(const QJsonValue& value, const QString& at)
    {
        QJsonObject taken = value.toObject();
        if (taken[u"jsonmodel_type"].toString().isEmpty()) {
            complain(at, u"Can't unambiguously match %1"_s.arg(rubyType(value)));
            return {};
        }
        const QString type = taken[u"jsonmodel_type"].toString();
        if (type != u"note_text" && type != u"note_rights_statement_act" && taken[u"type"].toString().isEmpty() && type.startsWith(u"note_") &&
            type != u"note_bibliography" && type != u"note_index") {
            complain(at + u"/type"_s, required);
        }
        if (type == u"note_multipart" && taken[u"subnotes"].toArray().isEmpty()) {
            complain(at + u"/subnotes"_s, u"At least 1 item(s) is required"_s);
        }
        if (!taken.contains(u"publish") && type != u"note_rights_statement") {
            taken.insert(u"publish"_s, false);
        }
        return taken;
    }

    QJsonValue wrong(const QString& at, const QString& wanted, const QJsonValue& value)
    {
        complain(at, u"Must be a %1 (you provided a %2)"_s.arg(wanted, rubyType(value)));
        return QJsonValue::Undefined;
    }

    void rules(const QString& type, QJsonObject& body, const QString& path)
    {
        const auto has = [&body](const QString& name) { return !isEmpty(body[name]); };
        const auto need = [&](std::initializer_list<QString> names) {
            for (const QString& name : names) {
                if (!has(name)) {
                    complain(path + name, u"missing required property"_s);
                }
            }
        };
        if (type == u"archival_object" && !has(u"title"_s) && body[u"dates"].toArray().isEmpty()) {
            complain(path + u"dates"_s, u"one or more required (or enter a Title)"_s);
            complain(path + u"title"_s, u"must not be an empty string (or enter a Date)"_s);
        } else if (type == u"event" && has(u"date"_s) == has(u"timestamp"_s)) {
            const QString text = has(u"date"_s) ? u"Can't specify both a date and a timestamp"_s : u"Must specify either a date or a timestamp"_s;
            complain(path + u"date"_s, text);
            if (!complaints.contains(path + u"timestamp"_s)) {
                complain(path + u"timestamp"_s, text);
            }
        } else if (type == u"date") {
            if (!has(u"begin"_s) && !has(u"end"_s) && !has(u"expression"_s)) {
                complain(path + u"expression"_s, u"is required unless a begin or end date is given"_s);
            } else if (has(u"begin"_s) && has(u"end"_s) && body[u"end"].toString() < body[u"begin"].toString()) {
                complain(path + u"end"_s, u"must not be before begin"_s);
            }
        } else if (type == u"rights_statement") {
            const QString rights = body[u"rights_type"].toString();
            rights == u"copyright" ? need({u"status"_s, u"jurisdiction"_s, u"start_date"_s})
            : rights == u"license" ? need({u"license_terms"_s, u"start_date"_s})
            : rights == u"statute" ? need({u"statute_citation"_s, u"jurisdiction"_s, u"start_date"_s})
            : rights == u"other"   ? need({u"other_rights_basis"_s, u"start_date"_s})
                                   : need({});
        } else if (type == u"name_person" && !has(u"source"_s) && !has(u"rules"_s) && !has(u"authority_id"_s)) {
            complain(path + u"source"_s, u"is required when no rules are given"_s);
        }
    }

    const Enumerations& m_enumerations;
};

QString inspected(const QJsonValue& value)
{
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            parts.append(u"\"%1\"=>"_s.arg(it.key()) + inspected(*it));
        }
        return u'{' + parts.join(u", "_s) + u'}';
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& one : value.toArray()) {
            parts.append(inspected(one));
        }
        return u'[' + parts.join(u", "_s) + u']';
    }
    return value.isString() ? u"\"%1\""_s.arg(value.toString())
           : value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s)
           : value.isNull() ? u"nil"_s
                            : QString::number(value.toDouble());
}

} // namespace

Taken take(const QString& type, const QJsonObject& sent, const Enumerations& enumerations)
{
    Taking taking(enumerations);
    Taken taken;
    taken.body = taking.record(type, sent, QString());
    taken.complaints = taking.complaints;
    return taken;
}

QJsonObject complaintJson(const Complaints& complaints)
{
    QJsonObject errors;
    for (auto it = complaints.begin(); it != complaints.end(); ++it) {
        errors.insert(it.key(), QJsonArray::fromStringList(*it));
    }
    return {{u"error"_s, errors}};
}

QJsonObject complaintJson(const QString& type, const QJsonObject& sent, const Complaints& complaints)
{
    QJsonObject json = complaintJson(complaints);
    QJsonObject shown = sent;
    shown.insert(u"jsonmodel_type"_s, type);
    json.insert(u"warning"_s, QJsonObject());
    json.insert(u"invalid_object"_s, u"#<JSONModel(:%1) %2>"_s.arg(type, inspected(shown)));
    return json;
}

} // namespace cf::sandbox::archivesspace
