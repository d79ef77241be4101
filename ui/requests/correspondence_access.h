// New correspondence from wherever the window is: key N.
#pragma once

#include "ui/requests/correspondence_presenter.h"
#include "ui/requests/request_starter_presenter.h"

namespace cf::ui {

class MainWindow;

/// Adds the action to the window, and lets `starter` open the form over it. All of it outlives the window.
void addCorrespondence(MainWindow& window, const std::shared_ptr<CorrespondenceParts>& parts, const std::shared_ptr<RequestStarter>& starter);

} // namespace cf::ui
