// Everything Northgate sent in the sample: customers and communications, before any file is written.
#pragma once

#include "app/sandbox/random_source.h"
#include "app/sandbox/sample_record.h"

namespace cf::sandbox {

struct Estate {
    quint64 seed = 0;
    QList<Customer> customers;
    QList<Record> records; ///< each folder's records in the order they are written
};

/// The story needs this many; fewer cannot be asked for.
constexpr int fewestRecords = 100;

/// Exactly `count` communications. The same seed and count give the same estate; the story does not depend on either.
Estate planEstate(quint64 seed, int count);

// The parts, in the order they are planned.
QList<Record> tellStory();
/// The rest of the fee-change campaign.
QList<Record> planCampaign(RandomSource& random, const Estate& estate, int count);
QList<Record> planDailyOutput(RandomSource& random, const Estate& estate, int count);
/// How it ended, as far as anybody said; by channel, in realistic proportion.
void deliver(Record& record, RandomSource& random, int failurePercent);

} // namespace cf::sandbox
