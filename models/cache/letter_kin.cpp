#include "models/cache/letter_kin.h"

#include "models/cache/columns.h"
#include "models/domain/retention_standing.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max(); // it is kept for good, or for an event
constexpr int sameRecordId = 1, otherFacts = 2;
constexpr qint64 dayMs = 86'400'000;

struct Kin {
    qint64 communication = 0, repository = 0;
    bool isShown = true;
    QString title, type, language;
    std::optional<qint64> issuedDay;
    std::optional<qint64> keeps; ///< the day before which it keeps the others, as a wall clock
    bool isSaidAlike(const Kin& other) const { return title == other.title && type == other.type && language == other.language && issuedDay == other.issuedDay; }
};

#define CF_KIN_COLUMNS                                                                                                                                                                          \
    "SELECT f.communication, f.repository, coalesce(a.standing, 'PRESENT') = 'PRESENT', f.title, f.type, f.language, f.issued_wall, q.state, q.due FROM communication_fact f LEFT JOIN "            \
    "archive_record a ON a.communication = f.communication LEFT JOIN letter_retention q ON q.communication = f.communication WHERE f.known_to IS NULL AND f.state <> 'DRAFT' AND "

Result<std::vector<Kin>> kinOf(store::Database& database, const char* sql, const QString& key, qint64 without)
{
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, key);
    std::vector<Kin> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        Kin one{select->integer(0), select->integer(1), select->integer(2) != 0, select->text(3), select->text(4), select->text(5), {}, {}};
        if (const auto issued = select->optionalInteger(6)) {
            one.issuedDay = *issued / dayMs;
        }
        // As RetentionJudge has it: of what is not there, or of which nothing is known, nothing follows.
        if (one.isShown && !select->isNull(7)) {
            const bool isForGood = select->integer(7) == int(RetentionState::Waiting) || select->integer(7) == int(RetentionState::Permanent);
            one.keeps = isForGood ? std::optional(never) : select->optionalInteger(8);
        }
        if (one.communication != without) {
            all.push_back(std::move(one));
        }
    }
}

/// Until when another one keeps each: the latest of all, and of whom that is, the second latest.
std::vector<std::optional<qint64>> keptByOthers(const std::vector<Kin>& all)
{
    std::optional<qint64> first, second;
    qint64 latest = 0;
    for (const Kin& one : all) {
        if (one.keeps && (!first || *one.keeps > *first)) {
            second = std::exchange(first, one.keeps);
            latest = one.communication;
        } else if (one.keeps && (!second || *one.keeps > *second)) {
            second = one.keeps;
        }
    }
    std::vector<std::optional<qint64>> kept;
    for (const Kin& one : all) {
        kept.push_back(one.communication == latest ? second : first);
    }
    return kept;
}

/// Of each, how another record that is shown disagrees with it. What is not shown disagrees with nobody.
std::vector<int> differences(const std::vector<Kin>& all)
{
    std::vector<int> differs(all.size(), 0);
    const Kin* first = nullptr;
    bool isOneOther = false; // not all say the same
    std::map<qint64, int> byRepository;
    for (const Kin& one : all) {
        if (one.isShown) {
            first = first == nullptr ? &one : first;
            isOneOther = isOneOther || !one.isSaidAlike(*first);
            ++byRepository[one.repository];
        }
    }
    for (size_t i = 0; i < all.size(); ++i) { // where not all say the same, each has one that says otherwise
        if (all[i].isShown) {
            differs[i] = (byRepository[all[i].repository] > 1 ? sameRecordId : 0) | (isOneOther ? otherFacts : 0);
        }
    }
    return differs;
}

Result<void> run(store::Database& database, const char* sql, const QString& key)
{
    CF_TRY(store::Statement * statement, database.cached(sql));
    statement->bind(1, key);
    return statement->run();
}

