#include "ui/repositories/failure_words_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::FailureText)
};

} // namespace

FailureWords failureWords(Failure failure)
{
    switch (failure) {
    case Failure::Offline:
        return {u"offline"_s, FailureText::tr("Offline"), FailureText::tr("It cannot be reached; what is shown was known before.")};
    case Failure::Stale:
        return {u"clock"_s, FailureText::tr("Behind"), FailureText::tr("What changed there since is not known here.")};
    case Failure::Partial:
        return {u"warn"_s, FailureText::tr("Incomplete"), FailureText::tr("Some of it could not be read.")};
    case Failure::Truncated:
        return {u"cut"_s, FailureText::tr("Cut short"), FailureText::tr("It handed out fewer records than it counts.")};
    case Failure::Conflict:
        return {u"compare"_s, FailureText::tr("Changed meanwhile"), FailureText::tr("It changed while it was read, and is read again.")};
    case Failure::Denied:
        return {u"lock"_s, FailureText::tr("Not allowed"), FailureText::tr("The account may not see this; that none is found proves nothing."), true};
    case Failure::Legacy:
        return {u"page"_s, FailureText::tr("Cannot be shown"), FailureText::tr("Its format cannot be shown here; what is said of it is."), false};
    case Failure::Tz:
        return {u"zone"_s, FailureText::tr("Zone unknown"), FailureText::tr("Its times name no zone; days at the edge may be others.")};
    case Failure::DupId:
        return {u"twice"_s, FailureText::tr("One id, two records"), FailureText::tr("Two records claim the same id; neither is taken for the other.")};
    case Failure::Hash:
        return {u"cross"_s, FailureText::tr("Hash differs"), FailureText::tr("The bytes are not those that were recorded."), true};
    case Failure::Clock:
        return {u"timeline"_s, FailureText::tr("Clocks differ"), FailureText::tr("Its clock and this machine's disagree.")};
    case Failure::Late:
        return {u"absent"_s, FailureText::tr("More may come"), FailureText::tr("Delivery events may still arrive.")};
    }
    return {};
}

QString gapNumbers(const RepositoryGap& gap)
{
    return gap.expected && gap.found ? FailureText::tr("%1 counted, %2 handed out").arg(numberText(*gap.expected), numberText(*gap.found))
                                     : QString();
}

} // namespace cf::ui
