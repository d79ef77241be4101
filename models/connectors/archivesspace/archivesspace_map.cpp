#include "models/connectors/archivesspace/archivesspace_map.h"

#include "models/base/id.h"
#include "models/connectors/remote/record_rows.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cf::connectors::archivesspace {

namespace {

/// Of the names a file version may have for its format, the media type.
QString mimeOf(const FileVersion& file)
{
    static const QHash<QString, QString> known{
        {u"pdf"_s, u"application/pdf"_s}, {u"txt"_s, u"text/plain"_s}, {u"tiff"_s, u"image/tiff"_s},
        {u"jpeg"_s, u"image/jpeg"_s},     {u"gif"_s, u"image/gif"_s},  {u"html"_s, u"text/html"_s},
        {u"eml"_s, u"message/rfc822"_s},  {u"xml"_s, u"application/xml"_s}};
    return file.formatName.contains(u'/') ? file.formatName : known.value(file.formatName.toLower());
}

QString nameOfFile(const FileVersion& file)
{
    const QString last = QUrl(file.fileUri).path().section(u'/', -1);
    return last.isEmpty() ? file.caption : last;
}

class Mapper
{
public:
    Mapper(const RecordWire& record, const RepositoryId& repository, const SiteVocabulary& vocabulary)
        : m_record(record)
        , m_repository(repository)
        , m_vocabulary(vocabulary)
        , m_rows(vocabulary)
    {}

    Result<MappedRecord> run()
    {
        for (const auto& [key, value] : statedBy(m_record)) {
            m_rows.state(key, value);
        }
        addEvents(m_record);
        addFiles(m_record);
        for (const RecordWire& object : m_record.digitalObjects) {
            addEvents(object);
            addFiles(object);
        }
        CF_TRY(std::vector<PlacedRow> placed, m_rows.rows());
        MappedRecord out;
        out.communication = communicationOf(m_repository, m_record.uri, placed);
        for (PlacedRow& row : placed) {
            out.rows.push_back(std::move(row.row));
        }
        out.communication.record = archiveRecord(out.communication);
        return out;
    }

private:
    void addEvents(const RecordWire& of)
    {
        for (const EventWire& event : of.events) {
            if (m_events.contains(event.uri)) {
                continue; // it links the archival and the digital object
            }
            m_events.insert(event.uri);
            Stated stated = event.stated;
            const QString key = u"event/outcome_note"_s;
            if (m_vocabulary.table(key)) {
                stated.emplace_back(key, event.note);
            } else {
                // The code a gateway reported is the evidence; without one, what the event says of itself.
                const QString code = event.note.section(u' ', 0, 0);
                const bool isCode = m_vocabulary.deliveryState(code) != DeliveryState::Unknown;
                const QString own = event.outcome.isEmpty() ? event.type : event.type + u'/' + event.outcome;
                stated.emplace_back(u"deliveryState"_s, isCode ? code : own);
                stated.emplace_back(u"deliveryTime"_s, event.timestamp);
                stated.emplace_back(u"deliveryReason"_s, isCode ? event.note.section(u' ', 1) : event.note);
            }
            m_rows.event(event.uri, stated);
        }
    }

    /// A caption may tell which state of the record a file is: "version 2, as sent". The system itself keeps no versions.
    void noteVersion(const FileVersion& file, const RecordWire& of)
    {
        static const QRegularExpression form(u"\\bversion ([^,;]+)"_s, QRegularExpression::CaseInsensitiveOption);
        const QString label = form.match(file.caption).captured(1).trimmed();
        if (label.isEmpty()) {
            return;
        }
        auto known = std::find_if(m_versions.begin(), m_versions.end(),
                                  [&](const RecordVersion& version) { return version.label == label; });
        if (known == m_versions.end()) {
            known = m_versions.insert(m_versions.end(), {of.uri, label, {}, {}, file.caption, false});
        }
        known->isCurrent = known->isCurrent || file.isRepresentative;
        if (file.caption.contains(u"as sent", Qt::CaseInsensitive)) {
            m_sentVersion = label;
        }
    }

