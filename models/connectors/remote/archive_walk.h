// Runs over a connected system, whatever its kind: begun where the last one ended, taken up where one was interrupted, page by
// page. A kind of repository brings a Walk; the cursor, the watermark and what is asked again are the same for all.
#pragma once

#include "models/connectors/remote/staged_run.h"
#include "models/http/signed_line.h"

#include <functional>

namespace cf::connectors {

/// Where a run goes on, or the next one begins. Times are milliseconds.
struct RunCursor {
    qint64 since = 0;      ///< by the server's clock; 0: everything is read
    qint64 began = 0;      ///< by the server's clock, when this run did; 0: between two runs, or not known yet
    qint64 reconciled = 0; ///< by our clock, when all records were compared
    QString rules;         ///< fingerprint: another reads everything anew
    QString part, after;   ///< of the run under way
    QJsonObject own{};     ///< what the kind keeps besides, under other names than the above

    /// One that is not understood is the one of the first run.
    static RunCursor from(const QString& text);
    QString text() const;
};

/// How a run is done, as settings and server have it.
struct WalkTerms {
    QString rules;
    qint64 overlapMs = 0;          ///< before `since`, what is asked for again: rows and indexes lag behind their times
    double reconcileHours = 24;    ///< how often all records are compared
    bool resumesIncrements = true; ///< a run since a time is taken up where it stopped; else from its start
};

/// One run of one kind of repository. Lives as long as the run, on the sync thread.
class Walk
{
public:
    virtual ~Walk() = default;
    /// Once, before all else: asks the server what has to be known.
    virtual QCoro::Task<Result<WalkTerms>> prepare(std::stop_token stop) = 0;
    /// Once. since: ms of the server's clock, the overlap taken off; 0: everything. isNew: the run begins now, and may note in
    /// `cursor.own` what its end needs.
    virtual std::vector<std::unique_ptr<RunPart>> parts(RunCursor& cursor, bool isNew, qint64 since, bool reconciles) = 0;
    /// The server's clock at the first answer of this run: what changes later is the next run's. None: nothing was asked yet, or the
    /// server tells no time; then our clock counts, corrected by what is known of the server's from before.
    virtual std::optional<UtcMs> began() const = 0;
    virtual QStringList fieldsSeen() const = 0;
    /// `next` is where the next run begins; `reconciled`, whether this one compared.
    virtual void end(RunCursor& next, bool reconciled)
    {
        Q_UNUSED(next);
        Q_UNUSED(reconciled);
    }
};

/// The runs of one connector, one after another. Belongs to the sync thread.
class Walker
{
public:
    explicit Walker(const Clock& clock)
        : m_clock(clock)
    {}
    /// As Connector::changesSince. `begin` makes the walk of a run that is not under way here.
    QCoro::Task<Result<Page>> next(QString cursor, std::function<std::unique_ptr<Walk>()> begin, http::SignedLine& line,
                                   std::stop_token stop);
    /// Ends the run under way. To be awaited before it is destroyed.
    QCoro::Task<void> close();

private:
    struct Run {
        std::unique_ptr<Walk> walk;
        RunCursor cursor{};
        UtcMs beganHere = 0; ///< by our clock, before anything was asked
        bool reconciles = false, isFirstPage = true;
        QString expected{}; ///< the cursor this run goes on from
        std::unique_ptr<StagedRun> stages{};
    };
    QCoro::Task<Result<void>> begin(QString cursor, std::unique_ptr<Walk> walk, std::stop_token stop);

    const Clock& m_clock;
    std::unique_ptr<Run> m_run;
};

/// As Connector::close does it: the run, what the line remembers of a refusal, and the session. `line` may be null.
QCoro::Task<void> closeAll(Walker& walker, http::SignedLine* line, bool signOut);

/// A setting that is a number, not below 0; `usual` when it is none.
double numberSetting(const Connection& connection, const QString& name, double usual);

} // namespace cf::connectors
