#include "models/connectors/s3/s3_wire.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::s3 {

namespace {

constexpr qsizetype longestText = 8 * 1024, mostVersions = 10'000;
constexpr size_t mostTags = 100;
const QByteArray metadataPrefix = "x-amz-meta-";

tl::unexpected<Error> unlike(const QString& what) { return fail(ErrorKind::Protocol, what); }

/// Text of the element at which it stands, without elements in it.
Result<QString> textOf(QXmlStreamReader& xml)
{
    const QString name = xml.name().toString();
    const QString text = xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
    if (xml.hasError() || text.size() > longestText) {
        return unlike(name.left(40) + u": not a text"_s);
    }
    return text;
}

/// Goes through the children of the element at which it stands; `take` reads each to its end.
template <class Take> Result<void> eachChild(QXmlStreamReader& xml, const Take& take)
{
    while (xml.readNextStartElement()) {
        CF_CHECK(take(xml.name()));
    }
    return xml.hasError() ? Result<void>(unlike(u"not well-formed: line %1"_s.arg(xml.lineNumber()))) : Result<void>();
}

/// The root, of this name. A document type is refused, and with it what it could declare.
Result<void> begin(QXmlStreamReader& xml, QStringView root)
{
    while (!xml.atEnd() && !xml.hasError()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD: return unlike(u"has a document type"_s);
        case QXmlStreamReader::StartElement:
            if (xml.name() != root) {
                return unlike(u"not a "_s + root.toString());
            }
            return {};
        default: break;
        }
    }
    return unlike(u"not a "_s + root.toString());
}

Result<void> skip(QXmlStreamReader& xml)
{
    xml.skipCurrentElement();
    return {};
}

Result<VersionWire> versionIn(QXmlStreamReader& xml, bool isDeleteMarker)
{
    VersionWire out;
    out.isDeleteMarker = isDeleteMarker;
    out.isLatest = true; // an object of a list without versions is
    CF_CHECK(eachChild(xml, [&](QStringView name) -> Result<void> {
        const bool isWanted = name == u"Key" || name == u"VersionId" || name == u"ETag" || name == u"LastModified" || name == u"Size" || name == u"IsLatest";
        if (!isWanted) {
            return skip(xml);
        }
        const bool isKey = name == u"Key", isId = name == u"VersionId", isTag = name == u"ETag", isTime = name == u"LastModified", isSize = name == u"Size";
        CF_TRY(const QString text, textOf(xml));
        bool isNumber = true;
        if (isKey) {
            out.key = text;
        } else if (isId) {
            out.id = text;
        } else if (isTag) {
            out.etag = text;
        } else if (isSize) {
            out.bytes = text.toLongLong(&isNumber);
        } else if (isTime) {
            const auto moment = readMoment(text, QTimeZone::utc());
            isNumber = moment.has_value();
            out.modifiedMs = moment ? moment->utc : 0;
        } else {
            out.isLatest = text == u"true";
        }
        return isNumber ? Result<void>() : Result<void>(unlike(u"a size or time that is none"_s));
    }));
    if (out.key.isEmpty()) {
        return unlike(u"a version without a key"_s);
    }
    return out;
}

/// With encoding-type=url: "+" is a space, and what is a plus is in percent.
QString decoded(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('+', ' ');
    return QUrl::fromPercentEncoding(bytes);
}

} // namespace

bool isBefore(const QString& a, const QString& b) { return a.toUtf8() < b.toUtf8(); }

