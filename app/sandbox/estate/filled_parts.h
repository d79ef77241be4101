// What all fillings of an estate's cache share beyond the estate itself: a connected system, and texts of the generator.
#pragma once

#include "app/sandbox/estate/ink.h"
#include "models/domain/repository.h"

namespace cf::sandbox {

/// In Berlin's time, connected at `now`.
inline Repository filledRepository(RepositoryKind kind, const QString& name, const QString& location, UtcMs now)
{
    Repository repository;
    repository.kind = kind;
    repository.name = name;
    repository.location = location;
    repository.id = repositoryId(kind, name);
    repository.zone = QStringLiteral("Europe/Berlin");
    repository.added = now;
    return repository;
}

inline QString textOf(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

} // namespace cf::sandbox
