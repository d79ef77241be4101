#include "ui/erasure/erasure_words_presenter.h"

#include "models/evidence/result_export.h"
#include "ui/retention/retention_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class ErasureText
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ErasureText)
};

} // namespace

QString erasureFindingWord(ErasureFinding finding)
{
    switch (finding) {
    case ErasureFinding::Erase: return ErasureText::tr("to be erased");
    case ErasureFinding::EraseThere: return ErasureText::tr("to be erased, there by its archive's people");
    case ErasureFinding::EraseHere: return ErasureText::tr("to be erased here; its repository shows it no more");
    case ErasureFinding::Keep: return ErasureText::tr("must be kept");
    case ErasureFinding::Undetermined: return ErasureText::tr("nobody knows how long it is kept: to be decided");
    case ErasureFinding::Shared: break;
    }
    return ErasureText::tr("to another customer as well: keep it, or give them a redacted copy");
}

QString erasureBasisWords(const ErasureStanding& standing)
{
    QStringList words;
    if (standing.until) {
        words << (standing.basis.isEmpty() ? ErasureText::tr("until %1").arg(dateText(*standing.until)) : ErasureText::tr("until %1, %2").arg(dateText(*standing.until), standing.basis));
    }
    if (!standing.blocks.empty()) {
        words << blocksWords(standing.blocks);
    }
    if (standing.others > 0) {
        words << ErasureText::tr("%Ln other customers", nullptr, standing.others);
    }
    if (standing.ground != KeepingGround::None) {
        words << ErasureText::tr("GDPR art. %1").arg(codeOf(standing.ground));
    }
    return words.join(u" · "_s);
}

QString erasureDeedWord(const ErasureStep& step)
{
    switch (step.deed) {
    case ErasureDeed::Received: return ErasureText::tr("received");
    case ErasureDeed::Extended: return ErasureText::tr("extended by two months");
    case ErasureDeed::Decided: return ErasureText::tr("decided");
    case ErasureDeed::Approved: return ErasureText::tr("approved");
    case ErasureDeed::Refused: return ErasureText::tr("not approved");
    case ErasureDeed::CarriedOut: return ErasureText::tr("carried out");
    case ErasureDeed::Checked: return ErasureText::tr("looked at again");
    case ErasureDeed::Letter: return ErasureText::tr("decision letter asked for");
    case ErasureDeed::Backups: return ErasureText::tr("backups");
    case ErasureDeed::Closed: break;
    }
    return ErasureText::tr("answered");
}

QString erasureStepDetail(const ErasureStep& step)
{
    const QJsonObject& told = step.told;
    const auto number = [&](QStringView name) { return numberText(told[name].toInteger()); };
    switch (step.deed) {
    case ErasureDeed::Decided: return ErasureText::tr("%1 letters, %2 of them to be erased").arg(number(u"letters"), number(u"erased"));
    case ErasureDeed::CarriedOut: {
        const QJsonObject trace = told[u"trace"].toObject();
        const QString searched = trace[u"clean"].toBool() ? ErasureText::tr("nothing was left behind in %1 files").arg(numberText(trace[u"files"].toInteger())) : ErasureText::tr("something was left behind in the files");
        QString said = ErasureText::tr("%1 erased, %2 wait for their repository, %3 kept by what came between; %4").arg(number(u"erased"), number(u"waiting"), numberText(told[u"stopped"].toArray().size()), searched);
        return told.contains(u"trouble") ? said + ErasureText::tr("; no disposition: %1").arg(dispositionRefusal({ErrorKind::Rejected, told[u"trouble"].toString(), {}})) : said;
    }
    case ErasureDeed::Checked: return ErasureText::tr("%1 kept letters are free by now, %2 erased ones are shown again").arg(numberText(told[u"free"].toArray().size()), numberText(told[u"shownAgain"].toArray().size()));
    case ErasureDeed::Extended:
    case ErasureDeed::Refused: return told[u"reason"].toString();
    case ErasureDeed::Letter: return told[u"reference"].toString();
    case ErasureDeed::Backups: return told[u"statement"].toString();
    default: return {};
    }
}

