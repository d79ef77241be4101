#include "app/sandbox/contentserver/otcs_nodes.h"

#include "app/sandbox/contentserver/otcs_categories.h"
#include "app/sandbox/contentserver/otcs_schedule.h"

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 248;

struct FixedNode {
    qint64 id, parent;
    int type;
    const char* name;
};
constexpr FixedNode fixedNodes[] = {{enterprise, -1, EnterpriseVolume, "Enterprise"},
                                    {categoryVolume, -1, CategoryVolume, "Categories Volume"},
                                    {customersFolder, enterprise, Folder, "Customers"},
                                    {casesFolder, enterprise, Folder, "Cases"},
                                    {unfiledFolder, enterprise, Folder, "Unfiled"},
                                    {templatesVolume, -1, WorkspaceVolume, "Business Workspaces"},
                                    {customerTemplate, templatesVolume, WorkspaceNode, "Customer template"},
                                    {caseTemplate, templatesVolume, WorkspaceNode, "Case template"},
                                    {recordsVolume, -1, RecordsVolume, "Records Management"},
                                    {recycleBin, -1, RecycleBin, "Recycle Bin"}};

/// Names of nodes hold no colon and are not endless.
QString nodeName(QString text, const QString& tail)
{
    text.replace(u':', u'-');
    return text.simplified().left(longestName - tail.size()) + tail;
}

} // namespace

QString subtypeName(int type)
{
    switch (type) {
    case Folder: return u"Folder"_s;
    case Shortcut: return u"Shortcut"_s;
    case Generation: return u"Generation"_s;
    case CategoryNode: return u"Category"_s;
    case CategoryVolume: return u"Categories Volume"_s;
    case Url: return u"URL"_s;
    case EnterpriseVolume: return u"Enterprise Workspace"_s;
    case Document: return u"Document"_s;
    case RecycleBin: return u"Recycle Bin"_s;
    case RecordsVolume: return u"Records Management"_s;
    case RecordsClass: return u"RM Classification"_s;
    case WorkspaceNode: return u"Business Workspace"_s;
    case WorkspaceVolume: return u"Business Workspaces"_s;
    default: return u"Item"_s;
    }
}

bool isContainer(int type)
{
    return type == Folder || type == EnterpriseVolume || type == CategoryVolume || type == RecycleBin || type == RecordsVolume ||
           type == RecordsClass || type == WorkspaceNode || type == WorkspaceVolume;
}

Nodes::Nodes(Holdings& holdings, const Clock& clock)
    : m_holdings(holdings)
    , m_clock(clock)
    , m_filing(holdings)
{}

std::vector<qint64> Nodes::volumes() const { return {enterprise, categoryVolume, templatesVolume, recordsVolume, recycleBin}; }

std::optional<quint64> Nodes::accessionOf(qint64 id) const
{
    const qint64 first = id >= firstWritten ? -1 : id >= firstShortcut ? firstShortcut : id >= firstDocument ? firstDocument : -1;
    return first < 0 || quint64(id - first) >= m_holdings.count() ? std::nullopt : std::optional(quint64(id - first));
}

std::optional<std::pair<WorkspaceKind, size_t>> Nodes::workspaceAt(qint64 id)
{
    if (id < firstCustomer || id >= firstDocument) {
        return std::nullopt;
    }
    const bool isCase = id >= firstCase;
    return std::pair(isCase ? WorkspaceKind::Case : WorkspaceKind::Customer, size_t(id - (isCase ? firstCase : firstCustomer)));
}

qint64 Nodes::workspaceId(WorkspaceKind kind, size_t index) { return (kind == WorkspaceKind::Case ? firstCase : firstCustomer) + qint64(index); }

QString Nodes::nameOf(const HeldRecord& record) const
{
    const auto kept = m_names.find(record.accession);
    if (kept != m_names.end()) {
        return kept->second;
    }
    const QString document = record.documentId.isEmpty() ? u"no. %1"_s.arg(record.accession) : record.documentId;
    return nodeName(record.title, u" %1%2"_s.arg(document, record.trap == 7 ? u" (2)"_s : QString())); // archived twice
}

