// What Exstream's Design and Orchestration answer, with their names. Everything here comes from elsewhere: what is missing or of another type than
// it should be is empty, texts are cut, and only what cannot be told from another one is refused. Source: protocol page A.3, A.4, A.7.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace cf::connectors::exstream {

/// Begins the detail of an error that may pass: the server could not, as opposed to that it refuses.
inline constexpr QLatin1StringView couldNot("could not: ");

/// What a page of a list says of itself; none: not said.
struct PageWire {
    std::optional<qint64> size, total, current;
    friend bool operator==(const PageWire&, const PageWire&) = default;
};
struct AnswerWire {
    QJsonValue data;
    PageWire page;
    friend bool operator==(const AnswerWire&, const AnswerWire&) = default;
};

struct DomainWire {
    QString id, workflow; ///< NORMAL, SIMPLE, ADVANCED
    bool isTraced = false;
    friend bool operator==(const DomainWire&, const DomainWire&) = default;
};
struct ApprovalWire {
    QString role, user, comment;
    int level = 0;
    bool isApproved = false, isPending = false;
    std::optional<UtcMs> at;
    friend bool operator==(const ApprovalWire&, const ApprovalWire&) = default;
};
struct VersionWire {
    QString id, name, description, type, state, stateComment, createdBy, modifiedBy, mimeType;
    int version = 0;
    std::optional<UtcMs> created, modified, effectiveStart, effectiveEnd;
    bool isHidden = false;
    QStringList domains;
    QMap<QString, QString> metadata;
    std::vector<ApprovalWire> approvals;
    friend bool operator==(const VersionWire&, const VersionWire&) = default;
};
struct HistoryWire {
    QString modifiedBy, operation, state, kind, comment;
    int version = 0;
    UtcMs at = 0;
    friend bool operator==(const HistoryWire&, const HistoryWire&) = default;
};
struct JobWire {
    QString id, domain, channel, mode, status, message, externalId, triggeredBy;
    std::optional<UtcMs> started, ended, expires;
    friend bool operator==(const JobWire&, const JobWire&) = default;
};
struct FlowWire {
    QString id, jobId, model;
    std::optional<UtcMs> started;
    bool hasInput = false; ///< it can still be fetched
    friend bool operator==(const FlowWire&, const FlowWire&) = default;
};
struct StepWire {
    QString id, flowId, name, status, kind, message;
    std::optional<UtcMs> queued, started, ended;
    bool hasManifest = false, hasMessages = false; ///< they can still be fetched
    friend bool operator==(const StepWire&, const StepWire&) = default;
};
struct UsedWire {
    QString id, name, type, state, approvedBy;
    int version = 0;
    friend bool operator==(const UsedWire&, const UsedWire&) = default;
};

/// Milliseconds, or ISO 8601 with or without a colon in its offset; without one it is UTC. None: neither, or no time of this or the next century.
std::optional<UtcMs> instantIn(const QJsonValue& value);

/// An envelope that says success, or what stands there without one. NotFound, Rejected: the envelope says so, whatever the status of HTTP was.
/// Protocol: no JSON.
Result<AnswerWire> answerIn(const QByteArray& body);

// Of one entry of a list. Protocol: it cannot be told which it is; the detail says why.
Result<DomainWire> domainIn(const QJsonValue& value);
Result<VersionWire> versionIn(const QJsonValue& value);
Result<HistoryWire> historyIn(const QJsonValue& value);
Result<JobWire> jobIn(const QJsonValue& value);
Result<FlowWire> flowIn(const QJsonValue& value);
Result<StepWire> stepIn(const QJsonValue& value);
Result<UsedWire> usedIn(const QJsonValue& value);
/// Ids in a list, each once; others are left out.
QStringList idsIn(const QJsonValue& value);
/// What a link points to; empty: it is none.
QString linkObjectIn(const QJsonValue& value);

} // namespace cf::connectors::exstream
