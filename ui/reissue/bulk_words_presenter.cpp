#include "ui/reissue/bulk_words_presenter.h"

#include "ui/outbox/outbox_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::BulkAccount;
using evidence::BulkAgainst;
using evidence::BulkLine;

namespace {

class BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::BulkWords)
};

void add(QList<RecordFact>& facts, const QString& name, const QString& value, const MarkedText& mark = {})
{
    if (!value.isEmpty()) {
        facts << RecordFact{name, value, mark};
    }
}

} // namespace

QString groupWord(ReissueGroup group)
{
    switch (group) {
    case ReissueGroup::Eligible: return BulkWords::tr("Ready");
    case ReissueGroup::OnHold: return BulkWords::tr("On hold");
    case ReissueGroup::OthersReceived: return BulkWords::tr("Went to others as well");
    case ReissueGroup::Corrected: return BulkWords::tr("Corrected later");
    case ReissueGroup::AddressChanged: return BulkWords::tr("Another address");
    case ReissueGroup::AddressBad: return BulkWords::tr("Address known bad");
    case ReissueGroup::AlreadyReissued: return BulkWords::tr("Already reissued");
    case ReissueGroup::NoAddress: return BulkWords::tr("No address");
    case ReissueGroup::ConsentOrLegal: return BulkWords::tr("Consent or rule");
    case ReissueGroup::Unproven: return BulkWords::tr("Bytes not proven");
    case ReissueGroup::Barred: return BulkWords::tr("Closed");
    case ReissueGroup::CopyInPlan: return BulkWords::tr("Copy of another one here");
    case ReissueGroup::OutsideAuthority: return BulkWords::tr("Outside of the authority");
    }
    return {};
}

QString groupMeaning(ReissueGroup group, const evidence::ReissueRule& rule)
{
    switch (group) {
    case ReissueGroup::Eligible: return BulkWords::tr("Nothing that is known stands against it.");
    case ReissueGroup::OnHold: return BulkWords::tr("A hold does not hinder a copy; it is noted.");
    case ReissueGroup::OthersReceived: return BulkWords::tr("It names others, who received it as well; only one copy is sent.");
    case ReissueGroup::Corrected: return BulkWords::tr("A later letter corrects it. Sent only when you include them.");
    case ReissueGroup::AddressChanged: return BulkWords::tr("It would go to another address than the original, or to a new one. Sent only when you include them.");
    case ReissueGroup::AddressBad: return BulkWords::tr("The last letters to the address came back. Sent only when you include them.");
    case ReissueGroup::AlreadyReissued: {
        const QString meaning = BulkWords::tr("It was asked for in the last %Ln day(s) or is still under way, or a record says that it was reissued. Sent only when you include them.", nullptr, rule.recentDays);
        return rule.fault.isEmpty() ? meaning : BulkWords::tr("%1 reissue.json of the profile cannot be read: %2").arg(meaning, rule.fault);
    }
    case ReissueGroup::NoAddress: return BulkWords::tr("No address or number is known for the channel. It cannot be sent.");
    case ReissueGroup::ConsentOrLegal: return BulkWords::tr("The customer or the regulation forbids the channel. It cannot be sent.");
    case ReissueGroup::Unproven: return BulkWords::tr("Its archived bytes are missing, altered or were never read here. It cannot be sent.");
    case ReissueGroup::Barred: return BulkWords::tr("Something that is known of it forbids it. It cannot be sent.");
    case ReissueGroup::CopyInPlan: return BulkWords::tr("Another archive has the same letter to the same customer, which is in this plan already. It is not sent twice.");
    case ReissueGroup::OutsideAuthority: return BulkWords::tr("The authority does not cover it: it is of another customer or account, or nothing tells of which. It cannot be sent.");
    }
    return {};
}

Mark groupMark(ReissueGroup group)
{
    return group <= ReissueGroup::OthersReceived ? Mark::Plain : mayBeIncluded(group) ? Mark::Uncertain : Mark::Failed;
}

QString groupEvidence(const BulkLetter& letter)
{
    if (letter.group != ReissueGroup::OutsideAuthority) {
        return letter.evidence;
    }
    const bool isOfAccount = reachOf(letter.request.authority, letter.request.account) != AuthorityReach::Covered && letter.evidence == letter.request.account;
    return letter.evidence.isEmpty() ? BulkWords::tr("nothing tells whose it is") : isOfAccount ? BulkWords::tr("account %1").arg(letter.evidence) : BulkWords::tr("customer %1").arg(letter.evidence);
}

