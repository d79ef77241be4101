#include "models/connectors/workflow/workflow_codec.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::workflow {

const Codec& flowable()
{
    static const Codec codec{true,      u"/service"_s,          u"/service/history"_s,             u"/external-job-api"_s,        u"start"_s,
                             u"size"_s, u"runtime/process-instances"_s, u"runtime/tasks"_s,        u"historic-process-instances"_s, u"historic-task-instances"_s,
                             u"historic-activity-instances"_s,  u"processInstanceId"_s,            u"repository/process-definitions"_s, QString()};
    return codec;
}

const Codec& workflowService()
{
    static const Codec codec{false,      u"/workflow/v1"_s,    u"/workflow-history/v1"_s, QString(),                       u"offset"_s,
                             u"count"_s, u"process-instances"_s, u"tasks"_s,              u"historic-process-instances"_s, u"historic-task-instances"_s,
                             QString(),  u"startTime"_s,       u"runtime/models"_s,       u"includeTaskAssignments"_s};
    return codec;
}

} // namespace cf::connectors::workflow
