// Resources, their history and what approvals they have, as the Design service writes them. Source: protocol page for Exstream, A.7.
#pragma once

#include "app/sandbox/exstream/exst_site.h"

namespace cf::sandbox::exstream {

/// Versions that were there by now, the oldest first; at least the first one.
QList<AssetVersion> versionsAt(const Asset& asset, UtcMs now);

QJsonObject resourceJson(const Visit& visit, const Asset& asset, const AssetVersion& version);
/// As collection-details has it.
QJsonObject usedJson(const Visit& visit, const Asset& asset, const AssetVersion& version, const QString& approvedBy);
/// All of its versions, the oldest entry first; `type` "CREATE", "STATE", "METADATA", "CONTENT", "": any.
QJsonArray historyJson(const Visit& visit, const Asset& asset, const QString& type);
QJsonObject domainJson(const QString& domain, bool withChildren, bool withApprovers);
QStringList domains();
/// "SIMPLE": authors approve; "NORMAL": one level; "ADVANCED": two.
QString workflowOf(const QString& domain);
bool isTraced(const QString& domain);

} // namespace cf::sandbox::exstream
