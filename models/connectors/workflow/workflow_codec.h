// What the two dialects call things, as data. Source: protocol page B.1 to B.3.
#pragma once

#include <QJsonObject>
#include <QString>

namespace cf::connectors::workflow {

struct Codec {
    bool isFlowable = true;
    QString service, history, work;  ///< paths below the address; work: of external workers, empty: none
    QString offset, count;           ///< names of paging
    QString instances, tasks;        ///< in `service`, running
    QString pastInstances, pastTasks, pastSteps; ///< in `history`; pastSteps empty: not told
    QString sort;                    ///< of pastInstances, by something that does not change
    QString definitions;             ///< in `service`
    QString taskExtras;              ///< of tasks: query that brings whose they are along
};

const Codec& flowable();
const Codec& workflowService();

} // namespace cf::connectors::workflow
