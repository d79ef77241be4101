// Kinds of letters that may be asked for, as data: which template each takes, by which channels it may go, what is filled in from where, and
// whether something must have been decided first. A site puts a file of its own in the place of the program's. Source: docs/requests.md;
// capabilities 8, 10, 19, 39, 45, 47.
#pragma once

#include "models/base/result.h"
#include "models/domain/enumerations.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace cf {

/// What a letter is asked for about.
enum class RequestAbout { Record, Case, Dispute }; ///< Case: a business workspace, or a case of a workflow system
/// "record", "case", "dispute"; stable, stored.
QLatin1StringView codeOf(RequestAbout about);
std::optional<RequestAbout> requestAboutNamed(QStringView word); ///< of codeOf(), any case

struct PresetField {
    QString name;            ///< stable; of letters, digits, '-'
    QString label;           ///< as the site calls it; empty: as the program calls `name`
    QStringList from;        ///< names of what is known of the subject; the first that is known fills it in. Empty: a person fills it in
    bool isRequired = false;
    friend bool operator==(const PresetField&, const PresetField&) = default;
};

struct RequestPreset {
    QString id, group;   ///< group: "claims", "service", "loan", "account", "regulatory", "workflow", "dispute", or a site's own
    QString name;        ///< as the site calls it; empty: as the program calls `id`
    QStringList types;   ///< in the document type of its template, or its description; the first that any template has counts
    QString templateCode; ///< the one template, where the site names it; empty: found by `types`
    std::optional<Channel> channel; ///< the usual one
    std::vector<Channel> channels;  ///< the only ones; empty: any
    QStringList fits;    ///< what it is offered first for: "claim", "loan", "policy", "customer", "case", "account"; empty: anything
    QString stage;       ///< of a dispute that it answers: "acknowledgement", "interim", "final"; empty: it answers none. Then it is asked for of disputes alone
    bool needsOutcome = false;  ///< of a dispute: a decision that somebody else approved
    bool needsApproval = true;  ///< somebody else approves the request before it is composed
    QString process;     ///< key of the process that it starts
    std::vector<PresetField> fields;
    friend bool operator==(const RequestPreset&, const RequestPreset&) = default;
};

struct PresetBook {
    std::vector<RequestPreset> presets;       ///< in the order in which they are offered
    std::map<QString, QStringList> brands;    ///< business unit, folded → the brands it may write under; a unit that is not named: see docs
    int againMinutes = 0;                     ///< the same asked for so recently is hindered
    friend bool operator==(const PresetBook&, const PresetBook&) = default;
    const RequestPreset* find(QStringView id) const; ///< null: none
};
/// Rejected; the detail names the member.
Result<PresetBook> readPresets(const QByteArray& json);

/// The process of requests that comes with the program, `resources/bpmn`.
inline constexpr QStringView requestProcess = u"correspondenceRequest";

} // namespace cf
