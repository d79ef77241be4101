// A page of HTML as PDF on A4, in the form that seal::archivalPdf makes archival: fonts and the colour profile inside. GUI thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace cf::ui {

QByteArray paperPdf(const QString& html, const QString& title);

} // namespace cf::ui
