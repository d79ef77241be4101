// Short names of formats, as people type them in `format:` and read them in facets.
#pragma once

#include <QString>

namespace cf {

/// "pdf", "html", "eml", "txt", "xml", "csv", "afp", "pcl", "ps", "tiff", "png", "jpeg", "gif", "zip", "docx", …;
/// "other" when nothing tells. The mime decides; without a telling one the file name's suffix does.
QString formatName(const QString& mime, const QString& fileName);

} // namespace cf
