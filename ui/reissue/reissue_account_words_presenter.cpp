#include "ui/reissue/reissue_account_words_presenter.h"

#include "ui/compare/sameness_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/reissue/reissue_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::ReissueAccount;
using evidence::ReissueAgainst;

namespace {

class ReissueAccountWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ReissueAccountWords)
};

void add(QList<RecordFact>& facts, const QString& name, const QString& value, const MarkedText& mark = {})
{
    if (!value.isEmpty()) {
        facts << RecordFact{name, value, mark};
    }
}

void addHash(QList<RecordFact>& facts, const QString& name, const QByteArray& hash)
{
    if (!hash.isEmpty()) {
        RecordFact fact{name, QString::fromLatin1(hash.toHex())};
        fact.mono = true;
        facts << fact;
    }
}

QString time(const std::optional<UtcMs>& at, const TimeTelling& telling) { return at ? instantOnPaper(*at, telling) : QString(); }

QString addressOf(const QString& address, Addresses addresses) { return addresses == Addresses::Whole || !address.contains(u'@') ? address : masked(address); }

/// As workflow systems tell outcomes; others in their own words.
QString outcomeWord(const QString& outcome)
{
    return outcome.isEmpty() ? ReissueAccountWords::tr("done") : outcome == u"true" ? ReissueAccountWords::tr("yes") : outcome == u"false" ? ReissueAccountWords::tr("no") : outcome == u"approved" ? ReissueAccountWords::tr("approved") : outcome == u"refused" ? ReissueAccountWords::tr("refused") : outcome;
}

ReissueSection original(const ReissueAccount& account)
{
    const ReissueRequest& request = account.request;
    ReissueSection section{ReissueAccountWords::tr("Original"), {}};
    RecordFact letter{ReissueAccountWords::tr("Letter"), request.title.isEmpty() ? request.documentId : request.title};
    letter.opens = request.communication;
    section.facts << letter;
    add(section.facts, ReissueAccountWords::tr("Document id"), request.documentId);
    add(section.facts, ReissueAccountWords::tr("Of"), request.originalDate);
    add(section.facts, ReissueAccountWords::tr("Archive"), request.repository);
    addHash(section.facts, ReissueAccountWords::tr("SHA-256 recorded"), request.sha256);
    const bool isEqual = account.originalFound == request.sha256;
    add(section.facts, ReissueAccountWords::tr("Bytes now"),
        account.originalFound.isEmpty() ? ReissueAccountWords::tr("not read for this") : isEqual ? ReissueAccountWords::tr("equal to those recorded, read for this") : ReissueAccountWords::tr("CHANGED since they were recorded"),
        account.originalFound.isEmpty() ? MarkedText{u"absent"_s, {}, Mark::Absent} : isEqual ? MarkedText{u"tick"_s, {}, Mark::Verified} : MarkedText{u"cross"_s, {}, Mark::Failed});
    return section;
}

