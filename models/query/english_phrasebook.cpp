#include "models/query/sentence.h"

#include <QLocale>

#include <array>
#include <utility>

namespace cf::query {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

QString filled(const char* pattern, const QStringList& arguments)
{
    // One pass: a value that itself holds "%1" must come out as it is.
    QString made;
    for (const char* c = pattern; *c != 0; ++c) {
        if (*c == '%' && c[1] >= '1' && c[1] <= '9') {
            made += arguments.value(*++c - '1');
        } else {
            made += QLatin1Char(*c);
        }
    }
    return made;
}

const char* pattern(Phrasebook::Key key)
{
    using enum Phrasebook::Key;
    switch (key) {
    case Everything: return "everything";
    case Both: return "%1, %2";
    case Either: return "%1 or %2";
    case Group: return "(%1)";
    case Not: return "not %1";
    case TemplateAndVersion: return "%1 %2";
    case Exactly: return "exactly \"%1\"";
    case StartsWith: return "starting with \"%1\"";
    case EndsWith: return "ending in \"%1\"";
    case AtLeast: return "at least %1";
    case AtMost: return "at most %1";
    case MoreThan: return "more than %1";
    case LessThan: return "less than %1";
    case GradeAtLeast: return "%1 or better";
    case GradeAtMost: return "%1 or worse";
    case GradeBetter: return "better than %1";
    case GradeWorse: return "worse than %1";
    case Between: return "%1 to %2";
    case LatestApproved: return "latest approved";
    case Phrase:
    case Word: return "\"%1\"";
    case Prefix: return "\"%1...\"";
    case Near: return "\"%1\" within %3 words of \"%2\"";
    case On: return "on %1";
    case From: return "from %1";
    case Until: return "up to %1";
    case Before: return "before %1";
    case After: return "after %1";
    case Named: return "%1, %2";
    case Younger: return "in the last %1, since %2";
    case Older: return "more than %1 ago, before %2";
    case Reissued: return "reissued";
    case InLanguage: return "in %1";
    case Annotated: return "annotated";
    case InZone: return "%1 (%2)";
    case CustomerTime: return "customer time";
    case BusinessTime: return "business time";
    case UtcTime: return "UTC";
    case NamedTime: return "%1";
    case TimesIn: return "times in %1";
    case AsKnownOn: return "as known on %1";
    case Sentence: return "%1.";
    }
    return "";
}

/// Fields whose words are not simply their name before the value.
const char* phrase(Field field)
{
    switch (field) {
    case Field::Email: return "e-mail address %1";
    case Field::Unit: return "business unit %1";
    case Field::Trigger: return "set off by %1";
    case Field::Delay: return "minutes from its event to its sending %1";
    case Field::ChannelReason: return "channel chosen by %1";
    case Field::TemplateVersion: return "version %1";
    case Field::Language: return "language %1";
    case Field::Text: return "with %1 in the text";
    case Field::Document: return "document %1";
    case Field::Sha256: return "SHA-256 %1";
    case Field::Due: return "due for disposition %1";
    case Field::Approved: return "template approved %1";
    case Field::Retired: return "template retired %1";
    case Field::Channel:
    case Field::Outcome:
    case Field::Is: return "%1";
    case Field::Hold: return "held for %1";
    case Field::BlockedBy: return "blocked by %1";
    case Field::Conflict: return "conflicting %1";
    case Field::Missing: return "%1 missing";
    case Field::ApprovedBy: return "approved by %1";
    case Field::NotApproved: return "without approval";
    case Field::Repository: return "in repository %1";
    case Field::Authoritative: return "authoritative copy: %1";
    case Field::Reissue: return "reissued %1";
    case Field::Tag: return "tagged %1";
    default: return nullptr;
    }
}

struct Worded {
    Field field;
    QLatin1StringView code;
    const char* words;
};
/// Codes that are not their words with '-' for a space.
constexpr std::array worded = {
    Worded{Field::Channel, l1("email"), "e-mail"},
    Worded{Field::Channel, l1("print"), "post"},
    Worded{Field::Channel, l1("sms"), "SMS"},
    Worded{Field::Channel, l1("mobile-app"), "mobile app"},
    Worded{Field::Channel, l1("unknown"), "unknown channel"},
    Worded{Field::Channel, l1("e-delivery-registered"), "registered e-delivery"},
    Worded{Field::Is, l1("held-unenforced"), "held without enforcement"},
    Worded{Field::Is, l1("missing"), "file missing"},
    Worded{Field::Is, l1("second-copy"), "a second copy"},
    Worded{Field::Is, l1("mismatch"), "not as its index states"},
    Worded{Field::Is, l1("altered"), "altered since it was archived"},
    Worded{Field::Disposition, l1("destroyed-stub"), "destroyed"},
};

QString month(QDate date) { return QLocale::c().monthName(date.month(), QLocale::ShortFormat); }
QString dayAndMonth(QDate date) { return QStringLiteral("%1 %2").arg(date.day()).arg(month(date)); }

} // namespace

QString EnglishPhrasebook::word(Key key, const QStringList& arguments) const { return filled(pattern(key), arguments); }

QString EnglishPhrasebook::condition(Field field, const QString& attribute, const QString& values) const
{
    if (field == Field::Attribute) {
        return attribute + u' ' + values;
    }
    if (const char* own = phrase(field)) {
        return filled(own, {values});
    }
    return QString(info(field).name) + u' ' + values;
}

QString EnglishPhrasebook::value(Field field, const QString& code) const
{
    for (const Worded& each : worded) {
        if (each.field == field && code == each.code) {
            return QString::fromLatin1(each.words);
        }
    }
    if (field == Field::Language) {
        return {}; // the names of languages belong to the window
    }
    return field == Field::Grade ? code.toUpper() : QString(code).replace(u'-', u' ');
}

QString EnglishPhrasebook::days(QDate first, QDate last) const
{
    const QString end = moment(last, {});
    if (first == last) {
        return end;
    }
    const QString begin = first.year() != last.year()     ? moment(first, {})
                          : first.month() != last.month() ? dayAndMonth(first)
                                                          : QString::number(first.day());
    return filled("%1 to %2", {begin, end});
}

QString EnglishPhrasebook::moment(QDate date, QTime time) const
{
    const QString day = QStringLiteral("%1 %2").arg(dayAndMonth(date)).arg(date.year());
    if (!time.isValid()) {
        return day;
    }
    return day + u' ' + time.toString(time.second() == 0 ? u"HH:mm" : u"HH:mm:ss");
}

QString EnglishPhrasebook::age(const Age& age) const
{
    static constexpr std::array units = {l1("minute"), l1("hour"), l1("day"), l1("week"), l1("month"), l1("year")};
    const QString unit = units[size_t(age.unit)];
    return QString::number(age.count) + u' ' + (age.count == 1 ? unit : unit + u's');
}

QString EnglishPhrasebook::named(const NamedSpan& span) const
{
    static constexpr std::array units = {l1("day"), l1("week"), l1("month"), l1("quarter"), l1("year")};
    if (span.unit == NamedSpan::Unit::Day) {
        return span.back == 0 ? QStringLiteral("today") : QStringLiteral("yesterday");
    }
    return (span.back == 0 ? QStringLiteral("this ") : QStringLiteral("last ")) + units[size_t(span.unit)];
}

} // namespace cf::query