Result<void> makePackage(store::Database& database, const QString& key, qint64 without)
{
    CF_CHECK(run(database, "UPDATE letter_kin SET package_key = '', package_until = NULL WHERE package_key = ?1 AND package_key <> ''", key));
    CF_TRY(const std::vector<Kin> all, kinOf(database, CF_KIN_COLUMNS "f.package_key = ?1 AND f.package_key <> ''", key, without));
    if (all.size() < 2) {
        return {};
    }
    const std::vector<std::optional<qint64>> kept = keptByOthers(all);
    CF_TRY(store::Statement * put, database.cached("INSERT INTO letter_kin (communication, package_key, document_key, package_until, document_until, differs) VALUES (?1, ?2, '', ?3, NULL, 0) "
                                                   "ON CONFLICT (communication) DO UPDATE SET package_key = excluded.package_key, package_until = excluded.package_until"));
    for (size_t i = 0; i < all.size(); ++i) {
        put->bind(1, all[i].communication).bind(2, key).bind(3, kept[i]);
        CF_CHECK(put->run());
    }
    return {};
}

Result<void> makeDocument(store::Database& database, const QString& key, qint64 without)
{
    CF_CHECK(run(database, "UPDATE letter_kin SET document_key = '', document_until = NULL, differs = 0 WHERE document_key = ?1 AND document_key <> ''", key));
    CF_TRY(const std::vector<Kin> all, kinOf(database, CF_KIN_COLUMNS "f.document_key = ?1", key, without));
    if (all.size() < 2) {
        return {};
    }
    const std::vector<std::optional<qint64>> kept = keptByOthers(all);
    const std::vector<int> differs = differences(all);
    CF_TRY(store::Statement * put, database.cached("INSERT INTO letter_kin (communication, package_key, document_key, package_until, document_until, differs) VALUES (?1, '', ?2, NULL, ?3, ?4) "
                                                   "ON CONFLICT (communication) DO UPDATE SET document_key = excluded.document_key, document_until = excluded.document_until, differs = excluded.differs"));
    for (size_t i = 0; i < all.size(); ++i) {
        put->bind(1, all[i].communication).bind(2, key).bind(3, kept[i]).bind(4, differs[i]);
        CF_CHECK(put->run());
    }
    return {};
}

/// Ascending, so that two runs do the same in the same order.
QStringList inOrder(const QSet<QString>& keys)
{
    QStringList all(keys.begin(), keys.end());
    all.sort();
    return all;
}

} // namespace

Result<void> noteKin(store::Database& database, qint64 communication, const QString& packageKey, const QString& documentKey, KinKeys& changed)
{
    CF_TRY(store::Statement * before, database.cached("SELECT package_key, document_key FROM letter_kin WHERE communication = ?1"));
    before->bind(1, communication);
    CF_TRY(const bool isThere, before->step());
    const QString package = isThere ? before->text(0) : QString(), document = isThere ? before->text(1) : QString();
    before->reset();
    for (const QString& key : {package, packageKey}) {
        if (!key.isEmpty()) {
            changed.packages.insert(key);
        }
    }
    if (!document.isEmpty()) {
        changed.documents.insert(document);
    }
    if (documentKey.isEmpty() || documentKey == document) {
        return {};
    }
    // Nearly all are alone under their document id, which one look at the index tells.
    CF_TRY(store::Statement * other, database.cached("SELECT 1 FROM communication_fact INDEXED BY fact_document WHERE document_key = ?1 AND communication <> ?2 AND known_to IS NULL LIMIT 1"));
    other->bind(1, documentKey).bind(2, communication);
    CF_TRY(const bool isShared, other->step());
    other->reset();
    if (isShared) {
        changed.documents.insert(documentKey);
    }
    return {};
}

Result<void> makeKin(store::Database& database, const KinKeys& changed, qint64 without)
{
    if (changed.packages.isEmpty() && changed.documents.isEmpty()) {
        return {};
    }
    for (const QString& key : inOrder(changed.packages)) {
        CF_CHECK(makePackage(database, key, without));
    }
    for (const QString& key : inOrder(changed.documents)) {
        CF_CHECK(makeDocument(database, key, without));
    }
    return database.execute(u"DELETE FROM letter_kin INDEXED BY letter_kin_alone WHERE package_key = '' AND document_key = ''");
}

Result<void> forgetKin(store::Database& database, qint64 communication)
{
    KinKeys changed;
    CF_CHECK(noteKin(database, communication, {}, {}, changed));
    CF_CHECK(makeKin(database, changed, communication));
    CF_TRY(store::Statement * forget, database.cached("DELETE FROM letter_kin WHERE communication = ?1"));
    forget->bind(1, communication);
    return forget->run();
}

} // namespace cf::cache
