#include "models/evidence/exceptions/exception_book.h"

#include "models/base/text.h"
#include "models/cache/read_copies.h"
#include "models/cache/read_custody.h"
#include "models/cache/read_missed.h"
#include "models/domain/exception_case.h"
#include "models/evidence/exceptions/exception_runs.h"
#include "models/query/parse.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int mostOfAKind = 20'000, mostDuplicates = 50;
constexpr qsizetype mostByName = 200;
constexpr UtcMs minuteMs = 60'000;

QString profileOf(const cache::Cache& cache) { return QFileInfo(cache.path()).absolutePath(); }

Result<void> addLetters(store::Database& database, search::SearchIndex& index, const query::Calendar& calendar, ExceptionBook& book)
{
    const auto asked = query::parse(u"failed OR state:compose-failed"_s);
    if (!asked) {
        return fail(ErrorKind::Protocol, u"the question for failed letters is not understood"_s);
    }
    const search::Question question{*asked, calendar};
    CF_TRY(const search::Total total, index.total(question));
    book.isDeliveryKnown = std::ranges::none_of(total.noData, [](const search::NoDataYet& one) { return one.field == query::Field::State && one.everywhere; });
    CF_TRY(std::vector<qint64> rows, index.newest(question, mostExceptions));
    book.isPart = total.total > qint64(rows.size());
    std::ranges::sort(rows); // neighbours lie side by side on the disk
    CF_TRY(const std::vector<cache::FailedLetter> letters, cache::failedLetters(database, rows));
    for (const cache::FailedLetter& letter : letters) {
        book.exceptions.push_back(exceptionOf(letter, book.rules.rule));
    }
    return {};
}

Result<void> addUnfiled(store::Database& database, UtcMs now, ExceptionBook& book)
{
    const UtcMs grace = book.rules.rule.filingMinutes * minuteMs;
    CF_TRY(const std::vector<cache::UnfiledLetter> letters, cache::unfiledLetters(database, now - grace, mostOfAKind + 1));
    book.isPart = book.isPart || letters.size() > size_t(mostOfAKind);
    for (const cache::UnfiledLetter& letter : letters) {
        LetterException one;
        one.id = u"filing/"_s + letter.key;
        one.kind = ExceptionKind::NotFiled;
        one.letter = letter.id;
        one.documentId = letter.documentId;
        one.name = letter.documentId.isEmpty() ? letter.title : letter.documentId;
        one.title = letter.title;
        one.type = letter.type;
        one.unit = letter.unit;
        one.batch = letter.batch;
        one.templateCode = letter.templateCode;
        one.customer = letter.customer;
        one.claim = letter.claim;
        one.system = letter.repositoryName;
        one.opened = one.failed = letter.since + grace;
        one.attempts.push_back({one.opened, true, u"NOT_FILED"_s, letter.claim, {}, {}, letter.repositoryName});
        book.exceptions.push_back(std::move(one));
    }
    return {};
}

/// What persons noted on what nothing tells of any more.
void addGone(const QHash<QString, std::vector<ExceptionDeed>>& deeds, ExceptionBook& book)
{
    const QHash<QString, ExceptionKind> concerns{{u"delivery"_s, ExceptionKind::DeliveryFailed}, {u"making"_s, ExceptionKind::GenerationFailed}, {u"filing"_s, ExceptionKind::NotFiled},
                                                 {u"archive"_s, ExceptionKind::ArchiveFailed},   {u"input"_s, ExceptionKind::ReconciliationGap}, {u"run"_s, ExceptionKind::GenerationFailed}};
    QSet<QString> known;
    for (const LetterException& one : book.exceptions) {
        known.insert(one.id);
    }
    QStringList gone = deeds.keys();
    gone.removeIf([&](const QString& id) { return known.contains(id); });
    gone.sort();
    for (const QString& id : std::as_const(gone)) {
        const auto kind = concerns.find(id.section(u'/', 0, 0));
        if (kind == concerns.end()) {
            continue;
        }
        LetterException one;
        one.id = id;
        one.kind = *kind;
        one.name = id.section(u'/', 1);
        one.isGone = true;
        one.failures = 0;
        book.exceptions.push_back(std::move(one));
    }
}

int rankOf(const LetterException& one) { return one.isOpen() ? 0 : one.isReleased() ? 2 : 1; }

bool isBefore(const LetterException& a, const LetterException& b)
{
    if (rankOf(a) != rankOf(b)) {
        return rankOf(a) < rankOf(b);
    }
    constexpr UtcMs never = std::numeric_limits<UtcMs>::max();
    if (rankOf(a) == 0) {
        return std::pair(a.due ? a.due->end : never, a.opened.value_or(never)) < std::pair(b.due ? b.due->end : never, b.opened.value_or(never));
    }
    return a.ended.value_or(a.opened.value_or(0)) > b.ended.value_or(b.opened.value_or(0));
}

