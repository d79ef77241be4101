// Which run of the composition system made a communication: by the communication alone, so that whoever tells of runs names the same ones.
//
// A job is a batch of one business unit on one day, with one flow instance; in it each template has a step of its own, whose resources are
// one collection. A communication that was made in another way than its neighbours (traps 11, 12 and 16) has a step of its own.
#pragma once

#include "app/sandbox/estate/estate_record.h"

#include <QString>

#include <optional>

namespace cf::sandbox {

/// What an id of the composition system stands for.
enum class Part : quint64 {
    Job = 1, FailedJob, Flow, FailedFlow, InputStep, MakingStep, FailedStep, OutputStep, Collection,        // of runs
    Application, Document, Page, Block, Clause, Image, DataSource, CommunicationSet, Queue, FlowModel, Draft, // of templates
    OwnJob, OwnFlow, OwnStep, OwnCollection // of runs that a client began: number from 1
};

/// All of it is in the id, and can be taken out of it again.
struct PartKey {
    Part part = Part::Job;
    int unit = 0;       ///< of four
    int day = 0;        ///< since estate::firstDay
    int slot = 0;       ///< which of the day's batches
    int tmpl = 0;
    quint64 number = 0; ///< of a step of its own: of the record, from 1; of templates: the generation, or which of several
    friend auto operator<=>(const PartKey&, const PartKey&) = default;
};
inline constexpr int unitCount = 4;
QString unitName(int unit); ///< "Retail"

/// A UUID. Nothing: nobody gave it out.
QString partId(const PartKey& key);
std::optional<PartKey> partNamed(QStringView id);

/// Codes were given up and taken again: every fiftieth template's code is that of another one before, of whose versions the first half are.
inline constexpr int reusedEvery = 50;
bool isCodeReused(int tmpl);
/// 0: that of the first template with the code.
int generationOf(int tmpl, int version);

struct ProductionRun {
    QString domain; ///< the business unit
    QString jobId, flowInstanceId, flowStepId, collectionId;
    QString communicationId; ///< of the application resource
    QString externalId;      ///< the batch, whose numbers come again every year in some print runs
    QString customerNumber;  ///< of the communication in all runs
    PartKey key;             ///< of the job
};
ProductionRun productionRunOf(const estate::EstateRecord& record);
/// The batch's number as the estate writes it.
QString batchOf(int day, int slot);

} // namespace cf::sandbox
