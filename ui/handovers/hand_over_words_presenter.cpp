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

} // namespace cf::ui