ReissueSection authority(const ReissueAccount& account, const TimeTelling& telling)
{
    const ReissueRequest& request = account.request;
    ReissueSection section{ReissueAccountWords::tr("Request and authority"), {}};
    add(section.facts, ReissueAccountWords::tr("Asked for"), account.person.isEmpty() ? instantOnPaper(account.asked, telling) : ReissueAccountWords::tr("%1, by %2").arg(instantOnPaper(account.asked, telling), account.person));
    add(section.facts, ReissueAccountWords::tr("In which way"), modeWord(request.mode));
    add(section.facts, ReissueAccountWords::tr("Reason"), request.remark.isEmpty() ? reasonWord(request.reason) : ReissueAccountWords::tr("%1: %2").arg(reasonWord(request.reason), request.remark));
    add(section.facts, ReissueAccountWords::tr("For"), requesterWord(request.authority.requester));
    add(section.facts, ReissueAccountWords::tr("Identity"), checkWord(request.authority.check));
    add(section.facts, ReissueAccountWords::tr("Acts for the customer"), actsForAnother(request.authority) ? request.authority.holder : QString());
    add(section.facts, ReissueAccountWords::tr("Document"), authorityDocumentWords(request.authority));
    const bool isCovered = reachOf(request.authority, request.account) == AuthorityReach::Covered;
    const QString covered = coveredWords(request.authority), letter = request.account.isEmpty() ? ReissueAccountWords::tr("of none that is told") : request.account;
    add(section.facts, ReissueAccountWords::tr("Covers"), covered.isEmpty() || request.authority.account.isEmpty() ? covered : ReissueAccountWords::tr("%1; the account of the letter: %2").arg(covered, letter),
        isCovered ? MarkedText() : MarkedText{u"cross"_s, {}, Mark::Failed});
    add(section.facts, ReissueAccountWords::tr("Fee"), request.fee);
    add(section.facts, ReissueAccountWords::tr("Hold"), request.isOnHold ? ReissueAccountWords::tr("a hold was on it when it was asked for") : QString());
    for (const QString& note : request.notes) {
        add(section.facts, ReissueAccountWords::tr("Gone past"), note, {u"warn"_s, {}, Mark::Uncertain});
    }
    RecordFact reference{ReissueAccountWords::tr("Reference"), account.reference};
    reference.mono = true;
    section.facts << reference;
    return section;
}

ReissueSection decisions(const ReissueAccount& account, const TimeTelling& telling)
{
    ReissueSection section{ReissueAccountWords::tr("Decisions"), {}};
    if (!account.told) {
        add(section.facts, ReissueAccountWords::tr("Case"), ReissueAccountWords::tr("no workflow system that is read here shows it"), {u"absent"_s, {}, Mark::Absent});
        return section;
    }
    for (const evidence::ReissueApproval& one : account.approvals) {
        const QString who = one.who.isEmpty() ? ReissueAccountWords::tr("nobody yet") : one.who;
        const QString said = one.at ? ReissueAccountWords::tr("%1, by %2: %3").arg(time(one.at, telling), who, outcomeWord(one.outcome)) : ReissueAccountWords::tr("open; %1 has it").arg(who);
        add(section.facts, one.name.isEmpty() ? one.step : one.name, one.isRequesters ? ReissueAccountWords::tr("%1 (by the one who asked: it does not count)").arg(said) : said,
            one.isRequesters ? MarkedText{u"warn"_s, {}, Mark::Uncertain} : one.at ? MarkedText{u"tick"_s, {}, Mark::Plain} : MarkedText{u"clock"_s, {}, Mark::Plain});
    }
    if (account.approvals.empty()) {
        add(section.facts, ReissueAccountWords::tr("Decisions"), ReissueAccountWords::tr("none yet"), {u"absent"_s, {}, Mark::Absent});
    }
    add(section.facts, ReissueAccountWords::tr("Stands"), stageWord(account.stage));
    add(section.facts, ReissueAccountWords::tr("Told by"), account.told->watermark ? ReissueAccountWords::tr("%1, complete to %2").arg(account.told->repositoryName, time(account.told->watermark, telling))
                                                                 : ReissueAccountWords::tr("%1, never complete").arg(account.told->repositoryName));
    return section;
}

