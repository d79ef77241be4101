#include "app/sandbox/archivesspace/aspace_site.h"

#include "app/sandbox/serving/multipart_form.h"

#include <QJsonDocument>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

const QString missing = u"Parameter required but no value provided"_s;

HttpResponse said(int status, const QJsonDocument& json)
{
    HttpResponse response = jsonResponse(status, json.toJson(QJsonDocument::Compact) + '\n');
    response.headers += HeaderList{{"Cache-Control", "private, must-revalidate, max-age=0"}, {"X-Content-Type-Options", "nosniff"}};
    return response;
}

} // namespace

Visit::Visit(Site& visited, const HttpRequest& asked)
    : site(visited)
    , request(asked)
    , base(QString::fromLatin1(asked.base))
    , m_fields(asked.query)
{
    if (asked.contentType() == "application/x-www-form-urlencoded") {
        m_fields += formFields(asked.body).value_or(Fields());
    } else if (asked.contentType() == "multipart/form-data") {
        for (const FormPart& part : multipartForm(asked.header("Content-Type"), asked.body).value_or(QList<FormPart>())) {
            m_fields.append({part.name, QString::fromUtf8(part.body)});
        }
    }
}

QString Visit::text(const QString& name, bool isRequired)
{
    const QString* value = lastOf(m_fields, name);
    if (value == nullptr && isRequired) {
        complain(name, missing);
    }
    return value == nullptr ? QString() : *value;
}

std::optional<qint64> Visit::integer(const QString& name, bool isRequired)
{
    const QString written = text(name, isRequired);
    bool isNumber = false;
    const qint64 number = written.toLongLong(&isNumber);
    if (!isNumber && has(name)) {
        complain(name, u"Wanted type Integer but got '%1'"_s.arg(written));
    }
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<bool> Visit::boolean(const QString& name, bool isRequired)
{
    const QString written = text(name, isRequired), lower = written.toLower();
    if (lower == u"true" || lower == u"false") {
        return lower == u"true";
    }
    if (has(name)) {
        complain(name, u"Wanted type RESTHelpers::BooleanParam but got '%1'"_s.arg(written));
    }
    return std::nullopt;
}

QStringList Visit::list(const QString& name)
{
    if (has(name)) {
        const QString written = text(name);
        complain(name, u"Wanted type [String] but got '%1'.  Perhaps you meant to specify an array like: %2[]=%1"_s.arg(written, name));
    }
    return allOf(m_fields, name + u"[]"_s);
}

void Visit::require(const QStringList& names)
{
    for (const QString& name : names) {
        complain(name, missing);
    }
}

std::optional<HttpResponse> Visit::refused() const
{
    return m_complaints.isEmpty() ? std::nullopt : std::optional(answered(QJsonObject{{u"error"_s, m_complaints}}, 400));
}

HttpResponse answered(const QJsonObject& json, int status) { return said(status, QJsonDocument(json)); }
HttpResponse answered(const QJsonArray& json, int status) { return said(status, QJsonDocument(json)); }
HttpResponse failed(int status, const QString& error) { return answered(QJsonObject{{u"error"_s, error}}, status); }
HttpResponse denied() { return failed(403, u"Access denied"_s); }
HttpResponse notFound(const QString& className) { return failed(404, className + u" not found"_s); }
HttpResponse noRoute() { return failed(404, u"Sinatra::NotFound"_s); }

HttpResponse broken(const QString& message)
{
    return failed(
        500,
        message + u": (path):44:in `paginate'\n\t(path):56:in `handle_listing'\n\t(path):107:in `block in transaction'\n\t(path):193:in `call'"_s);
}

} // namespace cf::sandbox::archivesspace
