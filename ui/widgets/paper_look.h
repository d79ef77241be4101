#pragma once

#include "ui/widgets/theme.h"

namespace cf::ui {

/// While it lives, theme() is that of paper: light, comfortable, text at 100 %. For painting what leaves the program in one go; no widget
/// hears of it, so nothing may be laid out or shown meanwhile. GUI thread only.
class PaperLook
{
public:
    PaperLook();
    ~PaperLook();
    Q_DISABLE_COPY_MOVE(PaperLook)

private:
    Theme m_before;
};

} // namespace cf::ui
