#include "models/connectors/record/site_customers.h"

namespace cf::connectors {

bool customersAreNumbers(const QString& mapping)
{
    bool isInArchive = false, are = false;
    for (const QStringView raw : QStringView(mapping).split(u'\n')) {
        const QStringView line = raw.trimmed();
        if (line.startsWith(u'[')) {
            isInArchive = line.mid(1).chopped(1).trimmed().compare(u"archive", Qt::CaseInsensitive) == 0;
            continue;
        }
        const qsizetype sign = line.indexOf(u'=');
        if (isInArchive && sign > 0 && line.first(sign).trimmed().compare(u"customers", Qt::CaseInsensitive) == 0) {
            are = line.mid(sign + 1).trimmed().compare(u"numbers", Qt::CaseInsensitive) == 0;
        }
    }
    return are;
}

} // namespace cf::connectors