QString Nodes::workspaceName(const Workspace& workspace) const
{
    return workspace.title.isEmpty() ? workspace.code : nodeName(workspace.title, u" (%1)"_s.arg(workspace.code));
}

std::optional<Node> Nodes::fixed(qint64 id) const
{
    Node node;
    node.id = id;
    node.created = node.modified = loadingBegan - 86'400'000;
    const auto found = std::find_if(std::begin(fixedNodes), std::end(fixedNodes), [&](const FixedNode& one) { return one.id == id; });
    if (found != std::end(fixedNodes)) {
        node.parent = found->parent;
        node.type = found->type;
        node.name = QString::fromLatin1(found->name);
    } else if (const Category* category = categoryWith(int(id))) {
        node.parent = categoryVolume;
        node.type = CategoryNode;
        node.name = QString::fromLatin1(category->name);
    } else if (id >= firstRecordsClass && id - firstRecordsClass < recordsClasses().size()) {
        node.parent = recordsVolume;
        node.type = RecordsClass;
        node.name = recordsClasses()[id - firstRecordsClass].name;
    } else {
        return std::nullopt;
    }
    const auto touched = m_touched.find(id);
    node.modified = touched == m_touched.end() ? node.modified : touched->second;
    return node;
}

std::optional<Node> Nodes::workspace(qint64 id) const
{
    const auto place = workspaceAt(id);
    if (!place || place->second >= m_filing.count(place->first)) {
        return std::nullopt;
    }
    const Workspace& made = m_filing.at(place->first, place->second);
    Node node;
    node.id = id;
    node.parent = place->first == WorkspaceKind::Case ? casesFolder : customersFolder;
    node.type = WorkspaceNode;
    node.name = workspaceName(made);
    node.created = made.created;
    node.modified = made.changed;
    const auto touched = m_touched.find(id);
    if (touched != m_touched.end()) {
        node.modified = std::max(node.modified, touched->second);
    }
    node.createdBy = node.modifiedBy = 1104;
    return node;
}

qint64 Nodes::parentOf(quint64 accession) const
{
    const auto written = m_written.find(documentId(accession));
    if (written != m_written.end()) {
        return written->second.parent;
    }
    const auto home = m_filing.workspaceOf(WorkspaceKind::Customer, accession);
    return home ? workspaceId(WorkspaceKind::Customer, *home) : unfiledFolder;
}

UtcMs Nodes::modifiedAt(quint64 accession) const
{
    const auto stamp = m_stamps.find(accession);
    if (stamp != m_stamps.end()) {
        return stamp->second;
    }
    return accession < m_holdings.loaded() ? takenInAt(numberAt(m_holdings.archive(), accession)) + settlingTime
                                           : m_holdings.record(accession).created;
}

std::vector<qint64> Nodes::otherNodes() const
{
    std::vector<qint64> all;
    for (const FixedNode& one : fixedNodes) {
        all.push_back(one.id);
    }
    for (const qint64 above : {customersFolder, casesFolder, recordsVolume}) {
        for (const qint64 id : children(above)) {
            all.push_back(id);
            const auto shortcuts = above == casesFolder ? children(id) : std::vector<qint64>();
            all.insert(all.end(), shortcuts.begin(), shortcuts.end());
        }
    }
    for (const auto& [id, node] : m_written) {
        if (id >= firstWritten && std::find(all.begin(), all.end(), id) == all.end()) {
            all.push_back(id);
        }
    }
    return all;
}

std::optional<Node> Nodes::document(quint64 accession) const
{
    const Presence presence = m_holdings.presence(accession);
    if (accession >= m_holdings.count() || presence == Presence::Deleted || presence == Presence::Vanished) {
        return std::nullopt;
    }
    const auto written = m_written.find(documentId(accession));
    Node node = written == m_written.end() ? Node() : written->second;
    const HeldRecord record = m_holdings.record(accession);
    node.id = documentId(accession);
    node.type = Document;
    node.accession = accession;
    node.isRestricted = presence == Presence::Restricted;
    node.created = record.created;
    node.modified = modifiedAt(accession);
    if (written == m_written.end()) {
        node.parent = parentOf(accession);
        node.name = nameOf(record);
        node.createdBy = node.modifiedBy = 1104;
    }
    return node;
}

