// A pack as PDF/A-1b on A4, page by page: our own pages, and pictures of the pages of documents, each with a stamp at its foot. Nothing is loaded from anywhere.
// Any thread, one at a time.
#pragma once

#include "ui/packs/pack_seal_presenter.h"

namespace cf::ui {

std::unique_ptr<PackDrawing> packPaper(const QString& title);

} // namespace cf::ui
