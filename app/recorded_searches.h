// An index that tells what it was asked and what it answered: for the searches of people, not for all that pages ask of it.
#pragma once

#include "models/search/search_desk.h"

namespace cf {

/// Told on a reader's thread; the same answer to the same question in a row is told once, for a commit makes the window ask again.
using SearchObserver = std::function<void(const search::Question& question, const search::Total& total)>;

search::IndexFactory recordedSearches(search::IndexFactory factory, SearchObserver observer);

} // namespace cf
