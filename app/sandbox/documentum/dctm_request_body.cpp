#include "app/sandbox/documentum/dctm_request_body.h"

#include "app/sandbox/serving/multipart_form.h"

#include <QJsonDocument>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

HeldFile fileOf(const Visit& visit, const QByteArray& bytes, const QByteArray& type)
{
    const Format* const named = formatNamed(visit.text(u"format"));
    const QString mime = named != nullptr ? named->mime : type.isEmpty() ? u"application/octet-stream"_s : QString::fromLatin1(type);
    HeldFile file;
    file.own = bytes;
    file.mime = mime;
    file.format = formatOfMime(mime).name;
    file.name = u"content."_s + formatOfMime(mime).extension;
    file.role = code(RenditionRole::ArchivedOriginal);
    return file;
}

bool isJson(const QByteArray& type) { return type.endsWith("json"); }

std::optional<QJsonObject> propertiesIn(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()[u"properties"].toObject()) : std::nullopt;
}

QByteArray typeOf(const FormPart& part)
{
    for (const auto& [name, value] : part.headers) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0) {
            return value.split(';').constFirst().trimmed().toLower();
        }
    }
    return {};
}

/// Null: it is no value of that form.
std::optional<QJsonValue> stored(const Attribute& attribute, const QJsonValue& value, const QTimeZone& zone)
{
    if (value.isNull()) {
        return emptyOf(attribute);
    }
    switch (attribute.form) {
    case Form::Text: return value.isString() && value.toString().size() <= attribute.length ? std::optional(value) : std::nullopt;
    case Form::Id: return isId(value.toString()) ? std::optional(value) : std::nullopt;
    case Form::Integer:
    case Form::Real: return value.isDouble() ? std::optional(value) : std::nullopt;
    case Form::Flag: return value.isBool() ? std::optional(value) : std::nullopt;
    case Form::Time: {
        const auto at = timeIn(value.toString(), zone);
        return at ? std::optional(QJsonValue(*at / 1000 * 1000)) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace

Or<RequestBody> bodyOf(const Visit& visit)
{
    const QByteArray type = visit.request.contentType(), &bytes = visit.request.body;
    RequestBody body;
    if (type == "multipart/form-data" || type == "multipart/related") {
        const auto parts = multipartForm(visit.request.header("Content-Type"), bytes);
        if (!parts || parts->isEmpty()) {
            return tl::make_unexpected(illegal(u"The multipart request cannot be read"_s));
        }
        const auto properties = propertiesIn(parts->constFirst().body);
        if (!properties) {
            return tl::make_unexpected(illegal(u"The first part is to be a JSON object"_s));
        }
        body.properties = *properties;
        if (parts->size() > 1) {
            body.hasContent = true;
            body.content = fileOf(visit, parts->at(1).body, typeOf(parts->at(1)));
        }
        return body;
    }
    if (!type.isEmpty() && !isJson(type)) {
        body.hasContent = true;
        body.content = fileOf(visit, bytes, type);
        return body;
    }
    if (bytes.trimmed().isEmpty()) {
        return body;
    }
    const auto properties = propertiesIn(bytes);
    if (!properties) {
        return tl::make_unexpected(illegal(u"The request body is no JSON object"_s));
    }
    body.properties = *properties;
    return body;
}

Or<QJsonObject> checkedProperties(const Visit& visit, const QString& type, const QJsonObject& properties)
{
    QJsonObject checked;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const Attribute* const attribute = attributeOf(type, it.key());
        if (attribute == nullptr) {
            return tl::make_unexpected(illegal(u"[DM_API_E_BADATTRNAME]error:  \"Bad attribute name '%1' for document/object.\""_s.arg(it.key())));
        }
        if (it.key() == u"r_object_type") {
            continue;
        }
        if (it.key().startsWith(u"r_") || it.key().startsWith(u"i_")) {
            return tl::make_unexpected(illegal(u"[DM_SYSOBJECT_E_CANT_SET_ATTR]error: \"The attribute %1 cannot be set.\""_s.arg(it.key())));
        }
        QJsonArray many;
        std::optional<QJsonValue> value;
        if (attribute->isRepeating && !it->isNull()) {
            for (const QJsonValue& one : it->isArray() ? it->toArray() : QJsonArray{*it}) {
                value = stored(*attribute, one, visit.site.modes.zone);
                if (!value) {
                    break;
                }
                many.append(*value);
            }
            value = value || many.isEmpty() ? std::optional(QJsonValue(many)) : std::nullopt;
        } else {
            value = stored(*attribute, *it, visit.site.modes.zone);
        }
        if (!value) {
            return tl::make_unexpected(illegal(u"[DM_API_E_BADATTRVALUE]error:  \"Bad value for attribute '%1'.\""_s.arg(it.key())));
        }
        checked.insert(it.key(), *value);
    }
    return checked;
}

} // namespace cf::sandbox::documentum
