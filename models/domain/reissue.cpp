#include "models/domain/reissue.h"

#include "models/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

template <class E> using Codes = std::vector<std::pair<E, QLatin1StringView>>;

const Codes<ReissueMode>& codesOf(ReissueMode)
{
    static const Codes<ReissueMode> all{{ReissueMode::ResendArchived, "RESEND_ARCHIVED"_L1},
                                        {ReissueMode::RenderArchived, "RE_RENDER"_L1},
                                        {ReissueMode::RegenerateToday, "REGENERATE"_L1}};
    return all;
}
const Codes<ReissueReason>& codesOf(ReissueReason)
{
    static const Codes<ReissueReason> all{{ReissueReason::NotReceived, "NOT_RECEIVED"_L1}, {ReissueReason::Lost, "LOST"_L1},
                                          {ReissueReason::Returned, "RETURNED"_L1},        {ReissueReason::Illegible, "ILLEGIBLE"_L1},
                                          {ReissueReason::WrongChannel, "WRONG_CHANNEL"_L1}, {ReissueReason::CustomerRequest, "CUSTOMER_REQUEST"_L1},
                                          {ReissueReason::Complaint, "COMPLAINT"_L1},      {ReissueReason::Regulator, "REGULATOR"_L1},
                                          {ReissueReason::Other, "OTHER"_L1}};
    return all;
}
const Codes<Requester>& codesOf(Requester)
{
    static const Codes<Requester> all{{Requester::Customer, "CUSTOMER"_L1},
                                      {Requester::PowerOfAttorney, "POWER_OF_ATTORNEY"_L1},
                                      {Requester::Guardian, "GUARDIAN"_L1},
                                      {Requester::ThirdParty, "THIRD_PARTY"_L1},
                                      {Requester::Organisation, "ORGANISATION"_L1}};
    return all;
}
const Codes<IdentityCheck>& codesOf(IdentityCheck)
{
    static const Codes<IdentityCheck> all{{IdentityCheck::None, "NONE"_L1},         {IdentityCheck::KnowledgeQuestions, "KNOWLEDGE_QUESTIONS"_L1},
                                          {IdentityCheck::CallBack, "CALL_BACK"_L1}, {IdentityCheck::Document, "DOCUMENT"_L1},
                                          {IdentityCheck::SignedIn, "SIGNED_IN"_L1}, {IdentityCheck::InPerson, "IN_PERSON"_L1}};
    return all;
}

template <class E> QLatin1StringView codeIn(E value)
{
    const auto& all = codesOf(value);
    return std::ranges::find(all, value, &std::pair<E, QLatin1StringView>::first)->second;
}
template <class E> std::optional<E> named(QStringView word)
{
    const QString code = word.trimmed().toString().toUpper().replace(u'-', u'_');
    const auto& all = codesOf(E{});
    const auto found = std::ranges::find_if(all, [&code](const auto& one) { return one.second == code; });
    return found == all.end() ? std::nullopt : std::optional(found->first);
}
template <class E> std::vector<E> valuesOf()
{
    std::vector<E> all;
    for (const auto& [value, code] : codesOf(E{})) {
        all.push_back(value);
    }
    return all;
}

QString textOf(const QJsonObject& object, QLatin1StringView name) { return object.value(name).toString(); }

QString isoText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs); }

} // namespace

QLatin1StringView codeOf(ReissueMode mode) { return codeIn(mode); }
QLatin1StringView codeOf(ReissueReason reason) { return codeIn(reason); }
QLatin1StringView codeOf(Requester requester) { return codeIn(requester); }
QLatin1StringView codeOf(IdentityCheck check) { return codeIn(check); }
std::optional<ReissueMode> reissueModeNamed(QStringView code) { return named<ReissueMode>(code); }
std::optional<ReissueReason> reissueReasonNamed(QStringView code) { return named<ReissueReason>(code); }
std::optional<Requester> requesterNamed(QStringView code) { return named<Requester>(code); }
std::optional<IdentityCheck> identityCheckNamed(QStringView code) { return named<IdentityCheck>(code); }
std::vector<ReissueMode> allReissueModes() { return valuesOf<ReissueMode>(); }
std::vector<ReissueReason> allReissueReasons() { return valuesOf<ReissueReason>(); }
std::vector<Requester> allRequesters() { return valuesOf<Requester>(); }
std::vector<IdentityCheck> allIdentityChecks() { return valuesOf<IdentityCheck>(); }

