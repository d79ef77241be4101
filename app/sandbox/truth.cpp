#include "app/sandbox/tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

QString wordFor(Defect defect)
{
    switch (defect) {
    case Defect::None: return {};
    case Defect::Encrypted: return u"encrypted"_s;
    case Defect::Damaged: return u"damaged"_s;
    case Defect::Empty: return u"empty"_s;
    case Defect::Missing: return u"missing"_s;
    case Defect::WrongHash: return u"wrong-hash"_s;
    case Defect::Scanned: return u"scanned"_s;
    }
    return {};
}

QJsonObject filesOf(const Rendition& rendition)
{
    return {{u"path"_s, rendition.path},
            {u"queue"_s, rendition.queue},
            {u"mimeType"_s, rendition.mime},
            {u"pageFrom"_s, rendition.pageFrom},
            {u"pageCount"_s, rendition.pageCount},
            {u"bytes"_s, rendition.bytes},
            {u"sha256"_s, QString::fromLatin1(rendition.sha256)}};
}

void addUnlessEmpty(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

QJsonObject truthOfRecord(const Record& record, const Estate& estate)
{
    QJsonArray parties;
    for (const Party& party : record.parties) {
        const Customer& customer = estate.customers[party.customer];
        parties.append(
            QJsonObject{{u"customerId"_s, customer.id}, {u"recipientName"_s, customer.name}, {u"role"_s, party.role}});
    }
    QJsonArray files;
    for (const Rendition& rendition : record.renditions) {
        files.append(filesOf(rendition));
    }
    QJsonObject object{{u"id"_s, record.id},
                       {u"folder"_s, record.folder},
                       {u"recipients"_s, parties},
                       {u"documentType"_s, record.type->name},
                       {u"title"_s, record.title},
                       {u"channel"_s, record.channel.toUpper().replace(u' ', u'_')},
                       {u"issued"_s, withoutZone(record.issued)},
                       {u"sent"_s, record.sentWithoutZone ? withoutZone(record.sent) : withZone(record.sent)},
                       {u"templateId"_s, record.type->code},
                       {u"templateVersion"_s, QString::number(record.version)},
                       {u"businessUnit"_s, unitName(record.type->unit)},
                       {u"retentionClass"_s, record.type->retention},
                       {u"files"_s, files}};
    addUnlessEmpty(object, u"state"_s, record.state);
    addUnlessEmpty(object, u"reason"_s, record.reason);
    addUnlessEmpty(object, u"stateTime"_s, record.state.isEmpty() ? QString() : withZone(record.stateTime));
    addUnlessEmpty(object, u"campaign"_s, record.campaign);
    addUnlessEmpty(object, u"batch"_s, record.batch);
    addUnlessEmpty(object, u"envelope"_s, record.envelope);
    addUnlessEmpty(object, u"package"_s, record.package);
    addUnlessEmpty(object, u"household"_s, record.household);
    addUnlessEmpty(object, u"corrects"_s, record.corrects);
    addUnlessEmpty(object, u"reissueOf"_s, record.reissueOf);
    addUnlessEmpty(object, u"defect"_s, wordFor(record.defect));
    addUnlessEmpty(object, u"story"_s, record.story);
    return object;
}

} // namespace

QByteArray truthOf(const Estate& estate, const QStringList& orphans)
{
    QJsonArray records;
    for (const Record& record : estate.records) {
        records.append(truthOfRecord(record, estate));
    }
    const QJsonObject truth{{u"seed"_s, QString::number(estate.seed)},
                            {u"customers"_s, static_cast<int>(estate.customers.size())},
                            {u"communications"_s, records},
                            {u"orphans"_s, QJsonArray::fromStringList(orphans)}};
    return QJsonDocument(truth).toJson(QJsonDocument::Indented);
}

} // namespace cf::sandbox
