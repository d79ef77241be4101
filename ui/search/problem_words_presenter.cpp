#include "ui/search/phrasebook_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

namespace {

struct Problems {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::Problems)
};

QString dateProblem(const QString& value, const QString& part)
{
    if (part == QLatin1StringView("month")) {
        return Problems::tr("Month %1 does not exist.").arg(value);
    }
    if (part == QLatin1StringView("day")) {
        return Problems::tr("Day %1 does not exist in that month.").arg(value);
    }
    if (part == QLatin1StringView("quarter")) {
        return Problems::tr("Quarter %1 does not exist.").arg(value);
    }
    if (part == QLatin1StringView("week")) {
        return Problems::tr("Week %1 does not exist in that year.").arg(value);
    }
    if (part == QLatin1StringView("hour") || part == QLatin1StringView("minute") ||
        part == QLatin1StringView("second")) {
        return Problems::tr("“%1” is not a time of day.").arg(value);
    }
    return part == QLatin1StringView("age") ? Problems::tr("“%1” is not an age, as in <30d or >2w.").arg(value)
                                            : Problems::tr("“%1” is not a date.").arg(value);
}

} // namespace

QString problemText(const query::ParseError& error)
{
    using Code = query::ParseError::Code;
    const QString what = error.arguments.value(0);
    const QString more = error.arguments.value(1);
    switch (error.code) {
    case Code::UnknownField:
        return what.compare(QLatin1StringView("renewal"), Qt::CaseInsensitive) == 0 ? Problems::tr("Letters have no day of renewal, workspaces have: Enter asks them.")
                                                                    : Problems::tr("There is no field “%1”.").arg(what);
    case Code::UnknownValue:
        if (what.compare(QLatin1StringView("missing"), Qt::CaseInsensitive) == 0 && more.compare(QLatin1StringView("notice"), Qt::CaseInsensitive) == 0) {
            return Problems::tr("Whether a notice is missing is asked of workspaces: Enter does.");
        }
        return Problems::tr("“%1” is not a value of %2.").arg(more, what);
    case Code::UnknownZone: return Problems::tr("There is no time zone “%1”.").arg(what);
    case Code::EmptyValue:
        return what.isEmpty() ? Problems::tr("A value is missing here.")
                              : Problems::tr("“%1” needs a value.").arg(what);
    case Code::ReversedRange: return Problems::tr("The range ends before it begins.");
    case Code::InvalidDate: return dateProblem(what, more);
    case Code::InvalidNumber: return Problems::tr("“%1” is not a number.").arg(what);
    case Code::WildcardNotHere: return Problems::tr("A wildcard does not work here.");
    case Code::UnclosedQuote: return Problems::tr("A quotation mark is not closed.");
    case Code::UnclosedGroup: return Problems::tr("A bracket is not closed.");
    case Code::UnexpectedClose: return Problems::tr("This bracket closes nothing.");
    case Code::MissingOperand: return Problems::tr("A condition is missing beside “%1”.").arg(what);
    case Code::EmptyGroup: return Problems::tr("There is nothing between the brackets.");
    case Code::VersionWithoutTemplate: return Problems::tr("A version needs a template: add template:… as well.");
    case Code::ComparisonNotHere: return Problems::tr("A comparison does not work with this field.");
    case Code::RangeNotHere: return Problems::tr("A range does not work with this field.");
    case Code::ListNotHere: return Problems::tr("A list does not work with this field.");
    case Code::MissingComma: return Problems::tr("Values of a list are parted by commas.");
    case Code::NearMalformed: return Problems::tr("NEAR stands between two words, as in (late NEAR/5 fee).");
    case Code::TwiceGiven: return Problems::tr("“%1” can only be given once.").arg(what);
    case Code::NotAWord: return Problems::tr("There is nothing to search for in “%1”.").arg(what);
    case Code::TooDeep: return Problems::tr("Brackets are nested too deeply.");
    case Code::TooLong: return Problems::tr("The query is too long.");
    case Code::NotInGroup:
        return Problems::tr("“%1” belongs outside of brackets, since it is about the whole query.").arg(what);
    }
    return {};
}

} // namespace cf::ui
