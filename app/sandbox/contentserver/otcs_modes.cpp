#include "app/sandbox/contentserver/otcs_modes.h"

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr std::pair<const char*, bool Modes::*> switches[] = {{"zone", &Modes::sendsZone},
                                                              {"repeat-last-page", &Modes::repeatsLastPage},
                                                              {"search-repeats", &Modes::searchRepeats},
                                                              {"ranges", &Modes::knowsRanges},
                                                              {"recycle-bin", &Modes::isBinOpen},
                                                              {"records", &Modes::hasRecords},
                                                              {"workspaces", &Modes::hasWorkspaces},
                                                              {"casework", &Modes::hasCasework},
                                                              {"element-lists", &Modes::listsElements},
                                                              {"soft-refusals", &Modes::refusesSoftly}};

} // namespace

Result<void> setMode(Modes& modes, const QString& name, const QJsonValue& value)
{
    const auto one = std::find_if(std::begin(switches), std::end(switches), [&](const auto& s) { return name == QLatin1StringView(s.first); });
    if (one != std::end(switches) && value.isBool()) {
        modes.*one->second = value.toBool();
        return {};
    }
    const qint64 number = value.toInteger(-1);
    const bool isRefusal = number == 400 || number == 404 || number == 500;
    if (name == u"missing" && isRefusal) {
        modes.missing = int(number);
        return {};
    }
    if (name == u"hold-refusal" && isRefusal) {
        modes.holdRefusal = int(number);
        return {};
    }
    if (name == u"page-cap" && number > 0) {
        modes.pageCap = int(number);
        return {};
    }
    if (name == u"search-window" && number > 0) {
        modes.searchWindow = quint64(number);
        return {};
    }
    if (name == u"purged-after" && number >= 0) {
        modes.purgedAfter = number * 86'400'000;
        return {};
    }
    return fail(ErrorKind::Rejected, u"%1 cannot be set so"_s.arg(name));
}

} // namespace cf::sandbox::contentserver
