#include "app/sandbox/documentum/dctm_dates.h"

#include <QDateTime>
#include <QStringList>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

const QStringList& months()
{
    static const QStringList all{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return all;
}

enum class Part { Year, ShortYear, MonthName, Month, Day, Hour, Minute, Second, Other };
struct Token {
    Part part;
    QChar sign;
};

QList<Token> tokensOf(const QString& format)
{
    static const QList<std::pair<QString, Part>> words{{u"yyyy"_s, Part::Year}, {u"yy"_s, Part::ShortYear}, {u"mon"_s, Part::MonthName}, {u"mm"_s, Part::Month},
                                                       {u"mi"_s, Part::Minute}, {u"dd"_s, Part::Day},       {u"hh"_s, Part::Hour},       {u"ss"_s, Part::Second}};
    QList<Token> tokens;
    bool hasHour = false;
    const QString all = format.toLower();
    for (qsizetype at = 0; at < all.size();) {
        const auto found = std::find_if(words.begin(), words.end(), [&](const auto& word) { return QStringView(all).mid(at).startsWith(word.first); });
        if (found == words.end()) {
            tokens.append({Part::Other, format[at++]});
            continue;
        }
        hasHour = hasHour || found->second == Part::Hour;
        tokens.append({found->second == Part::Month && hasHour ? Part::Minute : found->second, {}});
        at += found->first.size();
    }
    return tokens;
}

QString usual(const QString& format) { return format.isEmpty() ? u"mm/dd/yyyy hh:mi:ss"_s : format; }

} // namespace

std::optional<UtcMs> dqlDate(const QString& text, const QString& format, const QTimeZone& zone)
{
    int values[] = {1753, 0, 0, 1, 1, 0, 0, 0}; // by Part
    qsizetype at = 0;
    for (const Token& token : tokensOf(usual(format))) {
        if (at >= text.size()) {
            break; // the rest, such as the time of day, may be left out
        }
        if (token.part == Part::Other) {
            if (text[at] != token.sign) {
                return std::nullopt;
            }
            ++at;
            continue;
        }
        if (token.part == Part::MonthName) {
            const qsizetype month = months().indexOf(text.mid(at, 3).toLower());
            if (month < 0) {
                return std::nullopt;
            }
            values[int(Part::Month)] = int(month) + 1;
            at += 3;
            continue;
        }
        const qsizetype most = token.part == Part::Year ? 4 : 2;
        qsizetype size = 0;
        while (size < most && at + size < text.size() && text[at + size].isDigit()) {
            ++size;
        }
        if (size == 0) {
            return std::nullopt;
        }
        const int number = QStringView(text).mid(at, size).toInt();
        values[int(token.part == Part::ShortYear ? Part::Year : token.part)] = token.part == Part::ShortYear ? 2000 + number : number;
        at += size;
    }
    const QDate day(values[int(Part::Year)], values[int(Part::Month)], values[int(Part::Day)]);
    const QTime time(values[int(Part::Hour)], values[int(Part::Minute)], values[int(Part::Second)]);
    return at == text.size() && day.isValid() && time.isValid() ? std::optional(QDateTime(day, time, zone).toMSecsSinceEpoch()) : std::nullopt;
}

QString dqlDateText(UtcMs at, const QString& format, const QTimeZone& zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, zone);
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    QString text;
    for (const Token& token : tokensOf(usual(format))) {
        switch (token.part) {
        case Part::Year: text += u"%1"_s.arg(time.date().year(), 4, 10, QChar(u'0')); break;
        case Part::ShortYear: text += two(time.date().year() % 100); break;
        case Part::MonthName: text += months()[time.date().month() - 1]; break;
        case Part::Month: text += two(time.date().month()); break;
        case Part::Day: text += two(time.date().day()); break;
        case Part::Hour: text += two(time.time().hour()); break;
        case Part::Minute: text += two(time.time().minute()); break;
        case Part::Second: text += two(time.time().second()); break;
        case Part::Other: text += token.sign; break;
        }
    }
    return text;
}

} // namespace cf::sandbox::documentum
