#include "models/evidence/reissue/reissue_check.h"

#include "models/base/number_key.h"
#include "models/base/text.h"
#include "models/cache/read_case_names.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs dayMs = 86'400'000;

ContactKind contactOf(Channel channel)
{
    switch (channel) {
    case Channel::Email: return ContactKind::Email;
    case Channel::Sms: return ContactKind::Phone;
    default: return ContactKind::Address;
    }
}

const std::vector<UsedValue>& usedOf(const CustomerStory& story, ContactKind kind)
{
    return kind == ContactKind::Email ? story.emails : kind == ContactKind::Phone ? story.phones : story.addresses;
}

QString contactIn(const RecipientLeg& leg, ContactKind kind) { return kind == ContactKind::Email ? leg.email : kind == ContactKind::Phone ? leg.phone : leg.address; }

bool saysNo(const QString& state)
{
    static const QStringList words{u"withdrawn"_s, u"refused"_s, u"denied"_s, u"revoked"_s, u"no"_s, u"false"_s, u"expired"_s, u"declined"_s};
    return words.contains(state.trimmed().toLower());
}

/// Which words of a purpose speak of a channel.
bool speaksOf(const QString& purpose, Channel channel)
{
    const QString words = purpose.toLower();
    const auto has = [&](std::initializer_list<QLatin1StringView> some) { return std::ranges::any_of(some, [&](QLatin1StringView one) { return words.contains(one); }); };
    switch (channel) {
    case Channel::Email: return has({"e-mail"_L1, "email"_L1, "electronic"_L1, "paperless"_L1});
    case Channel::Sms: return has({"sms"_L1, "text message"_L1, "mobile"_L1});
    case Channel::Portal: return has({"portal"_L1, "electronic"_L1, "paperless"_L1});
    default: return false;
    }
}

/// What consent records say of a channel today; the last that speaks of it.
std::optional<RecordedConsent> consentFor(const CustomerStory& story, Channel channel, UtcMs now)
{
    std::optional<RecordedConsent> found;
    QStringList purposes;
    for (const RecordedConsent& one : story.recorded) {
        if (!purposes.contains(one.statement.purpose) && speaksOf(one.statement.purpose, channel)) {
            purposes << one.statement.purpose;
        }
    }
    for (const QString& purpose : std::as_const(purposes)) {
        const auto at = consentAt(story.recorded, purpose, now);
        if (at && (!found || saysNo(at->statement.state))) {
            found = at; // one that says no outweighs others
        }
    }
    return found;
}

ChannelChoice choiceOf(Channel channel, const RecipientLeg& leg, const CustomerStory& story, UtcMs now)
{
    ChannelChoice choice;
    choice.channel = channel;
    const ContactKind kind = contactOf(channel);
    const bool takesContact = channel != Channel::Portal;
    if (takesContact) {
        const std::vector<UsedValue>& used = usedOf(story, kind);
        choice.address = used.empty() ? contactIn(leg, kind) : used.front().value;
        choice.since = used.empty() ? std::nullopt : used.front().first;
    }
    const auto consent = consentFor(story, channel, now);
    const auto refusal = std::ranges::find_if(story.consents.rbegin(), story.consents.rend(), [&](const ConsentStep& step) {
        return step.kind != ConsentKind::Stated && step.channel == channel && (step.contact.isEmpty() || step.contact == choice.address);
    });
    const auto cameBack = std::ranges::find_if(story.warnings, [&](const ReturnWarning& one) { return one.kind == kind && one.isCurrent && takesContact; });
    if (consent && saysNo(consent->statement.state)) {
        choice.ground = ChannelGround::NoConsent;
        choice.evidence = consent->statement.purpose + u": "_s + consent->statement.state;
    } else if (channel == Channel::Sms && !consent) {
        choice.ground = ChannelGround::NoConsent; // a text message takes a yes
    } else if (takesContact && choice.address.isEmpty()) {
        choice.ground = ChannelGround::NoContact;
    } else if (refusal != story.consents.rend()) {
        choice.ground = ChannelGround::Unsubscribed;
        choice.evidence = refusal->letter.documentId;
    } else if (cameBack != story.warnings.end()) {
        choice.ground = ChannelGround::CameBack;
        choice.evidence = cameBack->reason;
    } else if (takesContact && usedOf(story, kind).empty() && contactIn(leg, kind).isEmpty()) {
        choice.ground = ChannelGround::Unused;
    }
    const bool isRuled = leg.channelReason.compare(u"REGULATION", Qt::CaseInsensitive) == 0 && leg.channel != Channel::Unknown;
    const bool isAsRuled = channel == leg.channel || (leg.channel == Channel::Print && channel == Channel::RegisteredMail);
    if (isRuled && !isAsRuled) {
        choice.ground = ChannelGround::OtherwiseRuled;
        choice.evidence = code(leg.channel);
    }
    return choice;
}

