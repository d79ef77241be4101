#include "models/connectors/documentum/documentum_map.h"

#include "models/base/id.h"
#include "models/connectors/documentum/documentum_statements.h"
#include "models/connectors/remote/json_value.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

/// What a field says of bytes, and not of the communication: values of a repeating attribute are of one file each.
bool isOfBytes(StatedField field)
{
    using enum StatedField;
    return field == Sha256 || field == Pdl || field == QueueName || field == PageFrom || field == PageCount ||
           field == FileName || field == FileSize || field == MimeType;
}

/// Days, which an attribute keeps as a midnight: of UTC, of the site's zone, or of the server's.
QString dayOf(const QString& text, const QTimeZone& zone)
{
    const auto ms = text.size() > 18 ? millisecondsOf(text, zone) : std::nullopt;
    if (!ms) {
        return text;
    }
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
    const QDateTime stated = QDateTime::fromString(text.left(19), Qt::ISODate);
    for (const QDateTime& wall : {instant, instant.toTimeZone(zone), stated}) {
        if (wall.time() == QTime(0, 0)) {
            return wall.date().toString(Qt::ISODate);
        }
    }
    return text;
}

bool isDay(StatedField field)
{
    using enum StatedField;
    return field == IssueDate || field == EffectiveDate || field == RetentionDue;
}

class Mapper
{
public:
    Mapper(const RecordWire& record, const std::vector<Outside>& outside, const RepositoryId& repository, const MapRules& rules)
        : m_record(record)
        , m_outside(outside)
        , m_repository(repository)
        , m_rules(rules)
        , m_rows(rules.vocabulary)
    {}

    Result<MappedRecord> run()
    {
        const VersionWire& current = m_record.current();
        addTables(current);
        for (const auto& [key, value] : current.stated) {
            const auto field = m_rules.vocabulary.field(key);
            if (!m_inTables.contains(key) && (!field || !isOfBytes(*field))) {
                m_rows.state(key, takenValue(key, value, m_rules.vocabulary));
            }
        }
        for (auto version = m_record.versions.rbegin(); version != m_record.versions.rend(); ++version) {
            addFiles(*version);
        }
        CF_TRY(const std::vector<PlacedRow> placed, m_rows.rows());
        MappedRecord out;
        out.communication = communicationOf(m_repository, m_record.chronicleId, placed);
        for (const PlacedRow& row : placed) {
            out.rows.push_back(row.row);
        }
        out.communication.record = archiveRecord(out.communication);
        return out;
    }

private:
    /// "a + b" in the mapping: repeating attributes whose values of the same place belong together.
    void addTables(const VersionWire& version)
    {
        QHash<QString, QString> names; // as a mapping has them -> as they are
        for (auto it = version.properties.begin(); it != version.properties.end(); ++it) {
            names.insert(normalizedKey(it.key()), it.key());
        }
        for (const QString& key : m_rules.vocabulary.tableKeys()) {
            if (!key.contains(u'+')) {
                continue;
            }
            std::vector<QStringList> columns;
            qsizetype most = 0;
            for (const QString& name : key.split(u'+')) {
                const QString attribute = names.value(name);
                m_inTables.insert(attribute);
                columns.push_back(version.valuesOf(attribute));
                most = std::max(most, columns.back().size());
            }
            QStringList lines;
            for (qsizetype i = 0; i < most; ++i) {
                QStringList cells;
                for (const QStringList& column : columns) {
                    cells << column.value(i).simplified(); // tabs and ends of lines would part it
                }
                lines << cells.join(u'\t');
            }
            m_rows.state(key, lines.join(u'\n'));
        }
    }

    /// What is said of the file in this place; `name` is the one the mapping gives it.
    Stated saidOf(const VersionWire& version, qsizetype place, QString& name) const
    {
        Stated said;
        for (auto it = version.properties.begin(); it != version.properties.end(); ++it) {
            const auto field = m_rules.vocabulary.field(it.key());
            const QString value = field && isOfBytes(*field) ? version.valuesOf(it.key()).value(place) : QString();
            if (!value.isEmpty() && *field == StatedField::FileName) {
                name = value;
            } else if (!value.isEmpty() && !m_rules.vocabulary.ignores(it.key())) {
                said.emplace_back(nameOf(*field).name, value);
            }
        }
        return said;
    }

