// A page of HTML of our own as PDF on A4, with a line at the foot of each page: PDF/A-1b, fonts and the colour profile inside, which is also what
// seal::archivalPdf takes. Nothing is loaded from anywhere. GUI thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace cf::ui {

/// foot: before "page 1 of 3".
QByteArray paperPdf(const QString& html, const QString& title, const QString& foot);

} // namespace cf::ui
