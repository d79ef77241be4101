#include "ui/repositories/lag_presenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace cf::ui {

namespace {

class LagText
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::LagText)
};

} // namespace

std::array<int, lagSlots> lagOf(const std::vector<PastRun>& runs, const std::optional<UtcMs>& watermark, UtcMs now)
{
    std::array<int, lagSlots> lag{};
    size_t next = 0;
    std::optional<UtcMs> complete;
    for (int slot = 0; slot < lagSlots; ++slot) {
        const bool isNow = slot == lagSlots - 1;
        const UtcMs at = now - qint64(lagSlots - 1 - slot) * lagSlotMs;
        for (; next < runs.size() && runs[next].ended <= at; ++next) {
            complete = runs[next].watermark;
        }
        const std::optional<UtcMs> known = isNow ? watermark : complete;
        lag[size_t(slot)] = known ? int(std::max<qint64>(0, at - *known) / 60'000) : -1;
    }
    return lag;
}

QString minutesText(int minutes)
{
    if (minutes < 0) {
        return LagText::tr("not known");
    }
    if (minutes < 60) {
        return LagText::tr("%Ln min", nullptr, minutes);
    }
    if (minutes < 48 * 60) {
        return minutes % 60 == 0 ? LagText::tr("%1 h").arg(minutes / 60) : LagText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }
    return LagText::tr("%Ln d", nullptr, minutes / (24 * 60));
}

QString lagText(const std::array<int, lagSlots>& lag)
{
    const int most = *std::ranges::max_element(lag);
    if (most < 0) {
        return LagText::tr("never complete so far");
    }
    return LagText::tr("now %1 behind; at most %2 in the last 24 hours").arg(minutesText(lag.back()), minutesText(most));
}

} // namespace cf::ui
