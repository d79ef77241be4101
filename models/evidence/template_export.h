// A template's story for programs: stable codes, instants in UTC. Used by the window and the command line.
#pragma once

#include "models/evidence/template_story.h"

#include <QJsonObject>

namespace cf::evidence {

QLatin1StringView codeOf(VersionStanding standing);       ///< "SUPERSEDED"
QLatin1StringView codeOf(VersionFinding::Kind kind);      ///< "USED_AFTER_PERIOD"
QLatin1StringView codeOf(ResourceKind kind);              ///< "block"
std::optional<ResourceKind> resourceKindNamed(QStringView word); ///< of codeOf(), any case

QJsonObject versionJson(const VersionStory& version);
QJsonObject templateJson(const TemplateStory& story);
QJsonObject useJson(const VersionUse& use);
QJsonObject lineJson(const cache::ResourceLine& line);

/// One row for each version, as CSV: label, state, standing, approved by, approved, in force from, to, letters, first, last, findings.
QByteArray versionRows(const TemplateStory& story);

} // namespace cf::evidence
