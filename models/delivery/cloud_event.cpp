#include "models/delivery/cloud_event.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

constexpr int deepest = 64; ///< of lists and objects within each other

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Ends of JSON values, found without building them.
class Scanner
{
public:
    explicit Scanner(const QByteArray& json)
        : m_json(json)
    {}
    qsizetype at() const { return m_at; }
    bool isAtEnd() const { return m_at >= m_json.size(); }
    void skipSpace()
    {
        while (!isAtEnd() && isSpace(m_json[m_at])) {
            ++m_at;
        }
    }
    bool take(char c)
    {
        skipSpace();
        if (isAtEnd() || m_json[m_at] != c) {
            return false;
        }
        ++m_at;
        return true;
    }
    /// To behind the value; false when it does not end.
    bool skipValue()
    {
        skipSpace();
        int depth = 0;
        for (const qsizetype begin = m_at; !isAtEnd(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '"') {
                if (!skipString()) {
                    return false;
                }
                if (depth == 0) {
                    return true;
                }
                --m_at; // the loop goes on behind the quote
            } else if (c == '{' || c == '[') {
                if (++depth > deepest) {
                    return false;
                }
            } else if (c == '}' || c == ']') {
                if (depth == 0) {
                    return m_at > begin; // the end of the array behind a number or a word
                }
                if (--depth == 0) {
                    ++m_at;
                    return true;
                }
            } else if (c == ',' && depth == 0) {
                return m_at > begin;
            }
        }
        return false;
    }

private:
    bool skipString()
    {
        for (++m_at; !isAtEnd(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '\\') {
                ++m_at;
            } else if (c == '"') {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
};

QString textOf(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : QString();
}

} // namespace

Result<std::vector<QByteArray>> splitBatch(const QByteArray& json)
{
    Scanner scanner(json);
    if (!scanner.take('[')) {
        return fail(ErrorKind::Protocol, u"$: no list of events"_s);
    }
    std::vector<QByteArray> events;
    if (scanner.take(']')) {
        return events;
    }
    for (;;) {
        scanner.skipSpace();
        const qsizetype begin = scanner.at();
        if (!scanner.skipValue()) {
            return fail(ErrorKind::Protocol, QStringLiteral("$[%1]: not a whole value").arg(events.size()));
        }
        events.push_back(json.sliced(begin, scanner.at() - begin).trimmed());
        if (scanner.take(']')) {
            break;
        }
        if (!scanner.take(',')) {
            return fail(ErrorKind::Protocol, QStringLiteral("$[%1]: the list is cut off").arg(events.size()));
        }
    }
    scanner.skipSpace();
    if (!scanner.isAtEnd()) {
        return fail(ErrorKind::Protocol, u"$: more than a list of events"_s);
    }
    return events;
}

Result<CloudEvent> readCloudEvent(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return fail(ErrorKind::Protocol, u"$: no object"_s);
    }
    const QJsonObject object = document.object();
    const QString version = textOf(object, "specversion"_L1);
    if (!version.startsWith("1."_L1)) {
        return fail(ErrorKind::Protocol, version.isEmpty() ? u"$.specversion: missing"_s : u"$.specversion: not 1.x"_s);
    }
    CloudEvent event;
    for (const auto& [name, member] : {std::pair("id"_L1, &event.id), std::pair("source"_L1, &event.source), std::pair("type"_L1, &event.type)}) {
        *member = textOf(object, name);
        if (member->isEmpty()) {
            return fail(ErrorKind::Protocol, QStringLiteral("$.%1: missing").arg(name));
        }
    }
    event.subject = textOf(object, "subject"_L1);
    event.sequence = textOf(object, "sequence"_L1);
    event.partitionKey = textOf(object, "partitionkey"_L1);
    event.correlation = textOf(object, "correlationid"_L1);
    event.time = eventTime(textOf(object, "time"_L1));
    if (const auto recorded = eventTime(textOf(object, "recordedtime"_L1))) {
        event.recorded = recorded->utc;
    }
    event.mediaType = textOf(object, "datacontenttype"_L1).section(u';', 0, 0).trimmed().toLower();
    if (event.mediaType.isEmpty()) {
        event.mediaType = u"application/json"_s;
    }
    const QJsonValue data = object.value("data"_L1);
    event.data = data.toObject();
    event.text = data.toString();
    event.bytes = event.text.toUtf8();
    if (const QString packed = textOf(object, "data_base64"_L1); data.isUndefined() && !packed.isEmpty()) {
        event.bytes = QByteArray::fromBase64(packed.toLatin1());
        const QJsonDocument inner = QJsonDocument::fromJson(event.bytes);
        event.data = inner.object();
        event.text = inner.isObject() ? QString() : QString::fromUtf8(event.bytes);
    }
    return event;
}

QString profileName(QStringView type)
{
    const qsizetype dot = type.lastIndexOf(u'.');
    if (dot < 0 || dot + 2 > type.size() || type[dot + 1] != u'v') {
        return {};
    }
    for (const QChar digit : type.sliced(dot + 2)) {
        if (digit < u'0' || digit > u'9') {
            return {};
        }
    }
    const QStringView before = type.first(dot);
    const qsizetype name = before.lastIndexOf(u'.');
    return name < 0 || !before.first(name).endsWith(u".communication") ? QString() : before.sliced(name + 1).toString();
}

std::optional<Moment> eventTime(QStringView text)
{
    if (text.size() < 10 || text.size() > 40) {
        return std::nullopt;
    }
    // More than three digits of a second are cut, never rounded: a time must not move into the next second. The text stays as it came.
    const qsizetype point = text.indexOf(u'.');
    QString cut;
    if (point > 0) {
        qsizetype end = point + 1;
        while (end < text.size() && text[end].isDigit()) {
            ++end;
        }
        const QStringView digits = text.sliced(point + 1, end - point - 1);
        cut = text.first(digits.isEmpty() ? point : point + 1).toString();
        cut += digits.first(std::min<qsizetype>(3, digits.size()));
        cut += text.sliced(end);
    } else {
        cut = text.toString();
    }
    std::optional<Moment> moment = readMoment(cut.toUpper(), QTimeZone::utc()); // RFC 3339 allows t and z
    if (moment) {
        moment->text = text.toString();
    }
    return moment;
}

} // namespace cf::delivery
