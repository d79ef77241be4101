// What may be done with a node, and what lies on it. Source: protocol page 2.1 (actions), 2.9, 3.2 (rmiconsdata), 5.2, 5.3.
#pragma once

#include "app/sandbox/contentserver/otcs_site.h"

namespace cf::sandbox::contentserver {

/// Of a document, or what a shortcut or a generation leads to.
std::optional<quint64> recordBehind(const Node& node, const Site& site);

struct LaidHold {
    QString name;
    bool isInherited = false, isForeign = false;
    UtcMs since = 0;
    bool isPending = false;
    int times = 1;
};
/// The holds on a node: its own, and those of the folders above it.
QList<LaidHold> holdsOn(const Node& node, const Site& site);
/// A hold on it keeps it from being deleted.
bool isProtected(const Node& node, const Site& site);

/// Changes with the node: whoever writes with an older one is told of the conflict.
QString metadataToken(const Node& node, const Visit& visit);
QJsonObject iconsOf(const Node& node, const Visit& visit); ///< rmiconsdata

void addAbilities(QJsonObject& json, const Node& node, const Visit& visit); ///< perm_…
QJsonArray permissionsOf(const Node& node, const Visit& visit);
QStringList actionsOf(const Node& node, const Visit& visit); ///< what the visitor may do with it
QJsonObject actionLinks(const Node& node, const Visit& visit);

} // namespace cf::sandbox::contentserver
