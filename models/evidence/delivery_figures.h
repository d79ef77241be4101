// What was sent and what became of it, in numbers. Every number is the answer to a query and comes with it, so that its letters can be
// looked at; window and command line say the same. A letter counts once in each number, however many recipients it has: one whose
// recipients fared differently is in several of them. On a reader's thread. Source: interface 5.14; capabilities 3, 65, 75.
#pragma once

#include "models/evidence/figure.h"
#include "models/evidence/report_period.h"
#include "models/query/expression.h"
#include "models/store/database.h"

namespace cf::evidence {

/// Domain: of the e-mail address a letter went to.
enum class Breakdown { Channel, Type, Unit, Template, Platform, Domain };
QLatin1StringView codeOf(Breakdown by); ///< "channel", … as on the command line and in JSON
std::optional<Breakdown> breakdownNamed(QStringView name);
QStringList breakdownNames();

/// A share of `of`, and between which bounds it lies with 95 % confidence (Wilson 1927): what few letters say is uncertain.
struct Share {
    qint64 part = 0, of = 0;
    double value() const { return of > 0 ? double(part) / double(of) : 0; }
    double low = 0, high = 0;
    friend bool operator==(const Share&, const Share&) = default;
};
Share shareOf(qint64 part, qint64 of);

/// What became of all that the question finds.
struct Outcomes {
    search::Total total; ///< of the question, with its scope
    Figure sent;         ///< all of it
    Figure delivered, failed, noEvidence, pending, suppressed;
    Figure other;   ///< none of these: forwarded, complained of, unsubscribed, or without a recipient
    Figure evident; ///< the whole chain of evidence: see outcomes()
    /// By how much the parts are more than the whole, because recipients of one letter fared differently.
    qint64 countedAgain() const
    {
        return delivered.count + failed.count + noEvidence.count + pending.count + suppressed.count + other.count - sent.count;
    }
};
/// Whole chain: an archived copy is there, an index or record tells of it, its template version is known, and for every recipient
/// there is evidence of dispatch or better, or of failure.
Result<Outcomes> outcomes(search::SearchIndex& index, const search::Question& question);

struct Series {
    QString value; ///< as stored; empty: all other values
    bool isOthers = false;
    Figure total;
    std::vector<Figure> counts; ///< of each bucket
    friend bool operator==(const Series&, const Series&) = default;
};
struct Volume {
    Breakdown by = Breakdown::Channel;
    std::vector<Bucket> buckets;
    Figure total;
    std::vector<Figure> all;    ///< of each bucket
    std::vector<Series> series; ///< the most frequent first, then all others
    friend bool operator==(const Volume&, const Volume&) = default;
};
/// What the question finds, by when it was sent and by value: of at most `most` values, the rest together. Domains: of what went by e-mail.
Result<Volume> volume(store::Database& database, search::SearchIndex& index, const search::Question& question, const Period& period, Step step,
                      Breakdown by, int most);

struct FailureRate {
    QString value, version; ///< version: of a template
    Figure all, failed;
    Share share;
    friend bool operator==(const FailureRate&, const FailureRate&) = default;
};
struct FailureRates {
    Breakdown by = Breakdown::Template;
    Figure all, failed; ///< of the question
    Share share;
    std::vector<FailureRate> rates; ///< those that fail most surely first: by the lower bound
    bool isPart = false;            ///< templates and domains: only those with the most failures
    Figure without = {};            ///< domains: letters that went to nobody by e-mail, which are in none of the others
    friend bool operator==(const FailureRates&, const FailureRates&) = default;
};
inline constexpr int templatesLooked = 12; ///< those whose versions are counted one by one
inline constexpr int domainsLooked = 12;   ///< those with the most failures among the candidates
inline constexpr int domainCandidates = 3 * domainsLooked; ///< those that most letters with a failure name, whichever of their recipients failed

/// Templates by version, others by value. Values nothing was sent by are left out. Domains: of what went by e-mail, and `all`, `failed` and `share` are of that.
Result<FailureRates> failureRates(store::Database& database, search::SearchIndex& index, const search::Question& question, Breakdown by);

struct FailuresOver {
    std::vector<Bucket> buckets;
    std::vector<FailureRate> rates; ///< of each, without values
    Share share;                    ///< of the whole period
    friend bool operator==(const FailuresOver&, const FailuresOver&) = default;
};
Result<FailuresOver> failuresOver(search::SearchIndex& index, const search::Question& question, const Period& period, Step step);

/// Letters in an old version of a template after a newer one was in use.
struct Adoption {
    QString value, newest; ///< template and version
    Figure inNewest;       ///< of the question
    Figure superseded;     ///< of the question: in another version, from the day after the newest one was first used
    QDate since;           ///< that first use
    QStringList versions;  ///< the others that are still used then
    friend bool operator==(const Adoption&, const Adoption&) = default;
};
struct Adoptions {
    Figure all;
    std::vector<Adoption> templates; ///< most superseded letters first
    int looked = 0, known = 0;       ///< templates: of those used most
    friend bool operator==(const Adoptions&, const Adoptions&) = default;
};
/// The newest of the versions that letters name is the one with the highest number, or, where they are not all numbers, the one first used
/// last. First use is looked for in everything the cache holds, not only in the question.
Result<Adoptions> adoptions(store::Database& database, search::SearchIndex& index, const search::Question& question);

/// The last day up to `today` on which something the question finds was sent; nullopt: nothing was.
Result<std::optional<QDate>> lastSent(search::SearchIndex& index, const search::Question& question, QDate today);
Result<std::optional<QDate>> firstSent(search::SearchIndex& index, const search::Question& question);

/// Nothing that is only planned: drafts, requests and what is under review or approved count as nothing sent, whatever date they bear.
/// Source: capability 68.
search::Question withoutDrafts(const search::Question& question);
/// The question with one more condition, whatever it says already; the second: sent within the period as well.
search::Question also(const search::Question& question, query::Expression condition);
search::Question within(const search::Question& question, const Period& period);
query::Term termOf(Breakdown by, const QString& value);

} // namespace cf::evidence
