#include "app/sandbox/holdings/holdings_truth.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

QJsonObject truthOf(const HeldFile& file, const StoredFiles& files)
{
    const FileDigest recorded = files.recorded(file), stated = files.stated(file);
    QJsonValue now = QString::fromLatin1(recorded.sha256.toHex());
    if (file.content == ContentState::Missing) {
        now = QJsonValue();
    } else if (file.content == ContentState::Altered) {
        const auto bytes = files.bytes(file, Bytes::Now);
        now = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    }
    return {{u"name"_s, file.name},
            {u"mime"_s, file.mime},
            {u"format"_s, file.format},
            {u"role"_s, file.role},
            {u"content"_s, code(file.content)},
            {u"size"_s, recorded.size},
            {u"sha256"_s, now},
            {u"recorded"_s, QString::fromLatin1(recorded.sha256.toHex())},
            {u"stated"_s, QString::fromLatin1(stated.sha256.toHex())}};
}

QJsonArray legsOf(const HeldRecord& record)
{
    QJsonArray legs;
    for (const HeldLeg& leg : record.legs) {
        QJsonArray events;
        for (const HeldEvent& event : leg.events) {
            events.append(QJsonObject{{u"state"_s, event.state}, {u"code"_s, event.code}, {u"reason"_s, event.reason}, {u"at"_s, event.at}});
        }
        legs.append(QJsonObject{{u"customer"_s, leg.customer},
                                {u"recipient"_s, leg.recipient},
                                {u"role"_s, leg.role},
                                {u"channel"_s, leg.channel},
                                {u"platform"_s, leg.platform},
                                {u"channel_reason"_s, leg.channelReason},
                                {u"address"_s, leg.address},
                                {u"state"_s, leg.state},
                                {u"reason"_s, leg.reason},
                                {u"events"_s, events}});
    }
    return legs;
}

QJsonArray pairs(const QList<std::pair<QString, QString>>& list)
{
    QJsonArray all;
    for (const auto& [first, second] : list) {
        all.append(QJsonArray{first, second});
    }
    return all;
}

QJsonObject timeOf(const HeldTime& time)
{
    return {{u"written"_s, time.written}, {u"instant"_s, time.instant ? QJsonValue(*time.instant) : QJsonValue()}};
}

} // namespace

QJsonObject truthOf(const HeldRecord& record, const StoredFiles& files, const QString& native, const QStringList& labels)
{
    QJsonObject truth = textFields(record);
    QJsonArray versions, holds, retentions;
    for (qsizetype i = 0; i < record.versions.size(); ++i) {
        const HeldVersion& version = record.versions[i];
        QJsonArray contents;
        for (const HeldFile& file : version.files) {
            contents.append(truthOf(file, files));
        }
        versions.append(QJsonObject{{u"label"_s, labels.value(i)},
                                    {u"ordinal"_s, version.ordinal},
                                    {u"creator"_s, version.creator},
                                    {u"comment"_s, version.comment},
                                    {u"made"_s, version.made},
                                    {u"files"_s, contents}});
    }
    for (const HeldHold& hold : record.holds) {
        holds.append(QJsonObject{{u"name"_s, hold.name}, {u"foreign"_s, hold.foreign}, {u"since"_s, hold.since}});
    }
    for (const HeldRetention& retention : record.retentions) {
        retentions.append(QJsonObject{{u"source"_s, retention.source}, {u"rule"_s, retention.rule}, {u"until"_s, retention.until}});
    }
    truth.insert(u"accession"_s, qint64(record.accession));
    truth.insert(u"number"_s, record.isAdded ? QJsonValue() : QJsonValue(qint64(record.number)));
    truth.insert(u"trap"_s, record.trap);
    truth.insert(u"copy"_s, record.isCopy);
    truth.insert(u"conflicts"_s, record.conflicts);
    truth.insert(u"native"_s, native);
    truth.insert(u"presence"_s, presenceCode(record.presence));
    truth.insert(u"stub"_s, record.isStub);
    truth.insert(u"created"_s, record.created);
    truth.insert(u"modified"_s, record.modified);
    truth.insert(u"customers"_s, QJsonArray::fromStringList(record.customers()));
    truth.insert(u"issued"_s, record.issued.day());
    truth.insert(u"sent"_s, timeOf(record.sent));
    truth.insert(u"sent_version"_s, record.sentVersion);
    truth.insert(u"legs"_s, legsOf(record));
    truth.insert(u"relations"_s, pairs(record.relations));
    truth.insert(u"attributes"_s, pairs(record.attributes));
    truth.insert(u"versions"_s, versions);
    truth.insert(u"holds"_s, holds);
    truth.insert(u"retentions"_s, retentions);
    return truth;
}

} // namespace cf::sandbox
