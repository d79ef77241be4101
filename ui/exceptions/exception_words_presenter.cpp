#include "ui/exceptions/exception_words_presenter.h"

#include "models/evidence/figure.h"
#include "ui/reports/figure_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class ExceptionWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ExceptionWords)
};

QString basisWord(evidence::ExceptionBasis basis)
{
    switch (basis) {
    case evidence::ExceptionBasis::Rule: return ExceptionWords::tr("by the rule");
    case evidence::ExceptionBasis::Person: return ExceptionWords::tr("given by a person");
    case evidence::ExceptionBasis::Plan: return ExceptionWords::tr("by an approved plan");
    case evidence::ExceptionBasis::Case: break;
    }
    return ExceptionWords::tr("by the case");
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// A code as a person reads it, where it is one of the deliveries'; else as told.
QString attemptWord(const evidence::ExceptionAttempt& attempt)
{
    if (const auto state = fromCode<DeliveryState>(attempt.code)) {
        return stateWord(*state);
    }
    if (attempt.code == u"NOT_COMPOSED") {
        return ExceptionWords::tr("nothing came out of the run");
    }
    if (attempt.code == u"NOT_ARCHIVED") {
        return ExceptionWords::tr("in no repository");
    }
    if (attempt.code == u"NOT_FILED") {
        return ExceptionWords::tr("not in the file of its claim");
    }
    return attempt.code;
}

} // namespace

QString exceptionKindWord(ExceptionKind kind)
{
    switch (kind) {
    case ExceptionKind::MissingData: return ExceptionWords::tr("Missing data");
    case ExceptionKind::TemplateError: return ExceptionWords::tr("Template error");
    case ExceptionKind::GenerationFailed: return ExceptionWords::tr("Not made");
    case ExceptionKind::RoutingFailed: return ExceptionWords::tr("Not put out");
    case ExceptionKind::DeliveryFailed: return ExceptionWords::tr("Delivery failed");
    case ExceptionKind::ArchiveFailed: return ExceptionWords::tr("Not archived");
    case ExceptionKind::NotFiled: return ExceptionWords::tr("Not filed");
    case ExceptionKind::ReconciliationGap: break;
    }
    return ExceptionWords::tr("Nothing came out");
}

QString exceptionStateWord(ExceptionState state)
{
    switch (state) {
    case ExceptionState::Opened: return ExceptionWords::tr("Opened");
    case ExceptionState::Owned: return ExceptionWords::tr("Taken");
    case ExceptionState::Fixed: return ExceptionWords::tr("Mended");
    case ExceptionState::OutcomeRecorded: return ExceptionWords::tr("Outcome recorded");
    case ExceptionState::Released: break;
    }
    return ExceptionWords::tr("Released");
}

QString exceptionOutcomeWord(ExceptionOutcome outcome)
{
    switch (outcome) {
    case ExceptionOutcome::Retry: return ExceptionWords::tr("May be made or sent again");
    case ExceptionOutcome::OtherWay: return ExceptionWords::tr("Reached another way");
    case ExceptionOutcome::Abandon: break;
    }
    return ExceptionWords::tr("Not sent again");
}

QString exceptionActWord(ExceptionAct act)
{
    switch (act) {
    case ExceptionAct::Assign: return ExceptionWords::tr("Given to a team");
    case ExceptionAct::Take: return ExceptionWords::tr("Taken");
    case ExceptionAct::GiveBack: return ExceptionWords::tr("Given back");
    case ExceptionAct::Escalate: return ExceptionWords::tr("Escalated");
    case ExceptionAct::Fix: return ExceptionWords::tr("Its cause was mended");
    case ExceptionAct::Outcome: return ExceptionWords::tr("Outcome recorded");
    case ExceptionAct::Release: break;
    }
    return ExceptionWords::tr("Asked for again");
}

QString exceptionName(const evidence::LetterException& one)
{
    if (one.title.isEmpty() || one.title == one.name) {
        return one.name;
    }
    //: A letter or batch, and what it is called: "L-000123 · Late fee notice"
    return ExceptionWords::tr("%1 · %2").arg(one.name, one.title);
}

