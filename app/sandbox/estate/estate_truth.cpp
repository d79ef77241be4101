#include "app/sandbox/estate/estate_truth.h"

#include "app/sandbox/estate/estate_plan.h"

namespace cf::estate {

namespace {

/// Objects and arrays as they come; a comma where one is due.
class Json
{
public:
    explicit Json(QByteArray& out)
        : m_out(out)
    {}
    void open(char bracket)
    {
        comma();
        m_out += bracket;
        m_first = true;
    }
    void close(char bracket)
    {
        m_out += bracket;
        m_first = false;
    }
    void key(const char* name)
    {
        comma();
        m_out += '"';
        m_out += name;
        m_out += "\":";
        m_first = true;
    }
    void value(Text text)
    {
        comma();
        m_out += '"';
        for (const char c : text) {
            if (c == '"' || c == '\\') {
                m_out += '\\';
                m_out += c;
            } else if (uchar(c) < 0x20) {
                m_out += "\\u00" + QByteArray::number(int(c), 16).rightJustified(2, '0');
            } else {
                m_out += c;
            }
        }
        m_out += '"';
    }
    void value(qint64 number)
    {
        comma();
        m_out += QByteArray::number(number);
    }
    void field(const char* name, Text text)
    {
        key(name);
        value(text);
    }
    void field(const char* name, QLatin1StringView text) { field(name, Text(text.data(), size_t(text.size()))); }
    void field(const char* name, qint64 number)
    {
        key(name);
        value(number);
    }

private:
    void comma()
    {
        if (!m_first) {
            m_out += ',';
        }
        m_first = false;
    }
    QByteArray& m_out;
    bool m_first = true;
};

void addTime(Json& json, const char* name, const Time& time)
{
    json.key(name);
    json.open('{');
    json.field("text", time.text);
    json.field("utc", time.utc);
    json.field("wall", time.wall);
    json.field("precision", qint64(time.precision));
    json.field("zone", time.zone);
    json.field("assumed", qint64(time.assumed));
    json.close('}');
}

void addLeg(Json& json, const MadeLeg& leg)
{
    json.open('{');
    json.field("customer", leg.customer);
    json.field("recipient", leg.recipient);
    json.field("role", code(leg.role));
    json.field("channel", code(leg.channel));
    json.field("platform", leg.platform);
    json.field("channel_reason", leg.channelReason);
    json.field("address", leg.address);
    json.field("email", leg.email);
    json.field("phone", leg.phone);
    json.field("envelope", qint64(leg.envelope));
    json.field("state", code(leg.state));
    json.field("grade", code(gradeOf(leg.state, leg.channel)));
    json.field("reason", leg.reason);
    json.field("delivered", leg.deliveredUtc);
    json.key("events");
    json.open('[');
    for (const MadeEvent& event : leg.events) {
        json.open('{');
        json.field("state", code(event.state));
        json.field("code", event.code);
        json.field("reason", event.reason);
        json.field("at", event.at.utc);
        json.field("received", event.received);
        json.field("known", event.known);
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

void addFile(Json& json, const MadeRendition& file)
{
    json.open('{');
    json.field("path", file.path);
    json.field("version", file.version);
    json.field("role", code(file.role));
    json.field("format", file.format);
    json.field("bytes", file.bytes);
    json.field("pages", qint64(file.pages));
    json.field("content", code(file.content));
    json.field("text_state", textStateCode(file.textState));
    json.field("body", file.body);
    json.close('}');
}

void addLists(Json& json, const EstateRecord& r)
{
    json.key("legs");
    json.open('[');
    for (const MadeLeg& leg : r.legs) {
        addLeg(json, leg);
    }
    json.close(']');
    json.key("envelopes");
    json.open('[');
    for (const MadeEnvelope& envelope : r.envelopes) {
        json.open('{');
        json.field("owner", qint64(envelope.owner));
        json.field("code", envelope.code);
        json.field("household", envelope.household);
        json.close('}');
    }
    json.close(']');
    json.key("files");
    json.open('[');
    for (const MadeRendition& file : r.renditions) {
        addFile(json, file);
    }
    json.close(']');
    json.key("usages");
    json.open('[');
    for (const MadeUsage& usage : r.usages) {
        json.open('{');
        json.field("template", templateCode(usage.tmpl));
        json.field("version", qint64(usage.version));
        json.field("approved_by", usage.approvedBy);
        json.close('}');
    }
    json.close(']');
    json.key("relations");
    json.open('[');
    for (const MadeRelation& relation : r.relations) {
        json.open('{');
        json.field("kind", code(relation.kind));
        json.field("target", relation.target);
        json.close('}');
    }
    json.close(']');
    json.key("attributes");
    json.open('[');
    for (const auto& [name, value] : r.attributes) {
        json.open('[');
        json.value(name);
        json.value(value);
        json.close(']');
    }
    json.close(']');
}

} // namespace

void addTruth(QByteArray& out, const EstateRecord& r)
{
    Json json(out);
    json.open('{');
    json.field("number", qint64(r.number));
    json.field("trap", qint64(r.trap));
    json.field("source", qint64(r.source));
    json.field("copy", qint64(r.isCopy));
    json.field("conflicts", qint64(r.conflicts));
    const std::pair<const char*, Text> texts[] = {
        {"repository", repositoryName(r.repository)}, {"document", r.documentId}, {"title", r.title},
        {"earlier_title", r.earlierTitle}, {"type", r.type}, {"purpose", r.purpose}, {"unit", r.unit}, {"brand", r.brand},
        {"language", r.language}, {"campaign", r.campaign}, {"cycle", r.cycle}, {"batch", r.batch},
        {"class", r.retentionClass}, {"account", r.account}, {"policy", r.policy}, {"claim", r.claim}, {"case", r.caseId},
        {"loan", r.loan}, {"package", r.package}, {"event", r.event}, {"event_type", r.eventKind}};
    for (const auto& [name, text] : texts) {
        json.field(name, text);
    }
    json.field("state", code(r.state));
    json.field("known", r.known);
    json.field("known_as_is", r.knownAsIs);
    addTime(json, "issued", r.issued);
    addTime(json, "sent", r.sent);
    if (r.happened.known) {
        addTime(json, "happened", r.happened);
    }
    addLists(json, r);
    json.close('}');
    out += '\n';
}

} // namespace cf::estate
