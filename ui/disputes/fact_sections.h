// Sections of facts one under another, as the files of cases, disputes and workspaces show them.
#pragma once

#include "ui/disputes/dispute_words_presenter.h"

#include <functional>

class QVBoxLayout;

namespace cf::ui {

struct SectionManner {
    QString names;     ///< object names of the facts begin so: "case-" and the id of the section
    int nameUnits = 0; ///< width of the names of facts
    int below = 8;     ///< room under each, in units
    std::function<void(const DisputeFact&)> act; ///< a fact that leads somewhere was chosen
    std::function<void()> copied;
};

/// Nothing is left of what was in it. What goes is deleted once its own signals are over.
void clearSections(QVBoxLayout* box);
/// Under what is there; a line between two of them, and where more follow.
void addSections(QVBoxLayout* box, const std::vector<DisputeSection>& sections, const SectionManner& manner, bool isMoreToCome = false);

} // namespace cf::ui
