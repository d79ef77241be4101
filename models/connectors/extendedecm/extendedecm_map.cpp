#include "models/connectors/extendedecm/extendedecm_map.h"

#include "models/base/id.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

/// What a field says of bytes, and not of the communication: it is of the version it stands with.
bool isOfBytes(StatedField field)
{
    using enum StatedField;
    return field == Sha256 || field == Pdl || field == QueueName || field == PageFrom || field == PageCount;
}

class Mapper
{
public:
    Mapper(const NodeWire& node, const AttributeNames& names, const RepositoryId& repository, const MapRules& rules)
        : m_node(node)
        , m_names(names)
        , m_repository(repository)
        , m_rules(rules)
        , m_stated(statedBy(node, names, rules.vocabulary))
        , m_rows(rules.vocabulary)
    {}

    Result<MappedRecord> run()
    {
        for (const auto& [key, value] : m_stated) {
            const auto field = m_rules.vocabulary.field(key);
            const bool isOfFiles = !m_rules.fileSet.isEmpty() && key.startsWith(m_rules.fileSet + u'/');
            if (!isOfFiles && (!field || !isOfBytes(*field))) {
                m_rows.state(key, value);
            }
        }
        m_files = m_rules.fileSet.isEmpty() ? std::vector<Stated>()
                                            : m_names.rows(m_node.values, m_rules.fileSet, m_rules.vocabulary);
        for (auto version = m_node.versions.rbegin(); version != m_node.versions.rend(); ++version) {
            addFile(*version);
        }
        CF_TRY(const std::vector<PlacedRow> placed, m_rows.rows());
        MappedRecord out;
        out.communication = communicationOf(m_repository, m_node.nativeId(), placed);
        for (const PlacedRow& row : placed) {
            out.rows.push_back(row.row);
        }
        out.communication.record = archiveRecord(out.communication);
        return out;
    }

private:
    bool isNewest(const VersionWire& version) const { return &version == &m_node.versions.back(); }
    Stated statedOf(const VersionWire& version) const
    {
        return isNewest(version) ? m_stated : m_names.stated(version.values, m_rules.vocabulary);
    }

    /// Takes from `from` what is said of bytes.
    void note(Stated& values, const Stated& from) const
    {
        for (const auto& [key, value] : from) {
            const auto field = m_rules.vocabulary.field(key);
            if (field && isOfBytes(*field)) {
                values.emplace_back(nameOf(*field).name, value);
            }
        }
    }

    /// Rows of the set of files that speak of this version.
    std::vector<const Stated*> filesOf(const VersionWire& version) const
    {
        std::vector<const Stated*> out;
        for (const Stated& file : m_files) {
            const auto isVersion = [&](const auto& value) {
                return normalizedKey(value.first) == normalizedKey(m_rules.fileVersion) &&
                       (value.second == version.label || value.second == QString::number(version.number));
            };
            if (m_rules.fileVersion.isEmpty() || std::any_of(file.begin(), file.end(), isVersion)) {
                out.push_back(&file);
            }
        }
        return out;
    }
    /// That of `name`, or else of no other: taken out of `files`. Null: none.
    const Stated* takeFile(std::vector<const Stated*>& files, const QString& name) const
    {
        const auto isNamed = [&](const Stated* file) {
            return std::any_of(file->begin(), file->end(), [&](const auto& value) {
                return m_rules.vocabulary.field(value.first) == StatedField::FileName && value.second == name;
            });
        };
        auto found = std::find_if(files.begin(), files.end(), isNamed);
        found = found == files.end() ? files.begin() : found;
        const Stated* file = found == files.end() ? nullptr : *found;
        if (file) {
            files.erase(found);
        }
        return file;
    }

    void addFile(const VersionWire& version)
    {
        std::vector<const Stated*> files = filesOf(version);
        Stated values{{u"mimeType"_s, version.mime}};
        if (const Stated* file = takeFile(files, version.fileName)) {
            note(values, *file);
        } else {
            note(values, statedOf(version));
        }
        PlacedRow place;
        place.nativeId = BytesId{m_node.id, version.number}.text();
        place.version = version.label;
        place.fileName = version.fileName.isEmpty() ? m_node.name : version.fileName;
        place.bytes = version.bytes;
        place.token = contentTokenOf(version);
        place.index = m_node.nativeId();
        m_rows.file(values, place);
        for (const RenditionWire& rendition : version.renditions) {
            Stated said{{u"mimeType"_s, rendition.mime}};
            if (const Stated* file = takeFile(files, rendition.fileName)) {
                note(said, *file);
            } else {
                said.emplace_back(u"queueName"_s, rendition.type);
            }
            place.nativeId = BytesId{m_node.id, version.number, rendition.type}.text();
            place.fileName = rendition.fileName.isEmpty() ? rendition.type : rendition.fileName;
            place.bytes = rendition.bytes;
            m_rows.file(said, place);
        }
    }

