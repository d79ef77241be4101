// Records as a client sees them: with stamps, links and what follows from other records. Source: protocol page 1.1, 2.1, 4.
#pragma once

#include "app/sandbox/archivesspace/aspace_site.h"

namespace cf::sandbox::archivesspace {

QJsonObject rendered(ShelvedRecord record, const Visit& visit);
/// Adds "_resolved" beside each "ref" whose property is named, at any depth; "linked_events::linked_agents" goes on in what was resolved.
QJsonObject resolved(QJsonObject json, const QStringList& names, const Visit& visit);
QJsonObject renderedRepository(const Repository& repository);

/// "Statement 2026-03, 2026-03-31"
QString displayString(const QJsonObject& archivalObject);

} // namespace cf::sandbox::archivesspace
