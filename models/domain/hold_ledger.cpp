#include "models/domain/hold_ledger.h"

#include "models/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

const QString form = u"counterfoil-hold-ledger-1"_s;
constexpr size_t mostSteps = 100'000, mostLetters = 1'000'000;
constexpr qsizetype longestId = 4'096;

tl::unexpected<Error> unfit(const QString& what) { return fail(ErrorKind::Protocol, what); }

QJsonValue readingJson(const std::optional<KeptReading>& reading)
{
    if (!reading) {
        return {};
    }
    return QJsonObject{{u"at"_s, reading->at},
                       {u"finding"_s, QString(codeOf(reading->finding))},
                       {u"versions"_s, reading->versions},
                       {u"enforcement"_s, QString(code(reading->enforcement))},
                       {u"basis"_s, reading->basis},
                       {u"firstHeld"_s, reading->firstHeld ? QJsonValue(*reading->firstHeld) : QJsonValue()}};
}

Result<std::optional<KeptReading>> readingFrom(const QJsonValue& json)
{
    if (!json.isObject()) {
        return std::optional<KeptReading>();
    }
    const auto finding = holdFindingNamed(json[u"finding"].toString());
    const auto enforcement = fromCode<HoldEnforcement>(json[u"enforcement"].toString());
    if (!finding || !enforcement) {
        return unfit(u"a reading that is none"_s);
    }
    KeptReading reading{json[u"at"].toInteger(), *finding, json[u"versions"].toInt(), *enforcement, json[u"basis"].toString(), {}};
    if (json[u"firstHeld"].isDouble()) {
        reading.firstHeld = json[u"firstHeld"].toInteger();
    }
    return std::optional(reading);
}

QStringList textsIn(const QJsonValue& array)
{
    QStringList all;
    for (const QJsonValue one : array.toArray()) {
        all << one.toString();
    }
    return all;
}

Result<LedgerLetter> letterFrom(const QJsonValue& json)
{
    LedgerLetter letter;
    HoldItem& item = letter.item;
    item.communication = CommunicationId(json[u"id"].toString());
    item.repository = RepositoryId(json[u"repository"].toString());
    item.record = json[u"record"].toString();
    item.versions = textsIn(json[u"versions"]);
    item.renditions = json[u"files"].toInt();
    item.part = json[u"part"].toInt();
    for (const QJsonValue part : json[u"earlier"].toArray()) {
        item.earlier << part.toInt();
    }
    item.step = json[u"step"].toInt(-1);
    item.placing = json[u"placing"].toString();
    item.lifting = json[u"lifting"].toString();
    const auto reason = holdReasonNamed(json[u"reason"].toString());
    const auto state = heldItemStateNamed(json[u"state"].toString());
    const bool isOne = !item.communication.isEmpty() && item.communication.value().size() <= longestId && !item.repository.isEmpty() && item.record.size() <= longestId && item.part >= 1 &&
                       std::ranges::all_of(item.earlier, [](int part) { return part >= 1; }) && reason && state;
    if (!isOne) {
        return unfit(u"a letter that is none"_s);
    }
    item.reason = *reason;
    letter.state = *state;
    CF_TRY(letter.reading, readingFrom(json[u"reading"]));
    return letter;
}

Result<void> takeSteps(HoldLedger& ledger, const QString& id, const QJsonArray& all)
{
    for (const QJsonValue one : all) {
        const auto deed = matterDeedNamed(one[u"deed"].toString());
        if (!deed || one[u"number"].toInt(-1) != int(ledger.steps.size()) || !one[u"told"].isObject()) {
            return unfit(u"step %1 is none, or not the next one"_s.arg(ledger.steps.size()));
        }
        MatterStep step{int(ledger.steps.size()), one[u"at"].toInteger(), one[u"person"].toString(), *deed, one[u"told"].toObject()};
        const QByteArray link = linkOf(id, step, ledger.head);
        if (QString::fromLatin1(link.toHex()) != one[u"sha256"].toString()) {
            return unfit(u"step %1 is not what its SHA-256 says"_s.arg(step.number));
        }
        if (step.told.contains(u"matter"_s)) {
            CF_TRY(ledger.matter, matterFrom(step.told[u"matter"].toObject()));
        }
        ledger.head = link;
        ledger.steps.push_back(std::move(step));
    }
    const bool isBegun = !ledger.steps.empty() && ledger.steps.front().deed == MatterDeed::Opened && ledger.matter.id == id;
    return isBegun ? Result<void>() : Result<void>(unfit(u"it does not begin with the matter"_s));
}

