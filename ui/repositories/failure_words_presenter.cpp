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
    using T = FailureText;
    switch (failure) {
    case Failure::Offline:
        return {u"offline"_s, T::tr("Offline"), T::tr("It cannot be reached; what is shown was known before.")};
    case Failure::Stale:
        return {u"clock"_s, T::tr("Behind"), T::tr("What changed there since is not known here.")};
    case Failure::Partial:
        return {u"warn"_s, T::tr("Incomplete"), T::tr("Some of it could not be read.")};
    case Failure::Truncated:
        return {u"cut"_s, T::tr("Cut short"), T::tr("It handed out fewer records than it counts.")};
    case Failure::Conflict:
        return {u"compare"_s, T::tr("Changed meanwhile"), T::tr("It changed while it was read, and is read again.")};
    case Failure::Denied:
        return {u"lock"_s, T::tr("Not allowed"), T::tr("The account may not see this; that none is found proves nothing."), true};
    case Failure::Legacy:
        return {u"page"_s, T::tr("Cannot be shown"), T::tr("Its format cannot be shown here; what is said of it is."), false};
    case Failure::Tz:
        return {u"zone"_s, T::tr("Zone unknown"), T::tr("Its times name no zone; days at the edge may be others.")};
    case Failure::DupId:
        return {u"twice"_s, T::tr("One id, two records"), T::tr("Two records claim the same id; neither is taken for the other.")};
    case Failure::Hash:
        return {u"hash"_s, T::tr("Hash differs"), T::tr("The bytes are not those that were recorded."), true};
    case Failure::Clock:
        return {u"timeline"_s, T::tr("Clocks differ"), T::tr("Its clock and this machine's disagree.")};
    case Failure::Late:
        return {u"absent"_s, T::tr("More may come"), T::tr("Delivery events may still arrive.")};
    }
    return {};
}

QString gapNumbers(const RepositoryGap& gap)
{
    return gap.expected && gap.found ? FailureText::tr("%1 counted, %2 handed out").arg(numberText(*gap.expected), numberText(*gap.found))
                                     : QString();
}

} // namespace cf::ui