std::optional<Node> Nodes::find(qint64 id) const
{
    if (id >= firstDocument && id < firstShortcut) {
        return document(quint64(id - firstDocument));
    }
    const auto written = m_written.find(id);
    if (written != m_written.end()) {
        Node node = written->second;
        const auto touched = m_touched.find(id);
        node.modified = touched == m_touched.end() ? node.modified : std::max(node.modified, touched->second);
        return node;
    }
    if (id >= firstShortcut && id < firstWritten) {
        const auto accession = accessionOf(id);
        if (!accession) {
            return std::nullopt;
        }
        const auto target = document(*accession);
        const auto home = m_filing.workspaceOf(WorkspaceKind::Case, *accession);
        if (!target || !home) {
            return std::nullopt;
        }
        Node node;
        node.id = id;
        node.type = Shortcut;
        node.parent = workspaceId(WorkspaceKind::Case, *home);
        node.name = target->name;
        node.original = target->id;
        node.created = node.modified = target->created;
        node.createdBy = node.modifiedBy = 1104;
        node.isRestricted = target->isRestricted;
        return node;
    }
    return workspaceAt(id) ? workspace(id) : fixed(id);
}

std::vector<qint64> Nodes::children(qint64 id) const
{
    std::vector<qint64> all;
    const auto isThere = [this](quint64 accession) {
        const Presence presence = m_holdings.presence(accession);
        return presence != Presence::Deleted && presence != Presence::Vanished;
    };
    const auto addMembers = [&](const std::vector<quint64>& members, qint64 first) {
        for (const quint64 accession : members) {
            if (isThere(accession) && (first != firstDocument || !m_written.contains(documentId(accession)))) {
                all.push_back(first + qint64(accession));
            }
        }
    };
    if (id == customersFolder || id == casesFolder) {
        const WorkspaceKind kind = id == casesFolder ? WorkspaceKind::Case : WorkspaceKind::Customer;
        for (size_t i = 0; i < m_filing.count(kind); ++i) {
            all.push_back(workspaceId(kind, i));
        }
    } else if (id == unfiledFolder) {
        addMembers(m_filing.unfiled(), firstDocument);
    } else if (id == categoryVolume) {
        for (const Category& category : categories()) {
            all.push_back(category.id);
        }
    } else if (id == recordsVolume) {
        for (qsizetype i = 0; i < recordsClasses().size(); ++i) {
            all.push_back(firstRecordsClass + i);
        }
    } else if (const auto place = workspaceAt(id); place && place->second < m_filing.count(place->first)) {
        addMembers(m_filing.at(place->first, place->second).members, place->first == WorkspaceKind::Case ? firstShortcut : firstDocument);
    }
    for (const FixedNode& one : fixedNodes) {
        if (one.parent == id) {
            all.push_back(one.id);
        }
    }
    for (const auto& [written, node] : m_written) {
        if (node.parent == id && (!node.accession || isThere(*node.accession))) {
            all.push_back(written);
        }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end()); // clients may have written to what is there anyway
    return all;
}

std::vector<qint64> Nodes::writtenIn(qint64 parent) const
{
    std::vector<qint64> all;
    for (const auto& [id, node] : m_written) {
        if (node.parent == parent) {
            all.push_back(id);
        }
    }
    return all;
}

QList<Node> Nodes::ancestry(qint64 id) const
{
    QList<Node> path;
    for (auto node = find(id); node && path.size() < 64; node = find(node->parent)) {
        path.prepend(*node);
    }
    return path;
}

void Nodes::put(const Node& node)
{
    m_written.insert_or_assign(node.id, node);
    ++m_writes;
}

void Nodes::remove(qint64 id)
{
    m_written.erase(id);
    ++m_writes;
}

void Nodes::touch(qint64 container)
{
    m_touched[container] = now();
    ++m_writes;
}

} // namespace cf::sandbox::contentserver