    /// The place of the file of this name in the attribute that lists names; none: they are in the order of the contents.
    std::optional<qsizetype> placeOf(const VersionWire& version, const QString& name) const
    {
        for (auto it = version.properties.begin(); it != version.properties.end() && !name.isEmpty(); ++it) {
            const qsizetype at = m_rules.vocabulary.field(it.key()) == StatedField::FileName ? version.valuesOf(it.key()).indexOf(name) : -1;
            if (at >= 0) {
                return at;
            }
        }
        return std::nullopt;
    }

    static bool states(const Stated& said, StatedField field)
    {
        const QString name = nameOf(field).name;
        return std::any_of(said.begin(), said.end(), [&name](const auto& one) { return one.first == name; });
    }

    void addFiles(const VersionWire& version)
    {
        std::vector<ContentWire> contents = version.contents;
        if (contents.empty() && version.hasContent) { // not asked for, or not told
            ContentWire only;
            only.format = version.format;
            only.bytes = version.bytes;
            contents.push_back(std::move(only));
        }
        for (size_t i = 0; i < contents.size(); ++i) {
            const ContentWire& content = contents[i];
            PlacedRow place;
            Stated said = saidOf(version, placeOf(version, content.name).value_or(qsizetype(i)), place.fileName);
            if (!content.mime.isEmpty() && !states(said, StatedField::MimeType)) {
                said.emplace_back(u"mimeType"_s, content.mime);
            }
            if (!content.isPrimary && !states(said, StatedField::QueueName)) {
                said.emplace_back(u"queueName"_s, content.modifier.isEmpty() ? content.format : content.modifier);
            }
            place.fileName = place.fileName.isEmpty() ? content.name : place.fileName;
            place.fileName = place.fileName.isEmpty() ? version.fileName : place.fileName;
            place.nativeId = BytesId::of(version, content).text();
            place.version = version.label();
            place.bytes = content.bytes;
            place.token = contentTokenOf(version, content);
            place.index = version.objectId;
            m_rows.file(said, std::move(place));
        }
    }

    QString statedSentVersion() const
    {
        const QString& setting = m_rules.sentVersion;
        QStringList labelled, marked;
        for (const VersionWire& version : m_record.versions) {
            if (!setting.isEmpty() && version.labels.contains(setting)) {
                labelled << version.label();
            }
            if (!setting.isEmpty() && version.valuesOf(setting).value(0) == u"true") {
                marked << version.label();
            }
        }
        if (setting.isEmpty() || labelled.size() == 1) {
            return labelled.value(0);
        }
        const QString named = m_record.current().valuesOf(setting).value(0);
        for (const VersionWire& version : m_record.versions) {
            if (!named.isEmpty() && (named == version.objectId || version.labels.contains(named))) {
                return version.label();
            }
        }
        return marked.size() == 1 ? marked.front() : QString(); // a mark that later ones took over tells nothing
    }

    ArchiveRecord archiveRecord(const Communication& communication) const
    {
        ArchiveRecord out;
        out.repository = m_repository;
        out.nativeId = m_record.chronicleId;
        const auto momentOf = [this](const QString& text) {
            return text.isEmpty() ? std::nullopt : m_rules.vocabulary.moment(text);
        };
        for (const VersionWire& version : m_record.versions) {
            QStringList comment = version.labels.mid(1);
            comment.removeAll(u"CURRENT"_s);
            if (!version.comment.isEmpty()) {
                comment << version.comment;
            }
            out.versions.push_back({version.objectId, version.label(), momentOf(version.created), version.creator,
                                    comment.join(u", "_s), &version == &m_record.current()});
        }
        addHolds(out, m_record, m_outside, m_rules);
        addRetention(out, m_record, m_outside, m_rules);
        for (RetentionStatement& statement : retentionOf(m_rows.retention(), m_rules.vocabulary, m_record.chronicleId)) {
            out.retention.push_back(std::move(statement));
        }
        std::tie(out.sentVersion, out.sentVersionBasis) =
            sentVersionOf(out.versions, statedSentVersion(), communication.sent);
        return out;
    }

    const RecordWire& m_record;
    const std::vector<Outside>& m_outside;
    const RepositoryId& m_repository;
    const MapRules& m_rules;
    QSet<QString> m_inTables;
    RecordRows m_rows;
};

} // namespace

