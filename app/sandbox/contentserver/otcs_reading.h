// Reading nodes: single, in lists, their versions, contents and categories. Source: protocol page 2.
#pragma once

#include "app/sandbox/contentserver/otcs_rendering.h"

namespace cf::sandbox::contentserver {

HttpResponse oneNode(Visit& visit, const Node& node);  ///< v1 and v2
HttpResponse subNodes(Visit& visit, const Node& node); ///< of a container
HttpResponse nodeList(Visit& visit);                   ///< POST nodes/list: at most 250; what is not to be seen is left out
HttpResponse nodeActions(Visit& visit);                ///< nodes/actions
HttpResponse ancestors(Visit& visit, const Node& node);
HttpResponse volumes(Visit& visit, const QString& subtype); ///< "": all
HttpResponse permissions(Visit& visit, const Node& node, const QStringList& rest);

HttpResponse versions(Visit& visit, const Node& node, const QStringList& rest); ///< rest of the path behind "versions"
/// Of the current version; `name` is what the client calls the file.
HttpResponse content(Visit& visit, const Node& node, int ordinal, int rendition = 0);
HttpResponse nodeCategories(Visit& visit, const Node& node, const QString& category, int ordinal = 0);
HttpResponse contentToken(Visit& visit); ///< /v1/contentauth

/// An array of rendered nodes with paging, shared by lists of every kind.
QJsonArray renderedAll(const std::vector<Node>& nodes, const Visit& visit, const QStringList& usual = {QStringLiteral("properties")});

} // namespace cf::sandbox::contentserver
