// The jobs that made the estate's communications: which there are, what they did and which records came out of them.
//
// What is kept is eight bytes a record, read when somebody first asks; the rest follows from keys. A job is forgotten some time after it
// ended, with everything that hangs on it.
#pragma once

#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/holdings/production_run.h"
#include "models/base/clock.h"

#include <QList>

#include <span>

namespace cf::sandbox::exstream {

struct Job {
    PartKey key; ///< of the job, failed or not
    UtcMs began = 0, ended = 0, expires = 0;
    bool isFailed = false;
    bool isMarked = false; ///< deleted, and not yet wiped
};

struct Step {
    PartKey key;
    PartKey before; ///< of the step before; its own for the first
    QString name, type;
    UtcMs queued = 0, ended = 0;
    bool isFailed = false;
};

/// One thread.
class Runs
{
public:
    /// Both outlive it.
    Runs(const estate::EstateGenerator& generator, quint64 records, const Clock& clock);

    /// Those of a domain that are not wiped, the oldest first; with or without those that are marked deleted.
    QList<Job> jobs(int unit, bool withMarked);
    /// Nothing: there was none, or it is wiped.
    std::optional<Job> job(PartKey key);
    QList<Step> steps(const Job& job);
    std::optional<Step> step(const PartKey& key);
    /// Of the job that a step, a flow or a collection belongs to.
    static PartKey jobOf(const PartKey& part);
    /// Records that a job made; with a template's step only those of it.
    QList<quint64> records(const PartKey& jobOrStep);
    /// The record of a customer number; nothing: the job has none such.
    std::optional<quint64> recordOf(const PartKey& jobOrStep, const QString& customerNumber);

    void setKept(UtcMs age) { m_kept = age; } ///< from a job's end; marked deleted for the last 30 days of it
    UtcMs kept() const { return m_kept; }
    quint64 recordCount() const { return m_records; }
    const estate::EstateGenerator& generator() const { return m_generator; }

private:
    void build();
    std::span<const quint64> madeBy(const PartKey& jobOrStep);
    quint64 ownStepOf(quint64 number) const; ///< 0: it shares one
    static quint64 sortKeyOf(const PartKey& key) { return quint64(key.unit) << 62 | quint64(key.day) << 48 | quint64(key.slot) << 44; }
    std::optional<Job> jobAt(PartKey key) const;
    const estate::EstateGenerator& m_generator;
    quint64 m_records;
    const Clock& m_clock;
    UtcMs m_kept = 730LL * 86'400'000;
    bool m_isBuilt = false;
    std::vector<quint64> m_made; ///< unit, day, slot, template, number; sorted
};

bool isFailedOnce(const PartKey& job); ///< a first try of it failed

} // namespace cf::sandbox::exstream
