// The contract by which delivery feeds are understood, whoever serves them: events in the words of one profile. It has versions MAJOR.MINOR; within a
// major one, later minors add and take nothing away. Source: docs/connectors/xconnector.md, "The contract"; capability 61.
#pragma once

#include "models/base/result.h"
#include "models/domain/enumerations.h"

#include <QStringList>

#include <optional>

namespace cf {

struct FeedContract {
    static constexpr const char* profile = "io.counterfoil.communication";
    static constexpr int major = 1; ///< spoken here

    QString version;    ///< "1.1"; empty: the feed tells none, and is read as the one spoken here
    QStringList offers; ///< what it says it can do: "events", "commands"; any words
    friend bool operator==(const FeedContract&, const FeedContract&) = default;
};

/// Of the header Counterfoil-Contract: `1.1; events; commands`. An empty header: told none. Rejected: another major version, or none at all, named in
/// the detail.
Result<FeedContract> feedContractIn(const QByteArray& header);
/// "1.1: events, commands", or that none is told.
QString contractText(const FeedContract& contract);
/// Kinds of repositories whose events are understood by it.
bool speaksContract(RepositoryKind kind);

} // namespace cf
