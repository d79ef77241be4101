#include "app/sandbox/archivesspace/aspace_shapes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUrl>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 stride = 0x9e3779b97f4a7c15ULL, back = 0xf1de83e19937733dULL; // inverse of each other, modulo 2^64
static_assert(stride * back == 1);

QString day(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd"_s); }

QJsonObject link(const QString& uri) { return {{u"ref"_s, uri}}; }

QString languageCode(const QString& language)
{
    static const QMap<QString, QString> codes{{u"de"_s, u"ger"_s}, {u"en"_s, u"eng"_s}, {u"fr"_s, u"fre"_s},
                                              {u"es"_s, u"spa"_s}, {u"pl"_s, u"pol"_s}, {u"ja"_s, u"jpn"_s}};
    return codes.value(language, u"und"_s);
}

QJsonArray externalIds(const HeldRecord& record)
{
    QJsonArray ids;
    const auto add = [&ids](const QString& id, const QString& source) {
        if (!id.isEmpty()) {
            ids.append(QJsonObject{{u"external_id"_s, id}, {u"source"_s, source}});
        }
    };
    for (const QString& customer : record.customers()) {
        add(customer, u"customer_id"_s);
    }
    add(record.documentId, u"document_id"_s);
    add(record.account, u"account_id"_s);
    add(record.policy, u"policy_id"_s);
    add(record.claim, u"claim_id"_s);
    add(record.caseId, u"case_id"_s);
    add(record.loan, u"loan_id"_s);
    add(record.event, u"event_id"_s);
    add(record.batch, u"batch_id"_s);
    add(record.package, u"package_id"_s);
    return ids;
}

QJsonArray externalDocuments(const HeldRecord& record)
{
    QJsonArray documents;
    const auto add = [&documents](const QString& title, const QString& location) {
        documents.append(QJsonObject{{u"title"_s, title}, {u"location"_s, location}, {u"publish"_s, false}});
    };
    if (!record.templateCode.isEmpty()) {
        add(u"template"_s, u"template://%1/%2"_s.arg(record.templateCode, record.templateVersion));
    }
    for (const auto& [kind, target] : record.relations) {
        add(kind == u"CORRECTS" ? u"corrects"_s : u"reissue of"_s, u"document://%1"_s.arg(target));
    }
    return documents;
}

/// A hold of another system is what a law says, not what this archive's policy does.
QJsonArray rightsStatements(const HeldRecord& record)
{
    QJsonArray statements;
    for (const HeldHold& hold : record.holds) {
        const QString since = day(hold.since);
        QJsonObject statement{
            {u"identifier"_s, hold.name},
            {u"start_date"_s, since},
            {u"external_documents"_s, QJsonArray()},
            {u"linked_agents"_s, QJsonArray()},
            {u"acts"_s, QJsonArray{QJsonObject{
                            {u"act_type"_s, u"delete"_s}, {u"restriction"_s, u"disallow"_s}, {u"start_date"_s, since}, {u"notes"_s, QJsonArray()}}}},
            {u"notes"_s, QJsonArray{QJsonObject{{u"jsonmodel_type"_s, u"note_rights_statement"_s},
                                                {u"type"_s, u"additional_information"_s},
                                                {u"content"_s, QJsonArray{u"Hold %1"_s.arg(hold.name)}}}}}};
        if (hold.foreign) {
            statement.insert(u"rights_type"_s, u"statute"_s);
            statement.insert(u"statute_citation"_s, hold.name);
            statement.insert(u"jurisdiction"_s, u"DE"_s);
        } else {
            statement.insert(u"rights_type"_s, u"other"_s);
            statement.insert(u"other_rights_basis"_s, u"policy"_s);
        }
        for (int time = 0; time < hold.times && !hold.isPending; ++time) {
            statements.append(statement);
        }
    }
    return statements;
}

QJsonArray notesOf(const HeldRecord& record)
{
    QJsonArray notes;
    for (const auto& [name, value] : record.attributes) {
        const bool isAccess = name == u"Access" || name == u"Processing restricted";
        QJsonObject note{
            {u"jsonmodel_type"_s, u"note_multipart"_s},
            {u"type"_s, isAccess ? u"accessrestrict"_s : u"odd"_s},
            {u"label"_s, name},
            {u"publish"_s, false},
            {u"persistent_id"_s, refIdOf(record.number * 8 + quint64(notes.size()))},
            {u"subnotes"_s, QJsonArray{QJsonObject{{u"jsonmodel_type"_s, u"note_text"_s}, {u"content"_s, value}, {u"publish"_s, false}}}}};
        if (isAccess) {
            note.insert(u"rights_restriction"_s,
                        QJsonObject{{u"begin"_s, day(record.created)}, {u"local_access_restriction_type"_s, QJsonArray{u"RestrictedSpecColl"_s}}});
        }
        notes.append(note);
    }
    return notes;
}

QJsonArray languages(const HeldRecord& record)
{
    return {QJsonObject{{u"language_and_script"_s, QJsonObject{{u"language"_s, languageCode(record.language)}}}, {u"notes"_s, QJsonArray()}}};
}

QJsonArray fileVersions(const HeldRecord& record, const StoredFiles& files)
{
    static const QStringList formats{u"pdf"_s, u"txt"_s, u"html"_s, u"eml"_s};
    QJsonArray all;
    for (const HeldVersion& version : record.versions) {
        for (int i = 0; i < version.files.size(); ++i) {
            const HeldFile& file = version.files[i];
            const FileDigest digest = files.stated(file);
            QString caption = u"version %1"_s.arg(version.ordinal);
            caption += version.ordinal == record.sentVersion ? u", as sent"_s : QString();
            caption += version.comment.isEmpty() ? QString() : u", "_s + version.comment;
            QJsonObject shown{{u"file_uri"_s, filePath(record, version, i)},
                              {u"publish"_s, true},
                              {u"use_statement"_s, file.format == u"pdf" ? u"application-pdf"_s : u"application"_s},
                              {u"file_size_bytes"_s, digest.size},
                              {u"checksum"_s, QString::fromLatin1(digest.sha256.toHex())},
                              {u"checksum_method"_s, u"sha-256"_s},
                              {u"caption"_s, caption},
                              {u"is_representative"_s, i == 0 && version.ordinal == record.current().ordinal}};
            if (formats.contains(file.format)) {
                shown.insert(u"file_format_name"_s, file.format);
            }
            all.append(shown);
        }
    }
    return all;
}

QString recipients(const HeldRecord& record)
{
    QStringList lines;
    for (const HeldLeg& leg : record.legs) {
        lines.append(QStringList{leg.customer, leg.recipient, leg.role, leg.channel, leg.address, leg.channelReason}.join(u'\t'));
    }
    return lines.join(u'\n');
}

QJsonObject userDefined(const HeldRecord& record)
{
    QJsonObject fields{{u"boolean_1"_s, record.isStub}, {u"boolean_2"_s, false}, {u"boolean_3"_s, false}};
    const auto add = [&fields](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            fields.insert(name, value);
        }
    };
    add(u"enum_1"_s, record.type);
    add(u"enum_2"_s, record.legs.isEmpty() ? QString() : record.legs.constFirst().channel);
    add(u"date_1"_s, record.issued.day());
    add(u"string_1"_s, record.campaign);
    add(u"string_2"_s, record.sent.written);
    add(u"string_3"_s, record.brand);
    add(u"string_4"_s, record.unit);
    add(u"text_1"_s, recipients(record));
    QStringList retentions;
    for (const HeldRetention& retention : record.retentions) {
        retentions.append(QStringList{retention.source, retention.rule, retention.until}.join(u'\t'));
    }
    add(u"text_2"_s, retentions.join(u'\n'));
    add(u"text_3"_s, record.state);
    add(u"text_4"_s, record.eventKind);
    return fields;
}