ExceptionCounts countsOf(const ExceptionBook& book)
{
    ExceptionCounts counts;
    counts.all = qint64(book.exceptions.size());
    for (const LetterException& one : book.exceptions) {
        ++counts.states[size_t(one.state)];
        if (!one.isOpen()) {
            continue;
        }
        ++counts.open;
        ++counts.kinds[size_t(one.kind)];
        ++counts.teams[one.team];
        ++counts.units[one.unit];
        ++counts.batches[one.batch];
        counts.late += one.isLate(book.at) ? 1 : 0;
        counts.looping += one.isLooping ? 1 : 0;
        counts.withoutCase += one.tie ? 0 : 1;
    }
    return counts;
}

} // namespace

LetterException exceptionOf(const cache::FailedLetter& letter, const ExceptionRule& rule)
{
    LetterException one;
    one.letter = letter.id;
    one.documentId = letter.documentId;
    one.name = letter.documentId.isEmpty() ? letter.title : letter.documentId;
    one.title = letter.title;
    one.type = letter.type;
    one.unit = letter.unit;
    one.batch = letter.batch;
    one.templateCode = letter.templateCode;
    one.customer = letter.customer;
    one.system = letter.repositoryName;
    one.mended = letter.mended;
    one.failures = std::max(1, letter.failures);
    bool isMaking = letter.tries.empty();
    for (const cache::FailedTry& each : letter.tries) {
        one.attempts.push_back({each.at, true, QString(code(each.state)), each.reason, each.recipient, each.isReissue ? each.documentId : QString(), each.source});
        one.opened = !one.opened ? each.at : one.opened;
        one.failed = each.at ? each.at : one.failed;
        one.message = each.reason;
        one.system = each.source.isEmpty() ? one.system : each.source;
        isMaking = each.kind == u"render-failed";
    }
    if (letter.tries.empty()) {
        one.attempts.push_back({letter.known, true, QString(code(letter.state)), {}, {}, {}, letter.repositoryName});
    }
    one.opened = one.opened ? one.opened : letter.known;
    one.failed = one.failed ? one.failed : one.opened;
    one.kind = !isMaking ? ExceptionKind::DeliveryFailed : kindByMessage(rule, one.message, letter.tries.empty() ? ExceptionKind::GenerationFailed : ExceptionKind::TemplateError);
    one.id = (isMaking ? u"making/"_s : u"delivery/"_s) + letter.key;
    return one;
}

bool isBeforeRule(const LetterException& one, const ExceptionRules& rules)
{
    const std::optional<UtcMs> failed = one.failed ? one.failed : one.opened;
    return rules.rule.since && failed && !one.tie && one.deeds.empty() && *failed < rules.rule.since->startOfDay(rules.calendar.timeZone()).toMSecsSinceEpoch();
}

Result<void> tieCases(store::Database& database, const ExceptionRule& rule, std::vector<LetterException>& exceptions)
{
    QHash<QString, std::vector<size_t>> ids, letters, runs, batches;
    for (size_t i = 0; i < exceptions.size(); ++i) {
        const LetterException& one = exceptions[i];
        ids[one.id].push_back(i);
        if (!one.documentId.isEmpty()) {
            letters[identifierKey(one.documentId)].push_back(i);
        }
        for (const ExceptionAttempt& attempt : one.attempts) {
            if (!attempt.id.isEmpty()) {
                one.runRows.empty() ? letters[identifierKey(attempt.id)].push_back(i) : runs[attempt.id].push_back(i);
            }
        }
        if (!one.runRows.empty() && !one.batch.isEmpty()) {
            batches[fold(one.batch)].push_back(i);
        }
    }
    // A few letters are asked for by name: the guard of one resend reads no other case.
    const bool isFew = letters.size() <= mostByName && runs.isEmpty() && batches.isEmpty();
    std::vector<cache::KnownCase> cases;
    if (isFew) {
        QStringList named = letters.keys();
        for (const QString& id : ids.keys()) {
            named << identifierKey(id);
        }
        CF_TRY(cases, cache::exceptionCasesNaming(database, rule.processes, rule.steps, rule.letters + QStringList{exceptionReference.toString()}, named));
    } else {
        CF_TRY(cases, cache::exceptionCases(database, rule.processes, rule.steps));
    }
    for (const cache::KnownCase& told : cases) {
        const CaseAbout about = aboutOf(rule, told.what);
        std::set<size_t> meant;
        const auto add = [&meant](const QStringList& names, const QHash<QString, std::vector<size_t>>& of) {
            for (const QString& name : names) {
                const std::vector<size_t> found = of.value(name);
                meant.insert(found.begin(), found.end());
            }
        };
        add(about.exceptions, ids);
        if (meant.empty()) {
            add(about.letters, letters);
            add(about.runs, runs);
        }
        if (meant.empty()) {
            add(about.batches, batches);
        }
        for (const size_t i : meant) {
            tieTo(exceptions[i], rule, told);
        }
    }
    return {};
}

