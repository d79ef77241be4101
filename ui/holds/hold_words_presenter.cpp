#include "ui/holds/hold_words_presenter.h"

#include "ui/holds/hold_upkeep_words_presenter.h"
#include "ui/record/archive_facts_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class HoldWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::HoldWords)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString repositoriesText(const QJsonObject& told, const TimeTelling& telling)
{
    QStringList all;
    for (const QJsonValue one : told[u"repositories"].toArray()) {
        const QDateTime until = QDateTime::fromString(one[u"completeTo"].toString(), Qt::ISODate);
        const QString to = until.isValid() ? HoldWords::tr("complete to %1").arg(instantWords(until.toMSecsSinceEpoch(), telling)) : HoldWords::tr("never complete");
        all << HoldWords::tr("%1: %2 (%3)").arg(one[u"name"].toString(), numberText(one[u"letters"].toInteger()), to);
    }
    return all.join(u"; "_s);
}

} // namespace

QString matterKindWord(MatterKind kind)
{
    switch (kind) {
    case MatterKind::Litigation: return HoldWords::tr("Litigation");
    case MatterKind::Regulatory: return HoldWords::tr("Regulatory");
    case MatterKind::Audit: return HoldWords::tr("Audit");
    case MatterKind::Investigation: return HoldWords::tr("Investigation");
    case MatterKind::Foia: return HoldWords::tr("Freedom of information");
    case MatterKind::Tax: return HoldWords::tr("Tax");
    case MatterKind::SubjectAccess: return HoldWords::tr("Data subject request");
    case MatterKind::Other: break;
    }
    return HoldWords::tr("Other");
}

QString holdStateWord(HoldState state)
{
    switch (state) {
    case HoldState::Draft: return HoldWords::tr("Draft");
    case HoldState::Proposed: return HoldWords::tr("Waits for approval");
    case HoldState::Requested: return HoldWords::tr("Asked for, not verified");
    case HoldState::Pending: return HoldWords::tr("Not in force yet");
    case HoldState::Effective: return HoldWords::tr("Held, verified");
    case HoldState::Partial: return HoldWords::tr("Held in part");
    case HoldState::Failed: return HoldWords::tr("Failed");
    case HoldState::Drifted: return HoldWords::tr("Lost in part");
    case HoldState::ReleaseProposed: return HoldWords::tr("Release waits for approval");
    case HoldState::ReleasePending: return HoldWords::tr("Being released");
    case HoldState::Released: return HoldWords::tr("Released");
    case HoldState::Refused: break;
    }
    return HoldWords::tr("Refused");
}

QString heldItemStateWord(HeldItemState state)
{
    switch (state) {
    case HeldItemState::Planned: return HoldWords::tr("Planned");
    case HeldItemState::Requested: return HoldWords::tr("On its way");
    case HeldItemState::Failed: return HoldWords::tr("Failed");
    case HeldItemState::Effective: return HoldWords::tr("Answered, not read back");
    case HeldItemState::Pending: return HoldWords::tr("Not in force yet");
    case HeldItemState::Verified: return HoldWords::tr("Held, read back");
    case HeldItemState::NotThere: return HoldWords::tr("Answered, and not there");
    case HeldItemState::Lost: return HoldWords::tr("Held once, not any more");
    case HeldItemState::Partly: return HoldWords::tr("Not all versions");
    case HeldItemState::Twice: return HoldWords::tr("Held twice");
    case HeldItemState::Unenforced: return HoldWords::tr("Not enforced");
    case HeldItemState::External: return HoldWords::tr("Held; only another system may release it");
    case HeldItemState::NotShown: return HoldWords::tr("Could not be read back");
    case HeldItemState::NotApplicable: return HoldWords::tr("Recorded here alone");
    case HeldItemState::Releasing: return HoldWords::tr("Being released");
    case HeldItemState::Released: break;
    }
    return HoldWords::tr("Released, read back");
}

