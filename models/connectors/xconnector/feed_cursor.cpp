#include "models/connectors/xconnector/feed_cursor.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::connectors {

FeedCursor FeedCursor::from(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    FeedCursor cursor;
    cursor.last = object.value("last"_L1).toString();
    cursor.newest = UtcMs(object.value("newest"_L1).toDouble());
    if (object.contains("again"_L1)) {
        cursor.again = UtcMs(object.value("again"_L1).toDouble());
    }
    return cursor;
}

QString FeedCursor::text() const
{
    QJsonObject object{{u"last"_s, last}, {u"newest"_s, double(newest)}};
    if (again) {
        object.insert(u"again"_s, double(*again));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace cf::connectors