ReissueSection whatLeft(const ReissueAccount& account, const TimeTelling& telling, Addresses addresses)
{
    ReissueSection section{ReissueAccountWords::tr("What left"), {}};
    if (!account.left) {
        add(section.facts, ReissueAccountWords::tr("Left"), ReissueAccountWords::tr("nothing yet"), {u"absent"_s, {}, Mark::Absent});
        return section;
    }
    const evidence::ReissueLeft& left = *account.left;
    const bool isDone = left.state == IntentState::Done, isUnknown = left.state == IntentState::Unknown;
    add(section.facts, ReissueAccountWords::tr("Left"), isDone ? time(left.sent, telling) : isUnknown ? ReissueAccountWords::tr("perhaps: no answer says (%1)").arg(time(left.sent, telling)) : ReissueAccountWords::tr("not yet"),
        isDone ? MarkedText{u"tick"_s, {}, Mark::Plain} : MarkedText{isUnknown ? u"warn"_s : u"clock"_s, {}, isUnknown ? Mark::Uncertain : Mark::Plain});
    add(section.facts, ReissueAccountWords::tr("Receipt"), left.receipt.isEmpty() ? QString() : left.received ? ReissueAccountWords::tr("%1, %2").arg(left.receipt, time(left.received, telling)) : left.receipt);
    add(section.facts, ReissueAccountWords::tr("By"), channelWord(fromCode<Channel>(left.channel).value_or(Channel::Unknown)));
    add(section.facts, ReissueAccountWords::tr("To"), left.recipient.isEmpty() ? addressOf(left.address, addresses) : ReissueAccountWords::tr("%1, %2").arg(left.recipient, addressOf(left.address, addresses)));
    add(section.facts, ReissueAccountWords::tr("Marked"), left.mark.isEmpty() ? ReissueAccountWords::tr("not as a copy") : left.mark);
    addHash(section.facts, ReissueAccountWords::tr("SHA-256 sent"), left.sha256);
    const bool isComposed = account.request.mode != ReissueMode::ResendArchived;
    const bool isIts = isComposed ? !account.composed.isEmpty() && left.sha256 == account.composed : left.sha256 == account.request.sha256;
    const QString good = isComposed ? ReissueAccountWords::tr("those that were composed, which are kept in the outbox") : ReissueAccountWords::tr("byte for byte those that were archived");
    const QString bad = isComposed ? ReissueAccountWords::tr("others than those that were composed") : ReissueAccountWords::tr("others than those that were archived");
    add(section.facts, ReissueAccountWords::tr("Bytes sent"), isIts ? good : bad, isIts ? MarkedText{u"tick"_s, {}, Mark::Verified} : MarkedText{u"cross"_s, {}, Mark::Failed});
    add(section.facts, ReissueAccountWords::tr("Delivery"), account.delivered == DeliveryState::Delivered       ? ReissueAccountWords::tr("the case was told that it arrived, %1").arg(time(account.deliveredTold, telling))
                                          : account.delivered == DeliveryState::Undeliverable ? ReissueAccountWords::tr("the case was told that it did not arrive, %1").arg(time(account.deliveredTold, telling))
                                                                                              : ReissueAccountWords::tr("nothing was told of it yet"));
    return section;
}

ReissueSection whatCameBack(const ReissueAccount& account)
{
    ReissueSection section{ReissueAccountWords::tr("What came of it"), {}};
    addHash(section.facts, ReissueAccountWords::tr("SHA-256 composed"), account.composed);
    if (account.isOfComposed) {
        add(section.facts, ReissueAccountWords::tr("Compared"), ReissueAccountWords::tr("what was composed, with the original: nothing that was sent came back yet"));
    }
    if (account.results.empty()) {
        add(section.facts, ReissueAccountWords::tr("Came back"), account.left ? ReissueAccountWords::tr("not yet: no archive that is read here shows what was sent") : ReissueAccountWords::tr("nothing: nothing left yet"), {u"absent"_s, {}, Mark::Absent});
        return section;
    }
    for (const evidence::ReissueResult& one : account.results) {
        RecordFact fact{ReissueAccountWords::tr("Record"), ReissueAccountWords::tr("%1 in %2").arg(one.documentId.isEmpty() ? one.id.value() : one.documentId, one.repository)};
        fact.opens = one.id;
        section.facts << fact;
        const QString why = one.link == evidence::ResultLink::Named     ? ReissueAccountWords::tr("it names this request")
                            : one.link == evidence::ResultLink::Reissue ? ReissueAccountWords::tr("it says that it reissues the original, and no other does since this left")
                                                                        : ReissueAccountWords::tr("it says that it reissues the original, as others do: which it is, nothing says");
        add(section.facts, ReissueAccountWords::tr("Taken for it"), why, {one.link == evidence::ResultLink::OneOfSeveral ? u"warn"_s : u"tick"_s, {}, one.link == evidence::ResultLink::OneOfSeveral ? Mark::Uncertain : Mark::Plain});
        addHash(section.facts, ReissueAccountWords::tr("SHA-256 recorded"), one.sha256);
    }
    addHash(section.facts, ReissueAccountWords::tr("SHA-256 now"), account.resultFound);
    return section;
}

} // namespace