MarkedText lineMark(const BulkLine& line)
{
    if (!line.state) {
        return {u"absent"_s, BulkWords::tr("Left out: %1").arg(groupWord(line.letter.group)), Mark::Absent};
    }
    if (line.isSent()) {
        return line.isSeen ? MarkedText{u"eye"_s, BulkWords::tr("Sent and seen"), Mark::Plain} : MarkedText{u"tick"_s, BulkWords::tr("Sent"), Mark::Plain};
    }
    Intent intent;
    intent.state = *line.state;
    return intentMark(intent);
}

QString lineTrouble(const BulkLine& line)
{
    if (line.trouble.isEmpty()) {
        return {};
    }
    return line.trouble == u"the archived bytes are not those that were recorded" ? BulkWords::tr("The archived bytes are not those that were recorded")
           : line.trouble == u"the archive no longer has the document"            ? BulkWords::tr("The archive no longer has the document")
           : line.trouble == expiredAuthority                                     ? BulkWords::tr("The authority by which it was asked for has expired")
           : line.trouble.startsWith(u"it was asked for since in ")              ? BulkWords::tr("It was asked for since in %1").arg(line.trouble.mid(26))
           : line.error                                                          ? BulkWords::tr("%1 (%2)").arg(errorSentence(*line.error), line.trouble)
                                                                                 : line.trouble;
}

QString bulkAgainstSentence(BulkAgainst against)
{
    switch (against) {
    case BulkAgainst::ListChanged: return BulkWords::tr("The letters are not those that were asked for.");
    case BulkAgainst::RefusedThere: return BulkWords::tr("It was refused: nothing that waited was sent.");
    case BulkAgainst::SelfApproved: return BulkWords::tr("Nobody approved it but the one who asked for it.");
    case BulkAgainst::NotApproved: return BulkWords::tr("It is not approved yet.");
    case BulkAgainst::NoCase: return BulkWords::tr("No workflow system that is read here shows the case.");
    case BulkAgainst::LettersUnknown: return BulkWords::tr("Of some letters nobody knows yet whether they left.");
    case BulkAgainst::LettersOpen: return BulkWords::tr("Some letters did not leave yet.");
    case BulkAgainst::LettersRefused: return BulkWords::tr("Some letters could not be handed over.");
    case BulkAgainst::LettersWithdrawn: return BulkWords::tr("Some letters were withdrawn before they left.");
    case BulkAgainst::NotConfirmed: return BulkWords::tr("What became of all of them was not told yet.");
    case BulkAgainst::SomeFailed: return BulkWords::tr("Some did not arrive.");
    }
    return {};
}

QString bulkStandingWords(const BulkAccount& account)
{
    const qint64 all = account.asMany();
    QStringList parts{BulkWords::tr("%1 of %2 sent").arg(numberText(account.count(IntentState::Done)), numberText(all))};
    for (const IntentState state : allIntentStates()) {
        const qint64 count = account.count(state);
        if (state != IntentState::Done && count > 0) {
            parts << BulkWords::tr("%1: %2").arg(intentStateWord(state), numberText(count));
        }
    }
    return parts.join(u" · "_s);
}

QStringList bulkProblems(const BulkLack& lack)
{
    QStringList problems;
    if (!lack.hasWorkflow) {
        problems << BulkWords::tr("No workflow system is connected, so nobody could approve it.");
    }
    if (!lack.hasMiddleware) {
        problems << BulkWords::tr("No middleware is connected that would send it.");
    }
    if (lack.included == 0) {
        problems << BulkWords::tr("No letter is included.");
    }
    if (lack.title.trimmed().isEmpty()) {
        problems << BulkWords::tr("Give the plan a name.");
    }
    if (lack.remark.trimmed().isEmpty()) {
        problems << BulkWords::tr("Say why; it stands in the case.");
    }
    return problems + lack.authority;
}

QStringList authorityProblems(const BulkReissue& bulk, QDate today)
{
    QStringList problems;
    for (const ReissueLack lack : lacksOf(bulk.authority, today)) {
        problems << lackSentence(lack);
    }
    if (asksForOne(bulk.authority) && bulk.customer.trimmed().isEmpty()) {
        problems << BulkWords::tr("Say whose letters they are: which customer asks, or gave the authority.");
    }
    return problems;
}

