// The fields of the query language, as data: name, aliases, what values they take and what they speak about. One table
// serves parser, printer, sentence, autocomplete and translation. Source: interface 5.2.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace cf::query {

enum class Field {
    // who
    Customer,
    Account,
    Policy,
    Claim,
    Case,
    Loan,
    Event,
    Recipient,
    Address,
    Email,
    Phone,
    Household,
    Unit,
    // what
    Type,
    Campaign,
    Cycle,
    Batch,
    Trigger,
    Delay, ///< minutes from the event that set it off to its sending
    Envelope,
    Package,
    Template,
    TemplateVersion,
    Block,
    Asset,
    Insert,
    Language,
    Format,
    Pages,
    Text,
    Subject,
    Document,
    Sha256,
    Attribute,
    // when
    Sent,
    Issued,
    Composed,
    Archived,
    Delivered,
    Approved,
    Retired,
    Due,
    // how, outcome
    Channel,
    Platform,
    ChannelReason,
    State,
    Grade,
    Reason,
    Outcome,
    // governance
    Hold,
    Is,
    Class,
    Retention,
    Disposition,
    BlockedBy,
    Consent,
    Conflict,
    Missing,
    ApprovedBy,
    NotApproved,
    // where
    Repository,
    Authoritative,
    Workspace,
    // actions
    Reissue,
    Tag
};

/// What kind of value a field takes, hence which matches it allows.
enum class ValueKind {
    Identifier,  ///< normalised; equality, lists, `*123` (ends with); no ranges
    Name,        ///< free names; folded words, phrase, `abc*` on words, `=` exact
    Code,        ///< template codes, batches: folded equality, `abc*` from the start, lists
    Enumeration, ///< one of a closed list; lists; grade also compares
    Number,      ///< integers: equality, ranges, comparisons
    Version,     ///< text versions: equality, lists, ranges when numeric, "latest-approved"
    Date,        ///< dates, ranges, comparisons, relative
    FullText,    ///< words, phrases, prefixes, NEAR, groups
    Flag         ///< keyword alone
};

/// What the field is a property of: terms of the same subject that stand in one AND speak about the same leg, usage or
/// rendition.
enum class Subject { Communication, Leg, Usage, Rendition };

/// When its data arrives. A field whose data no connected repository delivers answers "no data yet", never zero in
/// silence.
enum class DataSource { Archive, Exstream, XConnector, Workflow, Holds, Retention };

struct FieldInfo {
    Field field;
    QLatin1StringView name; ///< canonical, lower case
    std::span<const QLatin1StringView> aliases;
    ValueKind kind;
    Subject subject;
    DataSource source;
    std::span<const QLatin1StringView>
        values; ///< of an Enumeration, as written in queries (lower case, '-'); else empty
};

std::span<const FieldInfo> fields();
const FieldInfo& info(Field field);
/// By name or alias, any case. `bu` and `unit` are both Unit, `v` is TemplateVersion, `from`/`to`/`subject`… as in
/// interface 5.2.
std::optional<Field> fieldNamed(QStringView name);

} // namespace cf::query
