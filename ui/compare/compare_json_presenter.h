// A comparison for other programs: both sides with their hashes, and what differs. The window's export and the command line write it.
#pragma once

#include "ui/compare/compare_presenter.h"

#include <QJsonObject>

namespace cf::ui {

/// documented in docs/cli.md
QJsonObject compareJson(const ComparePresenter& compare);

} // namespace cf::ui