QByteArray reissueText(const ReissueRequest& r)
{
    const QJsonObject source{{u"repository"_s, r.source.repository.value()}, {u"id"_s, r.source.nativeId}, {u"version"_s, r.source.nativeVersion}, {u"token"_s, r.source.token}};
    const QJsonObject object{{u"communication"_s, r.communication.value()},
                             {u"documentId"_s, r.documentId},
                             {u"title"_s, r.title},
                             {u"customer"_s, r.customer},
                             {u"account"_s, r.account},
                             {u"originalDate"_s, r.originalDate},
                             {u"repository"_s, r.repository},
                             {u"source"_s, source},
                             {u"mime"_s, r.mime},
                             {u"fileName"_s, r.fileName},
                             {u"sha256"_s, QString::fromLatin1(r.sha256.toHex())},
                             {u"mode"_s, QString(codeOf(r.mode))},
                             {u"channel"_s, QString(code(r.channel))},
                             {u"recipient"_s, r.recipient},
                             {u"address"_s, r.address},
                             {u"reason"_s, QString(codeOf(r.reason))},
                             {u"remark"_s, r.remark},
                             {u"authority"_s, authorityJson(r.authority)},
                             {u"fee"_s, r.fee},
                             {u"mark"_s, r.mark},
                             {u"onHold"_s, r.isOnHold},
                             {u"notes"_s, QJsonArray::fromStringList(r.notes)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ReissueRequest> readReissue(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto mode = reissueModeNamed(textOf(object, "mode"_L1));
    const auto reason = reissueReasonNamed(textOf(object, "reason"_L1));
    const auto channel = fromCode<Channel>(textOf(object, "channel"_L1));
    const QJsonObject source = object.value("source"_L1).toObject();
    const std::optional<RequestAuthority> authority = readAuthority(object.value("authority"_L1).toObject());
    if (!mode || !reason || !channel || !authority || textOf(object, "communication"_L1).isEmpty()) {
        return fail(ErrorKind::Protocol, u"no request for a reissue"_s);
    }
    ReissueRequest r;
    r.communication = CommunicationId(textOf(object, "communication"_L1));
    r.documentId = textOf(object, "documentId"_L1);
    r.title = textOf(object, "title"_L1);
    r.customer = textOf(object, "customer"_L1);
    r.account = textOf(object, "account"_L1);
    r.originalDate = textOf(object, "originalDate"_L1);
    r.repository = textOf(object, "repository"_L1);
    r.source = {RepositoryId(textOf(source, "repository"_L1)), textOf(source, "id"_L1), textOf(source, "version"_L1), textOf(source, "token"_L1), {}};
    r.mime = textOf(object, "mime"_L1);
    r.fileName = textOf(object, "fileName"_L1);
    r.sha256 = QByteArray::fromHex(textOf(object, "sha256"_L1).toLatin1());
    r.mode = *mode;
    r.channel = *channel;
    r.recipient = textOf(object, "recipient"_L1);
    r.address = textOf(object, "address"_L1);
    r.reason = *reason;
    r.remark = textOf(object, "remark"_L1);
    r.authority = *authority;
    r.fee = textOf(object, "fee"_L1);
    r.mark = textOf(object, "mark"_L1);
    r.isOnHold = object.value("onHold"_L1).toBool();
    for (const QJsonArray notes = object.value("notes"_L1).toArray(); const QJsonValue& note : notes) {
        r.notes << note.toString();
    }
    return r;
}

bool actsForAnother(const RequestAuthority& authority) { return asksForOne(authority) && authority.requester != Requester::Customer; }

AuthorityReach reachOf(const RequestAuthority& authority, const QString& account)
{
    if (authority.account.trimmed().isEmpty()) {
        return AuthorityReach::Covered;
    }
    if (account.trimmed().isEmpty()) {
        return AuthorityReach::NoAccount;
    }
    return identifierKey(account) == identifierKey(authority.account) ? AuthorityReach::Covered : AuthorityReach::OtherAccount;
}

bool isOver(const RequestAuthority& authority, UtcMs now)
{
    constexpr UtcMs lastZone = 12 * 3'600'000; // where a day ends last
    return actsForAnother(authority) && authority.expiry && authority.expiry->isValid() && QDateTime::fromMSecsSinceEpoch(now - lastZone, Qt::UTC).date() > *authority.expiry;
}

QJsonObject authorityJson(const RequestAuthority& authority)
{
    return {{u"requester"_s, QString(codeOf(authority.requester))},
            {u"check"_s, QString(codeOf(authority.check))},
            {u"document"_s, authority.document},
            {u"expiry"_s, authority.expiry ? authority.expiry->toString(Qt::ISODate) : QString()},
            {u"holder"_s, authority.holder},
            {u"account"_s, authority.account}};
}

std::optional<RequestAuthority> readAuthority(const QJsonObject& object)
{
    const auto requester = requesterNamed(textOf(object, "requester"_L1));
    const auto check = identityCheckNamed(textOf(object, "check"_L1));
    if (!requester || !check) {
        return std::nullopt;
    }
    const QDate expiry = QDate::fromString(textOf(object, "expiry"_L1), Qt::ISODate);
    return RequestAuthority{*requester, *check, textOf(object, "document"_L1), expiry.isValid() ? std::optional(expiry) : std::nullopt, textOf(object, "holder"_L1), textOf(object, "account"_L1)};
}

std::vector<ReissueLack> lacksOf(const RequestAuthority& authority, QDate today)
{
    std::vector<ReissueLack> lacks;
    if (authority.check == IdentityCheck::None && authority.requester != Requester::Organisation) { // asked for by the house itself: nobody called
        lacks.push_back(ReissueLack::Identity);
    }
    if (!actsForAnother(authority)) {
        return lacks;
    }
    if (authority.holder.trimmed().isEmpty()) {
        lacks.push_back(ReissueLack::AuthorityHolder);
    }
    if (authority.document.trimmed().isEmpty()) {
        lacks.push_back(ReissueLack::AuthorityDocument);
    }
    const bool isNoDay = authority.expiry && !authority.expiry->isValid();
    if (isNoDay || (authority.requester == Requester::PowerOfAttorney && !authority.expiry)) {
        lacks.push_back(ReissueLack::AuthorityEnd);
    }
    if (authority.expiry && !isNoDay && *authority.expiry < today) {
        lacks.push_back(ReissueLack::AuthorityExpired);
    }
    return lacks;
}

std::vector<ReissueLack> lacksOf(const ReissueRequest& request, QDate today)
{
    std::vector<ReissueLack> lacks = lacksOf(request.authority, today);
    switch (reachOf(request.authority, request.account)) {
    case AuthorityReach::Covered:
        if (request.mode == ReissueMode::RegenerateToday && !request.authority.account.trimmed().isEmpty()) {
            lacks.push_back(ReissueLack::TodayOfAll);
        }
        break;
    case AuthorityReach::OtherAccount: lacks.push_back(ReissueLack::OtherAccount); break;
    case AuthorityReach::NoAccount: lacks.push_back(ReissueLack::NoAccount); break;
    }
    if (request.address.trimmed().isEmpty() && request.channel != Channel::Portal && request.channel != Channel::BranchHandover) {
        lacks.push_back(ReissueLack::Address);
    }
    if (request.reason == ReissueReason::Other && request.remark.trimmed().isEmpty()) {
        lacks.push_back(ReissueLack::Remark);
    }
    if (request.mode == ReissueMode::ResendArchived && request.sha256.size() != 32) {
        lacks.push_back(ReissueLack::ArchivedBytes);
    }
    return lacks;
}

std::vector<CaseVariable> variablesOf(const RequestAuthority& authority)
{
    const auto text = [](const QString& name, const QString& value) { return CaseVariable{name, u"string"_s, value}; };
    return {text(u"requesterRelation"_s, codeOf(authority.requester)),
            text(u"identityCheck"_s, codeOf(authority.check)),
            text(u"authorityDocument"_s, authority.document),
            text(u"authorityExpiry"_s, authority.expiry ? authority.expiry->toString(Qt::ISODate) : QString()),
            text(u"authorityHolder"_s, authority.holder),
            text(u"authorityAccount"_s, authority.account)};
}

StartCase caseOf(const ReissueRequest& r, const ReissueDeadlines& deadlines)
{
    const auto text = [](const QString& name, const QString& value) { return CaseVariable{name, u"string"_s, value}; };
    const auto date = [](const QString& name, UtcMs at) { return CaseVariable{name, u"date"_s, isoText(at)}; };
    const auto flag = [](const QString& name, bool value) { return CaseVariable{name, u"boolean"_s, value ? u"true"_s : u"false"_s}; };
    StartCase start{u"reissueRequest"_s, r.documentId.isEmpty() ? r.title : r.documentId, {}};
    const bool isForAnother = r.mode == ReissueMode::ResendArchived && actsForAnother(r.authority);
    start.variables = {text(u"communicationRef"_s, r.documentId.isEmpty() ? r.communication.value() : r.documentId),
                       text(u"archiveId"_s, r.source.nativeId),
                       text(u"archive"_s, r.repository),
                       text(u"sha256"_s, QString::fromLatin1(r.sha256.toHex())),
                       text(u"reissueMode"_s, isForAnother ? onBehalfModeWord.toString() : QString(codeOf(r.mode))),
                       text(u"reason"_s, codeOf(r.reason)),
                       text(u"remark"_s, r.remark),
                       text(u"customer"_s, r.customer),
                       text(u"account"_s, r.account),
                       text(u"channel"_s, code(r.channel)),
                       flag(u"onHold"_s, r.isOnHold),
                       flag(u"authorizationVerified"_s, false),
                       text(u"deliveryWait"_s, deadlines.deliveryWait),
                       date(u"verifyDue"_s, deadlines.verify),
                       date(u"approveDue"_s, deadlines.approve)};
    const std::vector<CaseVariable> authority = variablesOf(r.authority);
    start.variables.insert(start.variables.end(), authority.begin(), authority.end());
    return start;
}

PlannedReissue plannedReissue(const ReissueRequest& request, const QString& key, const RepositoryId& workflow, const ReissueDeadlines& deadlines,
                              const QString& title, const QString& person, UtcMs now)
{
    PlannedReissue planned;
    planned.plan = {key, u"reissue"_s, title, request.remark, person, reissueText(request), now, false};
    Intent start;
    start.command = {key, caseOf(request, deadlines)};
    start.system = workflow;
    start.subject = key;
    start.about = request.communication;
    start.plan = key;
    start.notBefore = now + secondThoughtsMs;
    planned.intents.push_back(std::move(start));
    return planned;
}

} // namespace cf
