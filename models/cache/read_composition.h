// What is known of templates, their parts and the runs that used them. Functions on a reader's connection.
#pragma once

#include "models/cache/making.h"
#include "models/store/database.h"

#include <set>

namespace cf::cache {

/// One line of a list of resources.
struct ResourceLine {
    RepositoryId repository;
    QString nativeId, domain, type, name, description;
    ResourceKind kind = ResourceKind::Other;
    bool isHidden = false;
    int versions = 0;
    QString label;                                ///< of the newest version
    TemplateState state = TemplateState::Unknown; ///< of the newest version
    QString approvedBy;                           ///< of the newest approved version
    std::optional<UtcMs> approved, effectiveFrom, effectiveTo; ///< of the newest approved version
    bool hasApproved = false;
    friend bool operator==(const ResourceLine&, const ResourceLine&) = default;
};
/// By name; of these kinds (all when empty), named or described with these folded words (all when empty).
Result<std::vector<ResourceLine>> listResources(store::Database& database, const std::vector<ResourceKind>& kinds, const QString& words);

struct KnownResource {
    RepositoryId repository;
    QString repositoryName;
    DesignResource resource;           ///< with all that is known: versions by number, approvals, parts, history oldest first
    std::vector<int> onlyTraced;       ///< numbers of versions that only the traces of runs name
    UtcMs knownFrom = 0;
    friend bool operator==(const KnownResource&, const KnownResource&) = default;
};
/// A code may have been given up and taken again, so there may be several; the shown ones first, then by native id. kinds: all when empty.
Result<std::vector<KnownResource>> resourcesNamed(store::Database& database, const QString& name, const std::vector<ResourceKind>& kinds = {});
/// NotFound.
Result<KnownResource> resourceOf(store::Database& database, const RepositoryId& repository, const QString& nativeId);

/// A resource that has another one among its parts: the versions of it that do.
struct PartUse {
    ResourceLine user;
    std::vector<int> versions;
    friend bool operator==(const PartUse&, const PartUse&) = default;
};
Result<std::vector<PartUse>> usersOf(store::Database& database, const RepositoryId& repository, const QString& nativeId);

/// Of all runs whose manifests name it, the latest first.
Result<std::vector<Making>> makingsOf(store::Database& database, const QString& documentId);

/// A run with what it counted, without outputs and traces of its steps.
struct RunTally {
    RepositoryId repository;
    qint64 row = 0; ///< for documentsOf()
    CompositionRun run;
    qint64 documents = 0; ///< named by its manifests, each once
    qint64 missing = 0;   ///< of these: no record here
    bool hasManifest = false;
    friend bool operator==(const RunTally&, const RunTally&) = default;
};
/// Of a batch number, which may come again on other days; oldest first.
Result<std::vector<RunTally>> runsOfBatch(store::Database& database, const QString& batch);
struct RunsOfLetters {
    std::vector<RunTally> runs; ///< that made them, oldest first: by what their manifests name. Without their steps, of which thousands of runs have tens of thousands
    qint64 documents = 0;       ///< of these, that the letters are of: each once
    bool isAnyUnmade = false;   ///< a document of the letters is named by no run
};
/// Of letters (communication.pk); quickest in the order of the cache. 219,000 of 1,917 runs in a quarter of a second.
Result<RunsOfLetters> runsOfLetters(store::Database& database, const std::vector<qint64>& communications);
/// Runs that began in [from, to), oldest first, at most `limit`.
Result<std::vector<RunTally>> runsBetween(store::Database& database, UtcMs from, UtcMs to, int limit);
/// The latest, newest first; only those that failed, by the system's own word, with `onlyFailed`.
Result<std::vector<RunTally>> latestRuns(store::Database& database, bool onlyFailed, int limit);
/// Whether the system's word for how a run or step ended says that it failed.
bool isFailure(const QString& status);
/// Also of a run that was marked as deleted before it was read for the first time: then its steps say so.
bool hasFailed(const CompositionRun& run);
/// Runs and, of these, those that failed.
Result<std::pair<qint64, qint64>> countRuns(store::Database& database);
/// Documents a run's manifests name of which there is no record here, by id.
Result<QStringList> missingDocuments(store::Database& database, qint64 run);

/// A version of a part that runs took together with a version of a template, as their traces state it.
struct TakenPart {
    UsedResource used;
    ResourceKind kind = ResourceKind::Other;
    qint64 documents = 0; ///< that the manifests of these runs name
    friend bool operator==(const TakenPart&, const TakenPart&) = default;
};
/// By kind and name; without the template itself. A version that was taken in several ways (another state, another approver) is there
/// several times.
Result<std::vector<TakenPart>> partsTaken(store::Database& database, const RepositoryId& repository, const QString& nativeId, int version);
/// What a version is put together of, at any depth, that nobody told of: native ids. A package without it is not whole.
Result<QStringList> missingParts(store::Database& database, const RepositoryId& repository, const QString& nativeId, int version);
/// Resources, and parts that nobody told of, by native id: those of which some version has missing parts. For looking at many versions: the others
/// need not be asked.
using IncompleteResources = std::set<std::pair<RepositoryId, QString>>;
Result<IncompleteResources> incompleteResources(store::Database& database);
/// Versions of a code that communications name, whether or not a composition system tells of them; each once.
Result<QStringList> versionsNamed(store::Database& database, const QString& code);

/// How far composition systems are known: of each, the days its kept runs cover.
struct RunCoverage {
    RepositoryId repository;
    QString repositoryName;
    std::optional<UtcMs> first, last, complete; ///< complete: to when it was read
    qint64 runs = 0, traced = 0; ///< traced: with at least one step whose resources are known
    friend bool operator==(const RunCoverage&, const RunCoverage&) = default;
};
Result<std::vector<RunCoverage>> runCoverage(store::Database& database);
Result<bool> hasRuns(store::Database& database);

/// What is kept here of a composition system.
struct CompositionCount {
    qint64 resources = 0, runs = 0;
    friend bool operator==(const CompositionCount&, const CompositionCount&) = default;
};
Result<CompositionCount> countComposition(store::Database& database, const RepositoryId& repository);

} // namespace cf::cache