Result<ListWire> listFrom(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    const bool isOfVersions = bytes.left(512).contains("<ListVersionsResult");
    CF_CHECK(begin(xml, isOfVersions ? u"ListVersionsResult" : u"ListBucketResult"));
    ListWire out;
    bool isEncoded = false;
    CF_CHECK(eachChild(xml, [&](QStringView name) -> Result<void> {
        if (name == u"Version" || name == u"DeleteMarker" || name == u"Contents") {
            CF_TRY(VersionWire version, versionIn(xml, name == u"DeleteMarker"));
            out.versions.push_back(std::move(version));
            return qsizetype(out.versions.size()) > mostVersions ? Result<void>(unlike(u"longer than was asked for"_s)) : Result<void>();
        }
        if (name == u"IsTruncated") {
            CF_TRY(const QString text, textOf(xml));
            out.isCut = text == u"true";
            return {};
        }
        if (name == u"EncodingType") {
            CF_TRY(const QString text, textOf(xml));
            isEncoded = text == u"url";
            return {};
        }
        return skip(xml);
    }));
    for (VersionWire& one : out.versions) {
        one.key = isEncoded ? decoded(one.key) : one.key;
    }
    // Some servers list delete markers apart from the versions: of one key they are put together here.
    std::ranges::stable_sort(out.versions, [](const VersionWire& a, const VersionWire& b) { return isBefore(a.key, b.key); });
    for (auto first = out.versions.begin(); first != out.versions.end();) {
        const auto last = std::find_if(first, out.versions.end(), [&](const VersionWire& one) { return one.key != first->key; });
        std::stable_sort(first, last, [](const VersionWire& a, const VersionWire& b) {
            return a.isLatest != b.isLatest ? a.isLatest : a.modifiedMs > b.modifiedMs;
        });
        first = last;
    }
    return out;
}

HeadWire headFrom(const std::vector<http::Header>& headers)
{
    HeadWire out;
    bool isWhole = true;
    for (const auto& [name, value] : headers) {
        const QString text = QString::fromUtf8(value);
        if (name == "content-type") {
            out.mime = text.section(u';', 0, 0).trimmed().toLower();
        } else if (name == "content-language") {
            out.language = text;
        } else if (name == "content-length") {
            out.bytes = value.toLongLong();
        } else if (name == "etag") {
            out.etag = text;
        } else if (name == "last-modified") {
            out.modifiedMs = http::httpDate(value).value_or(0);
        } else if (name == "x-amz-object-lock-legal-hold") {
            out.isHeld = value == "ON";
        } else if (name == "x-amz-object-lock-mode") {
            out.retentionMode = text;
        } else if (name == "x-amz-object-lock-retain-until-date") {
            out.retainUntil = text;
        } else if (name == "x-amz-checksum-sha256") {
            const QByteArray sum = QByteArray::fromBase64(value);
            out.sha256 = sum.size() == 32 ? sum.toHex() : QByteArray(); // "…-3" is of its parts
        } else if (name == "x-amz-checksum-type") {
            isWhole = value == "FULL_OBJECT";
        } else if (name.startsWith(metadataPrefix)) {
            out.stated.emplace_back(QString::fromUtf8(name.mid(metadataPrefix.size())), text);
        }
    }
    out.sha256 = isWhole ? out.sha256 : QByteArray();
    std::ranges::stable_sort(out.stated);
    return out;
}

Result<Tags> tagsFrom(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    CF_CHECK(begin(xml, u"Tagging"));
    Tags out;
    const auto takePart = [&xml, &out](QStringView name) -> Result<void> {
        if (name != u"Key" && name != u"Value") {
            return skip(xml);
        }
        const bool isKey = name == u"Key";
        CF_TRY(const QString text, textOf(xml));
        (isKey ? out.back().first : out.back().second) = text;
        return {};
    };
    const auto takeTag = [&](QStringView) -> Result<void> {
        out.emplace_back();
        return out.size() > mostTags ? Result<void>(unlike(u"more tags than an object has"_s)) : eachChild(xml, takePart);
    };
    CF_CHECK(eachChild(xml, [&](QStringView set) { return set == u"TagSet" ? eachChild(xml, takeTag) : skip(xml); }));
    return out;
}