    void addFiles(const RecordWire& of)
    {
        std::vector<const FileVersion*> files;
        for (const FileVersion& file : of.files) {
            files.insert(file.isRepresentative ? files.begin() : files.end(), &file);
            noteVersion(file, of);
        }
        for (const FileVersion* file : files) {
            if (file->fileUri.isEmpty()) {
                continue;
            }
            Stated values{{u"queueName"_s, file->useStatement}, {u"mimeType"_s, mimeOf(*file)}};
            if (file->checksumMethod == u"sha-256") {
                values.emplace_back(u"sha256"_s, file->checksum);
            } else if (!file->checksum.isEmpty()) {
                values.emplace_back(u"file_versions/checksum/"_s + file->checksumMethod, file->checksum);
            }
            PlacedRow place;
            place.nativeId = file->fileUri;
            place.fileName = nameOfFile(*file);
            place.bytes = file->bytes;
            place.token = file->checksum.isEmpty() ? of.systemModified : file->checksum;
            place.index = of.uri;
            m_rows.file(values, std::move(place));
        }
    }

    std::optional<Moment> momentOf(const QString& text) const { return m_vocabulary.moment(text); }

    void addHolds(ArchiveRecord& out, const RecordWire& of, const QString& scope) const
    {
        for (size_t i = 0; i < of.rights.size(); ++i) {
            const RightsStatement& rights = of.rights[i];
            if (!rights.forbidsDeletion) {
                continue;
            }
            HoldStatement hold;
            hold.code = rights.identifier;
            hold.name = rights.note.section(u'\n', 0, 0);
            hold.comment = rights.note.section(u'\n', 1);
            hold.kind = rights.basis.isEmpty() ? rights.rightsType : rights.basis;
            hold.scope = scope;
            hold.basis = of.uri + u" rights_statements["_s + QString::number(i) + u']';
            hold.applied = momentOf(rights.startDate);
            hold.plannedEnd = momentOf(rights.endDate);
            hold.enforcement = HoldEnforcement::RecordedOnly;
            // What is recorded here as "other" is the organisation's own; a statute, a licence or a copyright is somebody else's to lift.
            hold.isRemovable = rights.rightsType == u"other";
            out.holds.push_back(std::move(hold));
        }
    }

    void addRetention(ArchiveRecord& out, const RecordWire& of) const
    {
        for (const QString& classification : of.classifications) {
            RetentionStatement retention;
            retention.schedule = classification;
            retention.basis = of.uri + u" classifications"_s;
            out.retention.push_back(std::move(retention));
        }
    }

    ArchiveRecord archiveRecord(const Communication& communication) const
    {
        ArchiveRecord out;
        out.repository = m_repository;
        out.nativeId = m_record.uri;
        out.token = tokenOf(m_record, m_vocabulary);
        addHolds(out, m_record, u"record"_s);
        addRetention(out, m_record);
        for (const RecordWire& object : m_record.digitalObjects) {
            addHolds(out, object, object.uri);
            addRetention(out, object);
        }
        for (RetentionStatement& statement : retentionOf(m_rows.retention(), m_vocabulary, m_record.uri)) {
            out.retention.push_back(std::move(statement));
        }
        out.versions = m_versions;
        // Without versions what is there may be a later state than what was sent: nothing is claimed.
        std::tie(out.sentVersion, out.sentVersionBasis) = sentVersionOf(m_versions, m_sentVersion, communication.sent);
        return out;
    }

    const RecordWire& m_record;
    const RepositoryId& m_repository;
    const SiteVocabulary& m_vocabulary;
    RecordRows m_rows;
    QSet<QString> m_events;
    std::vector<RecordVersion> m_versions;
    QString m_sentVersion;
};

} // namespace

