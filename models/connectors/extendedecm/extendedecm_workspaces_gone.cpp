// Workspaces that are known here and lie in no folder there any more. Source: protocol notes 6.
#include "models/connectors/extendedecm/extendedecm_workspaces.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

constexpr int sliceSize = 100;

class GoneWorkspaces final : public RunPart
{
public:
    explicit GoneWorkspaces(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"workspaces"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token) override
    {
        IdSlice slice;
        slice.last = true;
        if (!m_run.workspacesThere) { // nothing was compared, so that nothing is missing
            co_return slice;
        }
        const Result<QStringList> known = m_run.basis.known.workspacesAfter(after, sliceSize);
        if (!known) {
            co_return tl::unexpected<Error>(known.error());
        }
        for (const QString& id : *known) {
            if (!m_run.workspacesThere->contains(id.toLongLong())) {
                slice.ids << id;
            }
        }
        slice.after = known->isEmpty() ? after : known->back();
        slice.last = known->size() < sliceSize;
        co_return slice;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        const Result<QSet<QString>> shown = co_await shownOf(m_run.service, ids, stop);
        if (!shown) {
            co_return tl::unexpected<Error>(shown.error());
        }
        for (const QString& id : std::as_const(ids)) {
            if (!shown->contains(id)) {
                changes.push_back(WorkspaceGone{id, RecordStanding::NotVisible, u"in no folder, and not shown by its id"_s});
            }
        }
        co_return changes;
    }

private:
    RunContext& m_run;
};

} // namespace

std::unique_ptr<RunPart> goneWorkspaces(RunContext& run) { return std::make_unique<GoneWorkspaces>(run); }

} // namespace cf::connectors::extendedecm
