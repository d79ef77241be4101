#include "models/evidence/preservation/preservation_book.h"

#include "models/cache/read_record.h"
#include "models/domain/connection_setting.h"
#include "models/query/print.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString profileOf(const cache::Cache& cache) { return QFileInfo(cache.path()).absolutePath(); }

QDateTime at(UtcMs utc, const QTimeZone& zone) { return QDateTime::fromMSecsSinceEpoch(utc, zone); }

/// The first moment at which it is due.
UtcMs dueOf(UtcMs lastRead, int months, const QTimeZone& zone)
{
    QDateTime due = at(lastRead, zone).addMonths(months);
    for (int day = 0; day < 4 && readBefore(due.toMSecsSinceEpoch(), months, zone) < lastRead; ++day) {
        due = due.addDays(1); // the last days of a month, where the one before is shorter
    }
    return due.toMSecsSinceEpoch();
}

Result<void> tellReadings(store::Database& database, PreservationBook& book, const std::vector<ReadingInterval>& intervals)
{
    CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
    const QDate thisMonth(at(book.at, book.zone).date().year(), at(book.at, book.zone).date().month(), 1);
    for (int i = 0; i < monthsAhead; ++i) {
        book.months.push_back({thisMonth.addMonths(i), 0});
    }
    for (const Repository& repository : repositories) {
        if (!isRead(repository)) {
            continue;
        }
        ReadingStanding one;
        one.months = monthsOf(intervals, repository.id);
        CF_TRY(one.files, cache::readFixityStanding(database, repository.id, readBefore(book.at, one.months, book.zone)));
        if (one.months > 0) {
            if (one.files.oldest) {
                one.nextDue = dueOf(*one.files.oldest, one.months, book.zone);
            }
            std::vector<UtcMs> borders;
            for (const DueMonth& month : book.months) {
                borders.push_back(readBefore(QDateTime(month.month.addMonths(1), QTime(0, 0), book.zone).toMSecsSinceEpoch(), one.months, book.zone));
            }
            CF_TRY(const std::vector<qint64> counts, cache::readingsBetween(database, repository.id, borders));
            for (size_t i = 0; i < counts.size(); ++i) {
                book.months[i].files += counts[i];
            }
        } else {
            book.months.front().files += one.files.neverRead;
        }
        CF_TRY(const std::vector<cache::FileToRead> next, cache::nextToRead(database, repository.id, nextListed));
        for (const cache::FileToRead& file : next) {
            if (one.months > 0 || !file.lastRead) {
                book.next.push_back({file, file.lastRead ? std::optional(dueOf(*file.lastRead, one.months, book.zone)) : std::nullopt});
            }
        }
        book.repositories.push_back(std::move(one));
    }
    std::ranges::stable_sort(book.next, {}, [](const DueFile& one) { return one.due.value_or(0); });
    book.next.resize(std::min(book.next.size(), size_t(nextListed)));
    return {};
}

Result<void> tellFormats(search::SearchIndex& index, PreservationBook& book, const query::Calendar& calendar)
{
    CF_TRY(const search::Question everything, questionOf({}, calendar));
    CF_TRY(book.all, index.total(everything));
    CF_TRY(const std::vector<search::FacetCounts> facets, index.facets(everything, {search::Facet::Format}));
    QStringList safe;
    for (const QString& format : book.plan.safe()) {
        safe << termText(query::Field::Format, format);
    }
    for (const search::FacetCounts& facet : facets) {
        for (const search::FacetCount& count : facet.counts) {
            if (count.value.isEmpty()) {
                continue; // without a file: Findings tells them
            }
            FormatUse use{book.plan.of(count.value), {}, {}};
            const QString term = termText(query::Field::Format, count.value);
            CF_TRY(use.letters, figure(index, term, calendar));
            if (use.standing.risk != FormatRisk::Low) {
                CF_TRY(use.alone, figure(index, safe.isEmpty() ? term : u"%1 -(%2)"_s.arg(term, safe.join(u" OR "_s)), calendar));
            }
            book.formats.push_back(std::move(use));
        }
    }
    std::ranges::stable_sort(book.formats, [](const FormatUse& a, const FormatUse& b) {
        return a.standing.risk != b.standing.risk ? a.standing.risk > b.standing.risk : a.letters.count > b.letters.count;
    });
    return {};
}

