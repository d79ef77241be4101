#include "app/sandbox/contentserver/otcs_index_entry.h"

#include "app/sandbox/contentserver/otcs_workspace_types.h"

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

QString dayRegion(UtcMs at) { return zoneless(at).left(10).remove(u'-'); }
QString timeRegion(UtcMs at) { return zoneless(at).mid(11).remove(u':'); }

} // namespace

IndexEntry::IndexEntry(const Visit& visit, SearchHit hit)
    : m_site(visit.site)
    , m_hit(hit)
    , m_accession(hit.id < firstShortcut ? m_site.nodes.accessionOf(hit.id) : std::nullopt)
{
    const auto late = m_accession ? m_site.index.find(*m_accession) : m_site.index.end();
    if (late != m_site.index.end() && m_site.clock.now() < late->second.again) {
        m_late = &late->second;
    }
}

bool IndexEntry::isKnown() const { return m_late == nullptr || m_late->before != nullptr; }

QStringList IndexEntry::values(const QString& region) const
{
    if (region.compare(u"OTSubType"_s, Qt::CaseInsensitive) == 0) {
        return {QString::number(m_accession ? int(Document) : node().type)};
    }
    if (region.compare(u"OTDataID"_s, Qt::CaseInsensitive) == 0) {
        return {QString::number(m_hit.id)};
    }
    if (region.startsWith(u"OTModify", Qt::CaseInsensitive) || region.startsWith(u"OTCreate", Qt::CaseInsensitive) ||
        region.startsWith(u"OTObjectDate", Qt::CaseInsensitive) || region.startsWith(u"OTObjectTime", Qt::CaseInsensitive)) {
        const UtcMs at = region.startsWith(u"OTCreate", Qt::CaseInsensitive) ? created() : modified();
        return {region.endsWith(u"Date", Qt::CaseInsensitive) ? dayRegion(at) : timeRegion(at)};
    }
    if (region.compare(u"OTLocation"_s, Qt::CaseInsensitive) == 0) {
        return {location()};
    }
    if (region.compare(u"OTParentID"_s, Qt::CaseInsensitive) == 0) {
        return {QString::number(m_accession ? m_site.nodes.parentOf(*m_accession) : node().parent)};
    }
    if (region.startsWith(u"Attr_", Qt::CaseInsensitive)) {
        return attribute(region);
    }
    return region.isEmpty() ? everything() : other(region);
}

const Node& IndexEntry::node() const
{
    if (!m_node) {
        m_node = m_site.nodes.find(m_hit.id).value_or(Node());
    }
    return *m_node;
}

const HeldRecord& IndexEntry::record() const
{
    if (!m_record) {
        m_record = m_late != nullptr ? *m_late->before : m_site.holdings.record(*m_accession);
    }
    return *m_record;
}

UtcMs IndexEntry::modified() const
{
    return m_late != nullptr ? m_late->modifiedBefore : m_accession ? m_site.nodes.modifiedAt(*m_accession) : node().modified;
}

UtcMs IndexEntry::created() const
{
    const bool isLoaded = m_accession && *m_accession < m_site.holdings.loaded();
    return isLoaded ? takenInAt(numberAt(m_site.holdings.archive(), *m_accession)) : node().created;
}

QString IndexEntry::location() const
{
    QStringList ids;
    for (const Node& above : m_site.nodes.ancestry(m_accession ? m_site.nodes.parentOf(*m_accession) : node().parent)) {
        ids.append(QString::number(above.id));
    }
    return (ids << QString::number(m_hit.id)).join(u' ');
}

QStringList IndexEntry::attribute(const QString& region) const
{
    const QStringList parts = region.split(u'_');
    const Category* category = categoryWith(parts.value(1).toInt());
    const Attribute* one = category == nullptr ? nullptr : category->attribute(parts.value(2).toInt());
    if (one == nullptr) {
        return {};
    }
    QJsonObject values = m_accession ? valuesOf(*category, record(), m_site.holdings.files(), m_hit.version) : QJsonObject();
    const QJsonObject written = node().values.value(category->id);
    for (auto it = written.begin(); it != written.end(); ++it) {
        if (!m_accession || *one->field == 0) {
            values.insert(it.key(), *it);
        }
    }
    return valuesOf(*category, *one, values);
}

const HeldVersion* IndexEntry::version() const
{
    return !m_accession                  ? nullptr
           : m_hit.version > 0           ? versionWith(record(), m_hit.version)
           : record().versions.isEmpty() ? nullptr
                                         : &record().current();
}

QStringList IndexEntry::other(const QString& region) const
{
    const HeldVersion* shown = version();
    const HeldFile* file = shown == nullptr || shown->files.isEmpty() ? nullptr : &shown->files.constFirst();
    if (region == u"OTName" || region == u"OTDName") {
        return {node().name};
    }
    if (region == u"OTMIMEType" && file != nullptr) {
        return {file->mime};
    }
    if (region == u"OTObjectSize") {
        return {QString::number(file == nullptr ? 0 : m_site.holdings.files().recorded(*file).size)};
    }
    if (region == u"OTOwnerID") {
        return {u"1000"_s};
    }
    if (region == u"OTCurrentVersion") {
        return {m_hit.version == 0 ? u"true"_s : u"false"_s};
    }
    if (region == u"OTVersionNumber" && shown != nullptr) {
        return {QString::number(shown->ordinal)};
    }
    if (region == u"XECMWkspLinkRefTypeID" && Nodes::workspaceAt(m_hit.id)) {
        return {QString::number(workspaceTypeId(Nodes::workspaceAt(m_hit.id)->first))};
    }
    return {};
}

QStringList IndexEntry::everything() const
{
    QStringList all{node().name, node().description};
    for (const Category& category : categories()) {
        for (const Attribute& one : category.attributes) {
            all += attribute(u"Attr_%1_%2"_s.arg(category.id).arg(one.id));
        }
    }
    const HeldVersion* shown = version();
    if (shown != nullptr && !shown->files.isEmpty() && shown->files.constFirst().mime.startsWith(u"text/")) {
        all += QString::fromUtf8(m_site.holdings.files().bytes(shown->files.constFirst(), Bytes::Now).value_or(QByteArray()));
    }
    return all;
}

} // namespace cf::sandbox::contentserver