    std::optional<Moment> momentOf(const QString& text) const
    {
        return text.isEmpty() ? std::nullopt : m_rules.vocabulary.moment(text);
    }

    void addHolds(ArchiveRecord& out) const
    {
        for (const HoldWire& one : m_node.holds) {
            HoldStatement hold;
            hold.name = one.name;
            hold.code = one.name.isEmpty() ? one.id : one.name;
            hold.kind = one.kind;
            hold.appliedBy = one.appliedBy;
            hold.comment = one.comment;
            hold.matter = one.matter;
            hold.plannedEnd = momentOf(one.removal);
            hold.scope = one.how.isEmpty() ? u"record"_s : one.how;
            hold.basis = u"/v1/nodes/%1/holds, hold %2"_s.arg(m_node.id).arg(one.id);
            hold.applied = momentOf(one.applied);
            hold.enforcement = HoldEnforcement::EnforcedApp;
            hold.isActive = one.isActive;
            hold.isRemovable = one.isRemovable;
            out.holds.push_back(std::move(hold));
        }
    }

    void addRetention(ArchiveRecord& out)
    {
        for (const ClassificationWire& record : m_node.classifications) {
            const auto isOfIt = [&record](const ScheduleWire& stage) { return stage.schedule == record.schedule; };
            const bool isDetailed = std::any_of(m_node.schedules.begin(), m_node.schedules.end(), isOfIt);
            if (isDetailed && !record.schedule.isEmpty()) {
                continue; // its stages say more
            }
            RetentionStatement retention;
            retention.schedule = record.schedule.isEmpty() ? record.name : record.schedule;
            retention.basis = u"/v1/nodes/%1/rmclassifications, %2"_s.arg(m_node.id).arg(record.id);
            out.retention.push_back(std::move(retention));
        }
        for (const ScheduleWire& stage : m_node.schedules) {
            RetentionStatement retention;
            retention.schedule = stage.schedule;
            retention.stage = stage.stage;
            retention.action = stage.action;
            retention.due = momentOf(stage.due);
            retention.isEventBased = stage.isEventBased && !retention.due;
            retention.basis = u"/v1/nodes/%1/rsi/%2/GetRSIDetails"_s.arg(m_node.id).arg(stage.schedule);
            out.retention.push_back(std::move(retention));
        }
        for (RetentionStatement& statement : retentionOf(m_rows.retention(), m_rules.vocabulary, m_node.nativeId())) {
            out.retention.push_back(std::move(statement));
        }
    }

    QString valueOf(const VersionWire& version) const
    {
        for (const auto& [key, value] : statedOf(version)) {
            if (normalizedKey(key) == normalizedKey(m_rules.sentVersion)) {
                return value;
            }
        }
        return {};
    }

    QString statedSentVersion() const
    {
        if (m_rules.sentVersion.isEmpty() || m_node.versions.empty()) {
            return {};
        }
        const QString named = valueOf(m_node.versions.back());
        QStringList marked;
        for (const VersionWire& version : m_node.versions) {
            if (named == version.label || named == QString::number(version.number)) {
                return version.label;
            }
            if (valueOf(version) == u"true") {
                marked << version.label;
            }
        }
        return marked.size() == 1 ? marked.front() : QString(); // a mark that later ones took over tells nothing
    }

    ArchiveRecord archiveRecord(const Communication& communication)
    {
        ArchiveRecord out;
        out.repository = m_repository;
        out.nativeId = m_node.nativeId();
        out.token = tokenOf(m_node, m_rules);
        for (const VersionWire& version : m_node.versions) {
            out.versions.push_back({BytesId{m_node.id, version.number}.text(), version.label, momentOf(version.created),
                                    version.creator, version.description, isNewest(version)});
        }
        addHolds(out);
        addRetention(out);
        std::tie(out.sentVersion, out.sentVersionBasis) =
            sentVersionOf(out.versions, statedSentVersion(), communication.sent);
        return out;
    }

    const NodeWire& m_node;
    const AttributeNames& m_names;
    const RepositoryId& m_repository;
    const MapRules& m_rules;
    Stated m_stated;
    std::vector<Stated> m_files;
    RecordRows m_rows;
};

} // namespace