QString erasureVerdict(const ErasureStand& stand)
{
    const KeptErasure& kept = stand.kept;
    if (!kept.isAsKept) {
        return ErasureText::tr("What is kept of it was changed from outside");
    }
    const qint64 toErase = std::ranges::count_if(kept.items, &ErasureItem::isErased), toKeep = qint64(kept.items.size()) - toErase;
    if (!kept.last(ErasureDeed::Decided)) {
        return ErasureText::tr("Nothing is decided yet");
    }
    if (!kept.isApproved()) {
        const ErasureStep* refused = kept.last(ErasureDeed::Refused);
        return refused && refused->number > kept.last(ErasureDeed::Decided)->number ? ErasureText::tr("It was not approved, and is to be decided anew") : ErasureText::tr("Somebody else has to approve it");
    }
    QString said = toErase == 0 ? ErasureText::tr("Refused: all %1 letters are kept, and their use is restricted").arg(numberText(toKeep))
                                       : ErasureText::tr("%1 of %2 letters are erased; %3 are kept, and their use is restricted").arg(numberText(qint64(stand.erased.size())), numberText(toErase), numberText(toKeep));
    if (!stand.shownAgain.empty()) {
        said += ErasureText::tr("; %1 erased ones are shown by their repository again").arg(numberText(qint64(stand.shownAgain.size())));
    }
    if (!stand.free.empty()) {
        said += ErasureText::tr("; nothing keeps %1 of them any more: to be decided anew").arg(numberText(qint64(stand.free.size())));
    }
    return kept.isClosed() ? ErasureText::tr("%1. Answered").arg(said) : said;
}

QString erasureDeadlineWords(const KeptErasure& kept, QDate today)
{
    const QDate until = deadlineOf(kept.request, kept.isExtended());
    const qint64 days = today.daysTo(until);
    if (kept.isClosed()) {
        return ErasureText::tr("answered");
    }
    return days < 0 ? ErasureText::tr("by %1: %2 days late").arg(dateText(until), numberText(-days)) : ErasureText::tr("by %1: %2 days left").arg(dateText(until), numberText(days));
}

QString erasureRefusal(const Error& error)
{
    const QString code = error.detail.section(u' ', 0, 0), id = error.detail.section(u' ', 1);
    if (code == u"reference") {
        return ErasureText::tr("the request needs a reference, which is nobody's name");
    }
    if (code == u"received") {
        return ErasureText::tr("the day it was received is missing, or still to come");
    }
    if (code == u"ground") {
        return ErasureText::tr("the ground is a letter from a to f, as in GDPR art. 17(1)");
    }
    if (code == u"customer") {
        return ErasureText::tr("it needs the id of a customer");
    }
    if (code == u"undecided") {
        return ErasureText::tr("a person has to say what becomes of %1: it is to another customer as well, or nobody knows how long it is kept").arg(id);
    }
    if (code == u"kept") {
        return ErasureText::tr("something keeps %1, or nobody knows how long: it cannot be erased").arg(id);
    }
    if (code == u"reason") {
        return id.isEmpty() ? ErasureText::tr("it needs words: a reason, or what is stated") : ErasureText::tr("what is said of %1 needs a reason").arg(id);
    }
    if (code == u"unknown") {
        return ErasureText::tr("%1 is no letter of this request").arg(id);
    }
    if (code == u"nothing") {
        return ErasureText::tr("there is no letter of that customer here");
    }
    if (code == u"too-many") {
        return ErasureText::tr("there are more than %1 letters").arg(numberText(evidence::mostOfRequest));
    }
    if (code == u"plan-fault") {
        return ErasureText::tr("the plan of retention cannot be read");
    }
    if (code == u"closed") {
        return ErasureText::tr("the request was answered");
    }
    if (code == u"extended") {
        return ErasureText::tr("it was extended already");
    }
    if (code == u"not-decided") {
        return ErasureText::tr("there is no decision that waits for somebody");
    }
    if (code == u"same-person") {
        return ErasureText::tr("whoever decided cannot approve: somebody else has to");
    }
    if (code == u"not-approved") {
        return ErasureText::tr("nobody else approved it yet");
    }
    if (code == u"not-carried-out") {
        return ErasureText::tr("not everything that was decided is carried out");
    }
    if (code == u"no-letter") {
        return ErasureText::tr("the decision letter was not asked for yet");
    }
    if (code == u"no-backups") {
        return ErasureText::tr("nobody stated yet what becomes of backups");
    }
    return errorText(error);
}

