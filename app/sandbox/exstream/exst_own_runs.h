// Jobs that clients began: on demand from driver data, or a job run again. Kept as values beside those of the estate, whose runs follow from
// its records.
#pragma once

#include "app/sandbox/holdings/production_run.h"
#include "models/base/clock.h"

#include <QByteArray>
#include <QList>

namespace cf::sandbox::exstream {

struct OwnOutput {
    QString customer, file;
    QByteArray pdf;
};

struct OwnRun {
    quint64 number = 0; ///< from 1
    int unit = 0;
    QString externalId, by, from; ///< from: the job that was run again; "": on demand
    QByteArray input, inputType;
    UtcMs began = 0, ends = 0, stopped = 0; ///< stopped: 0: never
    QList<OwnOutput> outputs;               ///< there when it has ended
    PartKey key(Part part) const { return {part, unit, 0, 0, 0, number}; }
    QString status(UtcMs now) const;
};

/// One thread.
class OwnRuns
{
public:
    OwnRun& add(OwnRun run);
    const QList<OwnRun>& all() const { return m_runs; }
    OwnRun* find(const PartKey& part); ///< null: it is none of theirs

private:
    QList<OwnRun> m_runs;
};

} // namespace cf::sandbox::exstream