QString usualMapping()
{
    return QStringLiteral(R"ini([fields]
name = title
create_date = archivedDate
workspace/id = workspaceId
record/classification = retentionClass
)ini");
}

QString MapRules::fingerprint() const
{
    const QString retention = takesRetention ? u"retention"_s : QString();
    return deriveId(""_L1, {vocabulary.fingerprint(), sentVersion, fileSet, fileVersion, retention}).left(20);
}

Stated statedBy(const NodeWire& node, const AttributeNames& names, const SiteVocabulary& vocabulary)
{
    Stated all = names.stated(node.values, vocabulary);
    const auto add = [&all](const QString& key, const QString& value) {
        if (!value.isEmpty()) {
            all.emplace_back(key, value);
        }
    };
    add(u"name"_s, node.name);
    add(u"description"_s, node.description);
    add(u"create_date"_s, node.created);
    all.insert(all.end(), node.external.begin(), node.external.end());
    all.insert(all.end(), node.place.begin(), node.place.end());
    for (const ClassificationWire& record : node.classifications) {
        add(u"record/classification"_s, record.name);
        add(u"record/file_number"_s, record.fileNumber);
        add(u"record/status"_s, record.status);
        add(u"record/record_date"_s, record.recordDate);
        add(u"record/essential"_s, record.essential);
        add(u"record/official"_s, record.isOfficial ? u"true"_s : QString());
    }
    return all;
}

Result<MappedRecord> communicationFrom(const NodeWire& node, const AttributeNames& names, const RepositoryId& repository,
                                       const MapRules& rules)
{
    return Mapper(node, names, repository, rules).run();
}

qint64 momentMs(const QString& text, const SiteVocabulary& vocabulary)
{
    const auto moment = text.isEmpty() ? std::nullopt : vocabulary.moment(text);
    return moment ? moment->utc : 0;
}

QString holdsMark(QMap<QString, bool> activeById)
{
    QStringList marks;
    for (auto it = activeById.cbegin(); it != activeById.cend(); ++it) {
        marks << (*it ? it.key() : it.key() + u'!');
    }
    return marks.join(u' ');
}

QString tokenOf(const NodeWire& node, const MapRules& rules)
{
    const QByteArray values = QJsonDocument(node.values).toJson(QJsonDocument::Compact);
    QStringList parts{rules.fingerprint(), node.modified, node.name, node.description, QString::fromUtf8(values)};
    for (const VersionWire& version : node.versions) {
        parts << QString::number(version.number) << contentTokenOf(version);
        for (const RenditionWire& rendition : version.renditions) {
            parts << rendition.type << QString::number(rendition.bytes);
        }
    }
    // Neither holds nor classifications move the time of change.
    QMap<QString, bool> holds;
    for (const HoldWire& hold : node.holds) {
        holds.insert(hold.id, hold.isActive);
        parts << hold.id << hold.name << hold.comment << hold.how << hold.applied;
    }
    for (const ClassificationWire& record : node.classifications) {
        parts << record.id << record.name << record.schedule << record.status;
    }
    for (const ScheduleWire& stage : node.schedules) {
        parts << stage.stage << stage.action << stage.due;
    }
    for (const auto& [key, value] : node.place) {
        parts << key << value;
    }
    return deriveId(""_L1, parts).left(20) + u';' + QString::number(momentMs(node.modified, rules.vocabulary)) +
           (node.isSettled ? u";"_s : u"~;"_s) + (node.isWhole ? holdsMark(holds) : u"?"_s);
}

qint64 modifiedIn(const QString& token)
{
    bool isNumber = false;
    const qint64 ms = token.section(u';', 1, 1).toLongLong(&isNumber);
    return isNumber ? ms : -1;
}

QString holdsIn(const QString& token) { return token.section(u';', 2); }

QString BytesId::text() const
{
    const QString id = u"%1/%2"_s.arg(node).arg(version);
    return rendition.isEmpty() ? id : id + u'/' + rendition;
}

BytesId BytesId::from(const QString& nativeId)
{
    return {nativeId.section(u'/', 0, 0).toLongLong(), nativeId.section(u'/', 1, 1).toLongLong(), nativeId.section(u'/', 2)};
}

QString contentTokenOf(const VersionWire& version)
{
    return version.created + u'/' + version.modified + u'/' + QString::number(version.bytes);
}

} // namespace cf::connectors::extendedecm
