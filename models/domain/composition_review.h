// A letter's archived bytes, their facts and their hash on the way to the system that composes letters, for a second look; and what it reports. Pure. Source: capabilities
// 87, 96; docs/connectors/exstream.md, "Sent for review".
#pragma once

#include "models/domain/communication.h"
#include "models/domain/intent.h"

namespace cf {

/// How the place of a document that is sent for review begins; what follows is "DOMAIN/SERVICE".
inline constexpr QStringView reviewPlace = u"review:", reviewPlanKind = u"review";
/// "DOMAIN/SERVICE", or empty: the deed files a document.
QString reviewServiceOf(const FileDocument& deed);

/// What is told of the letter beside its bytes: ids, type, template and its version, dates, channel; no names and no addresses.
std::vector<CaseVariable> reviewFacts(const Communication& letter, const QString& repository);

struct PlannedReview {
    Plan plan;
    Intent intent;
};
/// service: "DOMAIN/SERVICE" of `system`. title as the person saw it.
PlannedReview plannedReview(const Communication& letter, const Rendition& rendition, const QString& repository, const QByteArray& bytes, const QByteArray& sha256, const RepositoryId& system,
                            const QString& service, const QString& title, const QString& person, UtcMs at);

enum class ReviewVerdict {
    Passed,
    Failed,
    OtherBytes, ///< it speaks of other bytes than were sent
    NotRead     ///< kept as it came; nobody here understands it
};
QLatin1StringView codeOf(ReviewVerdict verdict); ///< "PASSED", "FAILED", "OTHER_BYTES", "NOT_READ"

struct ReviewCheck {
    QString name, result, detail; ///< as reported
    friend bool operator==(const ReviewCheck&, const ReviewCheck&) = default;
};
struct ReviewReport {
    ReviewVerdict verdict = ReviewVerdict::NotRead;
    std::vector<ReviewCheck> checks; ///< at most a hundred
    friend bool operator==(const ReviewReport&, const ReviewReport&) = default;
};
/// Of {"result": "PASSED" or "FAILED", "sha256": hexadecimal, "checks": [{"name", "result", "detail"}]}. Hostile input.
ReviewReport readReviewReport(const QByteArray& report, const QByteArray& sentSha256);

} // namespace cf
