// The kinds of records of ArchivesSpace that the sandbox serves, and what differs between them. Source: protocol page 1.3, 1.4, 2.1.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace cf::sandbox::archivesspace {

enum class Kind {
    Resource,
    ArchivalObject,
    DigitalObject,
    DigitalObjectComponent,
    Event,
    Accession,
    TopContainer,
    Classification,
    ClassificationTerm,
    Subject,
    AgentPerson,
    AgentCorporate,
    AgentFamily,
    AgentSoftware
};
inline constexpr int kindCount = 14;

struct KindTraits {
    QLatin1StringView folder;              ///< last part of its collection's path: "archival_objects", "people"
    QLatin1StringView model;               ///< jsonmodel_type
    QLatin1StringView className;           ///< in "ArchivalObject not found"
    bool isGlobal;                         ///< lies in no repository
    QLatin1StringView mayWrite, mayDelete; ///< permissions
};
const KindTraits& traits(Kind kind);
bool isAgent(Kind kind);

/// Within a repository: by folder. Agents and subjects are asked for by agentKind() and Kind::Subject.
std::optional<Kind> repositoryKind(const QString& folder);
std::optional<Kind> agentKind(const QString& folder);
std::optional<Kind> kindOfModel(const QString& model);

struct Key {
    Kind kind = Kind::ArchivalObject;
    int id = 0;
    friend bool operator==(const Key&, const Key&) = default;
    friend auto operator<=>(const Key&, const Key&) = default;
};

struct Reference {
    Key key;
    int repository = 0; ///< 0: global
};
/// "/repositories/2/archival_objects/101", "/agents/people/3", "/subjects/4"; nothing for anything else.
std::optional<Reference> referenceOf(const QString& uri);
QString uriOf(Key key, int repository);

} // namespace cf::sandbox::archivesspace
