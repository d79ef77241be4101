#include "models/connectors/remote/archive_walk.h"

#include "models/connectors/remote/clock_gap.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

constexpr int slicesAhead = 4;

} // namespace

RunCursor RunCursor::from(const QString& text)
{
    QJsonObject in = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto take = [&in](const char* name) { return in.take(QLatin1StringView(name)); };
    RunCursor cursor;
    cursor.since = take("since").toInteger();
    cursor.began = take("began").toInteger();
    cursor.reconciled = take("reconciled").toInteger();
    cursor.rules = take("rules").toString();
    cursor.part = take("part").toString();
    cursor.after = take("after").toString();
    cursor.own = std::move(in);
    return cursor;
}

QString RunCursor::text() const
{
    QJsonObject out = own;
    out.insert(u"since"_s, since);
    out.insert(u"began"_s, began);
    out.insert(u"reconciled"_s, reconciled);
    out.insert(u"rules"_s, rules);
    out.insert(u"part"_s, part);
    out.insert(u"after"_s, after);
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

QCoro::Task<Result<void>> Walker::begin(QString text, std::unique_ptr<Walk> walk, std::stop_token stop)
{
    const UtcMs beganHere = m_clock.now();
    const Result<WalkTerms> terms = co_await walk->prepare(stop);
    if (!terms) {
        co_return tl::unexpected<Error>(terms.error());
    }
    auto run = std::make_unique<Run>();
    run->beganHere = beganHere;
    run->walk = std::move(walk);
    RunCursor& cursor = run->cursor;
    cursor = RunCursor::from(text);
    if (cursor.rules != terms->rules) {
        cursor = RunCursor();
        cursor.rules = terms->rules;
    }
    const bool goesOn = cursor.began > 0 && (terms->resumesIncrements || cursor.since == 0);
    if (!goesOn) {
        cursor.began = 0;
        cursor.part.clear();
        cursor.after.clear();
    }
    const qint64 since = cursor.since > 0 ? std::max<qint64>(1, cursor.since - terms->overlapMs) : 0;
    const double passed = double(m_clock.now() - cursor.reconciled);
    run->reconciles = since == 0 || passed >= terms->reconcileHours * 3'600'000;
    std::vector<std::unique_ptr<RunPart>> parts = run->walk->parts(cursor, !goesOn, since, run->reconciles);
    run->stages = std::make_unique<StagedRun>(std::move(parts), slicesAhead, cursor.part, cursor.after);
    run->expected = text;
    m_run = std::move(run);
    co_return Result<void>();
}

QCoro::Task<Result<Page>> Walker::next(QString cursor, std::function<std::unique_ptr<Walk>()> make,
                                       http::SignedLine& line, std::stop_token stop)
{
    if (!m_run || m_run->expected != cursor || cursor.isEmpty()) {
        co_await closeAll(*this, &line, false);
        std::unique_ptr<Walk> walk = make();
        const Result<void> begun = co_await begin(cursor, std::move(walk), stop);
        if (!begun) {
            co_return tl::unexpected<Error>(begun.error());
        }
    }
    Run& run = *m_run;
    Result<StagedRun::Piece> piece = co_await run.stages->next(stop);
    if (!piece) {
        co_await closeAll(*this, &line, false);
        co_return tl::unexpected<Error>(piece.error());
    }
    Page page;
    page.changes = std::move(piece->changes);
    if (run.isFirstPage) {
        run.isFirstPage = false;
        page.changes.push_back(clockGap(line.line()));
    }
    if (run.cursor.began == 0) {
        // By the server's own clock as it listed: ours may be wrong, or have been set between two answers.
        run.cursor.began = run.walk->began().value_or(0);
    }
    RunCursor next = run.cursor;
    if (next.began == 0) { // nothing was asked yet, or answered without a time: by ours, set as far as the server's is known to differ
        next.began = run.beganHere + line.line().clockOffset().value_or(std::chrono::milliseconds(0)).count();
    }
    next.part = piece->part;
    next.after = piece->after;
    if (piece->last) {
        next.since = next.began;
        next.reconciled = run.reconciles ? m_clock.now() : next.reconciled;
        next.began = 0;
        next.part.clear();
        next.after.clear();
        run.walk->end(next, run.reconciles);
    }
    page.next = run.expected = next.text();
    page.last = piece->last;
    page.progress = piece->progress;
    page.fieldsSeen = run.walk->fieldsSeen();
    if (page.last) {
        co_await closeAll(*this, &line, false);
    }
    co_return page;
}

QCoro::Task<void> Walker::close()
{
    if (m_run) {
        const std::unique_ptr<Run> run = std::move(m_run);
        co_await run->stages->close();
    }
}

QCoro::Task<void> closeAll(Walker& walker, http::SignedLine* line, bool signOut)
{
    co_await walker.close();
    if (line) {
        line->forgetRefusal();
    }
    if (line && signOut) {
        co_await line->close();
    }
}

double numberSetting(const Connection& connection, const QString& name, double usual)
{
    bool isOne = false;
    const double stated = connection[name].toDouble(&isOne);
    return isOne && stated >= 0 ? stated : usual;
}

} // namespace cf::connectors
