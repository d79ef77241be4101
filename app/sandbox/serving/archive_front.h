// One of the four archives as its clients see it.
#pragma once

#include "app/sandbox/holdings/holdings.h"
#include "app/sandbox/serving/system_front.h"

namespace cf::sandbox {

class ArchiveFront : public SystemFront
{
public:
    /// What it calls a record.
    virtual QString nativeId(quint64 accession) const = 0;
    virtual std::optional<quint64> accessionOf(const QString& nativeId) const = 0;
    virtual QString versionLabel(const HeldVersion& version) const = 0;
};

} // namespace cf::sandbox
