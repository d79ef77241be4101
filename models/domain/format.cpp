#include "models/domain/format.h"

#include <QHash>

namespace cf {

QString formatName(const QString& mime, const QString& fileName)
{
    static const QHash<QString, QString> byMime = {
        {u"application/pdf"_qs, u"pdf"_qs},
        {u"text/html"_qs, u"html"_qs},
        {u"application/xhtml+xml"_qs, u"html"_qs},
        {u"message/rfc822"_qs, u"eml"_qs},
        {u"text/plain"_qs, u"txt"_qs},
        {u"text/xml"_qs, u"xml"_qs},
        {u"application/xml"_qs, u"xml"_qs},
        {u"text/csv"_qs, u"csv"_qs},
        {u"application/vnd.ibm.modcap"_qs, u"afp"_qs},
        {u"application/afp"_qs, u"afp"_qs},
        {u"application/vnd.hp-pcl"_qs, u"pcl"_qs},
        {u"application/postscript"_qs, u"ps"_qs},
        {u"image/tiff"_qs, u"tiff"_qs},
        {u"image/png"_qs, u"png"_qs},
        {u"image/jpeg"_qs, u"jpeg"_qs},
        {u"image/gif"_qs, u"gif"_qs},
        {u"application/zip"_qs, u"zip"_qs},
        {u"application/json"_qs, u"json"_qs},
        {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_qs, u"docx"_qs},
    };
    static const QHash<QString, QString> bySuffix = {
        {u"pdf"_qs, u"pdf"_qs},   {u"html"_qs, u"html"_qs}, {u"htm"_qs, u"html"_qs},  {u"eml"_qs, u"eml"_qs},
        {u"txt"_qs, u"txt"_qs},   {u"sms"_qs, u"txt"_qs},   {u"xml"_qs, u"xml"_qs},   {u"csv"_qs, u"csv"_qs},
        {u"afp"_qs, u"afp"_qs},   {u"pcl"_qs, u"pcl"_qs},   {u"ps"_qs, u"ps"_qs},     {u"tif"_qs, u"tiff"_qs},
        {u"tiff"_qs, u"tiff"_qs}, {u"png"_qs, u"png"_qs},   {u"jpg"_qs, u"jpeg"_qs},  {u"jpeg"_qs, u"jpeg"_qs},
        {u"gif"_qs, u"gif"_qs},   {u"zip"_qs, u"zip"_qs},   {u"docx"_qs, u"docx"_qs}, {u"json"_qs, u"json"_qs},
    };
    const QString type = mime.section(u';', 0, 0).trimmed().toLower();
    if (const auto it = byMime.constFind(type); it != byMime.constEnd()) {
        return *it;
    }
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return bySuffix.value(dot < 0 ? QString() : fileName.mid(dot + 1).toLower(), u"other"_qs);
}

} // namespace cf
