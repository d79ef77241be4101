// A job that is run again as it was stored there. The service knows no key and plants nothing, so that a person looks where an answer was lost.
// Source: protocol page A.4, A.9; docs/connectors/exstream.md, "Running a job again".
#pragma once

#include "models/connectors/exstream/exstream_requests.h"
#include "models/domain/deed.h"

namespace cf::connectors::exstream {

/// command: a RunAgain.
QCoro::Task<Performed> runAgain(Service& service, Command command, std::stop_token stop);

} // namespace cf::connectors::exstream
