// All cases at once: which were closed without a letter, which milestones had none, which packages lack something; and over all letters, which went out
// without a consent, name no case though their type belongs to one, and which events led to no letter. A number and its list are one: what is counted is what is
// listed. Source: docs/cases.md; capability 57; patterns, B-3, C-7, D-2.
#pragma once

#include "models/cache/cache.h"
#include "models/evidence/case/case_file.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

enum class CaseGapKind { Unanswered, MilestoneMissed, PackageIncomplete, WithoutConsent, WithoutCase, EventWithoutLetter };
inline constexpr int caseGapKinds = 6;
/// "case-unanswered", "milestone-missed", "case-package-incomplete", "without-consent", "without-case", "event-without-letter"; as findings call them.
QLatin1StringView codeOf(CaseGapKind kind);
std::optional<CaseGapKind> caseGapNamed(QStringView code);

struct CaseGap {
    CaseGapKind kind = CaseGapKind::Unanswered;
    QString caseId;              ///< as people call it; empty: none is known
    QString address;             ///< opens exactly that case, though others are called so: addressOf(); empty: caseId does, where there is one
    QString documentId;          ///< of a letter; else empty
    QString title, customer;
    QString subject;             ///< id of the milestone or package; purpose of the consent; id of the event; type of the letter
    QString plan;                ///< id of the plan; of a case
    QStringList missing;         ///< ids of what a package lacks; states of consents that were told
    std::optional<UtcMs> since;  ///< closed, due, sent, or when the event was to have led to one
    QString source;              ///< name of the repository
    std::optional<QDate> day = {}; ///< where days are counted: the last one in time; of a letter: where the day alone is told
    friend bool operator==(const CaseGap&, const CaseGap&) = default;
};

struct CaseGaps {
    CaseGapKind kind = CaseGapKind::Unanswered;
    bool hasSource = false; ///< false: nothing is connected that would tell, and count says nothing
    qint64 count = 0;
    bool isExact = true;    ///< false: at least so many; not all was looked at
    qint64 looked = 0;      ///< at so many cases, packages, letters or events
    /// Counted apart, for nothing here tells: Unanswered, MilestoneMissed: whether a letter went out, or in time; WithoutConsent: what the customer allowed then.
    qint64 untold = 0;
    std::vector<CaseGap> list; ///< the oldest first; all that is counted, up to mostListed
    friend bool operator==(const CaseGaps&, const CaseGaps&) = default;
};
inline constexpr int mostListed = 10'000;

struct CaseBook {
    std::array<CaseGaps, caseGapKinds> gaps;
    CaseRules rules;
    Scope scope;
    UtcMs at = 0;
    const CaseGaps& of(CaseGapKind kind) const { return gaps[size_t(kind)]; }
};

/// By the rules of the profile that the cache is of.
QFuture<Result<CaseBook>> caseBook(cache::Cache& cache, const query::Calendar& calendar, std::shared_ptr<store::Interrupt> interrupt = {});
Result<CaseBook> readCaseBook(store::Database& database, const CaseRules& rules, UtcMs now);

struct ToldCase {
    CaseFile file;
    CaseRules rules;
    Scope scope;
};
/// By the name of its workspace, its process or what they stand for, else by what letters name; or by its address. NotFound; Conflict.
QFuture<Result<ToldCase>> caseOf(cache::Cache& cache, QString name, const query::Calendar& calendar, std::shared_ptr<store::Interrupt> interrupt = {});

/// As people call what an address names; anything else as it is.
QString nameInAddress(const QString& name);

struct ToldPackage {
    CasePackage package;
    CaseRules rules;
};
/// NotFound.
QFuture<Result<ToldPackage>> packageOf(cache::Cache& cache, QString id);

} // namespace cf::evidence