class Finding
{
public:
    explicit Finding(std::vector<ConcernFound>& all)
        : m_all(all)
    {}
    void bar(ReissueConcern concern, const QString& evidence = {}) { m_all.insert(m_all.begin() + m_bars++, {concern, true, evidence, {}}); }
    void note(ReissueConcern concern, const QString& evidence = {}, std::optional<Moment> at = {}, int days = 0) { m_all.push_back({concern, false, evidence, std::move(at), days}); }

private:
    std::vector<ConcernFound>& m_all;
    int m_bars = 0;
};

void findInRecord(const cache::Record& record, size_t leg, Finding& finding)
{
    const Communication& letter = record.communication;
    if (record.standing != RecordStanding::Present) {
        finding.bar(ReissueConcern::NotPresent);
    }
    if (!record.renditions.empty()) {
        switch (record.renditions.front().status.content) {
        case ContentState::Altered: finding.bar(ReissueConcern::BytesAltered); break;
        case ContentState::Missing: finding.bar(ReissueConcern::BytesMissing); break;
        default:
            if (record.renditions.front().status.sha256.isEmpty()) {
                finding.bar(ReissueConcern::NotRead);
            }
        }
    } else {
        finding.bar(ReissueConcern::BytesMissing);
    }
    if (letter.record) {
        for (const HoldStatement& hold : letter.record->holds) {
            if (hold.isActive) {
                finding.note(ReissueConcern::OnHold, hold.name.isEmpty() ? hold.code : hold.name, hold.applied);
            }
        }
    }
    for (const cache::Related& related : record.related) {
        if (related.incoming && related.kind == RelationKind::Corrects) {
            finding.note(ReissueConcern::Corrected, related.target, related.sent);
        }
        if (related.incoming && related.kind == RelationKind::ReissueOf) {
            finding.note(ReissueConcern::ReissuedBefore, related.target, related.sent);
        }
    }
    for (size_t i = 0; i < letter.legs.size(); ++i) {
        const bool isOther = i != leg && leg < letter.legs.size() && letter.legs[i].recipient != letter.legs[leg].recipient;
        if (isOther && letter.legs[i].basis == LegBasis::Record) {
            finding.note(ReissueConcern::OthersReceived, letter.legs[i].recipient);
            break;
        }
    }
}

void findInAddress(const ReissueCheck& check, const RecipientLeg& leg, UtcMs now, Finding& finding)
{
    const auto chosen = std::ranges::find(check.channels, check.draft.channel, &ChannelChoice::channel);
    if (chosen == check.channels.end() || chosen->address.isEmpty()) {
        return;
    }
    if (chosen->ground == ChannelGround::CameBack) {
        finding.note(ReissueConcern::AddressCameBack, chosen->evidence);
    }
    if (chosen->since && chosen->since->utc > now - newAddressDays * dayMs) {
        finding.note(ReissueConcern::AddressNew, {}, chosen->since);
    }
    const QString then = contactIn(leg, contactOf(chosen->channel));
    if (!then.isEmpty() && then != chosen->address) {
        finding.note(ReissueConcern::AddressChanged, {}, chosen->since);
    }
}

ReissueRequest draftOf(const cache::Record& record, const RecipientLeg& leg)
{
    const Communication& letter = record.communication;
    ReissueRequest draft;
    draft.communication = letter.id;
    draft.documentId = letter.documentId;
    draft.title = letter.title;
    draft.customer = leg.customer;
    draft.account = letter.account;
    draft.recipient = leg.recipient;
    draft.repository = record.repositoryName;
    if (const std::optional<Moment>& at = letter.sent ? letter.sent : letter.issued) {
        draft.originalDate = QDateTime::fromMSecsSinceEpoch(at->wall, Qt::UTC).date().toString(Qt::ISODate);
    }
    if (!record.renditions.empty()) {
        const cache::RenditionRecord& original = record.renditions.front();
        draft.source = original.status.ref;
        draft.mime = original.extraction && !original.extraction->mime.isEmpty() ? original.extraction->mime : original.rendition.mime;
        draft.fileName = original.rendition.fileName;
        draft.sha256 = original.status.sha256;
    }
    draft.isOnHold = letter.record && std::ranges::any_of(letter.record->holds, [](const HoldStatement& hold) { return hold.isActive; });
    return draft;
}

} // namespace

