// What a test of a page shows, as pictures to look at: light and dark, at 100 and at 150 %.
#pragma once

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QWidget>

namespace cf::test {

/// Into the folder that CF_SHOTS names, as NAME-light-100.png and so on; without one nothing is drawn.
inline void picturesOf(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("CF_SHOTS");
    if (folder.isEmpty()) {
        return;
    }
    for (const auto& [scheme, word] : {std::pair(ui::SchemeChoice::Light, QStringLiteral("light")), std::pair(ui::SchemeChoice::Dark, QStringLiteral("dark"))}) {
        for (const int percent : {100, 150}) {
            ui::Look look;
            look.scheme = scheme;
            look.pinnedFonts = true;
            look.textPercent = percent;
            ui::applyTheme(*qApp, look);
            QCoreApplication::processEvents(); // sizes
            QCoreApplication::processEvents(); // what is laid out by them
            window.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, word).arg(percent));
        }
    }
    ui::applyTheme(*qApp, {});
}

} // namespace cf::test