std::vector<ReissueSection> reissueSections(const ReissueAccount& account, const TimeTelling& telling, Addresses addresses)
{
    return {original(account), authority(account, telling), decisions(account, telling), whatLeft(account, telling, addresses), whatCameBack(account)};
}

MarkedText reissueResultMark(const ReissueAccount& account, bool isComparing)
{
    if (account.sameness) {
        return samenessMark(*account.sameness);
    }
    if (isComparing) {
        return {u"clock"_s, ReissueAccountWords::tr("Being compared"), Mark::Plain};
    }
    if (account.results.size() > 1) {
        return {u"warn"_s, ReissueAccountWords::tr("Several came back"), Mark::Uncertain};
    }
    if (account.result()) {
        return {u"absent"_s, ReissueAccountWords::tr("Came back, not compared"), Mark::Uncertain};
    }
    return {u"absent"_s, account.left && account.left->state == IntentState::Done ? ReissueAccountWords::tr("Not come back yet") : ReissueAccountWords::tr("Not sent yet"), Mark::Absent};
}

QString reissueResultLine(const ReissueAccount& account)
{
    const QString mark = reissueResultMark(account, false).text;
    return account.result() ? ReissueAccountWords::tr("%1 · %2").arg(mark, account.result()->documentId) : mark;
}

QString againstSentence(ReissueAgainst against)
{
    switch (against) {
    case ReissueAgainst::OriginalChanged: return ReissueAccountWords::tr("The archived bytes of the original are no longer those that were recorded.");
    case ReissueAgainst::OtherBytesLeft: return ReissueAccountWords::tr("What left is not what was recorded.");
    case ReissueAgainst::RefusedThere: return ReissueAccountWords::tr("It was refused.");
    case ReissueAgainst::SelfApproved: return ReissueAccountWords::tr("Nobody approved it but the one who asked for it.");
    case ReissueAgainst::NotApproved: return ReissueAccountWords::tr("A decision is open, or nobody else approved it.");
    case ReissueAgainst::NoCase: return ReissueAccountWords::tr("No workflow system that is read here shows the case.");
    case ReissueAgainst::NotLeft: return ReissueAccountWords::tr("Nothing left yet.");
    case ReissueAgainst::LeftUnknown: return ReissueAccountWords::tr("It may have left: no answer says so.");
    case ReissueAgainst::NotDelivered: return ReissueAccountWords::tr("The delivery failed.");
    case ReissueAgainst::NotConfirmed: return ReissueAccountWords::tr("No delivery was told yet.");
    case ReissueAgainst::NotComeBack: return ReissueAccountWords::tr("No archive that is read here shows what was sent.");
    case ReissueAgainst::SeveralCameBack: return ReissueAccountWords::tr("Several records say that they reissue it, and nothing says which of them is this one.");
    case ReissueAgainst::ResultUnreadable: return ReissueAccountWords::tr("What came back could not be read.");
    case ReissueAgainst::OriginalUnreadable: return ReissueAccountWords::tr("The original could not be read for this.");
    case ReissueAgainst::ResultDiffers: return ReissueAccountWords::tr("What came back does not look and say the same as the original.");
    case ReissueAgainst::ResultNotComparable: return ReissueAccountWords::tr("What came back cannot be compared with the original.");
    }
    return {};
}