bool needsStepUp(const ReissueCheck& check, const ReissueRequest& request, UtcMs now)
{
    const QString to = request.address.trimmed();
    if (to.isEmpty() || request.channel == Channel::Portal || !asksForOne(request.authority) || check.contacts.contains(to)) {
        return false;
    }
    const auto known = std::ranges::find(check.channels, request.channel, &ChannelChoice::channel);
    const bool isKnown = known != check.channels.end() && known->address.trimmed() == to;
    return !isKnown || (known->since && known->since->utc > now - newAddressDays * dayMs);
}

Result<std::vector<EarlierRequest>> requestsElsewhere(store::Database& database, const cache::Record& record, const std::vector<EarlierRequest>& known)
{
    const Communication& letter = record.communication;
    const QString name = letter.documentId.isEmpty() ? letter.id.value() : letter.documentId;
    CF_TRY(const std::vector<cache::Place> places, cache::casesNaming(database, {u"communicationRef"_s}, {name}));
    std::vector<EarlierRequest> found;
    for (const cache::Place& place : places) {
        CF_TRY(const cache::KnownCase told, cache::readCase(database, place.first, place.second));
        const WorkflowCase& what = told.what;
        const QString reference = what.reference.isEmpty() ? what.nativeId : what.reference;
        const auto own = std::ranges::find(known, reference, &EarlierRequest::key);
        const bool isOwnOpen = own != known.end() && own->state == IntentState::Done && what.isOpen(); // it was started, and is not decided or not carried out yet
        if (what.definitionKey != u"reissueRequest" || (own != known.end() && !isOwnOpen)) {
            continue;
        }
        // Numbers that are written alike are candidates only, and one document may have gone to several customers.
        const auto said = [&what](QStringView variable) {
            const auto one = std::ranges::find(what.variables, variable, &CaseVariable::name);
            return one == what.variables.end() ? QString() : one->value;
        };
        const QString whose = identifierKey(said(u"customer"));
        const bool isOfAnother = !whose.isEmpty() && std::ranges::none_of(letter.legs, [&](const RecipientLeg& leg) {
            const QString theirs = identifierKey(leg.customer); // another archive may write it with zeros before it
            return theirs == whose || numberKey(theirs) == numberKey(whose);
        });
        if (said(u"communicationRef") != name || isOfAnother) {
            continue;
        }
        const bool isNothing = !what.isOpen() && (what.endedAt == u"endRefused" || what.endedAt == u"endAbandoned" || !what.deletedBecause.isEmpty());
        EarlierRequest one{reference, what.startedBy, isOwnOpen ? QString() : told.repositoryName, what.started.value_or(told.knownFrom), Channel::Unknown,
                           isNothing ? IntentState::Refused : what.isOpen() ? IntentState::Accepted : IntentState::Done};
        one.channel = fromCode<Channel>(said(u"channel")).value_or(Channel::Unknown);
        found.push_back(std::move(one));
    }
    return found;
}

bool ReissueCheck::isBarred() const
{
    return std::ranges::any_of(concerns, &ConcernFound::isBar);
}

