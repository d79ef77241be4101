// Choosing a time zone by typing any part of its name.
#pragma once

#include <QComboBox>

namespace cf::ui {

/// `name` is its objectName; its line edit is called nameLine.
QComboBox* zoneBox(const QString& name, const QByteArray& current);

} // namespace cf::ui
