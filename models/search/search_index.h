// The one interface of search: AST in; total, facets and rows windowed by key out. The SQL implementation (sql_search.h) is the oracle
// any faster one is compared with.
//
// Meaning of a query over what hangs on a communication (interface 5.2, journeys: never over-claim):
//  - a query selects communications;
//  - terms with Subject::Leg in one AND speak about the same leg: `customer:A bounced` is A's leg that bounced, not A's letter
//    whose other recipient bounced. The same holds for Usage (`template:X v:7`) and Rendition (`format:pdf pages:>10`);
//  - a child of the AND whose terms are all of one subject (an OR group, a list) joins that subject's condition;
//  - a negated child of one subject excludes communications in which an element that meets the AND's positive conditions of that
//    subject also meets the negated one; with no positive conditions: any element;
//  - free words and text: match title, names, identifiers, attributes and the text of all renditions together.
//    A phrase or NEAR lies within the title, within the facts or within the texts; two names or two documents are parted there by one
//    word that equals none;
//  - inside an OR group of one subject a negation is asked of the same element as its neighbours;
//  - a term whose data nobody delivers is not known: neither it nor its negation matches anything. Where some repositories deliver
//    it, the others count as not meeting it, and the total is no longer exact;
//  - asof: facts, recipients, renditions, attributes, relations and delivery events as known then. Words are put together again for
//    what changed since, with the text of each document as read from its recorded bytes, whenever that was. The state of files
//    (is:altered, is:missing …) and of their reading is as last seen: its history stands in custody.
#pragma once

#include "models/base/result.h"
#include "models/domain/repository.h"
#include "models/query/expression.h"
#include "models/query/resolve.h"
#include "models/search/makeup.h"

