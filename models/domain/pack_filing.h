// A sealed pack on its way to the archive that keeps what it answers: the command for it, and what became of that. Pure. Source: docs/packs.md,
// "Filing back"; docs/outbox.md.
#pragma once

#include "models/domain/document_filing.h"
#include "models/domain/intent.h"
#include "models/domain/pack.h"
#include "models/domain/repository.h"

namespace cf {

/// Where a pack can be filed.
struct FilingPlace {
    RepositoryId repository;
    QString repositoryName;
    RepositoryKind kind = RepositoryKind::ExtendedEcm;
    QString folder;              ///< native id, or a path
    QString name;                ///< of the workspace; of a folder that the settings name, as they name it
    bool isWorkspace = false;
    friend bool operator==(const FilingPlace&, const FilingPlace&) = default;
};

struct PlannedFiling {
    Plan plan;
    std::vector<Intent> intents; ///< that of the pack first; its signature follows it
};
/// The same version in the same place is one command, whoever asks for it: its key follows from both, and from how often it was withdrawn before.
/// `title` as the person saw it. signature: empty: it has none.
PlannedFiling plannedFiling(const Pack& pack, const SealedPack& version, const QByteArray& bytes, const QByteArray& signature, const FilingPlace& place, int withdrawn, const QString& title, const QString& person, UtcMs at);

/// A version that somebody asked to be filed.
struct FiledPack {
    Intent intent;                   ///< without bytes
    std::optional<Intent> signature; ///< of its own; none: it has none
    int version = 0;
    FilingPlace place; ///< as it was asked for
    QString person;
    UtcMs asked = 0;
    friend bool operator==(const FiledPack&, const FiledPack&) = default;
};
/// Out of a plan and its commands, that which bears its id first; none: it is of something else.
std::optional<FiledPack> filedPackOf(const Plan& plan, const Intent& intent, const std::vector<Intent>& others);
/// A person left it as it is, and nobody knows whether it lies there.
bool wasLeft(const FiledPack& filed);
/// How often this version was withdrawn on its way to that place; none: it is on its way, done, left and perhaps done, or refused and can be tried again.
std::optional<int> withdrawnBefore(const std::vector<FiledPack>& filed, int version, const FilingPlace& place);

inline constexpr QStringView packPlanKind = u"pack";

} // namespace cf
