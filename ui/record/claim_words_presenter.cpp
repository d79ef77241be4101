#include "ui/record/claim_words_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ClaimText)
};

using evidence::ClaimKind;
using evidence::DeliveryClaim;

bool isPost(const DeliveryClaim& claim) { return claim.channel == Channel::Print || claim.channel == Channel::RegisteredMail; }
bool isFollowed(const DeliveryClaim& claim) { return claim.isPrinted && claim.isInserted; }

QString gradeText(const DeliveryClaim& claim)
{
    if (claim.kind == ClaimKind::Dispatched) {
        return isFollowed(claim) ? ClaimText::tr("D, dispatched, integrity-checked; no proof of receipt") : ClaimText::tr("D, dispatched; no proof of receipt");
    }
    return gradeWord(claim.grade);
}

/// How the time for a return stands, as the end of a sentence.
QString returnText(const DeliveryClaim& claim, const TimeTelling& telling)
{
    if (!claim.expectation) {
        return {};
    }
    const evidence::Expectation& expected = *claim.expectation;
    const QString until = expected.until > 0 ? instantWords(expected.until, telling) : QString();
    switch (expected.absence) {
    case evidence::Absence::None:
        return isPost(claim) ? ClaimText::tr("it did not come back within %Ln day(s)", nullptr, expected.days) : ClaimText::tr("nothing came back within %Ln day(s)", nullptr, expected.days);
    case evidence::Absence::NotYet:
        return until.isEmpty() ? ClaimText::tr("it may still come back") : ClaimText::tr("until %1 it may still come back").arg(until);
    case evidence::Absence::Unknown: break;
    }
    return ClaimText::tr("whether it came back is not known: the repository is not complete to %1").arg(until);
}

QString dispatchedText(const DeliveryClaim& claim, const TimeTelling& telling)
{
    const QString when = claim.at ? momentWords(claim.at, telling, true) : ClaimText::tr("a time that is not told");
    const QString left = !isPost(claim)      ? ClaimText::tr("It was sent on %1").arg(when)
                         : isFollowed(claim) ? ClaimText::tr("It was printed, put into its envelope and handed to the post on %1").arg(when)
                         : claim.isPrinted   ? ClaimText::tr("It was printed and handed to the post on %1").arg(when)
                                             : ClaimText::tr("It was handed to the post on %1").arg(when);
    const QString back = returnText(claim, telling);
    return (back.isEmpty() ? left : left + u"; "_s + back) + u'.';
}

QString saidText(const DeliveryClaim& claim, const TimeTelling& telling)
{
    const QString when = claim.at ? momentWords(claim.at, telling, true) : ClaimText::tr("a time that is not told");
    switch (claim.kind) {
    case ClaimKind::Received: return ClaimText::tr("Its receipt is on record, %1.").arg(when);
    case ClaimKind::Reached:
        return isPost(claim) ? ClaimText::tr("A scan says that it was delivered, %1.").arg(when) : ClaimText::tr("It was %1, %2.").arg(stateWord(claim.state, claim.channel).toLower(), when);
    case ClaimKind::Accepted: return ClaimText::tr("The recipient's server accepted it, %1.").arg(when);
    case ClaimKind::Dispatched: return dispatchedText(claim, telling);
    case ClaimKind::Composed: return ClaimText::tr("It was made ready, %1.").arg(when);
    case ClaimKind::Failed: return ClaimText::tr("It did not arrive: %1, %2.").arg(stateWord(claim.state, claim.channel).toLower(), when);
    case ClaimKind::Nothing: break;
    }
    return ClaimText::tr("That it was archived; no repository tells of its delivery.");
}

QString notSaidText(const DeliveryClaim& claim)
{
    switch (claim.kind) {
    case ClaimKind::Received: return ClaimText::tr("That it was read.");
    case ClaimKind::Reached: return isPost(claim) ? ClaimText::tr("Who took it, or that it was read.") : ClaimText::tr("That this person read it: a program may have opened it.");
    case ClaimKind::Accepted: return ClaimText::tr("That it reached the inbox, or was read.");
    case ClaimKind::Dispatched: return isPost(claim) ? ClaimText::tr("That it was received: ordinary mail leaves no proof of that.") : ClaimText::tr("That it was received.");
    case ClaimKind::Composed: return ClaimText::tr("That it left, or was received.");
    case ClaimKind::Failed: return ClaimText::tr("That it was received.");
    case ClaimKind::Nothing: break;
    }
    return ClaimText::tr("That it was sent, or received.");
}

} // namespace

ClaimWords claimWords(const cache::Record& record, int leg, const TimeTelling& telling)
{
    const DeliveryClaim claim = evidence::claimOf(record, leg, telling.calendar.now);
    ClaimWords words;
    words.grade = gradeText(claim);
    words.mayBeSaid = saidText(claim, telling);
    words.notSaid = notSaidText(claim);
    if (!claim.returnedToOthers.empty()) {
        QStringList others;
        for (const int other : claim.returnedToOthers) {
            const RecipientLeg& returned = record.communication.legs[size_t(other)];
            others << (returned.recipient.isEmpty() ? returned.customer : returned.recipient);
        }
        words.caution = ClaimText::tr("The return on record is that of %1, another recipient of this letter.").arg(others.join(u", "_s));
    }
    return words;
}

QString claimText(const cache::Record& record, const TimeTelling& telling, int most)
{
    QStringList paragraphs;
    const auto& legs = record.communication.legs;
    for (int i = 0; i < int(legs.size()) && i < most; ++i) {
        const ClaimWords words = claimWords(record, i, telling);
        QStringList lines;
        if (legs.size() > 1) {
            lines << (legs[size_t(i)].recipient.isEmpty() ? legs[size_t(i)].customer : legs[size_t(i)].recipient);
        }
        lines << ClaimText::tr("Grade: %1").arg(words.grade) << ClaimText::tr("May be said: %1").arg(words.mayBeSaid) << ClaimText::tr("Not: %1").arg(words.notSaid);
        if (!words.caution.isEmpty()) {
            lines << words.caution;
        }
        paragraphs << lines.join(u'\n');
    }
    if (int(legs.size()) > most) {
        paragraphs << ClaimText::tr("and %Ln more", nullptr, int(legs.size()) - most);
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace cf::ui
