#include "models/connectors/s3/s3_map.h"

#include "models/base/id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::s3 {

namespace {

const QString versionSign = u"?versionId="_s;
constexpr qsizetype longestTag = 256; ///< characters of a value, of any server

QString isoOf(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODate); }

class Mapper
{
public:
    Mapper(const ObjectFacts& object, const RepositoryId& repository, const MapRules& rules)
        : m_object(object)
        , m_repository(repository)
        , m_rules(rules)
        , m_rows(rules.vocabulary)
    {}

    Result<MappedRecord> run()
    {
        const VersionFacts& latest = m_object.versions.front();
        for (const auto& [key, value] : latest.head.stated) {
            m_rows.state(key, value);
        }
        stateUnless(StatedField::Title, u"title"_s, m_object.key.section(u'/', -1));
        stateUnless(StatedField::ArchivedDate, u"archivedDate"_s, isoOf(m_object.versions.back().listed.modifiedMs));
        if (!latest.head.language.isEmpty()) {
            stateUnless(StatedField::Locale, u"locale"_s, latest.head.language);
        }
        for (const VersionFacts& version : m_object.versions) {
            addFile(version);
        }
        CF_TRY(const std::vector<PlacedRow> placed, m_rows.rows());
        MappedRecord out;
        out.communication = communicationOf(m_repository, m_object.key, placed);
        for (const PlacedRow& row : placed) {
            out.rows.push_back(row.row);
        }
        out.communication.record = archiveRecord(out.communication);
        return out;
    }

private:
    void stateUnless(StatedField field, const QString& key, const QString& value)
    {
        const auto& stated = m_object.versions.front().head.stated;
        const auto says = [&](const auto& one) { return m_rules.vocabulary.field(one.first) == field && !one.second.isEmpty(); };
        if (std::ranges::none_of(stated, says)) {
            m_rows.state(key, value);
        }
    }

    void addFile(const VersionFacts& version)
    {
        Stated values{{u"mimeType"_s, version.head.mime}};
        if (!version.head.sha256.isEmpty()) {
            values.emplace_back(u"sha256"_s, QString::fromLatin1(version.head.sha256));
        }
        PlacedRow place;
        place.nativeId = versionIdOf(m_object.key, version.listed.id);
        place.version = version.listed.id;
        place.fileName = m_object.key.section(u'/', -1);
        place.bytes = version.listed.bytes >= 0 ? version.listed.bytes : version.head.bytes;
        place.token = contentTokenOf(version.listed.etag, place.bytes);
        place.index = place.nativeId;
        m_rows.file(values, std::move(place));
    }

    QString scopeOf(const VersionFacts& version) const
    {
        return &version == &m_object.versions.front() ? u"record"_s : u"version "_s + version.listed.id;
    }

    /// One statement for each who holds it: on the newest version where that has it, else on the newest that has.
    void addHolds(ArchiveRecord& out, const VersionFacts& version) const
    {
        if (!version.head.isHeld.value_or(false)) {
            return;
        }
        const QStringList holders = version.holders.isEmpty() ? QStringList{otherHolders} : version.holders;
        for (const QString& holder : holders) {
            const QString code = holder == otherHolders ? u"legal hold"_s : holder;
            if (std::ranges::any_of(out.holds, [&code](const HoldStatement& known) { return known.code == code; })) {
                continue;
            }
            HoldStatement hold;
            hold.code = code;
            hold.scope = scopeOf(version);
            hold.basis = u"x-amz-object-lock-legal-hold of "_s + (version.listed.id.isEmpty() ? u"the object"_s : version.listed.id);
            hold.enforcement = HoldEnforcement::EnforcedStorage;
            hold.isRemovable = holder != otherHolders;
            out.holds.push_back(std::move(hold));
        }
    }

    void addRetention(ArchiveRecord& out, const VersionFacts& version) const
    {
        if (version.head.retentionMode.isEmpty()) {
            return;
        }
        RetentionStatement retention;
        retention.schedule = version.head.retentionMode;
        retention.due = m_rules.vocabulary.moment(version.head.retainUntil);
        retention.stage = &version == &m_object.versions.front() ? QString() : scopeOf(version);
        retention.basis = u"x-amz-object-lock-mode of "_s + (version.listed.id.isEmpty() ? u"the object"_s : version.listed.id);
        const auto same = [&](const RetentionStatement& known) { return known.schedule == retention.schedule && known.due == retention.due; };
        if (std::ranges::none_of(out.retention, same)) {
            out.retention.push_back(std::move(retention));
        }
    }

