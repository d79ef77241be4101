// One run over a connected system, part after part: which records to ask for, in a stable order, and several slices of them
// asked for at once.
#pragma once

#include "models/connectors/connector.h"

#include <QJsonObject>

#include <deque>

namespace cf::connectors {

struct IdSlice {
    QStringList ids;
    QString after;       ///< where the next slice begins; opaque, kept in the cursor
    bool last = false;   ///< nothing follows in this part
    std::optional<qint64> expected; ///< ids of this part, when it is known
};

/// One part of a run: digital objects, archival objects, what was deleted. Lives as long as the run.
class RunPart
{
public:
    virtual ~RunPart() = default;
    virtual QString name() const = 0;
    /// One at a time. `after` is empty at the beginning, or what an earlier process got with its last slice.
    virtual QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) = 0;
    /// Several at a time. Changes in the order of the ids.
    virtual QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) = 0;
};

/// Belongs to the sync thread.
class StagedRun
{
public:
    /// ahead: slices asked for before the first of them is handed out. Goes on after `part` and `after`, from the start when
    /// `part` is empty or unknown.
    StagedRun(std::vector<std::unique_ptr<RunPart>> parts, int ahead, const QString& part = {}, const QString& after = {});

    struct Piece {
        std::vector<Change> changes;
        QString part, after; ///< from where to go on once these are committed
        bool last = false;
        Progress progress;
    };
    QCoro::Task<Result<Piece>> next(std::stop_token stop);
    /// Waits for what is under way. Before it is destroyed, always.
    QCoro::Task<void> close();

private:
    struct UnderWay {
        IdSlice slice;
        QCoro::Task<Result<std::vector<Change>>> changes;
    };
    QCoro::Task<Result<void>> fill(std::stop_token stop);

    std::vector<std::unique_ptr<RunPart>> m_parts;
    size_t m_part = 0, m_ahead;
    QString m_after;
    bool m_partListed = false; ///< all slices of the part are under way
    std::deque<UnderWay> m_underWay;
    qint64 m_seen = 0;
    std::optional<qint64> m_expected;
};

} // namespace cf::connectors
