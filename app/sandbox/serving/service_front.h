// One of the systems beside the archives: what sent the communications, what tells how they fared, and what people decide in.
#pragma once

#include "app/sandbox/holdings/returned_copy.h"
#include "app/sandbox/serving/system_front.h"

#include <QLatin1StringView>

#include <array>

namespace cf::sandbox {

enum class ServiceKind { XConnector, Exstream, Workflow };
inline constexpr std::array serviceKinds{ServiceKind::XConnector, ServiceKind::Exstream, ServiceKind::Workflow};

/// "xconnector", "exstream", "workflow": as the command line, the control port and the truth spell it.
QLatin1StringView serviceName(ServiceKind kind);
std::optional<ServiceKind> serviceNamed(QStringView name);

class ServiceFront : public SystemFront
{
public:
    /// What is true of what it tells; the query is that of the control port. NotFound: there is no such thing.
    virtual Result<QJsonObject> truth(const Fields& query) = 0;
    /// Where what it sends is archived; it outlives the front.
    virtual void archiveBy(std::function<void(const HandedOver&)> archive) { Q_UNUSED(archive); }
    /// An archive was changed behind its clients' backs; `record` is what it holds now.
    virtual void changed(const HoldingChange& change, const HeldRecord& record)
    {
        Q_UNUSED(change);
        Q_UNUSED(record);
    }
};

} // namespace cf::sandbox
