#include "app/sandbox/cmis/cmisd_site.h"

#include "app/sandbox/serving/multipart_form.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

int statusOf(const QString& exception)
{
    static const QHash<QString, int> all{
        {u"invalidArgument"_s, 400},         {u"filterNotValid"_s, 400},     {u"notSupported"_s, 405}, {u"objectNotFound"_s, 404},
        {u"permissionDenied"_s, 403},        {u"streamNotSupported"_s, 403}, {u"constraint"_s, 409},   {u"contentAlreadyExists"_s, 409},
        {u"nameConstraintViolation"_s, 409}, {u"updateConflict"_s, 409},     {u"versioning"_s, 409}};
    return all.value(exception, 500);
}

/// Null: it is no value of that form.
std::optional<QJsonValue> valueIn(const QString& text, Form form)
{
    bool isFine = true;
    switch (form) {
    case Form::Boolean: isFine = text == u"true" || text == u"false"; return isFine ? std::optional(QJsonValue(text == u"true")) : std::nullopt;
    case Form::Integer:
    case Form::DateTime: {
        const qint64 number = text.toLongLong(&isFine);
        if (isFine) {
            return number;
        }
        const auto time = form == Form::DateTime ? timeIn(text) : std::nullopt;
        return time ? std::optional(QJsonValue(*time)) : std::nullopt;
    }
    default: return text;
    }
}

QString decodedText(const FormPart& part, const QByteArray& otherwise)
{
    const QByteArray charset = part.charset().isEmpty() ? otherwise : part.charset();
    return charset == "utf-8" ? QString::fromUtf8(part.body) : QString::fromLatin1(part.body); // as such servers do, to many a client's surprise
}

} // namespace

const Account* accountNamed(const QString& name)
{
    static const Account all[] = {{u"admin"_s, true, true}, {u"archivist"_s, true, false}, {u"counterfoil"_s, false, false}};
    const auto found = std::find_if(std::begin(all), std::end(all), [&](const Account& one) { return one.name == name; });
    return found == std::end(all) ? nullptr : found;
}

QString isoTime(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s); }

std::optional<UtcMs> timeIn(const QString& text)
{
    const bool hasZone = text.endsWith(u'Z') || text.lastIndexOf(u'+') > 10 || text.lastIndexOf(u'-') > 10;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return hasZone && time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

HttpResponse answered(const QJsonObject& json, int status) { return jsonResponse(status, QJsonDocument(json).toJson(QJsonDocument::Compact)); }
HttpResponse answered(const QJsonArray& json, int status) { return jsonResponse(status, QJsonDocument(json).toJson(QJsonDocument::Compact)); }

HttpResponse refused(const QString& exception, const QString& message)
{
    return answered(QJsonObject{{u"exception"_s, exception}, {u"message"_s, message}}, statusOf(exception));
}

Visit::Visit(Site& visited, const HttpRequest& asked, const Account& by)
    : site(visited)
    , request(asked)
    , account(by)
    , repository((visited.innerBase.isEmpty() ? QString::fromLatin1(asked.base) : visited.innerBase) + u"/cmis/browser/"_s + repositoryId.toString())
{
    root = repository + u"/root"_s;
    for (const auto& [name, value] : asked.query) {
        m_controls.append({name.toLower(), value});
    }
}

std::optional<HttpResponse> Visit::readForm()
{
    const QByteArray type = request.contentType();
    if (type == "application/x-www-form-urlencoded") {
        const auto fields = formFields(request.body);
        if (!fields) {
            return refused(u"invalidArgument"_s, u"Too many controls!"_s);
        }
        for (const auto& [name, value] : *fields) {
            m_controls.append({name.toLower(), value});
        }
        return std::nullopt;
    }
    const auto parts = type == "multipart/form-data" ? multipartForm(request.header("Content-Type"), request.body) : std::nullopt;
    if (!parts) {
        return refused(u"invalidArgument"_s, u"Invalid form encoding!"_s);
    }
    QByteArray charset = "iso-8859-1";
    for (const FormPart& part : *parts) {
        charset = part.name == u"_charset_" ? part.body.trimmed().toLower() : charset;
    }
    for (const FormPart& part : *parts) {
        if (part.fileName || part.name.toLower() == u"content") {
            QByteArray mime;
            for (const auto& [key, value] : part.headers) {
                mime = key.compare("Content-Type", Qt::CaseInsensitive) == 0 ? value : mime;
            }
            content = Upload{part.body, QString::fromLatin1(mime.split(';').constFirst().trimmed()), part.fileName.value_or(QString())};
        } else {
            m_controls.append({part.name.toLower(), decodedText(part, charset)});
        }
    }
    if (content) {
        content->name = has(u"filename"_s) ? text(u"filename"_s) : content->name;
        content->mime = has(u"contenttype"_s) ? text(u"contenttype"_s) : content->mime.isEmpty() ? u"application/octet-stream"_s : content->mime;
    }
    return std::nullopt;
}

QString Visit::text(const QString& name) const
{
    const QString* const found = firstOf(m_controls, name.toLower());
    return found == nullptr ? QString() : *found;
}

bool Visit::flag(const QString& name, bool otherwise) const { return has(name) ? text(name).compare(u"true", Qt::CaseInsensitive) == 0 : otherwise; }

Or<std::optional<qint64>> Visit::number(const QString& name) const
{
    if (!has(name)) {
        return std::optional<qint64>();
    }
    bool isNumber = false;
    const qint64 value = text(name).toLongLong(&isNumber);
    if (!isNumber || value < 0) {
        return tl::make_unexpected(refused(u"invalidArgument"_s, name + u" is invalid!"_s));
    }
    return std::optional(value);
}

QStringList Visit::list(const QString& name) const
{
    QStringList all;
    while (const QString* value = firstOf(m_controls, QString(name.toLower() + u"[%1]"_s).arg(all.size()))) {
        all.append(*value);
    }
    return all;
}

Or<QJsonObject> Visit::properties(const std::function<const Property*(const QString& id)>& known) const
{
    const QStringList ids = list(u"propertyId"_s);
    const auto named =
        std::count_if(m_controls.begin(), m_controls.end(), [](const auto& control) { return control.first.startsWith(u"propertyid["); });
    const auto refuse = [](const QString& message) { return tl::make_unexpected(refused(u"invalidArgument"_s, message)); };
    if (named != ids.size()) {
        return refuse(u"propertyId has gaps!"_s);
    }
    QJsonObject all;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Property* const property = known(ids[i]);
        if (property == nullptr) {
            return refuse(ids[i] + u" is unknown!"_s);
        }
        QStringList texts = list(u"propertyValue[%1]"_s.arg(i));
        if (const QString* single = firstOf(m_controls, u"propertyvalue[%1]"_s.arg(i))) {
            texts = {*single};
        }
        QJsonArray values;
        for (const QString& text : texts) {
            const auto value = valueIn(text, property->form);
            if (!value) {
                return refuse(ids[i] + u": '"_s + text + u"' is no "_s + formName(property->form) + u'!');
            }
            values.append(*value);
        }
        if (values.size() > 1 && !property->isMulti) {
            return refuse(ids[i] + u" has one value!"_s);
        }
        all.insert(ids[i], values.isEmpty() ? QJsonValue() : property->isMulti ? QJsonValue(values) : values[0]);
    }
    return all;
}

} // namespace cf::sandbox::cmisd