/// What an archival object and its digital object both say.
QJsonObject commonOf(const HeldRecord& record)
{
    const QJsonArray none;
    QJsonArray dates;
    if (!record.issued.written.isEmpty()) {
        dates.append(QJsonObject{{u"date_type"_s, u"single"_s}, {u"label"_s, u"issued"_s}, {u"begin"_s, record.issued.day()}});
    }
    return {{u"title"_s, record.title},    {u"external_ids"_s, externalIds(record)},
            {u"dates"_s, dates},           {u"lang_materials"_s, languages(record)},
            {u"subjects"_s, none},         {u"extents"_s, none},
            {u"linked_agents"_s, none},    {u"is_slug_auto"_s, true},
            {u"rights_statements"_s, none}};
}

/// The server keeps no empty texts.
QJsonObject kept(QJsonObject body)
{
    for (const QString& key : body.keys()) {
        if (body[key].isString() && body[key].toString().isEmpty()) {
            body.remove(key);
        }
    }
    return body;
}

bool isOneOf(const QString& state, std::initializer_list<Outcome> outcomes)
{
    const auto known = fromCode<DeliveryState>(state);
    return known && std::any_of(outcomes.begin(), outcomes.end(), [&](Outcome outcome) { return hasOutcome(*known, outcome); });
}

} // namespace

QStringList platforms() { return {QString(), u"SwiftMail"_s, u"MsgHub"_s, u"Customer portal"_s}; }

