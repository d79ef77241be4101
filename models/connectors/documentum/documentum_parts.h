// What a run over a Documentum repository consists of. Source: protocol notes 5.
#pragma once

#include "models/connectors/documentum/documentum_map.h"
#include "models/connectors/documentum/documentum_requests.h"
#include "models/connectors/remote/record_taking.h"

#include <QJsonObject>
#include <QSet>

namespace cf::connectors::documentum {

/// By which means a site tells of holds and retention besides attributes. Empty: none.
struct OutsideTerms {
    QString relation;                 ///< relation_name; a hold is the other end of it
    QString holdQuery, retentionQuery; ///< columns: cf_id, then cf_code, cf_name …, cf_schedule, cf_due …
    bool isEmpty() const { return relation.isEmpty() && holdQuery.isEmpty() && retentionQuery.isEmpty(); }
};

/// What the parts of one run share. Lives on the sync thread, longer than the parts.
struct RunContext {
    Service& service;
    MapRules rules;
    RunBasis basis;
    OutsideTerms outsideTerms = {};
    qint64 since = 0;         ///< ms of the server's clock; 0: everything
    qint64 overlapMs = 0;     ///< of since, the time that is asked for again
    QHash<QString, std::vector<Outside>> outside = {}; ///< by chronicle
    QString outsideDigest = {};
    QJsonObject auditAt = {}; ///< where the audit trail goes on: "wall", "id"; empty: it was not read before
    bool auditLost = false;   ///< it cannot be followed from where it was left: all is to be compared

    const std::vector<Outside>& outsideOf(const QString& chronicle) const;
};

/// All versions of these chronicles, of those whose state is another than the one known, are read; what is new of them is taken.
/// One that is gone or closed by now is none; one that cannot be used is set aside. `anyway`: also where the lists tell of no
/// change.
QCoro::Task<Result<void>> readInto(RunContext& run, QStringList chronicles, bool anyway, std::vector<Change>& out,
                                   std::stop_token stop);
/// A record, whole. NotFound when no version is shown.
QCoro::Task<Result<RecordWire>> recordOf(Service& service, std::vector<RowWire> versions, std::stop_token stop);

/// Asks by relation and queries; fills `outside` and its digest.
QCoro::Task<Result<void>> readOutside(RunContext& run, std::stop_token stop);

/// What was set aside before, once more.
std::unique_ptr<RunPart> asides(RunContext& run);
/// Records that changed, or all.
std::unique_ptr<RunPart> changedRecords(RunContext& run);
/// What the audit trail says was destroyed, or came under retention.
std::unique_ptr<RunPart> auditTrail(RunContext& run);
/// Records whose holds or retention by relation or query are others than those known.
std::unique_ptr<RunPart> changedOutside(RunContext& run);
/// Compares all records here with all there.
std::unique_ptr<RunPart> reconciliation(RunContext& run);

/// Those of `chronicles` of which no version is listed, nor their first one shown. A list may be behind, or an answer be
/// another's: both have to say so.
QCoro::Task<Result<QStringList>> notShown(RunContext& run, QStringList chronicles, std::stop_token stop);

/// What a list counted against what it handed out.
Change truncated(const RunContext& run, std::optional<qint64> counted, qint64 listed);

/// Id of a chronicle as a number: millions of them are held at once.
inline quint64 numberOf(const QString& id)
{
    bool isHex = false;
    const quint64 number = id.toULongLong(&isHex, 16);
    return isHex ? number : qHash(id);
}

} // namespace cf::connectors::documentum