QByteArray tagsXml(const Tags& tags)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeStartElement(u"Tagging"_s);
    xml.writeDefaultNamespace(u"http://s3.amazonaws.com/doc/2006-03-01/"_s);
    xml.writeStartElement(u"TagSet"_s);
    for (const auto& [key, value] : tags) {
        xml.writeStartElement(u"Tag"_s);
        xml.writeTextElement(u"Key"_s, key);
        xml.writeTextElement(u"Value"_s, value);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return out;
}

Result<bool> legalHoldFrom(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    CF_CHECK(begin(xml, u"LegalHold"));
    std::optional<bool> isOn;
    CF_CHECK(eachChild(xml, [&](QStringView name) -> Result<void> {
        if (name != u"Status") {
            return skip(xml);
        }
        CF_TRY(const QString text, textOf(xml));
        isOn = text == u"ON" ? std::optional(true) : text == u"OFF" || text.isEmpty() ? std::optional(false) : std::nullopt;
        return {};
    }));
    if (!isOn) {
        return unlike(u"LegalHold: neither ON nor OFF"_s);
    }
    return *isOn;
}

QByteArray legalHoldXml(bool isOn)
{
    return QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?><LegalHold xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>)") + (isOn ? "ON" : "OFF") +
           "</Status></LegalHold>";
}

Result<LockWire> lockFrom(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    CF_CHECK(begin(xml, u"ObjectLockConfiguration"));
    LockWire out;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString name = xml.name().toString();
        if (name != u"ObjectLockEnabled" && name != u"Mode" && name != u"Days" && name != u"Years") {
            continue;
        }
        CF_TRY(const QString text, textOf(xml));
        if (name == u"ObjectLockEnabled") {
            out.isEnabled = text == u"Enabled";
        } else if (name == u"Mode") {
            out.mode = text.left(40);
        } else if (text.toInt() > 0) {
            out.period = QString::number(text.toInt()) + (name == u"Days" ? u" days"_s : u" years"_s);
        }
    }
    if (xml.hasError()) {
        return unlike(u"ObjectLockConfiguration: not well-formed"_s);
    }
    return out;
}

Result<QString> versioningFrom(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    CF_CHECK(begin(xml, u"VersioningConfiguration"));
    QString status;
    CF_CHECK(eachChild(xml, [&](QStringView name) -> Result<void> {
        if (name != u"Status") {
            return skip(xml);
        }
        CF_TRY(status, textOf(xml));
        return {};
    }));
    return status;
}

QString errorCodeIn(const QByteArray& body)
{
    if (body.size() > 64 * 1024 || !body.contains("<Error")) {
        return {};
    }
    QXmlStreamReader xml(body);
    if (!begin(xml, u"Error")) {
        return {};
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Code") {
            const QString code = textOf(xml).value_or(QString());
            const bool isWord = std::ranges::all_of(code, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
            return isWord ? code.left(60) : QString();
        }
        xml.skipCurrentElement();
    }
    return {};
}

std::optional<Error> errorIn(const http::Reply& reply, const QString& purpose)
{
    if (reply.isOk()) {
        return std::nullopt;
    }
    const int status = reply.status;
    const QString code = errorCodeIn(reply.body);
    // 405 to a question about one version: it is a delete marker.
    const ErrorKind kind = status == 401 || status == 403                    ? ErrorKind::Unauthorised
                           : status == 404 || status == 410                  ? ErrorKind::NotFound
                           : status == 409 && code != u"InvalidBucketState"  ? ErrorKind::Conflict
                           : (status >= 400 && status < 500) || status == 501 ? ErrorKind::Rejected
                           : status >= 502 && status <= 504                  ? ErrorKind::Offline
                                                                             : ErrorKind::Protocol;
    const QString wrongPlace = status == 301 || status == 307 || code == u"AuthorizationHeaderMalformed" ? u", of another region or address"_s : QString();
    return Error{kind, u"%1: answer %2%3%4"_s.arg(purpose).arg(status).arg(code.isEmpty() ? QString() : u' ' + code, wrongPlace), {}};
}

} // namespace cf::connectors::s3