QString outsideSentence(const BulkReissue& bulk)
{
    if (!asksForOne(bulk.authority)) {
        return {};
    }
    const QString account = bulk.authority.account.trimmed(), customer = bulk.customer.trimmed();
    const QString covers = account.isEmpty() ? BulkWords::tr("Letters of customer %1 alone are covered").arg(customer) : BulkWords::tr("The authority covers account %1 of customer %2 alone").arg(account, customer);
    const QString left = account.isEmpty() ? BulkWords::tr("%Ln letter(s) of other customers, or of none that is told, are left out.", nullptr, int(bulk.outside()))
                                           : BulkWords::tr("%Ln letter(s) of other customers or accounts, or of none that is told, are left out.", nullptr, int(bulk.outside()));
    return bulk.outside() == 0 ? BulkWords::tr("%1, and all that were chosen are of it.").arg(covers) : BulkWords::tr("%1: %2").arg(covers, left);
}

QList<RecordFact> bulkFacts(const BulkAccount& account, const TimeTelling& telling)
{
    const BulkReissue& bulk = account.bulk;
    QList<RecordFact> facts;
    add(facts, BulkWords::tr("Asked for"), BulkWords::tr("%1, by %2").arg(instantOnPaper(account.asked, telling), account.person));
    add(facts, BulkWords::tr("Why"), BulkWords::tr("%1: %2").arg(reasonWord(bulk.reason), bulk.remark));
    if (asksForOne(bulk.authority)) {
        add(facts, BulkWords::tr("Who asks"), BulkWords::tr("%1, of customer %2").arg(requesterWord(bulk.authority.requester), bulk.customer));
        add(facts, BulkWords::tr("Acts for the customer"), bulk.authority.holder);
        add(facts, BulkWords::tr("Identity"), checkWord(bulk.authority.check));
        add(facts, BulkWords::tr("Document"), authorityDocumentWords(bulk.authority));
        add(facts, BulkWords::tr("Covers"), coveredWords(bulk.authority));
        add(facts, BulkWords::tr("Left out"), outsideSentence(bulk), bulk.outside() > 0 ? MarkedText{u"warn"_s, {}, Mark::Uncertain} : MarkedText());
    }
    RecordFact chosen{BulkWords::tr("Chosen by"), bulk.selection.isEmpty() ? BulkWords::tr("rows that were chosen one by one") : bulk.selection};
    chosen.query = bulk.selection;
    facts << chosen;
    add(facts, BulkWords::tr("Looked at"), BulkWords::tr("%1; %2").arg(instantOnPaper(bulk.chosen, telling), bulk.scope.join(u"; "_s)));
    add(facts, BulkWords::tr("Way"), BulkWords::tr("%1, by %2").arg(modeWord(bulk.mode), bulk.channel ? channelWord(*bulk.channel) : BulkWords::tr("the best channel that is open for each")));
    for (const GroupCount& one : bulk.groups) {
        add(facts, groupWord(one.group), BulkWords::tr("%1 of %2 included").arg(numberText(one.included), numberText(one.letters)));
    }
    add(facts, BulkWords::tr("Reference"), account.reference);
    RecordFact list{BulkWords::tr("SHA-256 of the list"), QString::fromLatin1(bulk.list.toHex())};
    list.mono = true;
    facts << list;
    for (const evidence::ReissueApproval& one : account.approvals) {
        const QString who = one.who.isEmpty() ? BulkWords::tr("nobody yet") : one.who;
        const QString said = one.at ? BulkWords::tr("%1, by %2: %3").arg(instantOnPaper(*one.at, telling), who, one.outcome) : BulkWords::tr("open; %1 has it").arg(who);
        add(facts, one.name.isEmpty() ? one.step : one.name, one.isRequesters ? BulkWords::tr("%1 (by the one who asked: it does not count)").arg(said) : said,
            one.at ? MarkedText{u"tick"_s, {}, Mark::Plain} : MarkedText{u"clock"_s, {}, Mark::Plain});
    }
    add(facts, BulkWords::tr("Case"), account.told ? BulkWords::tr("%1 in %2").arg(stageWord(account.stage), account.told->repositoryName) : BulkWords::tr("not seen here yet"));
    add(facts, BulkWords::tr("Letters"), bulkStandingWords(account));
    if (account.delivered) {
        add(facts, BulkWords::tr("Delivery"), BulkWords::tr("%1 arrived, %2 did not, as the case was told").arg(numberText(*account.delivered), numberText(account.failed.value_or(0))));
    }
    return facts;
}

