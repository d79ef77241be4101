// By which means a site holds its documents, and what finds them. Source: protocol notes 6.4, 7.3; docs/connectors/documentum.md, "Holds".
#pragma once

#include "models/connectors/documentum/documentum_map.h"
#include "models/connectors/documentum/documentum_requests.h"
#include "models/domain/repository.h"

namespace cf::connectors::documentum {

/// By which of them. Neither: this site has no means of writing that is known.
struct HoldMeans {
    HoldAttributes attributes;
    QString relation, folder, type; ///< of the relation; folder and type: of the objects that stand for holds
    UtcMs now = 0;
    bool isRelation() const { return !relation.isEmpty(); }
    bool isNone() const { return relation.isEmpty() && attributes.code.isEmpty(); }
};

/// As the settings say. meansOf() is for asking whether there are any.
HoldMeans meansOf(const Repository& repository, UtcMs now);
/// Rejected: there are none, or a setting cannot be what it says.
Result<HoldMeans> usableMeans(const Repository& repository, UtcMs now);

/// "('a','b')"
QString literalList(const QStringList& ids);
/// Rows of a statement that has a condition, all of them, in the order of their ids.
QCoro::Task<Result<std::vector<QJsonObject>>> allRows(Service& service, QString statement, QString purpose, std::stop_token stop);
/// The object that stands for the hold of a matter; empty: there is none. Conflict: there are more.
QCoro::Task<Result<QString>> holdObject(Service& service, HoldMeans means, QString matter, std::stop_token stop);

} // namespace cf::connectors::documentum
