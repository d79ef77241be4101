// In which workspace each communication is filed, and which holds lie on which: read once from all that the archive holds, when
// somebody first asks, and kept up to date from then on. A record is filed with the first customer that it names; one with a case
// has a shortcut in the workspace of that case.
#pragma once

#include "app/sandbox/holdings/holdings.h"

#include <QHash>
#include <QSet>

namespace cf::sandbox::contentserver {

enum class WorkspaceKind { Customer, Case };
inline constexpr int workspaceKinds = 2;

struct Workspace {
    WorkspaceKind kind = WorkspaceKind::Customer;
    QString code;                 ///< what the leading system calls it: "C-0000123", "CASE-00012"
    QString title;                ///< "" or the customer's name as first seen
    std::vector<quint64> members; ///< accession numbers, ascending; also of what is gone
    int customer = -1;            ///< of a case: the workspace of the customer whom its first record names
    UtcMs created = 0, changed = 0;
};

/// One thread.
class Filing
{
public:
    explicit Filing(const Holdings& holdings)
        : m_holdings(holdings)
    {}
    size_t count(WorkspaceKind kind) const { return of(kind).size(); }
    const Workspace& at(WorkspaceKind kind, size_t index) const { return of(kind)[index]; }
    std::optional<size_t> find(WorkspaceKind kind, const QString& code) const;
    /// Those of a kind by name, without regard to case.
    const std::vector<size_t>& byName(WorkspaceKind kind) const;

    std::optional<size_t> workspaceOf(WorkspaceKind kind, quint64 accession) const;
    const std::vector<quint64>& unfiled() const; ///< no customer named, ascending

    /// Names of holds in the order of their numbers, which begin at 1 and stay.
    const QStringList& holds() const;
    int holdNumber(const QString& name) const; ///< 0: no such hold
    int addHold(const QString& name) const;
    std::vector<quint64> heldBy(const QString& name) const; ///< ascending
    bool isForeign(const QString& name) const { return foreignHolds().contains(name); }

    /// Trap 19: the search index does not know it for long.
    bool isIndexedLate(quint64 accession) const;

    void changed(quint64 accession, const HeldRecord& before, UtcMs at);

private:
    const std::vector<Workspace>& of(WorkspaceKind kind) const;
    const QStringList& foreignHolds() const;
    void read() const;
    void file(quint64 accession, const HeldRecord& record) const;
    size_t workspace(WorkspaceKind kind, const QString& code, UtcMs at) const;

    const Holdings& m_holdings;
    mutable bool m_isRead = false;
    mutable std::array<std::vector<Workspace>, workspaceKinds> m_workspaces;
    mutable std::array<QHash<QString, size_t>, workspaceKinds> m_codes;
    mutable std::array<std::vector<qint32>, workspaceKinds> m_places; ///< by accession; -1: none
    mutable std::array<std::vector<size_t>, workspaceKinds> m_byName; ///< empty: to be sorted again
    mutable std::vector<quint64> m_unfiled;
    mutable QSet<quint64> m_late;
    mutable QStringList m_holds, m_foreign;
    mutable QHash<QString, std::vector<quint64>> m_held;
};

} // namespace cf::sandbox::contentserver
