// What a person puts into a snapshot, and what it leaves out: repositories, files and templates. What was left out stands in the snapshot itself, so that nobody takes a part for the whole.
// Source: journey R6; docs/preservation.md.
#pragma once

#include "models/cache/cache.h"
#include "models/search/search_desk.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace cf::evidence {

enum class SnapshotFiles {
    All,
    OfLetters, ///< of the letters that a query finds
    None
};
enum class SnapshotVersions {
    All,
    Named, ///< of the templates and parts that are named
    None
};
QLatin1StringView codeOf(SnapshotFiles files);       ///< "ALL", "LETTERS", "NONE"
QLatin1StringView codeOf(SnapshotVersions versions); ///< "ALL", "NAMED", "NONE"

struct SnapshotPlace {
    RepositoryId id;
    QString name;
    std::optional<UtcMs> watermark; ///< complete to
    friend bool operator==(const SnapshotPlace&, const SnapshotPlace&) = default;
};

struct SnapshotWish {
    QStringList repositories; ///< by name; empty: all
    SnapshotFiles files = SnapshotFiles::All;
    QString query; ///< of OfLetters
    SnapshotVersions versions = SnapshotVersions::All;
    QStringList templates; ///< of Named: ids or names, in which * stands for anything; upper and lower case are the same
    friend bool operator==(const SnapshotWish&, const SnapshotWish&) = default;
};

/// Which part of all it has. Of Files::All and Versions::All without a repository left out: the whole.
struct SnapshotScope {
    SnapshotFiles files = SnapshotFiles::All;
    QString query; ///< canonical
    qint64 letters = 0; ///< that it found
    bool areLettersExact = true; ///< false: at least so many
    SnapshotVersions versions = SnapshotVersions::All;
    QStringList templates;
    std::vector<SnapshotPlace> leftOut; ///< repositories, by id
    qint64 filesLeftOut = 0, versionsLeftOut = 0; ///< that were known here
    bool isWhole() const { return files == SnapshotFiles::All && versions == SnapshotVersions::All && leftOut.empty(); }
    friend bool operator==(const SnapshotScope&, const SnapshotScope&) = default;
};
QJsonValue snapshotScopeJson(const SnapshotScope& scope); ///< null: the whole

/// Whether a template or part is one of those that are named.
class TemplateNames
{
public:
    explicit TemplateNames(const QStringList& names);
    bool has(const QString& nativeId, const QString& name) const;

private:
    QList<QRegularExpression> m_names;
};

/// What a wish comes to, before anything is written.
struct SnapshotReach {
    SnapshotScope scope;
    std::vector<SnapshotPlace> places;    ///< that are in it, by id
    std::optional<search::Total> letters; ///< of a query
    qint64 files = 0, versions = 0, resources = 0;
    UtcMs at = 0;
};
/// factory: for OfLetters. Rejected, by codes with their evidence: "no-such-repository: NAME", "no-such-template: NAME" (nothing is called so), "query" (it does not parse), "nothing" (neither files
/// nor templates are wanted).
QFuture<Result<SnapshotReach>> snapshotReachOf(cache::Cache& cache, search::IndexFactory factory, SnapshotWish wish, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt = {});

struct SnapshotSelection {
    SnapshotReach reach;
    std::vector<qint64> sources; ///< of OfLetters: rows of the files, ascending
};
/// The same on a reader's connection, with the files themselves.
Result<SnapshotSelection> selectionFor(store::Database& database, const search::IndexFactory& factory, const SnapshotWish& wish, const query::Calendar& calendar);

} // namespace cf::evidence
