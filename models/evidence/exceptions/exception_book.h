// All exceptions that are known: each failure once, with its case where there is one. Nothing of it is made up: runs that failed, customers of an
// input for whom nothing came out, documents that are in no repository, letters whose delivery failed, letters outside the file of their claim.
// Reads what the index finds; about a second for 10,000 failed letters. Source: docs/exceptions.md; capabilities 9, 42 to 44, 70; journey X1.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_composition.h"
#include "models/domain/record_copy.h"
#include "models/evidence/exceptions/exception_rules.h"
#include "models/evidence/exceptions/planned_outcomes.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

inline constexpr int mostExceptions = 200'000; ///< failed letters that are read one by one, the latest; and of each of the others 20,000

struct ExceptionCounts {
    qint64 all = 0, open = 0, late = 0, looping = 0, withoutCase = 0; ///< all but the first: of those that are open
    std::array<qint64, exceptionKinds> kinds{};   ///< open
    std::array<qint64, exceptionStates> states{}; ///< all
    std::map<QString, qint64> teams, units, batches; ///< open; "" for those that tell none
    friend bool operator==(const ExceptionCounts&, const ExceptionCounts&) = default;
};

struct ExceptionBook {
    std::vector<LetterException> exceptions; ///< open ones first, by what is due first; then the rest, the latest first
    ExceptionRules rules;
    ExceptionCounts counts;
    Scope scope;
    UtcMs at = 0;
    qint64 unnamed = 0;         ///< customers that an input counts more, and nobody names: no exceptions of their own
    qint64 older = 0;           ///< failed last before the day from which on the rule counts, and are not told
    bool isPart = false;        ///< there are more than are read
    bool isDeliveryKnown = true; ///< false: no repository tells of deliveries at all
    bool hasComposition = false, hasWorkflow = false; ///< such a system is connected
    friend bool operator==(const ExceptionBook&, const ExceptionBook&) = default;

    /// Of that id, or all whose letter, run, batch or customer is called so, in any notation.
    std::vector<const LetterException*> called(const QString& name) const;
    const LetterException* find(const QString& id) const; ///< null: none
};

/// The rule and the calendar are those of the profile that the cache is of.
QFuture<Result<ExceptionBook>> exceptionBook(cache::Cache& cache, search::IndexFactory factory, ExceptionNotes notes, const query::Calendar& calendar,
                                             std::shared_ptr<store::Interrupt> interrupt = {});
Result<ExceptionBook> readExceptionBook(store::Database& database, search::SearchIndex& index, const ExceptionRules& rules, const ExceptionNotes& notes,
                                        const query::Calendar& calendar);

/// A failed letter as an exception, not settled. For readExceptionBook() and the guard.
LetterException exceptionOf(const cache::FailedLetter& letter, const ExceptionRule& rule);
/// It failed last before the day from which on the rule counts, nobody did anything about it, and no case leads it. After it was tied and settled.
bool isBeforeRule(const LetterException& one, const ExceptionRules& rules);
/// Ties those that a case is about to it.
Result<void> tieCases(store::Database& database, const ExceptionRule& rule, std::vector<LetterException>& exceptions);

/// What else lies here of the same: records of the letter, documents that several attempts of a run put out.
struct ExceptionDuplicates {
    QStringList documents; ///< that a run put out more than once; at most 50
    qint64 count = 0;
    std::vector<RecordCopy> copies; ///< of the letter
    friend bool operator==(const ExceptionDuplicates&, const ExceptionDuplicates&) = default;
};
QFuture<Result<ExceptionDuplicates>> duplicatesOf(cache::Cache& cache, const LetterException& one);

} // namespace cf::evidence