QStringList retentionClasses() { return {u"10 years tax"_s, u"6 years commercial"_s, u"Life of contract"_s, u"3 years service"_s}; }

QString refIdOf(quint64 number)
{
    const quint64 mixed = (number + 1) * stride;
    return u"%1%2"_s.arg(mixed, 16, 16, QChar(u'0')).arg((mixed ^ mixed >> 29) * stride, 16, 16, QChar(u'0'));
}

std::optional<quint64> numberOfRefId(const QString& refId)
{
    bool isNumber = false;
    const quint64 number = refId.left(16).toULongLong(&isNumber, 16) * back - 1;
    return isNumber && refIdOf(number) == refId ? std::optional(number) : std::nullopt;
}

QString filePath(const HeldRecord& record, const HeldVersion& version, int index)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(version.files[index].name));
    return u"/files/%1/%2/%3/%4"_s.arg(record.accession).arg(version.ordinal).arg(index).arg(name);
}

Numbers loadedNumbers(quint64 accession)
{
    const int at = int(accession);
    return {firstArchivalObject + at, firstDigitalObject + at, firstEvent + at, at / objectsInResource + 1};
}

QJsonObject archivalObjectOf(const HeldRecord& record, const Numbers& numbers)
{
    const QJsonArray none;
    const QString digitalObject = uriOf({Kind::DigitalObject, numbers.digitalObject}, mainRepository);
    QJsonObject made = commonOf(record);
    made.insert(u"publish"_s, false);
    made.insert(u"level"_s, u"item"_s);
    made.insert(u"ref_id"_s, refIdOf(record.isAdded ? record.accession | 1ULL << 40 : record.number));
    made.insert(u"component_id"_s, record.documentId);
    made.insert(u"position"_s, int(record.accession) % objectsInResource);
    made.insert(u"resource"_s, link(uriOf({Kind::Resource, numbers.resource}, mainRepository)));
    made.insert(u"restrictions_apply"_s, record.presence == Presence::Restricted || record.trap == 20);
    made.insert(u"external_documents"_s, externalDocuments(record));
    made.insert(u"rights_statements"_s, rightsStatements(record));
    made.insert(u"notes"_s, notesOf(record));
    made.insert(u"accession_links"_s, none);
    made.insert(u"import_previous_arks"_s, none);
    made.insert(u"instances"_s,
                QJsonArray{QJsonObject{
                    {u"instance_type"_s, u"digital_object"_s}, {u"is_representative"_s, false}, {u"digital_object"_s, link(digitalObject)}}});
    return kept(made);
}

QJsonObject digitalObjectOf(const HeldRecord& record, const StoredFiles& files)
{
    const QJsonArray none;
    const auto term = retentionClasses().indexOf(record.retentionClass) + 1;
    QJsonObject made = commonOf(record);
    made.insert(u"publish"_s, true);
    made.insert(u"digital_object_id"_s, record.trap == 7 ? record.documentId + u"-R"_s : record.documentId); // unique, though it was archived twice
    made.insert(u"digital_object_type"_s, u"text"_s);
    made.insert(u"restrictions"_s, false);
    made.insert(u"external_documents"_s, none);
    made.insert(u"file_versions"_s, fileVersions(record, files));
    made.insert(u"user_defined"_s, userDefined(record));
    made.insert(u"classifications"_s, term == 0 ? none : QJsonArray{link(uriOf({Kind::ClassificationTerm, int(term)}, mainRepository))});
    made.insert(u"notes"_s, none);
    made.insert(u"metadata_rights_declarations"_s, none);
    return kept(made);
}

