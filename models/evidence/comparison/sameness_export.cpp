#include "models/evidence/comparison/sameness_export.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString hex(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }

QJsonObject differenceJson(const SamenessDifference& one)
{
    QJsonObject told{{u"what"_s, one.what}, {u"left"_s, one.left}, {u"right"_s, one.right}, {u"decides"_s, one.decides}};
    if (one.page >= 0) {
        told.insert(u"page"_s, one.page + 1);
    }
    if (!one.place.isNull()) {
        told.insert(u"place"_s, QJsonArray{one.place.x(), one.place.y(), one.place.width(), one.place.height()});
    }
    return told;
}

QJsonObject pageJson(const PageMeasure& page)
{
    return {{u"left"_s, page.left + 1},   {u"right"_s, page.right + 1},  {u"sameObjects"_s, page.isOfSameObjects},
            {u"pixels"_s, page.pixels}, {u"beyond"_s, page.beyond}, {u"sameText"_s, page.isTextSame}};
}

} // namespace

QJsonObject samenessJson(const Sameness& sameness)
{
    QJsonArray differences, pages, masked, notCompared;
    for (const SamenessDifference& one : sameness.differences) {
        differences.append(differenceJson(one));
    }
    for (const PageMeasure& page : sameness.pages) {
        pages.append(pageJson(page));
    }
    for (const auto& [left, right] : sameness.masked) {
        masked.append(QJsonObject{{u"what"_s, left.code.isEmpty() ? right.code : left.code}, {u"left"_s, left.value}, {u"right"_s, right.value}});
    }
    for (const NotCompared one : sameness.notCompared) {
        notCompared.append(QString(codeOf(one)));
    }
    return {{u"class"_s, QString(codeOf(sameness.verdict))},
            {u"reason"_s, sameness.reason},
            {u"tools"_s, QJsonArray::fromStringList(sameness.tools)},
            {u"sha256"_s, QJsonObject{{u"left"_s, hex(sameness.leftHash)}, {u"right"_s, hex(sameness.rightHash)}}},
            {u"canonical"_s, QJsonObject{{u"left"_s, hex(sameness.leftForm)}, {u"right"_s, hex(sameness.rightForm)}}},
            {u"tolerance"_s, QJsonObject{{u"pixelsAPoint"_s, sameness.scale}, {u"colour"_s, sameness.colourTolerance}, {u"around"_s, sameness.pixelTolerance}}},
            {u"coverPages"_s, sameness.coverPages},
            {u"markedPages"_s, sameness.markedPages},
            {u"notCompared"_s, notCompared},
            {u"leftOut"_s, masked},
            {u"pages"_s, pages},
            {u"differences"_s, differences}};
}

} // namespace cf::evidence
