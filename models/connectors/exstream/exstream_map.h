// From what Exstream answers to what this program calls it. Pure: the same answers give the same values. Source: protocol page A.4, A.7.
#pragma once

#include "models/connectors/exstream/exstream_wire.h"
#include "models/domain/composition.h"

namespace cf::connectors::exstream {

/// DRAFT, REVIEW, REJECTED, APPROVED, any case; Unknown for what else a site has.
TemplateState stateOf(QStringView word);
bool isOver(QStringView status); ///< of a job or step: nothing more comes of it

/// Without approvals' times and parts, which the list does not tell: who approved it and when is what the approvals say, else the history.
/// versionKey: of the metadata, what communications name the version by.
ResourceVersion versionOf(const VersionWire& wire, const std::vector<HistoryWire>& history, const QString& versionKey);
/// `versions` are of one resource and not empty; by number. domain: the one it was listed in.
DesignResource resourceOf(const std::vector<VersionWire>& versions, const std::vector<HistoryWire>& history, const QString& domain, const QString& versionKey);

CompositionRun runOf(const JobWire& job, const QString& domain);
RunStep stepOf(const StepWire& wire);
/// In the order they ran: by when they were queued or began; those that tell neither behind.
void orderSteps(std::vector<StepWire>& steps);
UsedResource usedOf(const UsedWire& wire);

} // namespace cf::connectors::exstream
