// The Orchestration service: jobs, flow instances and steps, what they took and what they made; exst_commands.h begins and stops them. Source: protocol page for
// Exstream, A.3 to A.5.
#pragma once

#include "app/sandbox/exstream/exst_site.h"

namespace cf::sandbox::exstream {

HttpResponse orchestration(Visit& visit);
/// Below …/flow-steps/ID: the output manifest and what it names, artefacts, messages.
HttpResponse outputOf(Visit& visit, const Step& step, const QStringList& below);
/// What a step's manifest would hold, as `_STDDELIVERYFILE.xml`.
QByteArray manifestOf(Site& site, const Step& step);
/// What a run was given: driver data as XML or JSON, or customer numbers alone.
HttpResponse inputOf(Site& site, const Job& job);
/// The file of a record, and its name; empty: there is none.
std::pair<QString, QByteArray> fileOf(Site& site, quint64 number);

} // namespace cf::sandbox::exstream
