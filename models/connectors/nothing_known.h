// For asking a repository as if nothing of it were in the cache.
#pragma once

#include "models/connectors/connector.h"

namespace cf::connectors {

class NothingKnown final : public KnownSources
{
public:
    Result<std::vector<KnownSource>> find(const QString&) override { return std::vector<KnownSource>(); }
    Result<QStringList> slice(const QString&, int) override { return QStringList(); }
};

} // namespace cf::connectors