QString usualMapping()
{
    return QStringLiteral(R"ini([fields]
component_id = documentId
digital_object/digital_object_id = externalId
external_ids/customer_id = customerId
external_ids/account_id = accountId
external_ids/policy_id = policyId
external_ids/claim_id = claimId
external_ids/case_id = caseId
external_ids/event_id = eventId
external_ids/loan_id = loanId
external_ids/household_id = householdId
external_ids/envelope_id = envelopeId
external_ids/package_id = packageId
external_ids/batch_id = batchId
external_ids/campaign_id = campaignId
external_ids/document_id = documentId
external_ids/corrects_id = correctsId
external_ids/reissue_of_id = reissueOfId
event/external_ids/envelope_id = envelopeId
event/external_ids/customer_id = customerId
event/external_ids/channel = channel
event/external_ids/platform = platform
event/agents/recipient = recipientName
event/agents/transmitter = platform
dates/issued = issueDate
dates/publication = sentDate
dates/creation = composedDate
external_documents/template/id = templateId
external_documents/template/version = templateVersion
external_documents/corrects = correctsId
external_documents/reissue of = reissueOfId
digital_object/external_documents/template/id = templateId
digital_object/external_documents/template/version = templateVersion
digital_object/user_defined/enum_1 = docType
digital_object/user_defined/enum_2 = channel
subjects/genre_form = docType
digital_object/subjects/genre_form = docType
language = locale
classifications = retentionClass
digital_object/classifications = retentionClass
[ignored]
ref_id
level
external_documents/template
digital_object/external_documents/template
digital_object/title
digital_object/digital_object_type
[values.deliveryState]
publication/pass = DISPATCHED
acknowledgement_sent/pass = ACCEPTED_BY_PROVIDER
acknowledgement_sent/fail = REJECTED_BY_PROVIDER
acknowledgement_received/pass = DELIVERED
acknowledgement_received/fail = UNDELIVERABLE
acknowledgement_received/partial pass = DEFERRED
)ini");
}

Result<MappedRecord> communicationFrom(const RecordWire& record, const RepositoryId& repository,
                                       const SiteVocabulary& vocabulary)
{
    return Mapper(record, repository, vocabulary).run();
}

bool isCommunication(const RecordWire& archivalObject, const QStringList& levels)
{
    return !archivalObject.digitalObjects.empty() || !archivalObject.unresolved.empty() || levels.contains(archivalObject.level);
}

RecordWire aloneAs(RecordWire digitalObject)
{
    RecordWire record;
    record.uri = digitalObject.uri;
    for (const auto& [key, value] : digitalObject.stated) {
        if (key == u"title" || key.startsWith(u"external_ids/") || key.startsWith(u"dates/")) {
            record.stated.emplace_back(key, value);
        }
    }
    record.digitalObjects.push_back(std::move(digitalObject));
    return record;
}

Stated statedBy(const RecordWire& record)
{
    Stated all = record.stated;
    for (const RecordWire& object : record.digitalObjects) {
        for (const auto& [key, value] : object.stated) {
            all.emplace_back(u"digital_object/"_s + key, value);
        }
    }
    return all;
}

QString tokenOf(const RecordWire& record, const SiteVocabulary& vocabulary)
{
    QStringList parts{vocabulary.fingerprint(), QString::number(record.lockVersion), record.systemModified};
    QSet<QString> events;
    const auto addEvents = [&](const RecordWire& of) {
        for (const EventWire& event : of.events) {
            parts << event.uri << QString::number(event.lockVersion);
            events.insert(numberOf(event.uri));
        }
    };
    addEvents(record);
    for (const RecordWire& object : record.digitalObjects) {
        parts << object.uri << QString::number(object.lockVersion) << object.systemModified;
        addEvents(object);
    }
    // The numbers of its events stand there to be read: when one of them is deleted, nothing else tells of it.
    QStringList numbers(events.begin(), events.end());
    numbers.sort();
    return deriveId(QLatin1StringView(""), parts).left(20) + u'/' + numbers.join(u',');
}

std::optional<QStringList> eventsIn(const QString& token)
{
    const qsizetype sign = token.indexOf(u'/');
    return sign < 0 ? std::nullopt : std::optional(token.mid(sign + 1).split(u',', Qt::SkipEmptyParts));
}

} // namespace cf::connectors::archivesspace