QString heldPartWord(HeldPart part)
{
    switch (part) {
    case HeldPart::Records: return HoldWords::tr("Records");
    case HeldPart::Versions: return HoldWords::tr("Versions");
    case HeldPart::Files: return HoldWords::tr("Files");
    case HeldPart::Making: return HoldWords::tr("Templates and data");
    case HeldPart::Delivery: break;
    }
    return HoldWords::tr("Delivery evidence");
}

QString heldColumnWord(HeldColumn column)
{
    switch (column) {
    case HeldColumn::Planned: return HoldWords::tr("Planned");
    case HeldColumn::Requested: return HoldWords::tr("Asked for");
    case HeldColumn::Effective: return HoldWords::tr("Answered");
    case HeldColumn::Verified: return HoldWords::tr("Read back");
    case HeldColumn::Lost: return HoldWords::tr("Lost since");
    case HeldColumn::Class: return HoldWords::tr("Enforcement");
    case HeldColumn::Failed: break;
    }
    return HoldWords::tr("Failed");
}

QString heldColumnHelp(HeldColumn column)
{
    switch (column) {
    case HeldColumn::Planned: return HoldWords::tr("What the matter reaches");
    case HeldColumn::Requested: return HoldWords::tr("Commands that were asked of the repository; red where something is held twice");
    case HeldColumn::Effective: return HoldWords::tr("The repository answered that it is done; red where it is not in force yet");
    case HeldColumn::Verified: return HoldWords::tr("Found held when it was read, by another way than that by which holds are placed; red where it was not");
    case HeldColumn::Lost: return HoldWords::tr("Found held once, and not any more");
    case HeldColumn::Class: return HoldWords::tr("What keeps it from being deleted, as the repository was found to do; red where it does less");
    case HeldColumn::Failed: break;
    }
    return HoldWords::tr("Refused, or in front of a person");
}

QString holdClassWord(const HeldRow& row)
{
    if (row.part == HeldPart::Making || row.part == HeldPart::Delivery) {
        return HoldWords::tr("recorded here alone");
    }
    if (!row.isAsked) {
        return HoldWords::tr("not asked yet");
    }
    const QString wanted = row.expected ? HoldWords::tr("; expected: %1").arg(enforcementWord(*row.expected)) : QString();
    if (!row.terms) {
        return HoldWords::tr("recorded here alone: the repository has no means") + wanted;
    }
    if (row.part == HeldPart::Files && !row.terms->holdsFiles) {
        return HoldWords::tr("not held: only the description is");
    }
    return enforcementWord(row.terms->enforcement) + wanted;
}

QString nearMissWord(const evidence::NearMiss& miss)
{
    switch (miss.kind) {
    case evidence::NearMissKind::Copies: return HoldWords::tr("%1 other records under the document ids of these letters are not reached").arg(numberText(miss.letters));
    case evidence::NearMissKind::NoMetadata: return HoldWords::tr("%1 letters lack what a query could find them by").arg(numberText(miss.letters));
    case evidence::NearMissKind::Unreadable: break;
    }
    return HoldWords::tr("%1 letters could not be read, so that no word finds them").arg(numberText(miss.letters));
}

QString matterDeedWord(const MatterStep& step)
{
    switch (step.deed) {
    case MatterDeed::Opened: return HoldWords::tr("Matter opened");
    case MatterDeed::Changed: return HoldWords::tr("Matter changed");
    case MatterDeed::Asked: return step.told[u"again"].toBool() ? HoldWords::tr("Asked for once more") : HoldWords::tr("Hold asked for");
    case MatterDeed::Joined: return HoldWords::tr("New letters came under it");
    case MatterDeed::Evaluated: return HoldWords::tr("Looked for new letters: none");
    case MatterDeed::Verified: return HoldWords::tr("Read back");
    case MatterDeed::ReleaseAsked: return HoldWords::tr("Release proposed");
    case MatterDeed::Released: return HoldWords::tr("Released");
    case MatterDeed::HeldAgain: return HoldWords::tr("Held again, within the cooling-off");
    case MatterDeed::Paced: return HoldWords::tr("How often a certificate is made");
    case MatterDeed::Certified: return HoldWords::tr("Certificate made");
    case MatterDeed::Uncertified: return HoldWords::tr("Certificate could not be made");
    case MatterDeed::Compensated: return HoldWords::tr("Compensating control");
    case MatterDeed::Imported: break;
    }
    return HoldWords::tr("Taken in from an exported ledger");
}

