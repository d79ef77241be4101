// What is known before a letter is sent again: by which channels it may go and to where, what speaks against it, what the person who asks should
// hear. Source: journey S1 step 3 and its failures; capabilities 54, 56, 58.
#pragma once

#include "models/cache/compose_input.h"
#include "models/cache/read_record.h"
#include "models/domain/reissue.h"
#include "models/evidence/customer_story.h"
#include "models/evidence/reissue/reissue_rule.h"

namespace cf::evidence {

/// Why a channel is open or closed.
enum class ChannelGround {
    Usual,        ///< used before, and nothing speaks against it
    Unused,       ///< never used for this customer; open
    NoContact,    ///< no address or number is known
    CameBack,     ///< what was sent to the last one came back; open, for who knows better
    Unsubscribed, ///< the customer took it back, or the address is suppressed: closed
    NoConsent,    ///< a consent record says no, or none says yes where one must: closed
    OtherwiseRuled ///< the regulation chose the original's channel: closed
};
struct ChannelChoice {
    Channel channel = Channel::Print;
    ChannelGround ground = ChannelGround::Usual;
    QString address;             ///< the last known; empty: none
    std::optional<Moment> since; ///< first use of that
    QString evidence;            ///< of what closes it: the reason as reported, the consent's words
    bool isOpen() const { return ground == ChannelGround::Usual || ground == ChannelGround::Unused || ground == ChannelGround::CameBack; }
    friend bool operator==(const ChannelChoice&, const ChannelChoice&) = default;
};

enum class ReissueConcern {
    AskedBefore,    ///< a request of the last days, or one that is still under way, is there already
    ReissuedBefore, ///< a record says that it is a reissue of this one
    OnHold,         ///< does not hinder it, and is noted
    Corrected,      ///< a later letter corrects it
    AddressNew,     ///< the address was first used within the last days: checked twice
    AddressChanged, ///< another one than the letter went to
    AddressCameBack,
    OthersReceived, ///< it went to others as well, whose names and data it holds
    BytesAltered,   ///< the archived bytes are no longer those that were recorded: closed
    BytesMissing,   ///< closed
    NotRead,        ///< the archived bytes were never read here: open the letter first
    NotPresent,     ///< the archive no longer shows the record
    RuleUnread      ///< the site's rule cannot be read, and the usual one holds; evidence: why
};
struct ConcernFound {
    ReissueConcern concern = ReissueConcern::OnHold;
    bool isBar = false;
    QString evidence; ///< name of the hold, document id of the other letter, key of the request; as its concern needs
    std::optional<Moment> at;
    int days = 0; ///< of AskedBefore and RuleUnread: requests of so many days are told; 0: it is older, and under way
    friend bool operator==(const ConcernFound&, const ConcernFound&) = default;
};

/// A request that is in the outbox already, or that a workflow system tells of.
struct EarlierRequest {
    QString key, person;
    QString system = {}; ///< that tells of it; empty: this outbox
    UtcMs at = 0;
    Channel channel = Channel::Unknown;
    IntentState state = IntentState::Accepted;
};

struct ReissueCheck {
    std::vector<ChannelChoice> channels; ///< in the order they are offered
    std::vector<ConcernFound> concerns;  ///< bars first
    cache::ComposeInput rendered, regenerated; ///< what it would be composed of, once more or as of today, or why it cannot be
    ReissueRequest draft;                ///< prefilled with what is known; the channel the best open one
    QStringList contacts;                ///< addresses and numbers that the letter itself had
    bool isBarred() const;
};

/// It would go to an address that came into use within the last days, and the letter did not go to, or to one that nothing here knows: whoever took over an account would
/// ask so. Then what such a person may know does not do as a check of who asks; see isStrong().
bool needsStepUp(const ReissueCheck& check, const ReissueRequest& request, UtcMs now);
constexpr bool isStrong(IdentityCheck check) { return check == IdentityCheck::CallBack || check == IdentityCheck::Document || check == IdentityCheck::InPerson; }

/// Addresses this recent are new.
inline constexpr int newAddressDays = 14;

/// Pure. story: of the customer of `leg`, empty where it has none; zone: of the organisation; wanted: the channel that the draft is to take, else
/// the best.
ReissueCheck checkReissue(const cache::Record& record, size_t leg, const CustomerStory& story, const std::vector<EarlierRequest>& earlier, UtcMs now,
                          const QTimeZone& zone, std::optional<Channel> wanted = {}, const ReissueRule& rule = {});
/// Of the customer of that leg, with this letter in it; empty where the leg names none.
Result<CustomerStory> storyForReissue(store::Database& database, search::SearchIndex& index, const cache::Record& record, size_t leg, const query::Calendar& calendar);

/// Requests for the letter that others made, as cases of the process tell them, but those in `known`; of these, those whose case was started and is still open, as Accepted. What was refused or given up is Refused. Those of plans of many letters
/// name no letter, and are not among them.
Result<std::vector<EarlierRequest>> requestsElsewhere(store::Database& database, const cache::Record& record, const std::vector<EarlierRequest>& known);

/// By the rule of the profile that the cache is of. Of the first leg that is a holder's, or of the customer's when one is named. NotFound.
QFuture<Result<ReissueCheck>> reissueCheckOf(cache::Cache& cache, search::IndexFactory factory, CommunicationId communication, QString customer,
                                             std::vector<EarlierRequest> earlier, UtcMs now, QTimeZone zone, query::Calendar calendar);

} // namespace cf::evidence