Result<ExceptionBook> readExceptionBook(store::Database& database, search::SearchIndex& index, const ExceptionRules& rules, const ExceptionNotes& notes,
                                        const query::Calendar& calendar)
{
    ExceptionBook book;
    book.rules = rules;
    book.at = calendar.now;
    CF_TRY(book.scope, cache::readScope(database));
    CF_TRY(const qint64 flows, database.integer(u"SELECT EXISTS (SELECT 1 FROM repository WHERE kind = 'WORKFLOW')"));
    book.hasWorkflow = flows != 0;
    CF_TRY(RunExceptions runs, runExceptions(database, rules.rule, calendar.now, mostOfAKind));
    book.exceptions = std::move(runs.exceptions);
    book.unnamed = runs.unnamed;
    book.hasComposition = runs.isKnown;
    CF_CHECK(addLetters(database, index, calendar, book));
    book.isPart = book.isPart || runs.isPart;
    CF_CHECK(addUnfiled(database, calendar.now, book));
    CF_CHECK(tieCases(database, rules.rule, book.exceptions));
    QHash<QString, std::vector<ExceptionDeed>> noted;
    for (const ExceptionDeed& deed : notes.deeds) {
        noted[deed.exception].push_back(deed);
    }
    if (!book.isPart) {
        addGone(noted, book);
    }
    const BusinessDays days(rules.calendar);
    CF_TRY(const PlannedOutcomes planned, PlannedOutcomes::read(database, notes.planned));
    for (LetterException& one : book.exceptions) {
        planned.addTo(one);
        settle(one, rules.rule, days, noted.value(one.id));
        if (one.isGone) { // whatever became of it, it is over
            one.state = ExceptionState::Released;
            one.ended = one.deeds.back().at;
        }
    }
    book.older = qint64(std::erase_if(book.exceptions, [&](const LetterException& one) { return isBeforeRule(one, rules); }));
    std::ranges::stable_sort(book.exceptions, isBefore);
    book.counts = countsOf(book);
    return Result<ExceptionBook>(std::move(book));
}

std::vector<const LetterException*> ExceptionBook::called(const QString& name) const
{
    if (const LetterException* one = find(name)) {
        return {one};
    }
    std::vector<const LetterException*> all;
    const QString key = identifierKey(name);
    for (const LetterException& one : exceptions) {
        const auto is = [&](const QString& own) { return !own.isEmpty() && identifierKey(own) == key; };
        const bool isAttempt = std::ranges::any_of(one.attempts, [&](const ExceptionAttempt& attempt) { return is(attempt.id); });
        if (!key.isEmpty() && (is(one.documentId) || is(one.name) || is(one.batch) || is(one.customer) || one.letter.value() == name || isAttempt)) {
            all.push_back(&one);
        }
    }
    return all;
}

const LetterException* ExceptionBook::find(const QString& id) const
{
    const auto found = std::ranges::find(exceptions, id, &LetterException::id);
    return found == exceptions.end() ? nullptr : &*found;
}

QFuture<Result<ExceptionBook>> exceptionBook(cache::Cache& cache, search::IndexFactory factory, ExceptionNotes notes, const query::Calendar& calendar,
                                             std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), profile = profileOf(cache), notes = std::move(notes), calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return readExceptionBook(database, *index, readExceptionRules(profile), notes, calendar);
        },
        std::move(interrupt));
}

QFuture<Result<ExceptionDuplicates>> duplicatesOf(cache::Cache& cache, const LetterException& one)
{
    return cache.readers().read([rows = one.runRows, letter = one.letter](store::Database& database) -> Result<ExceptionDuplicates> {
        ExceptionDuplicates duplicates;
        if (!rows.empty()) {
            CF_TRY(const cache::MadeTwice twice, cache::madeTwice(database, rows, mostDuplicates));
            duplicates.documents = twice.documents;
            duplicates.count = twice.count;
        }
        if (!letter.isEmpty()) {
            CF_TRY(const cache::Copies copies, cache::readCopies(database, letter));
            duplicates.copies = copies.others;
        }
        return duplicates;
    });
}

} // namespace cf::evidence
