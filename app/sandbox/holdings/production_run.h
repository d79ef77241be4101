// Which run of the composition system made a communication: by the communication alone, so that whoever tells of runs names the same ones.
//
// A job is a batch of one business unit on one day, with one flow instance; in it each template has a step of its own, whose resources are
// one collection.
#pragma once

#include "app/sandbox/estate/estate_record.h"

#include <QString>

namespace cf::sandbox {

struct ProductionRun {
    QString domain;         ///< the business unit: "Retail"
    QString jobId, flowInstanceId, flowStepId, collectionId;
    QString communicationId; ///< of the application resource
    QString externalId;      ///< the batch, whose numbers come again every year in some print runs
    QString customerNumber;  ///< of the communication in the run, from 1; others may have the same in another step
    qint64 began = 0;        ///< UTC, ms: 02:00 of the day that it was sent on
};

ProductionRun productionRunOf(const estate::EstateRecord& record);

/// The resource that stands for a template; `generation` 0 is the first one of that code, see exst_assets.h.
QString applicationIdOf(int tmpl, int generation);
/// Which of the two it was when a communication was sent on `day`: a few codes were given up and taken again.
int generationOf(int tmpl, qint64 day);
inline constexpr int reusedEvery = 50; ///< every such template has a code that was used for something else before

} // namespace cf::sandbox