QStringList erasureText(const ErasureStand& stand, const TimeTelling& telling, bool withLetters)
{
    const KeptErasure& kept = stand.kept;
    const QDate today = QDateTime::fromMSecsSinceEpoch(telling.calendar.now, telling.calendar.business).date();
    QStringList lines{ErasureText::tr("%1  request %2, received %3, %4").arg(kept.request.id, kept.request.reference, dateText(kept.request.received), erasureDeadlineWords(kept, today)), erasureVerdict(stand)};
    for (const auto& [finding, letters] : stand.assessment.counts()) {
        lines << ErasureText::tr("  %1: %2").arg(erasureFindingWord(finding), numberText(letters));
    }
    for (const ErasureStep& step : kept.steps) {
        lines << u"  %1  %2  %3  %4"_s.arg(instantWords(step.at, telling), step.person, erasureDeedWord(step), erasureStepDetail(step));
    }
    if (withLetters) {
        for (const evidence::AssessedLetter& one : stand.assessment.letters) {
            lines << u"  %1  %2  %3  %4"_s.arg(one.facts.communication.value(), one.facts.documentId, erasureFindingWord(one.standing.finding), erasureBasisWords(one.standing));
        }
        for (const ErasureItem& one : kept.items) {
            lines << u"  %1  %2  %3"_s.arg(one.communication.value(), one.isErased ? ErasureText::tr("decided: erased") : one.isRedacted ? ErasureText::tr("decided: kept, others get a redacted copy") : ErasureText::tr("decided: kept, restricted"), one.reason);
        }
    }
    return lines;
}

QJsonObject erasureStandJson(const ErasureStand& stand, bool withLetters)
{
    const KeptErasure& kept = stand.kept;
    QJsonArray steps, letters, items;
    for (const ErasureStep& step : kept.steps) {
        steps.append(QJsonObject{{u"number"_s, step.number}, {u"at"_s, evidence::isoUtc(step.at)}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told}});
    }
    QJsonObject counts;
    for (const auto& [finding, number] : stand.assessment.counts()) {
        counts.insert(codeOf(finding), number);
    }
    QJsonArray free, again;
    for (const CommunicationId& one : stand.free) {
        free.append(one.value());
    }
    for (const QString& one : stand.shownAgain) {
        again.append(one);
    }
    QJsonObject json{{u"request"_s, erasureJson(kept.request)},
                     {u"deadline"_s, deadlineOf(kept.request, kept.isExtended()).toString(Qt::ISODate)},
                     {u"approved"_s, kept.isApproved()},
                     {u"closed"_s, kept.isClosed()},
                     {u"erased"_s, qint64(stand.erased.size())},
                     {u"counts"_s, counts},
                     {u"complete"_s, evidence::isComplete(stand.assessment.stands)},
                     {u"free"_s, free},
                     {u"shownAgain"_s, again},
                     {u"asKept"_s, kept.isAsKept},
                     {u"head"_s, QString::fromLatin1(kept.head.toHex())},
                     {u"steps"_s, steps}};
    if (withLetters) {
        for (const evidence::AssessedLetter& one : stand.assessment.letters) {
            QJsonObject letter = itemJson({one.facts.communication, one.facts.repository, one.facts.record, one.standing, false, false, {}});
            letter.remove(u"erased"_s);
            letter.insert(u"document"_s, one.facts.documentId);
            letters.append(letter);
        }
        for (const ErasureItem& one : kept.items) {
            items.append(itemJson(one));
        }
        json.insert(u"letters"_s, letters);
        json.insert(u"decided"_s, items);
    }
    return json;
}

} // namespace cf::ui