QJsonObject eventOf(const HeldRecord& record, const Numbers& numbers)
{
    const QString archivalObject = uriOf({Kind::ArchivalObject, numbers.archivalObject}, mainRepository);
    const QString digitalObject = uriOf({Kind::DigitalObject, numbers.digitalObject}, mainRepository);
    qsizetype failed = 0, arrived = 0;
    QStringList lines;
    QString platform;
    for (const HeldLeg& leg : record.legs) {
        failed += isOneOf(leg.state, {Outcome::Failed, Outcome::Suppressed});
        arrived += isOneOf(leg.state, {Outcome::Delivered});
        platform = leg.platform.isEmpty() ? platform : leg.platform;
        for (const HeldEvent& event : leg.events) {
            const QString at = QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
            lines.append(QStringList{leg.customer, leg.channel, event.state, event.code, at, event.reason}.join(u'\t'));
        }
    }
    QJsonObject event{{u"event_type"_s, u"publication"_s},
                      {u"outcome_note"_s, lines.join(u'\n').left(16'384)},
                      {u"external_ids"_s, QJsonArray{QJsonObject{{u"external_id"_s, record.envelope.isEmpty() ? record.documentId : record.envelope},
                                                                 {u"source"_s, u"envelope_id"_s}}}},
                      {u"external_documents"_s, QJsonArray()},
                      {u"linked_agents"_s, QJsonArray{QJsonObject{{u"role"_s, u"transmitter"_s},
                                                                  {u"ref"_s, u"/agents/software/%1"_s.arg(platforms().indexOf(platform) + 1)}}}},
                      {u"linked_records"_s, QJsonArray{QJsonObject{{u"role"_s, u"source"_s}, {u"ref"_s, archivalObject}},
                                                       QJsonObject{{u"role"_s, u"outcome"_s}, {u"ref"_s, digitalObject}}}}};
    if (failed + arrived > 0) {
        event.insert(u"outcome"_s, failed == 0 ? u"pass"_s : arrived == 0 ? u"fail"_s : u"partial pass"_s);
    }
    // An instant needs a zone; what was written without one is kept as its day.
    if (record.sent.instant) {
        event.insert(u"timestamp"_s, QDateTime::fromMSecsSinceEpoch(*record.sent.instant, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s));
    } else {
        const QString sent = record.sent.day().isEmpty() ? day(record.created) : record.sent.day();
        event.insert(u"date"_s, QJsonObject{{u"date_type"_s, u"single"_s}, {u"label"_s, u"event"_s}, {u"begin"_s, sent}});
    }
    return kept(event);
}

QJsonObject resourceOf(int id, quint64 size)
{
    const QJsonArray none;
    return {
        {u"title"_s, u"Correspondence, volume %1"_s.arg(id)},
        {u"id_0"_s, u"NB"_s},
        {u"id_1"_s, u"%1"_s.arg(id, 4, 10, QChar(u'0'))},
        {u"level"_s, u"collection"_s},
        {u"finding_aid_language"_s, u"eng"_s},
        {u"finding_aid_script"_s, u"Latn"_s},
        {u"lang_materials"_s, QJsonArray{QJsonObject{{u"language_and_script"_s, QJsonObject{{u"language"_s, u"und"_s}}}, {u"notes"_s, none}}}},
        {u"extents"_s, QJsonArray{QJsonObject{{u"portion"_s, u"whole"_s}, {u"number"_s, QString::number(size)}, {u"extent_type"_s, u"leaves"_s}}}},
        {u"dates"_s,
         QJsonArray{QJsonObject{{u"date_type"_s, u"inclusive"_s}, {u"label"_s, u"creation"_s}, {u"begin"_s, u"2016"_s}, {u"end"_s, u"2025"_s}}}},
        {u"publish"_s, false},
        {u"restrictions"_s, false},
        {u"is_slug_auto"_s, true},
        {u"is_finding_aid_status_published"_s, true},
        {u"external_ids"_s, none},
        {u"subjects"_s, none},
        {u"external_documents"_s, none},
        {u"rights_statements"_s, none},
        {u"linked_agents"_s, none},
        {u"import_previous_arks"_s, none},
        {u"revision_statements"_s, none},
        {u"instances"_s, none},
        {u"deaccessions"_s, none},
        {u"related_accessions"_s, none},
        {u"classifications"_s, none},
        {u"notes"_s, none},
        {u"metadata_rights_declarations"_s, none}};
}

QJsonObject fieldsIn(const QJsonObject& archivalObject, const QJsonObject& digitalObject)
{
    QJsonObject fields{{u"title"_s, archivalObject[u"title"].toString()}};
    for (const QJsonValue& id : archivalObject[u"external_ids"].toArray()) {
        if (id[u"source"].toString() == u"customer_id" && !fields.contains(u"customer")) {
            fields.insert(u"customer"_s, id[u"external_id"]);
        }
    }
    for (const QJsonValue& date : archivalObject[u"dates"].toArray()) {
        if (date[u"label"].toString() == u"issued" && date[u"begin"].toString().size() == 10) {
            fields.insert(u"issued"_s, date[u"begin"]);
        }
    }
    const QJsonObject own = digitalObject[u"user_defined"].toObject();
    if (own.contains(u"enum_1")) {
        fields.insert(u"type"_s, own[u"enum_1"]);
    }
    return fields;
}

QStringList holdsIn(const QJsonObject& archivalObject)
{
    QStringList holds;
    for (const QJsonValue& statement : archivalObject[u"rights_statements"].toArray()) {
        for (const QJsonValue& act : statement[u"acts"].toArray()) {
            if (act[u"act_type"].toString() == u"delete" && act[u"restriction"].toString() == u"disallow") {
                holds.append(statement[u"identifier"].toString());
                break;
            }
        }
    }
    return holds;
}

} // namespace cf::sandbox::archivesspace
