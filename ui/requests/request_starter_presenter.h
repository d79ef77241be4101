// How a page asks for a letter to be made about what it shows: pages know this alone, the window knows the rest.
#pragma once

#include "models/evidence/request/request_context.h"

#include <functional>

namespace cf::ui {

/// One for the window; lives longer than its pages.
struct RequestStarter {
    /// Opens the form; none: letters cannot be asked for from here.
    std::function<void(const evidence::RequestSubject& subject)> open = {};
    /// Of each page (its id): what it shows now; none: nothing to write about. Pages put theirs here when they are made.
    std::map<QString, std::function<std::optional<evidence::RequestSubject>()>> shown = {};
};

} // namespace cf::ui
