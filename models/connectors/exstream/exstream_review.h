// A document sent to a service on demand that looks at it and answers with a report: once, and looked for by its reference where the answer was lost. Source: protocol page
// A.4, "Submitting" (a service on demand takes what its flow expects; third party); what it takes and gives here is this program's own: docs/connectors/exstream.md, "Sent for review".
#pragma once

#include "models/connectors/exstream/exstream_requests.h"
#include "models/domain/composition_review.h"

namespace cf::connectors::exstream {

/// The effect has the report; its reference is the command's key.
QCoro::Task<Performed> sendForReview(Service& service, Command command, std::stop_token stop);
/// The job that names the key as its external id, and its report. None: there is no such job.
QCoro::Task<Result<std::optional<Effect>>> reviewed(Service& service, Command command, std::stop_token stop);

} // namespace cf::connectors::exstream