QString usualMapping()
{
    return QStringLiteral(R"ini([fields]
title = title
r_object_type = docType
r_creation_date = archivedDate
language_code = locale
[ignored]
object_name
r_object_id
r_access_date
r_modify_date
r_modifier
r_creator_name
r_version_label
r_content_size
r_full_content_size
r_page_cnt
r_link_cnt
r_link_high_cnt
r_assembled_from_id
r_frzn_assembly_cnt
r_has_frzn_assembly
r_is_virtual_doc
r_immutable_flag
r_frozen_flag
r_has_events
r_is_public
r_policy_id
r_resume_state
r_current_state
r_alias_set_id
r_aspect_name
r_composite_id
r_composite_label
r_component_label
r_order_no
r_lock_owner
r_lock_date
r_lock_machine
i_is_deleted
i_reference_cnt
i_has_folder
i_folder_id
i_contents_id
i_cabinet_id
i_antecedent_id
i_chronicle_id
i_latest_flag
i_branch_cnt
i_direct_dsc
i_is_reference
i_is_replica
i_partition
i_vstamp
i_retain_until
i_retainer_id
a_content_type
a_is_hidden
a_archive
a_link_resolved
a_full_text
a_storage_type
a_is_template
a_is_signed
a_compound_architecture
resolution_label
log_entry
owner_name
owner_permit
group_name
group_permit
world_permit
acl_domain
acl_name
)ini");
}

QString takenValue(const QString& key, const QString& value, const SiteVocabulary& vocabulary)
{
    if (key == u"r_object_type" && value.startsWith(u"dm_")) { // says nothing of what letter it is
        return {};
    }
    const auto field = vocabulary.field(key);
    return field && isDay(*field) ? dayOf(value, vocabulary.zone()) : value;
}

HoldAttributes HoldAttributes::from(const QString& setting)
{
    HoldAttributes out;
    for (const QString& word : setting.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign > 0) {
            out.others.insert(word.first(sign), word.mid(sign + 1));
        } else if (out.code.isEmpty()) {
            out.code = word;
        }
    }
    return out;
}

QString MapRules::fingerprint() const
{
    QStringList parts{vocabulary.fingerprint(), sentVersion, holds.code, holdsEnforced ? u"enforced"_s : QString(),
                      takesRenditions ? u"renditions"_s : QString()};
    for (auto it = holds.others.cbegin(); it != holds.others.cend(); ++it) {
        parts << it.key() << it.value();
    }
    return deriveId(""_L1, parts).left(20);
}

Result<MappedRecord> communicationFrom(const RecordWire& record, const std::vector<Outside>& outside, const QString& token,
                                       const RepositoryId& repository, const MapRules& rules)
{
    Result<MappedRecord> mapped = Mapper(record, outside, repository, rules).run();
    if (mapped) {
        mapped->communication.record->token = token;
    }
    return mapped;
}

QString contentTokenOf(const VersionWire& version, const ContentWire& content)
{
    return QStringList{version.modified, content.id, content.hash, QString::number(content.bytes)}.join(u'/');
}

QString BytesId::text() const
{
    if (isPrimary) {
        return objectId;
    }
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return objectId + u"?format="_s + encoded(format) + u"&page="_s + QString::number(page) + u"&modifier="_s + encoded(modifier);
}

BytesId BytesId::from(const QString& nativeId)
{
    BytesId id;
    id.objectId = nativeId.section(u'?', 0, 0);
    id.isPrimary = !nativeId.contains(u'?');
    const QUrlQuery query(nativeId.section(u'?', 1));
    id.format = query.queryItemValue(u"format"_s, QUrl::FullyDecoded);
    id.modifier = query.queryItemValue(u"modifier"_s, QUrl::FullyDecoded);
    id.page = query.queryItemValue(u"page"_s).toInt();
    return id;
}

BytesId BytesId::of(const VersionWire& version, const ContentWire& content)
{
    return {version.objectId, content.format, content.modifier, content.page, content.isPrimary && content.page == 0};
}

bool BytesId::fits(const ContentWire& content) const
{
    const bool isFirst = content.isPrimary && content.page == 0;
    return isPrimary ? isFirst : !isFirst && content.format == format && content.page == page && content.modifier == modifier;
}

} // namespace cf::connectors::documentum