namespace cf::search {

/// A query with everything that its answer depends on.
struct Question {
    query::Query query;
    query::Calendar calendar;
};

enum class Column { Sent, Issued, Recipient, Customer, Type, Title, Channel, State, Grade, Template, Repository, DocumentId, Unit, Account, Event, Trigger };
inline constexpr int columnCount = int(Column::Trigger) + 1;

struct Order {
    Column column = Column::Sent;
    bool descending = true;
    friend bool operator==(const Order&, const Order&) = default;
};

/// One line of a result. Of the legs it shows the one that answers the query best: the first that meets the query's leg conditions,
/// else the first; legCount says how many there are.
struct Row {
    CommunicationId id;
    qint64 key = 0; ///< opaque; with the order it places the row
    QString documentId, customerId, recipient, documentType, title;
    Channel channel = Channel::Unknown;
    std::optional<Moment> issued, sent;
    Communication::SentBasis sentBasis = Communication::SentBasis::None;
    QString templateId, templateVersion;
    DeliveryState state = DeliveryState::Unknown;
    EvidenceGrade grade = EvidenceGrade::U;
    QString reason, repository, businessUnit, account;
    QString event, eventKind, channelReason; ///< what set it off, and why the leg took its channel; codes as told
    ContentState content = ContentState::Unknown; ///< the worst of its renditions
    TextState text = TextState::Pending;          ///< the worst of its renditions
    int legCount = 0;
    friend bool operator==(const Row&, const Row&) = default;
};

/// A window: `limit` rows starting at rank `offset` (for a jump by the scroll bar), or after/before a row already held.
struct Window {
    Order order;
    int limit = 50;
    qint64 offset = 0;
    std::optional<Row> after; ///< with it, offset counts from the row that follows
};

struct Rows {
    std::vector<Row> rows;
    qint64 revision = 0; ///< of the cache they were read at
};

/// Facets of interface 5.3. State is the delivery state; Month is "2025-03" of `sent` in the query's zone; Condition holds the is: words
/// altered, missing, unreadable, encrypted, orphan. Approver is whom communications name as approver of their template; Version is
/// "FEE-CHG/7", a template and the version of it. Trigger is the kind of event that set it off.
enum class Facet { Channel, Type, Unit, Template, State, Grade, Repository, Language, Month, Class, Hold, Format, Campaign, Reason, Condition, Approver, Version, Trigger, ChannelReason };
QLatin1StringView facetName(Facet facet); ///< as in --facets and JSON: "channel", "type", …
std::optional<Facet> facetNamed(QStringView name);
QStringList facetNames(); ///< of all of them, in their order

/// Value as stored (codes, names as written); "" counts communications without one. A communication with several legs counts once under
/// each of its values, so the counts of a multi-valued facet can add up to more than the total; each is exact for its click.
struct FacetCount {
    QString value;
    qint64 count = 0;
    friend bool operator==(const FacetCount&, const FacetCount&) = default;
};
struct FacetCounts {
    Facet facet = Facet::Channel;
    std::vector<FacetCount> counts; ///< by count, then value; Month by value
    friend bool operator==(const FacetCounts&, const FacetCounts&) = default;
};

/// Fields of the query that some or all repositories never delivered. While `repositories` covers the whole scope, the answer to the
/// term is not "none" but "not known".
struct NoDataYet {
    query::Field field = query::Field::Block;
    query::DataSource source = query::DataSource::Archive;
    QStringList repositories; ///< names; empty: no repository is connected at all
    bool everywhere = false;
    bool isBeingMade = false; ///< it is worked out here, and that is not finished
    bool isOfTraced = false;  ///< known, but only of letters whose making was traced
    bool isOfNow = false;     ///< it is worked out here as of now alone; and the question asks for a past time, or that was never done
};

/// It asks how letters stand, which is worked out here and has to be brought up to date before (cache/letter_standings.h).
bool asksForStandings(const query::Query& query);
bool asksForDecisions(const query::Query& query); ///< what dispositions and disputes say as well (cache/standing_marks.h)

struct Total {
    qint64 total = 0;
    bool exact = true; ///< false: at least this many (a term had no data somewhere)
    qint64 population = 0; ///< all communications the scope holds
    Scope scope;
    std::vector<NoDataYet> noData;
    qint64 revision = 0;
};

/// Domains of e-mail addresses, folded, with how many letters name one of them at least: as a hint which of them to ask of. One whose letter has two
/// recipients there may count it twice.
struct EmailDomains {
    std::vector<FacetCount> most; ///< most frequent first
    qint64 all = 0;               ///< domains there are
    friend bool operator==(const EmailDomains&, const EmailDomains&) = default;
};

struct Suggestion {
    QString text;  ///< to insert, e.g. `channel:email`
    QString label; ///< the value as stored
    qint64 count = 0;
};

/// The first and the last that was sent, of those that tell when; none: none tells. Of several at one instant the one that was here first,
/// or last.
struct SentEnds {
    std::optional<Row> first, last;
};
/// Of those that a version of a template made; code and version empty: of those that tell no template.
struct VersionEnds {
    QString code, version;
    SentEnds sent;
};

/// All calls are synchronous, meant for a reader thread, and may be interrupted from another thread (then Cancelled).
class SearchIndex
{
public:
    virtual ~SearchIndex() = default;
    virtual Result<Rows> rows(const Question& question, const Window& window) = 0;
    virtual Result<Total> total(const Question& question) = 0;
    /// As total() of each, of one moment of the cache. Cheaper than one by one where they have conditions in common.
    virtual Result<std::vector<Total>> totals(const std::vector<Question>& questions);
    virtual Result<std::vector<SentEnds>> sentEnds(const std::vector<Question>& questions); ///< so, too
    /// Of each version that made some of them, in one pass; by code and version, as the question with that version in its AND would tell.
    /// nullopt: it is not known without asking of each, as where the question speaks of templates itself (see above: of one usage).
    virtual Result<std::optional<std::vector<VersionEnds>>> versionEnds(const Question& question);
    virtual Result<std::vector<FacetCounts>> facets(const Question& question, const std::vector<Facet>& wanted) = 0;
    /// Rank of a row under an order, for keeping the place when the data changed; nullopt when it no longer matches.
    virtual Result<std::optional<qint64>> rankOf(const Question& question, const Order& order, const CommunicationId& id) = 0;
    /// Values of a field that start with, or hold a word that starts with, `typed`; most frequent first, at most `limit`. calendar: by which days are counted, as of what is due.
    virtual Result<std::vector<Suggestion>> suggest(query::Field field, const QString& typed, int limit, const query::Calendar& calendar = {}) = 0;
    /// With an index soon told.
    virtual Result<Makeup> makeup(const Question& question);
    /// Rows of the cache (communication.pk) of those sent last, the last first, without reading what they say.
    virtual Result<std::vector<qint64>> newest(const Question& question, int most);
    /// So, too, of all of them, ascending.
    virtual Result<std::vector<qint64>> letterRows(const Question& question);
    /// Of recipients of what the question finds; at most `most`.
    virtual Result<EmailDomains> emailDomains(const Question& question, int most);
};

} // namespace cf::search