QString reissueCertificateHtml(const ReissueAccount& account, const QString& key, const QString& whyUnsigned, const TimeTelling& telling)
{
    const MarkedText result = reissueResultMark(account, false);
    QString html = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p>%3</p><p><b>%4</b></p>"_s.arg(
        ReissueAccountWords::tr("Reissue certificate").toHtmlEscaped(), account.request.title.isEmpty() ? account.request.documentId.toHtmlEscaped() : account.request.title.toHtmlEscaped(),
        account.reference.toHtmlEscaped(), ReissueAccountWords::tr("Result: %1").arg(result.text).toHtmlEscaped());
    QString against;
    for (const ReissueAgainst one : account.against()) {
        against += paperRow(ReissueAccountWords::tr("Against it"), againstSentence(one));
    }
    html += paperSection(ReissueAccountWords::tr("What stands against it"), against.isEmpty() ? paperRow(ReissueAccountWords::tr("Against it"), ReissueAccountWords::tr("nothing that is known here")) : against);
    for (const ReissueSection& section : reissueSections(account, telling, Addresses::Whole)) {
        html += paperSection(section.title, paperFacts(section.facts));
    }
    if (account.sameness) {
        html += paperSection(ReissueAccountWords::tr("How equal it is to the original (%1)").arg(codeOf(account.sameness->verdict)), paperFacts(samenessFacts(*account.sameness, 40).facts));
    }
    html += paperSection(ReissueAccountWords::tr("Of this certificate"),
                         paperRow(ReissueAccountWords::tr("Made"), ReissueAccountWords::tr("%1, by this machine's clock").arg(instantOnPaper(account.at, telling))) + paperRow(ReissueAccountWords::tr("By"), account.program) +
                             paperRow(ReissueAccountWords::tr("Times in"), zoneWord(telling.zone, telling.calendar.business)) +
                             paperRow(ReissueAccountWords::tr("It does not say"), ReissueAccountWords::tr("that the recipient read it, nor anything of systems that are not connected; what is sent again is never a new original")) +
                             paperRow(ReissueAccountWords::tr("Data"), ReissueAccountWords::tr("reissue.json inside this file says the same for programs.")) +
                             (key.isEmpty() ? paperRow(ReissueAccountWords::tr("Signature"), ReissueAccountWords::tr("none: %1").arg(whyUnsigned))
                                            : paperRow(ReissueAccountWords::tr("Signature"), ReissueAccountWords::tr("in the file of the same name that ends in .minisig")) + paperRow(ReissueAccountWords::tr("Key"), key) +
                                                  paperRow(ReissueAccountWords::tr("Check with"), u"minisign -Vm FILE.pdf -P %1"_s.arg(key))));
    return html + u"</body></html>"_s;
}

SealedPaper sealedReissue(const ReissueAccount& account, const QString& path, const TimeTelling& telling)
{
    const auto html = [account, telling](const QString& key, const QString& whyUnsigned) { return reissueCertificateHtml(account, key, whyUnsigned, telling); };
    const auto enclosed = [account](const QString& key) {
        return std::vector<seal::EnclosedFile>{
            {u"reissue.json"_s, u"application/json"_s, ReissueAccountWords::tr("The same for programs"), QJsonDocument(evidence::reissueAccountJson(account, key)).toJson()}};
    };
    return {path, ReissueAccountWords::tr("Reissue certificate"), u"reissue "_s + account.reference, account.at, account.program, html, enclosed};
}

QString reissueFileName(const ReissueAccount& account)
{
    static const QRegularExpression others(u"[^\\w.-]+"_s);
    const QString name = account.request.documentId.isEmpty() ? account.request.communication.value() : account.request.documentId;
    return QString(u"reissue_"_s + name + u'_' + account.reference).replace(others, u"_"_s).left(100) + u".pdf"_s;
}

} // namespace cf::ui
