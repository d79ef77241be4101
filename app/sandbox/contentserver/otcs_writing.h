// Requests that write nodes, versions and categories. Source: protocol page 2.5, 2.7, 5.3 (what a hold forbids), 8.
#pragma once

#include "app/sandbox/contentserver/otcs_rendering.h"

#include <variant>

namespace cf::sandbox::contentserver {

/// A node with a name of its own in its folder, in which the visitor may write: its id, or why not. A document comes with its file.
std::variant<qint64, HttpResponse> madeNode(Visit& visit, Node node);

HttpResponse createdNode(Visit& visit);                   ///< POST /v2/nodes
HttpResponse updatedNode(Visit& visit, const Node& node); ///< PUT: name, description, parent
HttpResponse deletedNode(Visit& visit, const Node& node);
HttpResponse addedVersion(Visit& visit, const Node& node);                             ///< POST versions
HttpResponse writtenCategory(Visit& visit, const Node& node, const QString& category); ///< POST, PUT, DELETE
HttpResponse validatedNames(Visit& visit);                                             ///< /v1/validation/nodes/names

} // namespace cf::sandbox::contentserver
