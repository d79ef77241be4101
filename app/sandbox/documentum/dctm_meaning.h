// A parsed DQL query with its names looked up, and what a row of its type has to say to it.
#pragma once

#include "app/sandbox/documentum/dctm_dql.h"
#include "app/sandbox/documentum/dctm_site.h"

#include <QSet>

namespace cf::sandbox::documentum {

/// An object, or a row of a table that is none.
struct Row {
    std::shared_ptr<const Thing> thing;
    QJsonObject values; ///< by attribute, where there is no thing
    QJsonValue value(const Attribute& attribute, const StoredFiles& files) const;
};

/// Outlives neither its site nor its query.
class Meaning
{
public:
    /// Subqueries are answered by `answer`, as lists of values. The text says which name is unknown or which value does not fit.
    using Subquery = std::function<tl::expected<QJsonArray, QString>(const DqlQuery& inner)>;
    static tl::expected<Meaning, QString> of(const Site& site, const QString& type, const QString& alias, const std::optional<DqlCondition>& where,
                                             const Subquery& answer);

    bool holds(const Row& row) const { return !m_where || meets(row, *m_where) == true; }
    /// Without the alias or the type in front; null: the type has none of the name.
    const Attribute* attribute(const QString& name) const;
    /// Negative, 0 or positive; what is null comes first.
    int compared(const Row& a, const Row& b, const Attribute& attribute) const;

    /// What every hit must have, when the condition says so: ids by which attribute is named, the earliest r_modify_date.
    std::optional<QStringList> ids(const QString& attribute) const;
    std::optional<UtcMs> modifiedSince() const;
    QString idFrom() const; ///< no r_object_id is less; "": it does not say

private:
    explicit Meaning(const Site& site)
        : m_site(&site)
    {}
    std::optional<QString> complaintAbout(DqlCondition& condition, const Subquery& answer) const;
    std::optional<bool> meets(const Row& row, const DqlCondition& condition) const;
    bool isInFolder(const Row& row, const DqlCondition& condition) const;
    QList<DqlCondition> musts() const; ///< with nothing but AND between

    const Site* m_site;
    QString m_type, m_alias;
    std::optional<DqlCondition> m_where;
};

/// Both of the same form.
int orderOf(const QJsonValue& a, const QJsonValue& b);

} // namespace cf::sandbox::documentum