    QString statedSentVersion() const
    {
        if (m_rules.sentVersion.isEmpty()) {
            return {};
        }
        const auto valueOf = [this](const VersionFacts& version) {
            for (const auto& [key, value] : version.head.stated) {
                if (key.compare(m_rules.sentVersion, Qt::CaseInsensitive) == 0) {
                    return value;
                }
            }
            return QString();
        };
        const QString named = valueOf(m_object.versions.front());
        QStringList marked;
        for (const VersionFacts& version : m_object.versions) {
            if (!named.isEmpty() && named == version.listed.id) {
                return version.listed.id;
            }
            if (valueOf(version) == u"true") {
                marked << version.listed.id;
            }
        }
        return marked.size() == 1 ? marked.front() : QString();
    }

    ArchiveRecord archiveRecord(const Communication& communication) const
    {
        ArchiveRecord out;
        out.repository = m_repository;
        out.nativeId = m_object.key;
        out.token = tokenOf(m_object, m_rules);
        for (const VersionFacts& version : m_object.versions) {
            addHolds(out, version);
            addRetention(out, version);
        }
        for (RetentionStatement& statement : retentionOf(m_rows.retention(), m_rules.vocabulary, m_object.key)) {
            out.retention.push_back(std::move(statement));
        }
        for (auto version = m_object.versions.rbegin(); version != m_object.versions.rend(); ++version) {
            const VersionWire& listed = version->listed;
            out.versions.push_back({versionIdOf(m_object.key, listed.id), listed.id, momentFromUtc(listed.modifiedMs, QTimeZone::utc(), Precision::Millisecond),
                                    QString(), QString(), &*version == &m_object.versions.front()});
        }
        std::tie(out.sentVersion, out.sentVersionBasis) = sentVersionOf(out.versions, statedSentVersion(), communication.sent);
        return out;
    }

    const ObjectFacts& m_object;
    const RepositoryId& m_repository;
    const MapRules& m_rules;
    RecordRows m_rows;
};

} // namespace

QString usualMapping() { return {}; }

QString MapRules::fingerprint() const { return deriveId(""_L1, {vocabulary.fingerprint(), sentVersion, prefix}).left(20); }

Result<MappedRecord> communicationFrom(const ObjectFacts& object, const RepositoryId& repository, const MapRules& rules)
{
    return Mapper(object, repository, rules).run();
}

QString listTokenOf(const std::vector<VersionWire>& versions, const MapRules& rules)
{
    QStringList parts{rules.fingerprint()};
    for (const VersionWire& version : versions) {
        if (!version.isDeleteMarker) {
            parts << version.id << version.etag << QString::number(version.modifiedMs) << QString::number(version.bytes);
        }
    }
    return deriveId(""_L1, parts).left(20) + u';';
}

QString tokenOf(const ObjectFacts& object, const MapRules& rules)
{
    std::vector<VersionWire> listed;
    QStringList custody;
    for (const VersionFacts& version : object.versions) {
        listed.push_back(version.listed);
        custody << (version.head.isHeld.value_or(false) ? u"held"_s : QString()) << version.holders.join(u' ') << version.head.retentionMode << version.head.retainUntil;
    }
    return listTokenOf(listed, rules) + deriveId(""_L1, custody).left(20);
}

bool isListedAs(const QString& token, const QString& listToken) { return token.startsWith(listToken); }

QString contentTokenOf(const QString& etag, qint64 bytes) { return etag + u'/' + QString::number(bytes); }

QString versionIdOf(const QString& key, const QString& version) { return key + versionSign + version; }

std::pair<QString, QString> versionFrom(const QString& nativeId)
{
    const qsizetype sign = nativeId.lastIndexOf(versionSign);
    return sign < 0 ? std::pair(nativeId, QString()) : std::pair(nativeId.left(sign), nativeId.mid(sign + versionSign.size()));
}

QStringList holdersIn(const Tags& tags, const QString& holdTag)
{
    for (const auto& [key, value] : tags) {
        if (key == holdTag) {
            return value.split(u' ', Qt::SkipEmptyParts);
        }
    }
    return {};
}

Result<Tags> withHolders(Tags tags, const QString& holdTag, const QStringList& holders)
{
    std::erase_if(tags, [&holdTag](const auto& tag) { return tag.first == holdTag; });
    const QString value = holders.join(u' ');
    if (value.size() > longestTag) {
        return fail(ErrorKind::Rejected, u"more matters hold it than its tag %1 can name"_s.arg(holdTag));
    }
    if (!holders.isEmpty()) {
        tags.emplace_back(holdTag, value);
    }
    return tags;
}

} // namespace cf::connectors::s3