ReissueCheck checkReissue(const cache::Record& record, size_t leg, const CustomerStory& story, const std::vector<EarlierRequest>& earlier, UtcMs now,
                          const QTimeZone& zone, std::optional<Channel> wanted, const ReissueRule& rule)
{
    ReissueCheck check;
    const RecipientLeg nobody;
    const RecipientLeg& its = leg < record.communication.legs.size() ? record.communication.legs[leg] : nobody;
    check.draft = draftOf(record, its);
    for (const QString& one : {its.address, its.email, its.phone}) {
        check.contacts << one.trimmed();
    }
    for (const Channel channel : {Channel::Print, Channel::RegisteredMail, Channel::Email, Channel::Portal, Channel::Sms}) {
        check.channels.push_back(choiceOf(channel, its, story, now));
    }
    // The original's way, where it is open and did not fail; else the first that is.
    const auto good = [](const ChannelChoice& one) { return one.isOpen() && one.ground != ChannelGround::CameBack; };
    auto best = std::ranges::find(check.channels, its.channel, &ChannelChoice::channel);
    if (best == check.channels.end() || !good(*best)) {
        best = std::ranges::find_if(check.channels, good);
    }
    if (best == check.channels.end()) {
        best = std::ranges::find_if(check.channels, &ChannelChoice::isOpen);
    }
    if (wanted) {
        best = std::ranges::find(check.channels, *wanted, &ChannelChoice::channel);
        check.draft.channel = *wanted;
    }
    if (best != check.channels.end()) {
        check.draft.channel = best->channel;
        check.draft.address = best->address;
    }
    Finding finding(check.concerns);
    findInRecord(record, leg, finding);
    QSet<QString> told;
    for (const EarlierRequest& one : earlier) {
        const bool counts = one.state != IntentState::Draft && one.state != IntentState::Withdrawn && one.state != IntentState::Refused;
        const bool isUnderWay = isOpen(one.state); // however long somebody takes to decide
        const bool isRecent = one.at > now - rule.recentDays * dayMs;
        if (counts && (isUnderWay || isRecent) && !told.contains(one.key)) {
            told.insert(one.key);
            const QStringList elsewhere = QStringList{one.key, one.person, one.system}.filter(QRegularExpression(u"\\S"_s));
            finding.note(ReissueConcern::AskedBefore, one.system.isEmpty() ? one.key : elsewhere.join(u", "_s), momentFromUtc(one.at, zone), isRecent ? rule.recentDays : 0);
        }
    }
    findInAddress(check, its, now, finding);
    if (!rule.fault.isEmpty()) {
        finding.note(ReissueConcern::RuleUnread, rule.fault, {}, rule.recentDays);
    }
    return check;
}

Result<CustomerStory> storyForReissue(store::Database& database, search::SearchIndex& index, const cache::Record& record, size_t leg, const query::Calendar& calendar)
{
    const auto& legs = record.communication.legs;
    if (leg >= legs.size() || legs[leg].customer.isEmpty()) {
        return CustomerStory();
    }
    const CommunicationId communication = record.communication.id;
    CF_TRY(CustomerFile file, readCustomer(database, index, legs[leg].customer, calendar));
    const bool isAmong = std::ranges::any_of(file.letters, [&](const cache::CustomerLetter& one) { return one.id == communication; });
    if (isAmong) {
        return std::move(file.story);
    }
    // The index is behind, or too many came later: what this one tells counts all the same.
    CF_TRY(cache::CustomerLetter letter, cache::readCustomerLetter(database, communication));
    file.letters.push_back(std::move(letter));
    CustomerStory whole = storyOf(file.story.id, file.letters);
    whole.recorded = std::move(file.story.recorded);
    return whole;
}

QFuture<Result<ReissueCheck>> reissueCheckOf(cache::Cache& cache, search::IndexFactory factory, CommunicationId communication, QString customer,
                                             std::vector<EarlierRequest> earlier, UtcMs now, QTimeZone zone, query::Calendar calendar)
{
    return cache.readers().read([factory = std::move(factory), communication, customer = std::move(customer), earlier = std::move(earlier), now, zone, profile = QFileInfo(cache.path()).absolutePath(),
                                 calendar = std::move(calendar)](store::Database& database) -> Result<ReissueCheck> {
        CF_TRY(const cache::Record record, cache::readRecord(database, communication.value()));
        const auto& legs = record.communication.legs;
        size_t leg = 0;
        for (size_t i = legs.size(); i-- > 0;) {
            const bool isTheirs = customer.isEmpty() ? legs[i].role == RecipientRole::Holder : legs[i].customer == customer;
            leg = isTheirs ? i : leg;
        }
        const std::unique_ptr<search::SearchIndex> index = factory(database);
        CF_TRY(const CustomerStory story, storyForReissue(database, *index, record, leg, calendar));
        CF_TRY(std::vector<EarlierRequest> all, requestsElsewhere(database, record, earlier));
        all.insert(all.begin(), earlier.begin(), earlier.end());
        ReissueCheck check = checkReissue(record, leg, story, all, now, zone, {}, readReissueRule(profile));
        CF_TRY(check.rendered, cache::composeInputOf(database, check.draft.documentId, ReissueMode::RenderArchived, {}));
        CF_TRY(check.regenerated, cache::composeInputOf(database, check.draft.documentId, ReissueMode::RegenerateToday, {}));
        return check;
    });
}

} // namespace cf::evidence
