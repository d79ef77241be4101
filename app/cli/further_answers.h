// What repositories answer to a search that goes on in them, for the command line.
#pragma once

#include "ui/search/further_presenter.h"

#include <QJsonArray>

namespace cf::cli {

QJsonArray furtherJson(const std::vector<ui::FurtherAnswer>& answers);
/// A heading for each repository with what it was asked and not asked, and a line for each hit.
void printFurther(const std::vector<ui::FurtherAnswer>& answers);

} // namespace cf::cli
