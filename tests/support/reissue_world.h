// An outbox and a workflow system beside the record of a RecordRig: what it takes to ask for a reissue.
#pragma once

#include "models/outbox/outbox.h"
#include "models/search/sql_search.h"
#include "tests/support/record_rig.h"
#include "ui/reissue/reissue_presenter.h"

namespace cf::test {

class ReissueWorld
{
public:
    explicit ReissueWorld(RecordRig& rig, bool hasWorkflow = true)
        : m_rig(rig), outbox(*outbox::Outbox::open(rig.profile.path()))
    {
        if (hasWorkflow) {
            Repository flow;
            flow.kind = RepositoryKind::Workflow;
            flow.name = QStringLiteral("Casework");
            flow.id = repositoryId(flow.kind, flow.name);
            flow.location = QStringLiteral("https://flow.example");
            rig.write([flow](store::Database& database) { return cache::addRepository(database, flow); });
        }
    }
    ui::ReissueParts parts()
    {
        return {*m_rig.cache, [](store::Database& database) { return search::sqlSearch(database); }, *outbox, m_rig.clock, QTimeZone("Europe/Berlin"), QStringLiteral("jo")};
    }

private:
    RecordRig& m_rig;

public:
    std::unique_ptr<outbox::Outbox> outbox;
};

} // namespace cf::test
