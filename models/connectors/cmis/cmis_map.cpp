#include "models/connectors/cmis/cmis_map.h"

#include "models/base/id.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::cmis {

namespace {

const QString streamSign = u"?streamId="_s;

class Mapper
{
public:
    Mapper(const RecordWire& record, const RepositoryId& repository, const MapRules& rules)
        : m_record(record)
        , m_repository(repository)
        , m_rules(rules)
        , m_rows(rules.vocabulary)
    {}

    Result<MappedRecord> run()
    {
        for (const auto& [key, value] : m_record.latest().stated) {
            // The base type says nothing of what kind of letter it is.
            if (key != u"cmis:objectTypeId" || !value.startsWith(u"cmis:")) {
                m_rows.state(key, value);
            }
        }
        for (auto version = m_record.versions.rbegin(); version != m_record.versions.rend(); ++version) {
            addFiles(*version);
        }
        CF_TRY(const std::vector<PlacedRow> placed, m_rows.rows());
        MappedRecord out;
        out.communication = communicationOf(m_repository, m_record.nativeId, placed);
        for (const PlacedRow& row : placed) {
            out.rows.push_back(row.row);
        }
        out.communication.record = archiveRecord(out.communication);
        return out;
    }

private:
    void addFiles(const VersionWire& version)
    {
        if (version.hasContent) {
            Stated values{{u"mimeType"_s, version.mime}};
            if (!version.sha256.isEmpty()) {
                values.emplace_back(u"sha256"_s, QString::fromLatin1(version.sha256));
            }
            PlacedRow place;
            place.nativeId = version.objectId;
            place.version = version.label;
            place.fileName = version.fileName.isEmpty() ? version.valuesOf(u"cmis:name"_s).value(0) : version.fileName;
            place.bytes = version.bytes;
            place.token = contentTokenOf(version);
            place.index = version.objectId;
            m_rows.file(values, std::move(place));
        }
        for (const RenditionWire& rendition : version.renditions) {
            PlacedRow place;
            place.nativeId = renditionIdOf(version.objectId, rendition.streamId);
            place.version = version.label;
            place.fileName = rendition.title.isEmpty() ? rendition.streamId : rendition.title;
            place.bytes = rendition.bytes;
            place.token = contentTokenOf(version);
            place.index = version.objectId;
            const Stated values{{u"queueName"_s, rendition.kind}, {u"mimeType"_s, rendition.mime}};
            m_rows.file(values, std::move(place));
        }
    }

    std::optional<Moment> momentOf(const QString& text) const
    {
        return text.isEmpty() ? std::nullopt : m_rules.vocabulary.moment(text);
    }
    QString scopeOf(const VersionWire& version) const
    {
        return &version == &m_record.latest() ? u"record"_s : u"version "_s + version.label;
    }

    /// One statement for each hold: on the latest version where that has it, else on the newest that has.
    void addHolds(ArchiveRecord& out, const VersionWire& version) const
    {
        for (const QString& code : version.holds) {
            const auto same = [&code](const HoldStatement& known) { return known.code == code; };
            if (std::any_of(out.holds.begin(), out.holds.end(), same)) {
                continue;
            }
            HoldStatement hold;
            hold.code = code;
            hold.scope = scopeOf(version);
            hold.basis = u"cmis:rm_holdIds of "_s + version.objectId;
            hold.enforcement = m_rules.holdsEnforced ? HoldEnforcement::EnforcedApp : HoldEnforcement::Weak;
            hold.isRemovable = true;
            out.holds.push_back(std::move(hold));
        }
    }

    void addRetention(ArchiveRecord& out, const VersionWire& version) const
    {
        QStringList types = version.secondaryTypes;
        types.removeIf([](const QString& type) { return !type.startsWith(u"cmis:rm_") || type == u"cmis:rm_hold"; });
        if (types.isEmpty() && version.expiration.isEmpty() && version.destruction.isEmpty()) {
            return;
        }
        RetentionStatement retention;
        retention.schedule = types.join(u' ');
        retention.action = version.destruction.isEmpty() ? QString() : u"destruction"_s;
        retention.due = momentOf(version.destruction.isEmpty() ? version.expiration : version.destruction);
        retention.stage = &version == &m_record.latest() ? QString() : scopeOf(version);
        retention.basis = u"cmis:rm_expirationDate of "_s + version.objectId;
        const auto same = [&retention](const RetentionStatement& known) {
            return known.schedule == retention.schedule && known.due == retention.due &&
                   known.action == retention.action;
        };
        if (std::none_of(out.retention.begin(), out.retention.end(), same)) {
            out.retention.push_back(std::move(retention));
        }
    }

