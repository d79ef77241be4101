#include "models/base/number_key.h"

namespace cf {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

QString numberKey(const QString& key)
{
    QString out;
    out.reserve(key.size() + 2);
    for (qsizetype at = 0; at < key.size();) {
        if (!isDigit(key[at])) {
            out += key[at++];
            continue;
        }
        qsizetype end = at;
        while (end < key.size() && isDigit(key[end])) {
            ++end;
        }
        while (at + 1 < end && key[at] == u'0') {
            ++at;
        }
        out += u'-';
        out += QStringView(key).mid(at, end - at);
        at = end;
    }
    return out;
}

QString numberStart(const QString& key)
{
    QString start = numberKey(key);
    if (start.endsWith(u"-0")) {
        start.chop(1);
    }
    return start;
}

QString numberEnd(const QString& end)
{
    const QString key = numberKey(end);
    const bool mayGoOn = !end.isEmpty() && isDigit(end[0]) && end[0] != u'0'; // more digits may stand before it
    return mayGoOn ? key.mid(1) : key;
}

} // namespace cf