QString whoCan(const evidence::LetterException& one)
{
    return one.owner.isEmpty() ? ExceptionWords::tr("the team %1").arg(one.team) : ExceptionWords::tr("%1, of the team %2").arg(one.owner, one.team);
}

QString exceptionBarWords(const evidence::LetterException& one, evidence::ExceptionBar bar, const TimeTelling& telling)
{
    using Bar = evidence::ExceptionBar;
    const QString failed = one.failed ? instantWords(*one.failed, telling) : ExceptionWords::tr("a time that is not told");
    switch (bar) {
    case Bar::NoOutcome: return ExceptionWords::tr("Not before its outcome is recorded: %1, %2. It can be recorded by %3.").arg(exceptionKindWord(one.kind), failed, whoCan(one));
    case Bar::FailedSince: return ExceptionWords::tr("It failed again since its outcome was recorded: %1. It can be recorded anew by %2.").arg(failed, whoCan(one));
    case Bar::NotAgain:
        return ExceptionWords::tr("Its outcome is: %1 (%2).").arg(one.outcome ? exceptionOutcomeWord(one.outcome->what) : QString(), one.outcome && !one.outcome->who.isEmpty() ? one.outcome->who : whoCan(one));
    case Bar::NoReason: return one.isLooping ? ExceptionWords::tr("It failed %1 times. Say why another attempt will end otherwise.").arg(numberText(one.failures)) : ExceptionWords::tr("Say why.");
    case Bar::NoName: return ExceptionWords::tr("Say to whom, or how it ends.");
    case Bar::HasOutcome: return ExceptionWords::tr("Its outcome is recorded. Take that back first.");
    case Bar::NotYours: return one.owner.isEmpty() ? ExceptionWords::tr("Nobody has it.") : ExceptionWords::tr("%1 has it.").arg(one.owner);
    case Bar::Yours: return ExceptionWords::tr("You have it already.");
    case Bar::RestsOnIt: return ExceptionWords::tr("It was asked for again since, or failed again. What was recorded stays.");
    case Bar::Nothing: return one.mended ? ExceptionWords::tr("It came out well since: %1.").arg(instantWords(*one.mended, telling)) : ExceptionWords::tr("There is nothing of that kind.");
    case Bar::NoRun: return ExceptionWords::tr("No run of a composition system stands behind it. The letter is sent again from its record.");
    case Bar::WholeRun: return ExceptionWords::tr("Its run made other letters well: run again as a whole, it makes those twice. Have the composition system make this one alone.");
    case Bar::OfPlan: return ExceptionWords::tr("Whoever approved the plan %1 said so. What is not sent yet is withdrawn there.").arg(one.outcome ? one.outcome->plan : QString());
    case Bar::Asked: break;
    }
    return ExceptionWords::tr("It was asked for already, see the outbox.");
}

QString resendHindranceWords(const evidence::ResendHindrance& hindrance, const TimeTelling& telling) { return exceptionBarWords(hindrance.what, hindrance.why, telling); }

QString exceptionAgeWords(const evidence::LetterException& one, UtcMs now)
{
    const auto age = one.age(now);
    return age ? lengthText(*age) : ExceptionWords::tr("not told");
}

QString exceptionDueWords(const evidence::LetterException& one, const evidence::ExceptionRules& rules)
{
    if (!one.due) {
        return {};
    }
    const QString day = joined({dateText(one.due->day), rules.calendar.name});
    return one.due->isKnown ? day : ExceptionWords::tr("%1, whose days off are not known that far").arg(day);
}

MarkedText exceptionMark(const evidence::LetterException& one, UtcMs now)
{
    if (one.isOpen() && one.isLooping) {
        return {u"undo"_s, ExceptionWords::tr("Keeps failing"), Mark::Failed};
    }
    if (one.isOpen() && one.isLate(now)) {
        return {u"warn"_s, ExceptionWords::tr("Overdue"), Mark::Failed};
    }
    return one.isReleased() ? MarkedText{u"check"_s, exceptionStateWord(one.state), Mark::Plain} : MarkedText{u"clock"_s, exceptionStateWord(one.state), Mark::Plain};
}

