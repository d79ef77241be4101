// Which icon and tone a code is shown with; the words are in words_presenter.h.
#pragma once

#include "models/domain/enumerations.h"
#include "ui/widgets/theme.h"

#include <QString>

namespace cf::ui {

struct StateMark {
    QString icon;
    Tone tone = Tone::Plain;
};
/// Never green: a delivery state is a claim of somebody else, and green is for hashes checked here.
StateMark stateMark(DeliveryState state);
QString channelIcon(Channel channel);

} // namespace cf::ui