QString bulkCertificateHtml(const BulkAccount& account, const QString& key, const QString& whyUnsigned, const TimeTelling& telling)
{
    constexpr size_t mostOnPaper = 500;
    QString html = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p>%3</p><p><b>%4</b></p>"_s.arg(BulkWords::tr("Certificate of a reissue plan").toHtmlEscaped(), account.title.toHtmlEscaped(),
                                                                                                    account.reference.toHtmlEscaped(), bulkStandingWords(account).toHtmlEscaped());
    if (const QString outside = outsideSentence(account.bulk); !outside.isEmpty()) {
        html += u"<p><b>%1</b></p>"_s.arg(outside.toHtmlEscaped());
    }
    QString against;
    for (const BulkAgainst one : account.against) {
        against += paperRow(BulkWords::tr("Against it"), bulkAgainstSentence(one));
    }
    html += paperSection(BulkWords::tr("What stands against it"), against.isEmpty() ? paperRow(BulkWords::tr("Against it"), BulkWords::tr("nothing that is known here")) : against);
    html += paperSection(BulkWords::tr("The plan"), paperFacts(bulkFacts(account, telling)));
    std::vector<const BulkLine*> lines;
    for (const BulkLine& one : account.lines) {
        lines.push_back(&one);
    }
    std::ranges::stable_sort(lines, [](const BulkLine* a, const BulkLine* b) { return a->isSent() < b->isSent(); }); // what was not sent first
    QString rows;
    for (size_t i = 0; i < std::min(lines.size(), mostOnPaper); ++i) {
        const BulkLine& one = *lines[i];
        const QString trouble = lineTrouble(one);
        const QString when = one.left ? instantOnPaper(*one.left, telling) : QString();
        rows += paperRow(one.letter.request.documentId, QStringList{lineMark(one).text, when, one.receipt.isEmpty() ? QString() : BulkWords::tr("receipt %1").arg(one.receipt), trouble}.filter(QRegularExpression(u"."_s)).join(u" · "_s));
    }
    const QString head = lines.size() > mostOnPaper ? BulkWords::tr("Letters: the first %1 of %2, what was not sent first").arg(numberText(qint64(mostOnPaper)), numberText(qint64(lines.size())))
                                                    : BulkWords::tr("Letters, what was not sent first");
    html += paperSection(head, rows);
    html += paperSection(BulkWords::tr("Of this certificate"),
                         paperRow(BulkWords::tr("Made"), BulkWords::tr("%1, by this machine's clock").arg(instantOnPaper(account.at, telling))) + paperRow(BulkWords::tr("By"), account.program) +
                             paperRow(BulkWords::tr("Times in"), zoneWord(telling.zone, telling.calendar.business)) +
                             paperRow(BulkWords::tr("It does not say"), BulkWords::tr("that anybody read a letter. “Sent” means that the system that sends gave a receipt; what is sent again is never a new original")) +
                             paperRow(BulkWords::tr("Data"), BulkWords::tr("plan.json inside this file has every letter, for programs.")) +
                             (key.isEmpty() ? paperRow(BulkWords::tr("Signature"), BulkWords::tr("none: %1").arg(whyUnsigned))
                                            : paperRow(BulkWords::tr("Signature"), BulkWords::tr("in the file of the same name that ends in .minisig")) + paperRow(BulkWords::tr("Key"), key) +
                                                  paperRow(BulkWords::tr("Check with"), u"minisign -Vm FILE.pdf -P %1"_s.arg(key))));
    return html + u"</body></html>"_s;
}

SealedPaper sealedBulk(const BulkAccount& account, const QString& path, const TimeTelling& telling)
{
    const auto html = [account, telling](const QString& key, const QString& whyUnsigned) { return bulkCertificateHtml(account, key, whyUnsigned, telling); };
    const auto enclosed = [account](const QString& key) {
        return std::vector<seal::EnclosedFile>{{u"plan.json"_s, u"application/json"_s, BulkWords::tr("Every letter, for programs"), QJsonDocument(evidence::bulkAccountJson(account, key)).toJson()}};
    };
    return {path, BulkWords::tr("Certificate of a reissue plan"), u"reissue plan "_s + account.reference, account.at, account.program, html, enclosed};
}

QString bulkFileName(const BulkAccount& account, const QString& suffix)
{
    static const QRegularExpression others(u"[^\\w.-]+"_s);
    return QString(u"reissue_plan_"_s + account.reference).replace(others, u"_"_s).left(100) + suffix;
}

} // namespace cf::ui
