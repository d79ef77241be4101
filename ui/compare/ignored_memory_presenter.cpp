#include "ui/compare/ignored_memory_presenter.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cf::ui {

QString ignoredText(const evidence::IgnoredParts& parts)
{
    QStringList told;
    for (const auto& [isOn, name] : {std::pair(parts.dates, u"dates"_s), std::pair(parts.addresses, u"addresses"_s), std::pair(parts.pageNumbers, u"pages"_s),
                                     std::pair(parts.barcodes, u"barcodes"_s)}) {
        if (isOn) {
            told << name;
        }
    }
    for (const evidence::DrawnRegion& drawn : parts.drawn) {
        const QRectF& box = drawn.box;
        told << u"%1:%2,%3,%4,%5"_s.arg(drawn.page).arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
    }
    return told.join(u';');
}

evidence::IgnoredParts ignoredFrom(const QString& text)
{
    evidence::IgnoredParts parts;
    for (const QString& one : text.split(u';', Qt::SkipEmptyParts)) {
        if (one == u"dates") {
            parts.dates = true;
        } else if (one == u"addresses") {
            parts.addresses = true;
        } else if (one == u"pages") {
            parts.pageNumbers = true;
        } else if (one == u"barcodes") {
            parts.barcodes = true;
        } else if (const qsizetype colon = one.indexOf(u':'); colon > 0) {
            const QStringList sides = one.mid(colon + 1).split(u',');
            const QRectF box(sides.value(0).toDouble(), sides.value(1).toDouble(), sides.value(2).toDouble(), sides.value(3).toDouble());
            bool isNumber = false;
            const int page = one.left(colon).toInt(&isNumber);
            if (isNumber && sides.size() == 4 && box.width() > 0 && box.height() > 0 && parts.drawn.size() < 200) {
                parts.drawn.push_back({page, box});
            }
        }
    }
    return parts;
}

} // namespace cf::ui
