// One thing as the search index knows it, by regions. Source: protocol page 3.2, 3.3 (regions), 6 (dates of the server's clocks).
#pragma once

#include "app/sandbox/contentserver/otcs_rendering.h"

namespace cf::sandbox::contentserver {

/// What is dear to make is made when it is asked for. The visit outlives it.
class IndexEntry
{
public:
    IndexEntry(const Visit& visit, SearchHit hit);
    /// false: the index has not heard of it yet.
    bool isKnown() const;
    /// "" is its whole text, with that of its contents where they are text. A region that it has not is empty.
    QStringList values(const QString& region) const;

private:
    const Node& node() const;
    const HeldRecord& record() const;
    const HeldVersion* version() const;
    UtcMs modified() const;
    UtcMs created() const;
    QString location() const;
    QStringList attribute(const QString& region) const;
    QStringList other(const QString& region) const;
    QStringList everything() const;

    const Site& m_site;
    SearchHit m_hit;
    std::optional<quint64> m_accession;
    const Indexed* m_late = nullptr;
    mutable std::optional<Node> m_node;
    mutable std::optional<HeldRecord> m_record;
};

} // namespace cf::sandbox::contentserver
