#include "ui/handovers/hand_over_words_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

struct HandOverWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::HandOverWords)
};

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

} // namespace

QString lagWords(qint64 ms)
{
    if (ms >= 2 * dayMs) {
        return HandOverWords::tr("%Ln day(s)", nullptr, int(ms / dayMs));
    }
    return ms >= hourMs ? HandOverWords::tr("%1 h").arg(ms / hourMs) : HandOverWords::tr("%1 min").arg(ms / minuteMs);
}

QString runName(const CompositionRun& run)
{
    const QString what = run.batch.isEmpty() ? run.nativeId : run.batch;
    return run.domain.isEmpty() ? what : run.domain + u' ' + what;
}

QString runFaultWord(evidence::RunFault fault)
{
    switch (fault) {
    case evidence::RunFault::Input: return HandOverWords::tr("The input could not be read");
    case evidence::RunFault::Composition: return HandOverWords::tr("Composition failed");
    case evidence::RunFault::Output: return HandOverWords::tr("The output failed");
    case evidence::RunFault::Untold: break;
    }
    return HandOverWords::tr("Failed; at which step is not told");
}

QString runEndWords(const evidence::RunCase& one)
{
    switch (one.end) {
    case evidence::RunEnd::Recovered:
        return one.recoveredAfter ? HandOverWords::tr("ended well %1 later").arg(lagWords(*one.recoveredAfter)) : HandOverWords::tr("a later attempt ended well");
    case evidence::RunEnd::Repeated: return HandOverWords::tr("failed again, %Ln attempt(s)", nullptr, one.failed);
    case evidence::RunEnd::Open: break;
    }
    return HandOverWords::tr("not tried again");
}

QString attemptWords(const cache::RunTally& attempt, const TimeTelling& telling)
{
    const CompositionRun& run = attempt.run;
    QStringList parts{run.started ? instantWords(*run.started, telling) : HandOverWords::tr("time not told")};
    const auto broken = std::ranges::find_if(run.steps, [](const RunStep& step) { return cache::isFailure(step.status); });
    const QString message = broken != run.steps.end() && !broken->message.isEmpty() ? broken->message : run.message;
    //: How a run ended, in the words of the system it ran in, and its message
    parts << (message.isEmpty() ? run.status : HandOverWords::tr("%1: %2").arg(run.status, message));
    if (run.started && run.ended && *run.ended >= *run.started) {
        parts << HandOverWords::tr("took %1").arg(lagWords(*run.ended - *run.started));
    }
    if (const auto waited = evidence::waitedIn(run); waited && *waited >= minuteMs) {
        parts << HandOverWords::tr("%1 without a step").arg(lagWords(*waited));
    }
    parts << (attempt.documents == 0 ? HandOverWords::tr("no letter came out of it")
                                     : HandOverWords::tr("%1 documents, %2 without a record here").arg(numberText(attempt.documents), numberText(attempt.missing)));
    return parts.join(u" · "_s);
}

QList<RecordFact> controlFacts(const cache::ArchiveControl& control)
{
    QList<RecordFact> facts;
    const auto add = [&](const QString& name, qint64 count, const QString& value, const MarkedText& mark) {
        if (count > 0) {
            facts << RecordFact{name, value.arg(numberText(count)), mark};
        }
    };
    //: Records that an archive controls, as it says itself
    add(HandOverWords::tr("Controlled"), control.scheduled, HandOverWords::tr("%1 records are under a retention schedule or a hold, as their archive states"), {u"check"_s, {}, Mark::Plain});
    add(HandOverWords::tr("Classified"), control.classified, HandOverWords::tr("%1 records have a retention class, and no schedule is told"), {});
    add(HandOverWords::tr("Not controlled"), control.untold, HandOverWords::tr("of %1 records neither is told: they are kept, and nothing says that they are controlled"),
        {u"absent"_s, {}, Mark::Absent});
    if (control.timed > 0) {
        facts << RecordFact{HandOverWords::tr("Archived after"),
                            HandOverWords::tr("median %1, 95 of 100 within %2, the last after %3; of %4 records whose archive tells when")
                                .arg(lagWords(*control.half), lagWords(*control.most), lagWords(*control.longest), numberText(control.timed))};
    } else {
        facts << RecordFact{HandOverWords::tr("Archived after"), HandOverWords::tr("no archive tells when it took its records in"), {u"absent"_s, {}, Mark::Absent}};
    }
    return facts;
}

QString runCaseWords(const evidence::RunCase& one)
{
    const QString fault = one.message.isEmpty() ? runFaultWord(one.fault) : HandOverWords::tr("%1: %2").arg(runFaultWord(one.fault), one.message);
    const QString letters = one.documents == 0 ? HandOverWords::tr("no letter came out of it")
                                               : HandOverWords::tr("%1 documents, %2 without a record here").arg(numberText(one.documents), numberText(one.missing));
    return QStringList{fault, runEndWords(one), letters}.join(u"; "_s);
}

QString unaskedWords(const evidence::UnaskedReissue& one, const TimeTelling& telling)
{
    using Why = evidence::UnaskedWhy;
    if (one.why == Why::NoRequest || !one.request) {
        return HandOverWords::tr("no request is known");
    }
    const evidence::ResendRequest& request = *one.request;
    const QString who = request.person.isEmpty() ? HandOverWords::tr("somebody who is not told") : request.person;
    const QString when = request.at ? instantWords(*request.at, telling) : HandOverWords::tr("at a time that is not told");
    //: %1: reference of the request, %2: who asked, %3: when
    const QString what = HandOverWords::tr("%1, asked for by %2, %3").arg(request.key, who, when);
    switch (one.why) {
    case Why::Refused: return HandOverWords::tr("%1: was refused, given up, or never left").arg(what);
    case Why::OtherTime: return HandOverWords::tr("%1: was asked for later, or was over before").arg(what);
    case Why::Undecided: return HandOverWords::tr("%1: nobody has decided it yet").arg(what);
    default: return HandOverWords::tr("%1: approved by nobody else").arg(what);
    }
}

QString unaskedExplanation(const evidence::UnaskedReissues& unasked, const TimeTelling& telling)
{
    QStringList sentences{HandOverWords::tr("%1 letters say that they send another one again. Those are listed of which neither a case of a workflow system nor this outbox has a request that was approved.").arg(numberText(unasked.looked))};
    if (unasked.untold > 0) {
        sentences << HandOverWords::tr("Of %1 nothing can be said: they were sent at a time of which a workflow system does not tell, or may belong to a plan of another program. They are not listed.").arg(numberText(unasked.untold));
    }
    for (const evidence::ResendReach& one : unasked.reach) {
        if (one.from && one.to) {
            sentences << HandOverWords::tr("%1 tells of requests from %2 to %3.").arg(one.system, instantWords(*one.from, telling), instantWords(*one.to, telling));
        } else {
            sentences << (one.to ? HandOverWords::tr("%1 tells of no request.").arg(one.system) : HandOverWords::tr("%1 was never read completely.").arg(one.system));
        }
        if (one.hasGaps) {
            sentences << HandOverWords::tr("Not all of %1 could be read.").arg(one.system);
        }
    }
    return sentences.join(u' ');
}

} // namespace cf::ui