QString matterStepDetail(const MatterStep& step, const TimeTelling& telling)
{
    const QJsonObject& told = step.told;
    const QString letters = told.contains(u"letters"_s) ? HoldWords::tr("%Ln letters", nullptr, int(told[u"letters"].toInteger())) : QString();
    switch (step.deed) {
    case MatterDeed::Asked:
    case MatterDeed::Joined:
    case MatterDeed::Evaluated: {
        const QString needs = told[u"needsApproval"].toBool() ? HoldWords::tr("approved by somebody else first") : QString();
        return joined({letters, movedWords(told), repositoriesText(told, telling), needs});
    }
    case MatterDeed::Verified: {
        QStringList counts;
        const QJsonObject findings = told[u"findings"].toObject();
        for (auto one = findings.begin(); one != findings.end(); ++one) {
            counts << HoldWords::tr("%1: %2").arg(one.key(), numberText(one.value().toInteger()));
        }
        return counts.join(u"; "_s);
    }
    case MatterDeed::ReleaseAsked: {
        return joined(QStringList{letters, told[u"reason"].toString(), told[u"authority"].toString()} + effectWords(effectsTold(told)));
    }
    case MatterDeed::Released: {
        const QString by = told[u"approvedBy"].toString();
        return joined({letters, by.isEmpty() ? QString() : HoldWords::tr("approved by %1").arg(by)});
    }
    case MatterDeed::HeldAgain: return joined({letters, told[u"reason"].toString()});
    case MatterDeed::Imported: return joined({letters, told[u"signature"].toString(), told[u"key"].toString()});
    case MatterDeed::Paced:
    case MatterDeed::Certified:
    case MatterDeed::Uncertified:
    case MatterDeed::Compensated: return upkeepStepDetail(step);
    case MatterDeed::Opened:
    case MatterDeed::Changed: break;
    }
    return {};
}

QStringList effectWords(const ReleaseEffects& effects)
{
    QStringList words;
    if (effects.elsewhere > 0) {
        words << HoldWords::tr("%1 stay held for other matters").arg(numberText(effects.elsewhere));
    }
    if (effects.overdue && !effects.isOverdueExact) {
        words << HoldWords::tr("at least %1 that nothing else holds are over their time").arg(numberText(*effects.overdue));
    } else if (effects.overdue && *effects.overdue > 0) {
        words << HoldWords::tr("%1 that nothing else holds are over their time").arg(numberText(*effects.overdue));
    }
    if (effects.erasures > 0) {
        words << HoldWords::tr("%Ln requests to be erased kept some of them", nullptr, int(effects.erasures));
    }
    return words;
}

QString holdVerdict(const HoldBook& book)
{
    const HoldMatrix& matrix = book.matrix;
    const QString all = numberText(matrix.letters), held = numberText(matrix.of(HeldItemState::Verified) + matrix.of(HeldItemState::External));
    switch (book.state) {
    case HoldState::Draft: return HoldWords::tr("Nothing was asked for yet.");
    case HoldState::Proposed: return HoldWords::tr("%1 letters wait for somebody else to approve the hold. Nothing is held yet.").arg(all);
    case HoldState::Refused: return HoldWords::tr("The hold was refused. Nothing is held. It can be asked for once more, and is decided again then.");
    case HoldState::Requested: return HoldWords::tr("%1 of %2 letters were found held when they were read back.").arg(held, all);
    case HoldState::Pending: return HoldWords::tr("%1 of %2 letters were found held; %3 are not in force yet.").arg(held, all, numberText(matrix.of(HeldItemState::Pending)));
    case HoldState::Effective: return HoldWords::tr("All %1 letters were found held when they were read back, each by the means its repository has.").arg(all);
    case HoldState::Partial: return HoldWords::tr("%1 of %2 letters were found held. The hold is incomplete: see what is red.").arg(held, all);
    case HoldState::Failed: return HoldWords::tr("None of %1 letters is held.").arg(all);
    case HoldState::Drifted: return HoldWords::tr("%1 letters were held and are not any more; %2 of %3 still are.").arg(numberText(matrix.of(HeldItemState::Lost)), held, all);
    case HoldState::ReleaseProposed: return HoldWords::tr("The release of %1 letters waits for somebody else to approve it. They stay held.").arg(all);
    case HoldState::ReleasePending: return HoldWords::tr("%1 of %2 letters were read and are released.").arg(numberText(matrix.of(HeldItemState::Released)), all);
    case HoldState::Released: break;
    }
    return book.elsewhere > 0 ? HoldWords::tr("All %1 letters are released; %2 of them stay held for other matters.").arg(all, numberText(book.elsewhere)) : HoldWords::tr("All %1 letters are released.").arg(all);
}

