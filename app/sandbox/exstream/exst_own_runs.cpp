#include "app/sandbox/exstream/exst_own_runs.h"

namespace cf::sandbox::exstream {

QString OwnRun::status(UtcMs now) const
{
    return stopped > 0 ? QStringLiteral("canceled") : now < ends ? QStringLiteral("started") : QStringLiteral("complete");
}

OwnRun& OwnRuns::add(OwnRun run)
{
    run.number = quint64(m_runs.size()) + 1;
    m_runs.append(std::move(run));
    return m_runs.last();
}

OwnRun* OwnRuns::find(const PartKey& part)
{
    const bool isOwn = part.part >= Part::OwnJob && part.part <= Part::OwnCollection && part.number > 0 && part.number <= quint64(m_runs.size());
    OwnRun* const run = isOwn ? &m_runs[qsizetype(part.number) - 1] : nullptr;
    return run != nullptr && run->unit == part.unit ? run : nullptr;
}

} // namespace cf::sandbox::exstream
