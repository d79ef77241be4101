// Failure rates and versions of templates still in use.
#include "models/cache/template_versions.h"
#include "models/evidence/figure_counting.h"
#include "models/query/edit.h"
#include "models/query/equal_term.h"
#include "models/query/print.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using query::Expression;
using query::Field;

Expression failed()
{
    return query::of(query::equalTerm(Field::Outcome, u"failed"_s));
}

Expression version(const QString& code, const QString& version)
{
    query::Term term = query::equalTerm(Field::TemplateVersion, version);
    return query::all({query::of(termOf(Breakdown::Template, code)), query::of(term)});
}

Expression otherVersion(const QString& code, const QString& version)
{
    query::Term term = query::equalTerm(Field::TemplateVersion, version);
    return query::all({query::of(termOf(Breakdown::Template, code)), query::negated(query::of(term))});
}

/// -1: it is no number.
int numberOf(const QString& version)
{
    bool isNumber = false;
    const int number = version.toInt(&isNumber);
    return isNumber ? number : -1;
}

/// Of the facet, the most frequent first.
Result<QStringList> templatesOf(search::SearchIndex& index, const search::Question& question)
{
    CF_TRY(const std::vector<search::FacetCounts> facets, index.facets(question, {search::Facet::Template}));
    QStringList codes;
    for (const search::FacetCount& count : facets.front().counts) {
        if (!count.value.isEmpty()) {
            codes << count.value;
        }
    }
    return codes;
}

Result<void> addRate(search::SearchIndex& index, const search::Question& question, const QString& value, const QString& version, FailureRates& told)
{
    FailureRate rate;
    rate.value = value;
    rate.version = version;
    CF_TRY(rate.all, figure(index, question));
    if (rate.all.count > 0) {
        CF_TRY(rate.failed, figure(index, also(question, failed())));
        rate.share = shareOf(rate.failed.count, rate.all.count);
        told.rates.push_back(std::move(rate));
    }
    return {};
}

} // namespace

Result<FailureRates> failureRates(store::Database& database, search::SearchIndex& index, const search::Question& of, Breakdown by)
{
    FailureRates told;
    told.by = by;
    const bool isByDomain = by == Breakdown::Domain;
    const search::Question question = isByDomain ? also(of, byEmail()) : of;
    if (isByDomain) {
        CF_TRY(told.without, figure(index, also(of, query::negated(byEmail()))));
    }
    CF_TRY(told.all, figure(index, question));
    CF_TRY(told.failed, figure(index, also(question, failed())));
    told.share = shareOf(told.failed.count, told.all.count);
    if (by == Breakdown::Template) {
        CF_TRY(QStringList codes, templatesOf(index, also(question, failed())));
        told.isPart = codes.size() > templatesLooked;
        for (const QString& code : codes.mid(0, templatesLooked)) {
            CF_TRY(const QStringList versions, cache::versionsOfTemplate(database, code));
            for (const QString& one : versions) {
                CF_CHECK(addRate(index, also(question, version(code, one)), code, one, told));
            }
        }
    } else if (isByDomain) {
        CF_TRY(const search::EmailDomains domains, index.emailDomains(also(question, failed()), domainCandidates));
        told.isPart = domains.all > qint64(domains.most.size());
        for (const search::FacetCount& one : domains.most) {
            CF_CHECK(addRate(index, also(question, query::of(termOf(by, one.value))), one.value, {}, told));
        }
        std::erase_if(told.rates, [](const FailureRate& rate) { return rate.failed.count == 0; }); // another recipient of the letter failed
        std::ranges::stable_sort(told.rates, std::ranges::greater{}, [](const FailureRate& rate) { return rate.failed.count; });
        if (told.rates.size() > size_t(domainsLooked)) {
            told.isPart = true;
            told.rates.resize(size_t(domainsLooked));
        }
    } else {
        CF_TRY(const std::vector<Counted> values, valuesOf(database, index, question, by));
        for (const Counted& one : values) {
            CF_CHECK(addRate(index, also(question, query::of(termOf(by, one.value))), one.value, {}, told));
        }
    }
    std::ranges::stable_sort(told.rates, [](const FailureRate& a, const FailureRate& b) {
        return a.share.low != b.share.low ? a.share.low > b.share.low : a.all.count > b.all.count;
    });
    return told;
}

Result<FailuresOver> failuresOver(search::SearchIndex& index, const search::Question& question, const Period& period, Step step)
{
    FailuresOver told;
    told.buckets = bucketsOf(period, step, question.calendar.weekStart);
    qint64 all = 0, failures = 0;
    for (const Bucket& bucket : told.buckets) {
        const search::Question part = within(question, {bucket.from, bucket.to});
        FailureRate rate;
        CF_TRY(rate.all, figure(index, part));
        CF_TRY(rate.failed, figure(index, also(part, failed())));
        rate.share = shareOf(rate.failed.count, rate.all.count);
        all += rate.all.count;
        failures += rate.failed.count;
        told.rates.push_back(std::move(rate));
    }
    told.share = shareOf(failures, all);
    return told;
}

Result<Adoptions> adoptions(store::Database& database, search::SearchIndex& index, const search::Question& question)
{
    Adoptions told;
    CF_TRY(told.all, figure(index, question));
    CF_TRY(const QStringList codes, templatesOf(index, question));
    told.known = int(codes.size());
    search::Question everything;
    everything.calendar = question.calendar;
    everything.query.zone = question.query.zone;
    for (const QString& code : codes.mid(0, templatesLooked)) {
        ++told.looked;
        Adoption adoption;
        adoption.value = code;
        CF_TRY(const QStringList versions, cache::versionsOfTemplate(database, code));
        const bool isNumbered = std::ranges::all_of(versions, [](const QString& one) { return numberOf(one) >= 0; });
        for (const QString& one : versions) {
            CF_TRY(const std::optional<QDate> first, firstSent(index, also(everything, version(code, one))));
            const bool isNewer = isNumbered ? numberOf(one) > numberOf(adoption.newest) : !adoption.since.isValid() || (first && *first > adoption.since);
            if (first && isNewer) {
                adoption.since = *first;
                adoption.newest = one;
            }
        }
        if (!adoption.since.isValid()) {
            continue;
        }
        const search::Question late =
            also(question, query::withDates({}, Field::Sent, adoption.since.addDays(1), std::nullopt).where);
        for (const QString& one : versions) {
            CF_TRY(const search::Total used, index.total(also(late, version(code, one))));
            if (one != adoption.newest && used.total > 0) {
                adoption.versions << one;
            }
        }
        CF_TRY(adoption.inNewest, figure(index, also(question, version(code, adoption.newest))));
        CF_TRY(adoption.superseded, figure(index, also(late, otherVersion(code, adoption.newest))));
        told.templates.push_back(std::move(adoption));
    }
    std::ranges::stable_sort(told.templates, [](const Adoption& a, const Adoption& b) { return a.superseded.count > b.superseded.count; });
    return told;
}

} // namespace cf::evidence
