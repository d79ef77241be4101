// What a run over a bucket consists of: one list of all versions, compared with what is known. docs/connectors/s3.md, "How it is read".
#pragma once

#include "models/connectors/remote/record_taking.h"
#include "models/connectors/s3/s3_map.h"
#include "models/connectors/s3/s3_requests.h"

namespace cf::connectors::s3 {

/// What the parts of one run share. Lives on the sync thread, longer than the parts.
struct RunContext {
    Bucket& bucket;
    MapRules rules;
    RunBasis basis;
    bool isFirst = false;     ///< nothing is known yet
    bool readsAll = false;    ///< also what is listed as it is known: holds and retention change without a trace in lists
};

/// The versions that count of one object; nothing of it is asked but headers, and tags of those that are held. NotFound: it has none.
QCoro::Task<Result<ObjectFacts>> factsOf(Bucket& bucket, QString key, std::vector<VersionWire> listed, std::stop_token stop);

/// What was set aside before, once more.
std::unique_ptr<RunPart> asides(RunContext& run);
/// All objects, in the order of their keys; what is known and not listed among them is gone.
std::unique_ptr<RunPart> objects(RunContext& run);

} // namespace cf::connectors::s3
