#include "app/sandbox/contentserver/otcs_filing.h"

#include <algorithm>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

void insertSorted(std::vector<quint64>& members, quint64 accession)
{
    const auto place = std::lower_bound(members.begin(), members.end(), accession);
    if (place == members.end() || *place != accession) {
        members.insert(place, accession);
    }
}

void eraseSorted(std::vector<quint64>& members, quint64 accession)
{
    const auto place = std::lower_bound(members.begin(), members.end(), accession);
    if (place != members.end() && *place == accession) {
        members.erase(place);
    }
}

QString codeOf(WorkspaceKind kind, const HeldRecord& record) { return kind == WorkspaceKind::Customer ? record.customers().value(0) : record.caseId; }

} // namespace

void Filing::read() const
{
    if (m_isRead) {
        return;
    }
    m_isRead = true;
    for (quint64 accession = 0; accession < m_holdings.count(); ++accession) {
        const HeldRecord record = m_holdings.record(accession);
        file(accession, record);
        if (record.trap == 19) {
            m_late.insert(accession);
        }
    }
}

const std::vector<Workspace>& Filing::of(WorkspaceKind kind) const
{
    read();
    return m_workspaces[size_t(kind)];
}

size_t Filing::workspace(WorkspaceKind kind, const QString& code, UtcMs at) const
{
    auto& codes = m_codes[size_t(kind)];
    auto& all = m_workspaces[size_t(kind)];
    const auto found = codes.constFind(code);
    if (found != codes.constEnd()) {
        return *found;
    }
    codes.insert(code, all.size());
    Workspace made;
    made.kind = kind;
    made.code = code;
    made.created = made.changed = at;
    all.push_back(std::move(made));
    m_byName[size_t(kind)].clear();
    return all.size() - 1;
}

void Filing::file(quint64 accession, const HeldRecord& record) const
{
    for (const WorkspaceKind kind : {WorkspaceKind::Customer, WorkspaceKind::Case}) {
        auto& places = m_places[size_t(kind)];
        if (places.size() <= accession) {
            places.resize(accession + 1, -1);
        }
        const QString code = codeOf(kind, record);
        places[accession] = code.isEmpty() ? -1 : qint32(workspace(kind, code, record.created));
        if (places[accession] < 0) {
            continue;
        }
        Workspace& home = m_workspaces[size_t(kind)][size_t(places[accession])];
        insertSorted(home.members, accession);
        home.changed = std::max(home.changed, record.created);
        if (kind == WorkspaceKind::Customer && home.title.isEmpty()) {
            const auto leg = std::find_if(record.legs.begin(), record.legs.end(), [&](const HeldLeg& one) { return one.customer == code; });
            home.title = leg->recipient; // it is one of them that names the customer
        } else if (kind == WorkspaceKind::Case && home.customer < 0) {
            home.customer = m_places[size_t(WorkspaceKind::Customer)][accession];
        }
    }
    if (m_places[size_t(WorkspaceKind::Customer)][accession] < 0) {
        insertSorted(m_unfiled, accession);
    }
    for (const HeldHold& hold : record.holds) {
        addHold(hold.name);
        insertSorted(m_held[hold.name], accession);
        if (hold.foreign && !m_foreign.contains(hold.name)) {
            m_foreign.append(hold.name);
        }
    }
}

void Filing::changed(quint64 accession, const HeldRecord& before, UtcMs at)
{
    if (!m_isRead) {
        return;
    }
    const HeldRecord after = m_holdings.record(accession);
    for (const WorkspaceKind kind : {WorkspaceKind::Customer, WorkspaceKind::Case}) {
        auto& places = m_places[size_t(kind)];
        const bool isMoved = codeOf(kind, before) != codeOf(kind, after);
        if (accession < places.size() && places[accession] >= 0 && (isMoved || after.presence != before.presence)) {
            Workspace& home = m_workspaces[size_t(kind)][size_t(places[accession])];
            home.changed = std::max(home.changed, at);
            if (isMoved) {
                eraseSorted(home.members, accession);
            }
        }
    }
    eraseSorted(m_unfiled, accession);
    for (const HeldHold& hold : before.holds) {
        eraseSorted(m_held[hold.name], accession);
    }
    file(accession, after);
}

std::optional<size_t> Filing::find(WorkspaceKind kind, const QString& code) const
{
    read();
    const auto found = m_codes[size_t(kind)].constFind(code);
    return found == m_codes[size_t(kind)].constEnd() ? std::nullopt : std::optional(*found);
}

const std::vector<size_t>& Filing::byName(WorkspaceKind kind) const
{
    const std::vector<Workspace>& all = of(kind);
    std::vector<size_t>& order = m_byName[size_t(kind)];
    if (order.size() != all.size()) {
        std::vector<std::pair<QString, size_t>> names;
        for (size_t i = 0; i < all.size(); ++i) {
            names.emplace_back((all[i].title + u' ' + all[i].code).toCaseFolded(), i);
        }
        std::sort(names.begin(), names.end());
        order.clear();
        for (const auto& [name, index] : names) {
            order.push_back(index);
        }
    }
    return order;
}

std::optional<size_t> Filing::workspaceOf(WorkspaceKind kind, quint64 accession) const
{
    read();
    const auto& places = m_places[size_t(kind)];
    return accession >= places.size() || places[accession] < 0 ? std::nullopt : std::optional(size_t(places[accession]));
}

const std::vector<quint64>& Filing::unfiled() const
{
    read();
    return m_unfiled;
}

bool Filing::isIndexedLate(quint64 accession) const
{
    read();
    return m_late.contains(accession);
}

const QStringList& Filing::holds() const
{
    read();
    return m_holds;
}

int Filing::holdNumber(const QString& name) const
{
    read();
    return int(m_holds.indexOf(name)) + 1;
}

int Filing::addHold(const QString& name) const
{
    read();
    if (!m_holds.contains(name)) {
        m_holds.append(name);
    }
    return int(m_holds.indexOf(name)) + 1;
}

std::vector<quint64> Filing::heldBy(const QString& name) const
{
    read();
    return m_held.value(name);
}

const QStringList& Filing::foreignHolds() const
{
    read();
    return m_foreign;
}

} // namespace cf::sandbox::contentserver