QString exceptionQuery(const evidence::LetterException& one)
{
    if (!one.letter.isEmpty() && !one.documentId.isEmpty()) {
        return evidence::termText(query::Field::Document, one.documentId);
    }
    if (!one.batch.isEmpty()) {
        return evidence::termText(query::Field::Batch, one.batch);
    }
    return one.customer.isEmpty() ? QString() : evidence::termText(query::Field::Customer, one.customer);
}

QList<RecordFact> exceptionFacts(const evidence::LetterException& one, const evidence::ExceptionRules& rules, const TimeTelling& telling, const QString& askedCase)
{
    QList<RecordFact> facts;
    const auto add = [&](const QString& name, const QString& value, const QString& query = {}) {
        if (!value.isEmpty()) {
            RecordFact fact{name, value};
            fact.query = query;
            facts << fact;
        }
    };
    const auto terms = [](query::Field field, const QString& value) { return value.isEmpty() ? QString() : evidence::termText(field, value); };
    add(ExceptionWords::tr("What failed"), joined({exceptionKindWord(one.kind), one.message}));
    add(ExceptionWords::tr("Letter"), one.letter.isEmpty() ? QString() : one.documentId, exceptionQuery(one));
    add(ExceptionWords::tr("Batch"), one.batch, terms(query::Field::Batch, one.batch));
    add(ExceptionWords::tr("Customer"), one.customer, terms(query::Field::Customer, one.customer));
    add(ExceptionWords::tr("Claim"), one.claim, terms(query::Field::Claim, one.claim));
    add(ExceptionWords::tr("Unit"), one.unit);
    add(ExceptionWords::tr("Template"), one.templateCode, terms(query::Field::Template, one.templateCode));
    add(one.run.isEmpty() ? ExceptionWords::tr("Told by") : ExceptionWords::tr("Run"), joined({one.run, one.system}));
    add(ExceptionWords::tr("Letters"), one.runRows.empty() ? QString() : one.letters > 0 ? numberText(one.letters) : ExceptionWords::tr("not told"));
    add(ExceptionWords::tr("Open for"), joined({exceptionAgeWords(one, telling.calendar.now), one.opened ? ExceptionWords::tr("since %1").arg(instantWords(*one.opened, telling)) : QString()}));
    const bool isLate = one.isLate(telling.calendar.now);
    if (const QString due = exceptionDueWords(one, rules); !due.isEmpty()) {
        RecordFact fact{ExceptionWords::tr("Due"), isLate ? ExceptionWords::tr("%1, overdue").arg(due) : due};
        fact.mark = isLate ? MarkedText{u"warn"_s, {}, Mark::Failed} : MarkedText{};
        facts << fact;
    }
    add(ExceptionWords::tr("Team"), joined({one.team, basisWord(one.teamBy), one.isEscalated ? ExceptionWords::tr("escalated") : QString()}));
    add(ExceptionWords::tr("Has it"), one.owner.isEmpty() ? ExceptionWords::tr("nobody") : one.owner);
    if (one.tie) {
        add(ExceptionWords::tr("Case"), joined({one.tie->reference.isEmpty() ? one.tie->caseId : one.tie->reference, one.tie->definition, one.tie->systemName, one.tie->isOpen ? one.tie->step : ExceptionWords::tr("closed")}));
    } else {
        add(ExceptionWords::tr("Case"), askedCase.isEmpty() ? ExceptionWords::tr("none known; noted on this computer alone") : ExceptionWords::tr("asked for: %1").arg(askedCase));
    }
    if (one.outcome) {
        const QString by = one.outcome->by == evidence::ExceptionBasis::Case   ? ExceptionWords::tr("read from the case")
                           : one.outcome->by == evidence::ExceptionBasis::Plan ? ExceptionWords::tr("derived from the approved plan %1").arg(one.outcome->plan)
                                                                               : ExceptionWords::tr("recorded here");
        add(ExceptionWords::tr("Outcome"), joined({exceptionOutcomeWord(one.outcome->what), one.outcome->note, one.outcome->who, instantWords(one.outcome->at, telling), by,
                                                   one.outcome->holds ? QString() : ExceptionWords::tr("it failed again since")}));
    } else {
        add(ExceptionWords::tr("Outcome"), ExceptionWords::tr("not recorded"));
    }
    const auto bar = evidence::resendBar(one, rules.rule);
    RecordFact again{ExceptionWords::tr("Send again"), bar ? exceptionBarWords(one, *bar, telling) : ExceptionWords::tr("nothing hinders it")};
    again.mark = bar ? MarkedText{u"lock"_s, {}, Mark::Uncertain} : MarkedText{u"check"_s, {}, Mark::Plain};
    facts << again;
    return facts;
}

