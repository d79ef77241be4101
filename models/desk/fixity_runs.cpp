// Readings of files: the runs, and a chain of what they found, so that a report that was changed, or taken out between two others, is noticed. That the newest are
// there is not shown by it.
#include "models/base/sha256.h"
#include "models/desk/desk.h"

#include "models/base/deliver.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::desk {

namespace {

QByteArray linked(const QByteArray& before, const QByteArray& draw, const QByteArray& report)
{
    Sha256 hash;
    hash.addData(before);
    hash.addData(draw + '\n');
    hash.addData(report);
    return hash.result();
}

} // namespace

QFuture<Result<std::vector<ReadingInterval>>> Desk::readingIntervals()
{
    return m_writer->write([](store::Database& database) -> Result<std::vector<ReadingInterval>> {
        CF_TRY(store::Statement * select, database.cached("SELECT repository, months, at, person FROM reading_interval ORDER BY repository"));
        std::vector<ReadingInterval> all;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return all;
            }
            all.push_back({RepositoryId(select->text(0)), int(select->integer(1)), select->integer(2), select->text(3)});
        }
    });
}

QFuture<Result<void>> Desk::setReadingInterval(ReadingInterval interval)
{
    const DeskDeed deed{"reading-interval"_L1, "repository"_L1, interval.repository.value()};
    auto future = m_writer->write(admitted(deed, [interval = std::move(interval)](store::Database& database) -> Result<void> {
        if (interval.months < 0 || interval.months > ReadingInterval::mostMonths) {
            return fail(ErrorKind::Rejected, u"an interval is 0 to %1 months"_s.arg(ReadingInterval::mostMonths));
        }
        CF_TRY(store::Statement * put, database.cached("INSERT INTO reading_interval (repository, months, at, person) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (repository) DO UPDATE "
                                                       "SET months = excluded.months, at = excluded.at, person = excluded.person"));
        put->bind(1, interval.repository.value()).bind(2, interval.months).bind(3, interval.at).bind(4, interval.person);
        return put->run();
    }));
    deliver(future, this, [this](const Result<void>& kept) {
        if (kept) {
            Q_EMIT fixityChanged();
        }
    });
    return future;
}

QFuture<Result<void>> Desk::beginFixity(FixityDraw draw)
{
    const DeskDeed deed{"begin-fixity"_L1, "run"_L1, draw.id};
    auto future = m_writer->write(admitted(deed, [draw = std::move(draw)](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO fixity_run (id, began, person, draw) VALUES (?1, ?2, ?3, ?4)"));
        insert->bind(1, draw.id).bind(2, draw.began).bind(3, draw.person).bind(4, QJsonDocument(fixityDrawJson(draw)).toJson(QJsonDocument::Compact));
        return insert->run();
    }));
    deliver(future, this, [this](const Result<void>& kept) {
        if (kept) {
            Q_EMIT fixityChanged();
        }
    });
    return future;
}

QFuture<Result<void>> Desk::endFixity(FixityReport report)
{
    const DeskDeed deed{"end-fixity"_L1, "run"_L1, report.draw.id};
    auto future = m_writer->write(admitted(deed, [report = std::move(report)](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * there, database.cached("SELECT 1 FROM fixity_report WHERE run = ?1"));
        there->bind(1, report.draw.id);
        CF_TRY(const bool isThere, there->step());
        if (isThere) {
            there->reset();
            return fail(ErrorKind::Conflict, u"this run has its report"_s);
        }
        CF_TRY(store::Statement * last, database.cached("SELECT sha256 FROM fixity_report ORDER BY rowid DESC LIMIT 1"));
        CF_TRY(const bool isOne, last->step());
        const QByteArray before = isOne ? last->blob(0) : QByteArray("");
        last->reset();
        const QByteArray bytes = QJsonDocument(fixityReportJson(report)).toJson(QJsonDocument::Compact);
        CF_TRY(store::Statement * draw, database.cached("SELECT draw FROM fixity_run WHERE id = ?1"));
        draw->bind(1, report.draw.id);
        CF_TRY(const bool isRun, draw->step());
        if (!isRun) {
            return fail(ErrorKind::NotFound, u"no such run"_s);
        }
        const QByteArray drawn = draw->blob(0);
        draw->reset();
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO fixity_report (run, ended, outcome, report, sha256, before) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
        insert->bind(1, report.draw.id).bind(2, report.ended).bind(3, report.outcome()).bind(4, bytes).bind(5, linked(before, drawn, bytes)).bind(6, before);
        return insert->run();
    }));
    deliver(future, this, [this](const Result<void>& kept) {
        if (kept) {
            Q_EMIT fixityChanged();
        }
    });
    return future;
}

QFuture<Result<std::vector<KeptFixityRun>>> Desk::fixityRuns(int limit)
{
    return m_writer->write([limit](store::Database& database) -> Result<std::vector<KeptFixityRun>> {
        CF_TRY(store::Statement * select,
               database.cached("SELECT r.draw, p.report, p.sha256, p.before, coalesce((SELECT b.sha256 FROM fixity_report b WHERE b.rowid < p.rowid ORDER BY b.rowid DESC LIMIT 1), x'') "
                               "FROM fixity_run r LEFT JOIN fixity_report p ON p.run = r.id ORDER BY r.began DESC, r.rowid DESC LIMIT ?1"));
        select->bind(1, limit);
        std::vector<KeptFixityRun> runs;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return runs;
            }
            auto draw = fixityDrawFrom(select->blob(0));
            KeptFixityRun run{draw ? std::move(*draw) : FixityDraw(), {}, {}, draw.has_value()};
            if (!select->isNull(1)) {
                const QByteArray bytes = select->blob(1);
                auto report = fixityReportFrom(bytes);
                run.sha256 = select->blob(2);
                run.isAsKept = run.isAsKept && report.has_value() && linked(select->blob(3), select->blob(0), bytes) == run.sha256 && select->blob(3) == select->blob(4);
                run.report = report ? std::optional(std::move(*report)) : std::optional(FixityReport{run.draw, 0, {}, {}, 0, {}, -1, {}});
            }
            runs.push_back(std::move(run));
        }
    });
}

} // namespace cf::desk
