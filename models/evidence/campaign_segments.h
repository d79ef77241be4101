// To which segments of customers a campaign went, where its records do not say so: by the data that its letters were made from, which holds the
// segment each customer was in then. A segment is defined by a value at a place of the input; how many letters are of it is counted letter by
// letter, for no query asks for such data. On a reader's thread. Source: capability 53; journey C1, step 1.
#pragma once

#include "models/evidence/campaign_steps.h"
#include "models/search/search_desk.h"
#include "models/store/threads.h"

#include <QJsonObject>

namespace cf::evidence {

/// Those whose data say `value` at `path`.
struct DataSegment {
    QString path, source, value; ///< "crm/segment", "CRM", "premium"; source: empty where it is not told
    qint64 letters = 0;
    friend bool operator==(const DataSegment&, const DataSegment&) = default;
};
struct DataSegments {
    std::vector<DataSegment> segments; ///< by path, then the most letters first
    qint64 letters = 0;                ///< of the campaign, each once, that were looked at
    qint64 withData = 0;               ///< of these: whose data is kept
    bool isPart = false;               ///< there are more letters than are looked at
    friend bool operator==(const DataSegments&, const DataSegments&) = default;
};
inline constexpr qint64 mostLettersOfSegments = 250'000;

/// Whether the last part of a path names a segment: "crm/segment", "customer/targetGroup".
bool namesSegment(QStringView path);

Result<DataSegments> segmentsInData(store::Database& database, search::SearchIndex& index, const query::Query& population, const query::Calendar& calendar);
QFuture<Result<DataSegments>> segmentsInData(store::Readers& readers, search::IndexFactory factory, query::Query population, query::Calendar calendar,
                                             std::shared_ptr<store::Interrupt> interrupt = {});

/// null where nothing tells any: {"letters", "withData", "whole", "segments": [{"path", "value", "source", "count"}]}
QJsonValue dataSegmentsJson(const DataSegments& all);

} // namespace cf::evidence