QJsonValue instant(std::optional<UtcMs> utc) { return utc ? QJsonValue(at(*utc, QTimeZone::utc()).toString(Qt::ISODate)) : QJsonValue(); }

} // namespace

qint64 PreservationBook::files() const
{
    qint64 sum = 0;
    for (const ReadingStanding& one : repositories) {
        sum += one.files.files;
    }
    return sum;
}

qint64 PreservationBook::due() const
{
    qint64 sum = 0;
    for (const ReadingStanding& one : repositories) {
        sum += one.files.due;
    }
    return sum;
}

bool isRead(const Repository& repository) { return holdsRecords(repository.kind) && !disconnectedSince(repository.connection); }

int monthsOf(const std::vector<ReadingInterval>& intervals, const RepositoryId& repository)
{
    int months = ReadingInterval::usualMonths;
    for (const ReadingInterval& one : intervals) {
        if (one.repository == repository) {
            return one.months;
        }
        months = one.repository.isEmpty() ? one.months : months;
    }
    return months;
}

UtcMs readBefore(UtcMs now, int months, const QTimeZone& zone)
{
    return months > 0 ? at(now, zone).addMonths(-months).toMSecsSinceEpoch() : std::numeric_limits<UtcMs>::min();
}

QFuture<Result<PreservationBook>> preservationBook(cache::Cache& cache, search::IndexFactory factory, std::vector<ReadingInterval> intervals, const query::Calendar& calendar,
                                                   std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [profile = profileOf(cache), factory = std::move(factory), intervals = std::move(intervals), calendar](store::Database& database) -> Result<PreservationBook> {
            PreservationBook book;
            book.at = calendar.now;
            book.zone = calendar.business;
            book.plan = readFormatPlan(profile);
            CF_CHECK(tellReadings(database, book, intervals));
            const auto index = factory(database);
            CF_CHECK(tellFormats(*index, book, calendar));
            return Result<PreservationBook>(std::move(book));
        },
        std::move(interrupt));
}

QJsonObject preservationJson(const PreservationBook& book)
{
    QJsonArray repositories, next, months, formats;
    for (const ReadingStanding& one : book.repositories) {
        repositories.append(QJsonObject{{u"name"_s, one.files.name},
                                        {u"completeTo"_s, instant(one.files.watermark)},
                                        {u"files"_s, one.files.files},
                                        {u"everyMonths"_s, one.months},
                                        {u"due"_s, one.files.due},
                                        {u"neverRead"_s, one.files.neverRead},
                                        {u"missing"_s, one.files.knownMissing},
                                        {u"oldestReading"_s, instant(one.files.oldest)},
                                        {u"nextDue"_s, instant(one.nextDue)}});
    }
    for (const DueFile& one : book.next) {
        next.append(QJsonObject{{u"id"_s, one.file.communication.value()},
                                {u"documentId"_s, one.file.documentId},
                                {u"repository"_s, one.file.repository},
                                {u"nativeId"_s, one.file.ref.nativeId},
                                {u"lastRead"_s, instant(one.file.lastRead)},
                                {u"due"_s, instant(one.due)}});
    }
    for (const DueMonth& one : book.months) {
        months.append(QJsonObject{{u"month"_s, one.month.toString(u"yyyy-MM"_s)}, {u"files"_s, one.files}});
    }
    for (const FormatUse& one : book.formats) {
        const bool isSafe = one.standing.risk == FormatRisk::Low;
        formats.append(QJsonObject{{u"format"_s, one.standing.format},
                                   {u"risk"_s, QString(codeOf(one.standing.risk))},
                                   {u"reasons"_s, QJsonArray::fromStringList(one.standing.reasons)},
                                   {u"advice"_s, one.standing.advice},
                                   {u"shownHere"_s, isShownHere(one.standing.format)},
                                   {u"letters"_s, figureJson(one.letters)},
                                   {u"alone"_s, isSafe ? QJsonValue() : QJsonValue(figureJson(one.alone))}});
    }
    QJsonArray faults;
    for (const RuleFault& fault : book.plan.faults) {
        faults.append(QJsonObject{{u"file"_s, fault.file}, {u"detail"_s, fault.detail}});
    }
    return {{u"at"_s, instant(book.at)}, {u"files"_s, book.files()}, {u"due"_s, book.due()}, {u"repositories"_s, repositories}, {u"dueMonths"_s, months},
            {u"next"_s, next},           {u"formats"_s, formats},    {u"faults"_s, faults}};
}

} // namespace cf::evidence
