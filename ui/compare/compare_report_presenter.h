// The report of a comparison, as a page of HTML that loads nothing: what each side is, with its hashes and how far its repository is known;
// how it was compared; every difference. For a file, a PDF and a printer.
#pragma once

#include "ui/compare/compare_presenter.h"

#include <QMap>

namespace cf::ui {

/// Pictures of the pages that differ, left and right, as addresses that hold them ("data:image/png;base64,…"); by pair.
struct ComparePicture {
    QString left, right; ///< empty: that side has no such page
    friend bool operator==(const ComparePicture&, const ComparePicture&) = default;
};
using ComparePictures = QMap<int, ComparePicture>;

/// program: "Counterfoil 0.1.0".
QString compareReport(const ComparePresenter& compare, const QString& program, const ComparePictures& pictures = {});
/// "compare NSB-1 NSB-2.html", without anything a file system would take for a path.
QString compareFileName(const ComparePresenter& compare, const QString& suffix);

} // namespace cf::ui