    QString statedSentVersion() const
    {
        if (m_rules.sentVersion.isEmpty()) {
            return {};
        }
        const QString named = m_record.latest().valuesOf(m_rules.sentVersion).value(0);
        QStringList marked;
        for (const VersionWire& version : m_record.versions) {
            if (named == version.label || named == version.objectId) {
                return version.label;
            }
            if (version.valuesOf(m_rules.sentVersion).value(0) == u"true") {
                marked << version.label;
            }
        }
        return marked.size() == 1 ? marked.front() : QString(); // a mark that was inherited by later ones tells nothing
    }

    ArchiveRecord archiveRecord(const Communication& communication) const
    {
        ArchiveRecord out;
        out.repository = m_repository;
        out.nativeId = m_record.nativeId;
        out.token = tokenOf(m_record, m_rules);
        const VersionWire& latest = m_record.latest();
        addHolds(out, latest);
        addRetention(out, latest);
        for (auto version = m_record.versions.rbegin(); version != m_record.versions.rend(); ++version) {
            addHolds(out, *version);
            addRetention(out, *version);
        }
        for (RetentionStatement& statement : retentionOf(m_rows.retention(), m_rules.vocabulary, m_record.nativeId)) {
            out.retention.push_back(std::move(statement));
        }
        for (const VersionWire& version : m_record.versions) {
            out.versions.push_back({version.objectId, version.label, momentOf(version.created), version.creator,
                                    version.comment, &version == &latest});
        }
        std::tie(out.sentVersion, out.sentVersionBasis) =
            sentVersionOf(out.versions, statedSentVersion(), communication.sent);
        return out;
    }

    const RecordWire& m_record;
    const RepositoryId& m_repository;
    const MapRules& m_rules;
    RecordRows m_rows;
};

} // namespace

QString usualMapping()
{
    return QStringLiteral(R"ini([fields]
cmis:name = title
cmis:objectTypeId = docType
cmis:creationDate = archivedDate
[ignored]
cmis:objectId
cmis:baseTypeId
cmis:secondaryObjectTypeIds
cmis:createdBy
cmis:lastModifiedBy
cmis:lastModificationDate
cmis:changeToken
cmis:isImmutable
cmis:isLatestVersion
cmis:isMajorVersion
cmis:isLatestMajorVersion
cmis:isPrivateWorkingCopy
cmis:versionLabel
cmis:versionSeriesId
cmis:isVersionSeriesCheckedOut
cmis:versionSeriesCheckedOutBy
cmis:versionSeriesCheckedOutId
cmis:checkinComment
cmis:contentStreamLength
cmis:contentStreamMimeType
cmis:contentStreamFileName
cmis:contentStreamId
cmis:contentStreamHash
cmis:latestAccessibleStateId
cmis:parentId
cmis:rm_holdIds
cmis:rm_expirationDate
cmis:rm_startOfRetention
cmis:rm_destructionDate
)ini");
}

QString MapRules::fingerprint() const
{
    return deriveId(""_L1, {vocabulary.fingerprint(), sentVersion, holdsEnforced ? u"enforced"_s : QString()}).left(20);
}

Result<MappedRecord> communicationFrom(const RecordWire& record, const RepositoryId& repository, const MapRules& rules)
{
    return Mapper(record, repository, rules).run();
}

QString placeOf(qint64 modifiedMs, const QString& latestObjectId)
{
    return u';' + QString::number(modifiedMs) + u';' + latestObjectId;
}

QString objectIdIn(const QString& token) { return token.section(u';', 2); }

QString tokenOf(const RecordWire& record, const MapRules& rules)
{
    QStringList parts{rules.fingerprint()};
    for (const VersionWire& version : record.versions) {
        parts << version.objectId << version.label << version.changeToken << QString::number(version.modifiedMs)
              << version.holds.join(u'\n');
    }
    const VersionWire& latest = record.latest();
    return deriveId(""_L1, parts).left(20) + placeOf(latest.modifiedMs, latest.objectId);
}

QString contentTokenOf(const VersionWire& version)
{
    return version.sha256.isEmpty() ? QString::number(version.modifiedMs) + u'/' + QString::number(version.bytes)
                                    : QString::fromLatin1(version.sha256);
}

QString renditionIdOf(const QString& objectId, const QString& streamId)
{
    return streamId.isEmpty() ? objectId : objectId + streamSign + streamId;
}

std::pair<QString, QString> renditionFrom(const QString& nativeId)
{
    const qsizetype sign = nativeId.lastIndexOf(streamSign);
    return sign < 0 ? std::pair(nativeId, QString())
                    : std::pair(nativeId.left(sign), nativeId.mid(sign + streamSign.size()));
}

} // namespace cf::connectors::cmis
