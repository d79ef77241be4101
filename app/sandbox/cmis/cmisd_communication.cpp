#include "app/sandbox/cmis/cmisd_communication.h"

#include <QDateTime>
#include <QJsonArray>

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 stride = 0xd1342543de82ef95ULL; // odd, so that it has an inverse modulo 2^64

constexpr quint64 inverseOf(quint64 odd)
{
    quint64 inverse = odd;
    for (int i = 0; i < 6; ++i) {
        inverse *= 2 - odd * inverse; // Newton: each step doubles the bits that are right
    }
    return inverse;
}
static_assert(stride * inverseOf(stride) == 1);

/// Properties of this site, and what the holdings call them.
constexpr std::pair<const char*, const char*> fields[] = {
    {"nb:documentId", "document"},    {"nb:title", "title"},           {"nb:communicationType", "type"},
    {"nb:purpose", "purpose"},        {"nb:campaignId", "campaign"},   {"nb:batchId", "batch"},
    {"nb:businessUnit", "unit"},      {"nb:brand", "brand"},           {"nb:language", "language"},
    {"nb:accountId", "account"},      {"nb:policyId", "policy"},       {"nb:claimId", "claim"},
    {"nb:case-id", "case"},           {"nb:eventId", "event"},         {"nb:eventType", "event_type"},    {"nb:eventTime", "event_time"},
    {"nb:loanId", "loan"},           {"nb:packageId", "package"},
    {"nb:retentionClass", "class"},   {"nb:cycle", "cycle"},           {"nb:householdId", "household"},
    {"nb:envelopeId", "envelope"},    {"nb:templateCode", "template"}, {"nb:templateVersion", "template_version"},
    {"nb:approvedBy", "approved_by"}, {"nb:state", "state"},           {"nb:sentDate", "sent"},
    {"nb:issueDate", "issued"}};

UtcMs midnight(const QString& day) { return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); }

QString timeText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s); }

void put(QJsonObject& said, const QString& property, const QStringList& values)
{
    if (!values.isEmpty()) {
        said.insert(property, QJsonArray::fromStringList(values));
    }
}

/// Customers and channels to be searched for; beside them the recipients and what became of their copies, a line each, parted by tabs.
void addLegs(QJsonObject& said, const HeldRecord& record)
{
    QStringList recipients, channels, delivery;
    for (const HeldLeg& leg : record.legs) {
        recipients += QStringList{leg.customer, leg.recipient, leg.role, leg.channel, leg.address, leg.platform, leg.channelReason}.join(u'\t');
        channels += leg.channel;
        for (const HeldEvent& event : leg.events) {
            delivery += QStringList{leg.customer, leg.channel, event.state, event.code, timeText(event.at), event.reason}.join(u'\t');
        }
    }
    channels.removeDuplicates();
    put(said, u"nb:customerId"_s, record.customers());
    put(said, u"nb:channel"_s, channels);
    put(said, u"nb:recipients"_s, recipients);
    put(said, u"nb:delivery"_s, delivery);
}

void addDuties(Thing& thing, const HeldRecord& record)
{
    QStringList holds, foreign, lines;
    QString until;
    for (const HeldHold& hold : record.holds) {
        if (hold.isPending || !hold.isOn(thing.ordinal)) {
            continue;
        }
        holds += QStringList(hold.times, hold.name);
        if (hold.foreign) {
            foreign += hold.name;
        }
    }
    for (const HeldRetention& retention : record.retentions) {
        lines += QStringList{retention.source, retention.rule, retention.until}.join(u'\t');
        until = std::max(until, retention.until); // the longest
    }
    put(thing.said, u"nb:retention"_s, lines);
    put(thing.said, u"nb:foreignHolds"_s, foreign);
    if (!holds.isEmpty()) {
        thing.secondary += holdType;
        put(thing.said, u"cmis:rm_holdIds"_s, holds);
    }
    if (!until.isEmpty()) {
        thing.secondary += retentionType;
        thing.said.insert(u"cmis:rm_expirationDate"_s, midnight(until));
        thing.said.insert(u"cmis:rm_startOfRetention"_s, record.created);
    }
}

} // namespace

QString seriesIdOf(quint64 accession)
{
    const quint64 mixed = (accession + 1) * stride, check = (mixed ^ mixed >> 31) * stride;
    QString digits = u"%1%2"_s.arg(mixed, 16, 16, QChar(u'0')).arg(check, 16, 16, QChar(u'0'));
    for (const int at : {20, 16, 12, 8}) {
        digits.insert(at, u'-');
    }
    return digits;
}

std::optional<quint64> accessionOfSeries(const QString& seriesId)
{
    if (seriesId.size() != 36) {
        return std::nullopt;
    }
    bool isNumber = false;
    const quint64 accession = QString(seriesId).remove(u'-').left(16).toULongLong(&isNumber, 16) * inverseOf(stride) - 1;
    return isNumber && seriesIdOf(accession) == seriesId ? std::optional(accession) : std::nullopt;
}

