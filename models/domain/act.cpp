#include "models/domain/act.h"

#include <algorithm>

namespace cf {

namespace {

constexpr std::array<QLatin1StringView, actKindCount> kinds = {
    QLatin1StringView("program.start"), QLatin1StringView("program.stop"), QLatin1StringView("command.run"), QLatin1StringView("sync.run"),
    QLatin1StringView("search.run"), QLatin1StringView("record.open"), QLatin1StringView("document.read"), QLatin1StringView("file.written"),
    QLatin1StringView("printed"), QLatin1StringView("sign-in"), QLatin1StringView("outbox.act"), QLatin1StringView("outbox.step"),
    QLatin1StringView("log.read"), QLatin1StringView("clock.back"), QLatin1StringView("key.used"), QLatin1StringView("log.broken"),
    QLatin1StringView("desk.act"), QLatin1StringView("outbox.back"), QLatin1StringView("repository.change"), QLatin1StringView("copied"),
    QLatin1StringView("unmask"), QLatin1StringView("audit.run"), QLatin1StringView("time.stamp")};
constexpr std::array<QLatin1StringView, actOutcomeCount> outcomes = {QLatin1StringView("begun"), QLatin1StringView("done"), QLatin1StringView("partial"),
                                                                      QLatin1StringView("refused"), QLatin1StringView("failed")};

template <class E, size_t N> std::optional<E> named(const std::array<QLatin1StringView, N>& words, QStringView code)
{
    const auto at = std::ranges::find_if(words, [code](QLatin1StringView word) { return code == word; });
    return at == words.end() ? std::nullopt : std::optional(E(at - words.begin()));
}

} // namespace

QString codeOf(ActKind kind) { return kinds[size_t(kind)]; }
QString codeOf(ActOutcome outcome) { return outcomes[size_t(outcome)]; }
std::optional<ActKind> actKindNamed(QStringView code) { return named<ActKind>(kinds, code); }
std::optional<ActOutcome> actOutcomeNamed(QStringView code) { return named<ActOutcome>(outcomes, code); }

} // namespace cf