/// The letters that came by a step are those whose hash it names.
Result<void> checkLetters(const HoldLedger& ledger)
{
    std::vector<QStringList> byStep(ledger.steps.size());
    for (const LedgerLetter& letter : ledger.letters) {
        if (letter.item.step < 0 || size_t(letter.item.step) >= byStep.size()) {
            return unfit(u"a letter that came by no step"_s);
        }
        byStep[size_t(letter.item.step)] << letter.item.communication.value();
    }
    for (const MatterStep& step : ledger.steps) {
        const QStringList& ids = byStep[size_t(step.number)];
        const bool brings = (step.deed == MatterDeed::Asked && !step.told[u"again"].toBool()) || step.deed == MatterDeed::Joined;
        const QByteArray named = QByteArray::fromHex(step.told[u"population"].toString().toLatin1());
        if (brings ? populationOf(ids) != named : !ids.isEmpty()) {
            return unfit(u"the letters of step %1 are not those that it names"_s.arg(step.number));
        }
    }
    return {};
}

} // namespace

QByteArray populationOf(QStringList ids)
{
    ids.sort();
    Sha256 hash;
    for (const QString& id : std::as_const(ids)) {
        hash.addData(id.toUtf8() + '\n');
    }
    return hash.result();
}

QByteArray ledgerJson(const HoldLedger& ledger, const QString& written)
{
    QJsonArray steps, letters;
    QByteArray link;
    for (const MatterStep& step : ledger.steps) {
        link = linkOf(ledger.matter.id, step, link);
        steps.append(QJsonObject{{u"number"_s, step.number}, {u"at"_s, step.at}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told},
                                 {u"sha256"_s, QString::fromLatin1(link.toHex())}});
    }
    for (const LedgerLetter& one : ledger.letters) {
        QJsonArray earlier;
        for (const int part : one.item.earlier) {
            earlier.append(part);
        }
        letters.append(QJsonObject{{u"id"_s, one.item.communication.value()},
                                   {u"repository"_s, one.item.repository.value()},
                                   {u"record"_s, one.item.record},
                                   {u"versions"_s, QJsonArray::fromStringList(one.item.versions)},
                                   {u"files"_s, one.item.renditions},
                                   {u"part"_s, one.item.part},
                                   {u"earlier"_s, earlier},
                                   {u"step"_s, one.item.step},
                                   {u"reason"_s, QString(codeOf(one.item.reason))},
                                   {u"placing"_s, one.item.placing},
                                   {u"lifting"_s, one.item.lifting},
                                   {u"reading"_s, readingJson(one.reading)},
                                   {u"state"_s, QString(codeOf(one.state))}});
    }
    const QJsonObject all{{u"form"_s, form},       {u"matter"_s, matterJson(ledger.matter)}, {u"state"_s, QString(codeOf(ledger.state))},         {u"steps"_s, steps},
                          {u"letters"_s, letters}, {u"key"_s, ledger.key},                   {u"head"_s, QString::fromLatin1(ledger.head.toHex())}, {u"written"_s, written}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

Result<HoldLedger> ledgerFrom(const QByteArray& bytes)
{
    if (bytes.size() > mostLedgerBytes) {
        return unfit(u"too large for a ledger"_s);
    }
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json[u"form"].toString() != form) {
        return unfit(u"no ledger of this form"_s);
    }
    const QJsonArray steps = json[u"steps"].toArray(), letters = json[u"letters"].toArray();
    if (size_t(steps.size()) > mostSteps || size_t(letters.size()) > mostLetters) {
        return unfit(u"more steps or letters than a matter has"_s);
    }
    HoldLedger ledger;
    CF_CHECK(takeSteps(ledger, json[u"matter"][u"id"].toString(), steps));
    CF_TRY(const HoldMatter said, matterFrom(json[u"matter"].toObject()));
    if (json[u"head"].toString() != QString::fromLatin1(ledger.head.toHex()) || said != ledger.matter) {
        return unfit(u"its head or its matter is not what the steps come to"_s);
    }
    ledger.key = json[u"key"].toString();
    const auto state = holdStateNamed(json[u"state"].toString());
    if (!state) {
        return unfit(u"no state of a hold"_s);
    }
    ledger.state = *state;
    for (const QJsonValue one : letters) {
        CF_TRY(LedgerLetter letter, letterFrom(one));
        ledger.letters.push_back(std::move(letter));
    }
    CF_CHECK(checkLetters(ledger));
    return ledger;
}

bool mayBeTakenIn(const HoldLedger& ledger) { return ledger.state != HoldState::ReleaseProposed && ledger.state != HoldState::ReleasePending && ledger.state != HoldState::Proposed; }

bool wasAnswered(HeldItemState state) { return state != HeldItemState::Planned && state != HeldItemState::Requested && state != HeldItemState::Failed; }

} // namespace cf
