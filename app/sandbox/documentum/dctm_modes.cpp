#include "app/sandbox/documentum/dctm_modes.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

constexpr std::pair<const char*, bool Modes::*> switches[] = {
    {"ranges", &Modes::knowsRanges}, {"client-tokens", &Modes::wantsClientTokens}, {"basic", &Modes::takesBasic}};

} // namespace

Result<void> setMode(Modes& modes, const QString& name, const QJsonValue& value)
{
    const auto one = std::find_if(std::begin(switches), std::end(switches), [&](const auto& s) { return name == QLatin1StringView(s.first); });
    if (one != std::end(switches) && value.isBool()) {
        modes.*one->second = value.toBool();
        return {};
    }
    const qint64 number = value.toInteger(-1);
    if (name == u"page-cap" && number > 0) {
        modes.pageCap = number;
    } else if (name == u"query-cap" && number >= 0) {
        modes.queryCap = number;
    } else if (name == u"retained-refusal" && number >= 400 && number < 600) {
        modes.retainedRefusal = int(number);
    } else if (name == u"acs" && QStringList{u"up"_s, u"down"_s, u"none"_s}.contains(value.toString())) {
        modes.acs = value.toString();
    } else if (name == u"zone" && QTimeZone(value.toString().toLatin1()).isValid()) {
        modes.zone = QTimeZone(value.toString().toLatin1());
    } else {
        return fail(ErrorKind::Rejected, u"%1 cannot be set so"_s.arg(name));
    }
    return {};
}

} // namespace cf::sandbox::documentum
