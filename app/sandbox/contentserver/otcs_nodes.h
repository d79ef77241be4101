// Every node of the Content Server: what stands fixed, what follows from the holdings, and over it what was written since. Source:
// protocol page 2.3 (subtypes, properties), 8 (shortcuts, generations).
//
//   2000 Enterprise > 2010 Customers > 100,000 + n workspaces > 10,000,000 + accession documents
//                   > 2020 Cases     > 5,000,000 + n workspaces > 20,000,000 + accession shortcuts
//                   > 2030 Unfiled   > documents that name no customer
#pragma once

#include "app/sandbox/contentserver/otcs_filing.h"

#include <QJsonObject>

#include <map>

namespace cf::sandbox::contentserver {

enum Subtype : int {
    Folder = 0,
    Shortcut = 1,
    Generation = 2,
    CategoryNode = 131,
    CategoryVolume = 133,
    Url = 140,
    EnterpriseVolume = 141,
    Document = 144,
    RecycleBin = 405,
    RecordsVolume = 550,
    RecordsClass = 551,
    WorkspaceNode = 848,
    WorkspaceVolume = 862
};
QString subtypeName(int type);
bool isContainer(int type);

inline constexpr qint64 enterprise = 2000, categoryVolume = 2005, customersFolder = 2010, casesFolder = 2020, unfiledFolder = 2030,
                        templatesVolume = 2040, customerTemplate = 2041, caseTemplate = 2042, recordsVolume = 2050, firstRecordsClass = 2051,
                        recycleBin = 2090;
inline constexpr qint64 firstCustomer = 100'000, firstCase = 5'000'000, firstDocument = 10'000'000, firstShortcut = 20'000'000,
                        firstWritten = 50'000'000;

struct Node {
    qint64 id = 0, parent = 0;
    int type = Folder;
    QString name, description;
    UtcMs created = 0, modified = 0; ///< as its properties say: what touches neither name, values nor versions leaves them
    qint64 createdBy = 1000, modifiedBy = 1000;
    std::optional<quint64> accession; ///< of a document
    qint64 original = 0;              ///< of a shortcut or a generation
    int pinned = 0;                   ///< version of a generation
    bool isRestricted = false;
    QString externalCreated, externalModified; ///< as a client gave them: without a zone
    int workspaceType = 0;                     ///< of a workspace that a client made
    QString businessObject;                    ///< which it stands for
    QMap<int, QJsonObject> values;             ///< of categories a client applied, or of attributes that no field of the record stands for
};

/// One thread.
class Nodes
{
public:
    /// Both outlive it.
    Nodes(Holdings& holdings, const Clock& clock);

    /// Nothing when there is none, or none any more.
    std::optional<Node> find(qint64 id) const;
    /// Those below it in the order of their ids, whoever may see them.
    std::vector<qint64> children(qint64 id) const;
    qint64 parentOf(quint64 accession) const;
    UtcMs modifiedAt(quint64 accession) const;
    std::vector<qint64> volumes() const;
    std::vector<qint64> otherNodes() const; ///< everything but documents
    std::vector<qint64> writtenIn(qint64 parent) const;
    /// From the volume down to the node itself.
    QList<Node> ancestry(qint64 id) const;

    Filing& filing() { return m_filing; }
    const Filing& filing() const { return m_filing; }
    Holdings& holdings() const { return m_holdings; }
    UtcMs now() const { return m_clock.now() / 1000 * 1000; }

    static qint64 documentId(quint64 accession) { return firstDocument + qint64(accession); }
    std::optional<quint64> accessionOf(qint64 id) const; ///< of a document or of a shortcut to one that was loaded
    static std::optional<std::pair<WorkspaceKind, size_t>> workspaceAt(qint64 id);
    static qint64 workspaceId(WorkspaceKind kind, size_t index);
    QString nameOf(const HeldRecord& record) const; ///< of the document, as the loader named it
    /// A record was changed: its document is not renamed by that.
    void keepName(const HeldRecord& before) { m_names.try_emplace(before.accession, nameOf(before)); }
    QString workspaceName(const Workspace& workspace) const;

    quint64 writes() const { return m_writes; } ///< how often anything here was written

    qint64 nextId() { return ++m_last; }
    /// A node that is none of those that follow from the holdings, or a client's word over one that does.
    void put(const Node& node);
    void remove(qint64 id);       ///< with nothing below it
    void touch(qint64 container); ///< something was put into it, or taken out
    void stamp(quint64 accession, UtcMs at) { m_stamps[accession] = at; }

private:
    std::optional<Node> fixed(qint64 id) const;
    std::optional<Node> document(quint64 accession) const;
    std::optional<Node> workspace(qint64 id) const;

    Holdings& m_holdings;
    const Clock& m_clock;
    Filing m_filing;
    std::map<qint64, Node> m_written;
    std::map<qint64, UtcMs> m_touched;
    std::map<quint64, QString> m_names;
    std::map<quint64, UtcMs> m_stamps; ///< when what clients see of a document changed
    qint64 m_last = firstWritten;
    quint64 m_writes = 0;
};

} // namespace cf::sandbox::contentserver
