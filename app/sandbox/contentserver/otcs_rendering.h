// Nodes as a client sees them. Source: protocol page 2.1 (fields, expand, actions, metadata, state), 2.2 (shapes), 2.3, 2.5.
#pragma once

#include "app/sandbox/contentserver/otcs_categories.h"
#include "app/sandbox/contentserver/otcs_rights.h"

namespace cf::sandbox::contentserver {

/// One entry of `fields`: "versions.element(0){mime_type}".
struct Selector {
    QString name;
    std::optional<int> element, limit;
    QStringList only; ///< empty: everything
};
QList<Selector> selectors(const Visit& visit);

QJsonObject propertiesOf(const Node& node, const Visit& visit);
/// Of the record's version; `v1`: with the spellings of the older routes.
QJsonObject versionOf(const Node& node, const HeldRecord& record, const HeldVersion& version, const Visit& visit, bool isV1 = false);
/// By category, those that are applied to it, as the loaded record and the clients say; `ordinal`: as of that version, 0: now.
QList<std::pair<const Category*, QJsonObject>> categoriesOf(const Node& node, const Visit& visit, int ordinal = 0);

/// {"data": {…}} with what the visitor asked for; `usual` are the fields of a request that names none.
QJsonObject rendered(const Node& node, const Visit& visit, const QStringList& usual);

/// The files of a version: its content first.
const HeldVersion* versionWith(const HeldRecord& record, int ordinal); ///< null: none
/// Which version a node shows: the current one, or that of a generation; null: it has none.
const HeldVersion* shownVersion(const Node& node, const HeldRecord& record);

} // namespace cf::sandbox::contentserver
