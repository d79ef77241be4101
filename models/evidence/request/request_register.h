// What became of the letters that were asked for: built from the outbox, the cases and the archives alone; nothing is made because it was asked for.
// Window and command line say the same. Source: docs/requests.md; capabilities 39, 46 and 47, pattern C-3.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_case.h"
#include "models/domain/correspondence_steps.h"
#include "models/search/search_desk.h"

#include <QJsonObject>

namespace cf::evidence {

/// As the outbox has it.
struct AskedRequest {
    Plan plan;
    Intent start; ///< the command that starts its case; without bytes
};

/// In what a letter is not as it was asked for; only where it tells its own.
struct AskedOtherwise {
    enum class What { Customer, Channel, Brand, Template };
    What what = What::Channel;
    QString asked, found; ///< channels by their codes; found: all that it tells, with commas between
    friend bool operator==(const AskedOtherwise&, const AskedOtherwise&) = default;
};
QLatin1StringView codeOf(AskedOtherwise::What what); ///< "customer", "channel", "brand", "template"
/// A letter to several is compared by what it tells of the customer who was meant, where it names them.
std::vector<AskedOtherwise> otherwiseThan(const CorrespondenceRequest& request, const Communication& letter);

/// What an archive shows that bears the reference of the request.
struct RequestResult {
    CommunicationId id;
    QString documentId, title, repository;
    std::optional<Moment> sent;
    UtcMs knownFrom = 0; ///< by this machine's clock
    DeliveryState delivery = DeliveryState::Unknown;
    std::vector<AskedOtherwise> otherwise{};
    friend bool operator==(const RequestResult&, const RequestResult&) = default;
};

struct RequestLine {
    QString key, title, person;
    UtcMs asked = 0;
    CorrespondenceRequest request;
    Intent start;
    std::optional<cache::KnownCase> told;
    std::vector<RequestResult> results; ///< several: more than one archive has it, or more than one letter bears its reference
    RequestStage stage = RequestStage::Leaving;
    std::array<RequestStep, requestMilestones> steps;
    bool isOtherwise() const; ///< a letter that came of it is not as it was asked for
};
struct RequestRegister {
    std::vector<RequestLine> lines; ///< the last asked for first
    qint64 unreadable = 0;          ///< requests that another version of this program wrote
    Scope scope;
    UtcMs at = 0;
};
/// asked: plans of the kind `requestKind`, the newest first.
QFuture<Result<RequestRegister>> requestRegister(cache::Cache& cache, search::IndexFactory factory, std::vector<AskedRequest> asked, query::Calendar calendar,
                                                 std::shared_ptr<store::Interrupt> interrupt = {});
Result<RequestRegister> readRequestRegister(store::Database& database, search::SearchIndex& index, const std::vector<AskedRequest>& asked, const query::Calendar& calendar);

/// In stable codes, documented in docs/cli.md.
QJsonObject requestLineJson(const RequestLine& line);

} // namespace cf::evidence
