#include "models/evidence/exceptions/resend_guard.h"

#include <QFileInfo>

namespace cf::evidence {

namespace {

using Hindered = std::vector<std::pair<CommunicationId, ResendHindrance>>;

QString profileOf(const cache::Cache& cache) { return QFileInfo(cache.path()).absolutePath(); }

Result<Hindered> hindered(store::Database& database, const ExceptionRules& rules, const std::vector<CommunicationId>& letters, const ExceptionNotes& notes)
{
    std::vector<LetterException> exceptions;
    std::vector<CommunicationId> asked;
    for (const CommunicationId& letter : letters) {
        CF_TRY(const std::vector<qint64> rows, cache::rowsOfLetter(database, letter));
        CF_TRY(const std::vector<cache::FailedLetter> failed, cache::failedLetters(database, rows));
        for (const cache::FailedLetter& one : failed) {
            exceptions.push_back(exceptionOf(one, rules.rule));
            asked.push_back(letter);
        }
    }
    Hindered all;
    if (exceptions.empty()) {
        return all;
    }
    CF_CHECK(tieCases(database, rules.rule, exceptions));
    const BusinessDays days(rules.calendar);
    CF_TRY(const PlannedOutcomes planned, PlannedOutcomes::read(database, notes.planned));
    for (size_t i = 0; i < exceptions.size(); ++i) {
        planned.addTo(exceptions[i]);
        settle(exceptions[i], rules.rule, days, notes.deeds);
        if (isBeforeRule(exceptions[i], rules)) {
            continue;
        }
        if (const auto bar = resendBar(exceptions[i], rules.rule)) {
            all.emplace_back(asked[i], ResendHindrance{exceptions[i], *bar});
        }
    }
    return Result<Hindered>(std::move(all));
}

} // namespace

Result<std::optional<ResendHindrance>> resendHindrance(store::Database& database, const ExceptionRules& rules, const CommunicationId& letter, const ExceptionNotes& notes)
{
    CF_TRY(Hindered all, hindered(database, rules, {letter}, notes));
    return all.empty() ? std::optional<ResendHindrance>() : std::optional(std::move(all.front().second));
}

QFuture<Result<std::optional<ResendHindrance>>> resendHindranceOf(cache::Cache& cache, CommunicationId letter, ExceptionNotes notes)
{
    return cache.readers().read([profile = profileOf(cache), letter = std::move(letter), notes = std::move(notes)](store::Database& database) {
        return resendHindrance(database, readExceptionRules(profile), letter, notes);
    });
}

QFuture<Result<Hindered>> resendHindrancesOf(cache::Cache& cache, std::vector<CommunicationId> letters, ExceptionNotes notes)
{
    return cache.readers().read([profile = profileOf(cache), letters = std::move(letters), notes = std::move(notes)](store::Database& database) {
        return hindered(database, readExceptionRules(profile), letters, notes);
    });
}

} // namespace cf::evidence