QString labelOf(int ordinal) { return QString::number(ordinal) + u".0"_s; }

QString versionIdOf(quint64 accession, int ordinal) { return seriesIdOf(accession) + u';' + labelOf(ordinal); }

std::optional<VersionName> versionNamed(const QString& objectId)
{
    const qsizetype mark = objectId.indexOf(u';');
    const auto accession = accessionOfSeries(objectId.left(mark < 0 ? objectId.size() : mark));
    if (!accession || mark < 0) {
        return accession ? std::optional(VersionName{*accession, 0}) : std::nullopt;
    }
    const int ordinal = objectId.mid(mark + 1).section(u'.', 0, 0).toInt();
    return ordinal > 0 && objectId.mid(mark + 1) == labelOf(ordinal) ? std::optional(VersionName{*accession, ordinal}) : std::nullopt;
}

QString volumeIdOf(quint64 volume) { return u"volume-"_s + QString::number(volume + 1); }

std::optional<quint64> volumeNamed(const QString& objectId)
{
    bool isNumber = false;
    const quint64 number = objectId.startsWith(u"volume-") ? objectId.mid(7).toULongLong(&isNumber) : 0;
    return isNumber && number > 0 && volumeIdOf(number - 1) == objectId ? std::optional(number - 1) : std::nullopt;
}

Thing thingOf(const HeldRecord& record, const HeldVersion& version)
{
    Thing thing;
    thing.accession = record.accession;
    thing.ordinal = version.ordinal;
    thing.isForAll = record.presence != Presence::Restricted;
    thing.id = versionIdOf(record.accession, version.ordinal);
    thing.series = seriesIdOf(record.accession);
    thing.type = communicationType;
    thing.parent = volumeIdOf(record.accession / volumeSize);
    // The same document may lie here twice; names in a folder are unique.
    thing.name = u"%1_%2"_s.arg(record.documentId.isEmpty() ? u"untitled"_s : record.documentId).arg(record.accession);
    thing.isVersion = thing.isMajor = true;
    thing.label = labelOf(version.ordinal);
    thing.comment = version.comment;
    thing.createdBy = version.creator;
    thing.modifiedBy = record.current().creator;
    thing.created = version.made;
    thing.modified = std::max(record.modified, version.made);
    thing.changeToken = u"%1.%2"_s.arg(record.changes).arg(record.modified);
    if (!record.isStub) {
        thing.files = version.files;
        thing.hasContent = !version.files.isEmpty();
    }
    QJsonObject texts = textFields(record);
    texts.insert(u"sent"_s, record.sent.written);
    for (const auto& [property, field] : fields) {
        const QString value = texts[QLatin1StringView(field)].toString();
        if (!value.isEmpty()) {
            thing.said.insert(QLatin1StringView(property), value);
        }
    }
    if (!record.issued.day().isEmpty()) {
        thing.said.insert(u"nb:issueDate"_s, midnight(record.issued.day()));
    }
    addLegs(thing.said, record);
    addDuties(thing, record);
    static const QHash<QString, QString> kinds{{u"CORRECTS"_s, u"nb:corrects"_s},
                                               {u"REISSUE_OF"_s, u"nb:reissueOf"_s},
                                               {u"PART_OF_PACKAGE"_s, u"nb:partOf"_s},
                                               {u"ANSWER_TO"_s, u"nb:answerTo"_s}};
    for (const auto& [kind, target] : record.relations) {
        QJsonArray targets = thing.said[kinds.value(kind)].toArray();
        targets.append(target);
        thing.said.insert(kinds.value(kind), targets);
    }
    QStringList remarks;
    for (const auto& [name, value] : record.attributes) {
        remarks += name + u'\t' + value;
    }
    put(thing.said, u"nb:remarks"_s, remarks);
    thing.said.insert(u"nb:asSent"_s, version.ordinal == record.sentVersion);
    thing.said.insert(u"nb:contentDestroyed"_s, record.isStub);
    return thing;
}

bool hasField(const QString& property)
{
    return std::any_of(std::begin(fields), std::end(fields), [&](const auto& field) { return property == QLatin1StringView(field.first); });
}

QJsonObject fieldsOf(const QJsonObject& properties)
{
    QJsonObject all;
    for (const auto& [property, field] : fields) {
        const auto found = properties.constFind(QLatin1StringView(property));
        if (found == properties.constEnd()) {
            continue;
        }
        if (found->isDouble()) { // a day
            all.insert(QLatin1StringView(field), timeText(found->toInteger()).left(10));
        } else {
            all.insert(QLatin1StringView(field), *found);
        }
    }
    return all;
}

} // namespace cf::sandbox::cmisd