QString joinedWords(const QString& matter, qint64 letters) { return HoldWords::tr("%Ln letters came under the matter %1.", nullptr, int(letters)).arg(matter); }
QString driftedWords(const QString& matter, qint64 letters) { return HoldWords::tr("%Ln letters under the matter %1 were held and are not any more: see Holds.", nullptr, int(letters)).arg(matter); }

QString ledgerRefusal(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Conflict: return HoldWords::tr("A matter of this number is here already.");
    case ErrorKind::Protocol: return HoldWords::tr("This is no ledger that can be believed: %1").arg(error.detail);
    case ErrorKind::Storage: return HoldWords::tr("The file cannot be read: %1").arg(error.detail);
    default: return holdRefusal(error);
    }
}

QString holdRefusal(const Error& error)
{
    const QString& code = error.detail;
    if (error.kind != ErrorKind::Rejected) {
        return error.kind == ErrorKind::Conflict ? HoldWords::tr("Something else was done for this matter meanwhile: %1").arg(code) : errorText(error);
    }
    if (code == u"number") return HoldWords::tr("The matter needs its number.");
    if (code == u"number-form") return HoldWords::tr("A number is at most 60 letters, digits and - _ . /, since it is written into repositories.");
    if (code == u"name") return HoldWords::tr("The matter needs a name.");
    if (code == u"authority") return HoldWords::tr("Say what orders the hold: a document, a letter, a decision.");
    if (code == u"scope") return HoldWords::tr("Say which letters it reaches: a query, or letters by name.");
    if (code == u"query") return HoldWords::tr("The query cannot be read.");
    if (code == u"nothing") return HoldWords::tr("There is nothing to ask for.");
    if (code == u"no-workflow") return HoldWords::tr("Somebody else has to approve this, and no workflow system is connected in which they could.");
    if (code == u"no-reason") return HoldWords::tr("Say why, and for a release what allows it.");
    if (code == u"cooling-off") return HoldWords::tr("A cooling-off has 0 to %1 days.").arg(numberText(mostCoolingOffDays));
    if (code == u"cooled-off") return HoldWords::tr("Its cooling-off is over, or it has none: open another matter.");
    if (code == u"not-released") return HoldWords::tr("The matter is not released.");
    if (code == u"asked") return HoldWords::tr("Its release was proposed already.");
    if (code == u"nothing-held") return HoldWords::tr("Nothing is held for this matter.");
    if (code == u"released") return HoldWords::tr("The matter is released, or is about to be.");
    if (code == u"unsigned") return HoldWords::tr("The ledger has no signature beside it (.minisig), and is not taken in.");
    if (code == u"key") return HoldWords::tr("This is no key: it begins with RW.");
    if (code == u"undecided") return HoldWords::tr("Somebody has still to decide about this matter where it is kept: let that be decided first.");
    if (code == u"refused") return HoldWords::tr("The hold was refused.");
    if (code.startsWith(u"too-many")) {
        return HoldWords::tr("%1 letters are more than one matter has (%2): part it by year or unit.").arg(numberText(code.section(u' ', 1).toLongLong()), numberText(evidence::mostUnderMatter));
    }
    return errorText(error);
}

} // namespace cf::ui