QList<ExceptionLine> exceptionLines(const evidence::LetterException& one, const TimeTelling& telling)
{
    QList<ExceptionLine> lines;
    int failures = 0;
    for (const evidence::ExceptionAttempt& attempt : one.attempts) {
        failures += attempt.isFailure ? 1 : 0;
        const QString title = attempt.isFailure ? ExceptionWords::tr("Failure %1: %2").arg(numberText(failures), attemptWord(attempt)) : ExceptionWords::tr("Attempt: %1").arg(attemptWord(attempt));
        lines << ExceptionLine{attempt.at, attempt.isFailure ? MarkedText{u"cross"_s, {}, Mark::Failed} : MarkedText{u"check"_s, {}, Mark::Plain},
                               attempt.at ? instantWords(*attempt.at, telling) : ExceptionWords::tr("time not told"), title, joined({attempt.reason, attempt.recipient, attempt.id, attempt.source})};
    }
    if (one.mended) {
        lines << ExceptionLine{one.mended, {u"check"_s, {}, Mark::Plain}, instantWords(*one.mended, telling), ExceptionWords::tr("It came out well"), {}};
    }
    for (const ExceptionDeed& deed : one.deeds) {
        const auto outcome = deed.act == ExceptionAct::Outcome ? exceptionOutcomeNamed(deed.value) : std::nullopt;
        const QString undone = deed.undone ? ExceptionWords::tr("taken back %1").arg(instantWords(*deed.undone, telling)) : QString();
        const QString said = outcome ? exceptionOutcomeWord(*outcome) : deed.value;
        if (!deed.plan.isEmpty()) {
            const bool isApproval = deed.act == ExceptionAct::Outcome;
            lines << ExceptionLine{deed.at, MarkedText{u"reissue"_s, {}, Mark::Plain}, instantWords(deed.at, telling), isApproval ? ExceptionWords::tr("A plan of letters with it was approved") : ExceptionWords::tr("Handed over in that plan"),
                                   joined({said, deed.note, deed.person, deed.plan})};
            continue;
        }
        lines << ExceptionLine{deed.at, deed.undone ? MarkedText{u"undo"_s, {}, Mark::Absent} : MarkedText{u"user"_s, {}, Mark::Plain}, instantWords(deed.at, telling), exceptionActWord(deed.act),
                               joined({said, deed.note, deed.person, undone})};
    }
    std::ranges::stable_sort(lines, {}, [](const ExceptionLine& line) { return line.at.value_or(0); });
    return lines;
}

QString duplicatesWords(const evidence::ExceptionDuplicates& duplicates)
{
    QStringList parts;
    if (duplicates.count > 0) {
        parts << ExceptionWords::tr("%Ln document(s) came out of more than one attempt: %1", nullptr, int(duplicates.count)).arg(duplicates.documents.mid(0, 5).join(u", "_s));
    }
    if (!duplicates.copies.empty()) {
        QStringList names;
        for (const RecordCopy& copy : duplicates.copies) {
            names << copy.repositoryName;
        }
        names.removeDuplicates();
        parts << ExceptionWords::tr("%Ln more record(s) of the same letter: %1", nullptr, int(duplicates.copies.size())).arg(names.join(u", "_s));
    }
    return parts.join(u" · "_s);
}

} // namespace cf::ui
