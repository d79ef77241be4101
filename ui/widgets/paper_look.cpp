#include "ui/widgets/paper_look.h"

#include "ui/widgets/style.h"

#include <QApplication>

namespace cf::ui {

PaperLook::PaperLook()
    : m_before(theme())
{
    if (auto* style = qobject_cast<Style*>(QApplication::style())) {
        Look look = m_before.look();
        look.scheme = SchemeChoice::Light;
        look.density = Density::Comfortable;
        look.textPercent = 100;
        style->setTheme(Theme(look, {style->platformFont(), Scheme::Light, {}}));
    }
}

PaperLook::~PaperLook()
{
    if (auto* style = qobject_cast<Style*>(QApplication::style())) {
        style->setTheme(m_before);
    }
}

} // namespace cf::ui
