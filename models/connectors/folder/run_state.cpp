#include "models/connectors/folder/run_state.h"

namespace cf::connectors {

Aside asideOf(const SourceRef& source, const QString& position, const QString& reason, const QString& raw)
{
    SetAside what;
    what.repository = source.repository;
    what.nativeId = source.nativeId;
    what.position = position;
    what.reason = reason;
    what.raw = raw;
    return {what, source};
}

} // namespace cf::connectors
