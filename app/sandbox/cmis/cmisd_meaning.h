// A parsed query with its names looked up, and whether an object meets it.
#pragma once

#include "app/sandbox/cmis/cmisd_query.h"
#include "app/sandbox/cmis/cmisd_site.h"

namespace cf::sandbox::cmisd {

/// One row of a query without joins is one object; secondary types are joined by its id and so are the same object.
class Meaning
{
public:
    /// Names looked up and values compared with the forms of properties: the text says what does not fit.
    static tl::expected<Meaning, QString> of(const Query& query);

    bool holds(const Visit& visit, const Thing& thing) const;
    /// Not at all, or by what comes first in ORDER BY.
    bool isBefore(const Visit& visit, const Thing& a, const Thing& b) const;
    bool hasOrder() const { return !m_query.orders.isEmpty(); }
    const Query& query() const { return m_query; }
    const Type& first() const { return *typeQueried(m_query.tables.constFirst().type); }
    QList<const Type*> types() const;                     ///< of all tables
    const Property* property(const Column& column) const; ///< null: there is no such
    /// What every hit must have, when the statement says so: object ids, or not modified before an instant.
    std::optional<QStringList> ids() const;
    std::optional<UtcMs> modifiedSince() const;
    /// Every communication that was modified later meets the statement, and comes after all that were not. None: it does not say.
    std::optional<UtcMs> surelyAfter() const;

private:
    std::optional<QString> complaintAbout(const Condition& condition) const;
    std::optional<bool> meets(const Visit& visit, const Thing& thing, const Condition& condition) const;
    std::optional<bool> meetsValue(const Visit& visit, const Thing& thing, const Condition& condition) const;
    QJsonValue value(const Visit& visit, const Thing& thing, const Column& column) const;
    QList<Condition> musts() const; ///< what stands in the WHERE, with nothing but AND between
    Query m_query;
};

} // namespace cf::sandbox::cmisd
