// The four systems that the sandbox stands in for.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace cf::sandbox {

enum class ArchiveKind { ArchivesSpace, Documentum, ExtendedEcm, Cmis };
inline constexpr std::array archiveKinds{ArchiveKind::ArchivesSpace, ArchiveKind::Documentum, ArchiveKind::ExtendedEcm, ArchiveKind::Cmis};

/// "archivesspace", "documentum", "extended-ecm", "cmis": as the command line, the control port and the truth spell it.
QLatin1StringView archiveName(ArchiveKind kind);
std::optional<ArchiveKind> archiveNamed(QStringView name);

} // namespace cf::sandbox
