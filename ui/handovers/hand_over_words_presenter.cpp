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
        return HandOverWords::tr("%n day(s)", nullptr, int(ms / dayMs));
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
    case evidence::RunEnd::Repeated: return HandOverWords::tr("failed again, %n attempt(s)", nullptr, one.failed);
    case evidence::RunEnd::Open: break;
    }
    return HandOverWords::tr("not tried again");
}

QString runCaseWords(const evidence::RunCase& one)
{
    const QString fault = one.message.isEmpty() ? runFaultWord(one.fault) : HandOverWords::tr("%1: %2").arg(runFaultWord(one.fault), one.message);
    const QString letters = one.documents == 0 ? HandOverWords::tr("no letter came out of it")
                                               : HandOverWords::tr("%1 documents, %2 without a record here").arg(numberText(one.documents), numberText(one.missing));
    return QStringList{fault, runEndWords(one), letters}.join(u"; "_s);
}

} // namespace cf::ui
