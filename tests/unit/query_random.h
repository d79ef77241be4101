// Random queries as trees, and random text, from a seed.
#pragma once

#include "models/query/date_literal.h"
#include "models/query/enumeration_words.h"
#include "tests/unit/query_build.h"

#include <random>

namespace cf::query {

class RandomQuery
{
public:
    explicit RandomQuery(quint32 seed)
        : m_random(seed)
    {}

    Query query()
    {
        Query made;
        made.where = one(8) ? everything() : expression(3);
        const Zone zones[] = {{},
                              {Zone::Kind::Business, {}},
                              {Zone::Kind::Utc, {}},
                              {Zone::Kind::Named, QStringLiteral("Europe/Berlin")}};
        made.zone = zones[below(4)];
        if (one(4)) {
            made.asOf = AsOf{calendar(), {}};
        }
        return made;
    }

    /// Pieces of the language in any order, with characters knocked out or put in.
    QString text()
    {
        // clang-format off
        static const char* const pieces[] = {
            "channel:", "email", "(", ")", "OR ", "AND ", "NOT ", "-", "\"", "“", "”", " ", " ", " ", ",", "..", "…",
            ":", "*", ">", "<", "=", "≥", "2025-03", "2025-13", "2025-02-30", "2025", "last-month", "last-mnth",
            "<30d", "30d", "bounced", "text:", "text:(", "late", "fee*", "*fee", "NEAR/5 ", "NEAR ", "NEAR/x ",
            "near/5", "v:", "v:7", "template:X", "customer:", "customer:*12", "attr.", "attr.\"a b\":", "tz:",
            "tz:utc", "tz:Europe/Berln", "asof:", "asof:2025-04-15", "grade:", "B", "pages:", "10", "10..5",
            "chanel:", "foo:", "is:", "held", "has:", "attachment", "before:", "older_than:", "to:", "a@b", "\\",
            "\\\"", "–", "−", "：", "　", "（", "，", "田", "ß", "&&", "||", "latest-approved", "sent:",
            "2025-04..2025-03", "-is:draft", "not-approved", "not-approved:", "recipient:", "reason:5.1.1", "7..5",
            "https://a.b/c", "09:12", "outcome:", "state:"};
        // clang-format on
        QString made;
        for (int n = int(below(14)); n >= 0; --n) {
            made += QString::fromUtf8(pieces[below(std::size(pieces))]);
        }
        for (int n = int(below(3)); n > 0 && !made.isEmpty(); --n) {
            const qsizetype at = qsizetype(below(size_t(made.size())));
            if (one(2)) {
                made.remove(at, 1);
            } else {
                made.insert(at, QChar(ushort(one(2) ? 32 + below(96) : below(0x10000))));
            }
        }
        return made;
    }

    size_t below(size_t end) { return m_random() % end; }

private:
    bool one(size_t in) { return below(in) == 0; }
    template <class T>
    const T& pick(const std::vector<T>& from)
    {
        return from[below(from.size())];
    }

    Expression expression(int depth)
    {
        if (depth == 0 || one(3)) {
            return of(term());
        }
        std::vector<Expression> children;
        const auto kind = below(4);
        if (kind == 0) {
            return negated(expression(depth - 1));
        }
        if (kind == 1) { // a list: one field, several values
            const Term first = term();
            for (size_t n = below(3) + 2; n > 0; --n) {
                Term next = first;
                next.value = first.field == Field::Text ? textValue() : value(first.field);
                children.push_back(of(next));
            }
            return any(std::move(children));
        }
        for (size_t n = below(3) + 2; n > 0; --n) {
            children.push_back(expression(depth - 1));
        }
        Expression made = kind == 2 ? any(std::move(children)) : all(std::move(children));
        return made;
    }

    Term term()
    {
        Field field = fields()[below(fields().size())].field;
        if (field == Field::TemplateVersion) { // stands only with a template; the table tests have it
            field = Field::Template;
        }
        return {field,
                field == Field::Attribute ? text({"Key", "Due Day", "a:b", "q\"x", "Größe", "a.b"}) : QString(),
                value(field),
                {}};
    }

    QString text(std::vector<const char*> from) { return QString::fromUtf8(pick(from)); }

    QString anyText()
    {
        return text({"12345",      "FEE-CHG",     "Smith v Acme", "a,b",    "(x)",
                     "say \"no\"", "back\\slash", "\\",           "*",      "a*",
                     "-12",        "–x",          "=x",           ">5",     "..",
                     "a..b",       "x…y",         "OR",           "AND",    "bounced",
                     "2025-03",    "Łukasz Żółć", "田中 陽子",    "a：b",   "latest-approved",
                     "“smart”",    " x ",         "x　y",         "tz:utc", "5.1.1"});
    }

    Value value(Field field)
    {
        switch (info(field).kind) {
        case ValueKind::Identifier:
            return one(4) ? Value(EndsWith{text({"123", "4 5", "-6", "x\"7"})}) : Value(equals(false));
        case ValueKind::Name:
        case ValueKind::Code:
            return one(4) ? Value(StartsWith{text({"abc", "van der B", "-x1", "田"})})
                          : Value(equals(field != Field::Repository || true));
        case ValueKind::Enumeration: {
            if (field == Field::Grade && one(2)) {
                return GradeCompare{Comparison(below(4)), EvidenceGrade(below(5))};
            }
            const auto values = info(field).values;
            return Equals{values[below(values.size())], false};
        }
        case ValueKind::Number:
            switch (below(4)) {
            case 0: return NumberRange{qint64(below(10)), qint64(10 + below(10))};
            case 1: return one(2) ? NumberRange{5, std::nullopt} : NumberRange{std::nullopt, 5};
            case 2: return NumberCompare{Comparison(below(4)), qint64(below(1000))};
            default: return Equals{QString::number(below(1000)), false};
            }
        case ValueKind::Version: return LatestApproved{};
        case ValueKind::Date: return field == Field::Reissue && one(4) ? Value(Present{}) : dateValue();
        case ValueKind::FullText: return textValue();
        case ValueKind::Flag: return Present{};
        }
        return Present{};
    }

    Equals equals(bool mayBeAnything)
    {
        QString made = anyText();
        if (!mayBeAnything || words(made).empty()) {
            made += u'7';
        }
        return {made, one(4)};
    }
    static std::vector<QChar> words(const QString& of)
    {
        return std::vector<QChar>(size_t(
            of.count(QRegularExpression(QStringLiteral("\\w"), QRegularExpression::UseUnicodePropertiesOption))));
    }

    Value textValue()
    {
        const auto word = [this] {
            return TextWord{text({"late", "fee", "OR", "bounced", "2025-03", "a:b", "e-mail", "O'Brien", "NEAR",
                                  "today", "田", "x\\y"}),
                            one(4)};
        };
        const auto plain = [this] { return TextWord{text({"late", "fee", "e-mail", "田"}), one(3)}; };
        switch (below(3)) {
        case 0: return word();
        case 1: return TextPhrase{anyText() + u'7'};
        default: return TextNear{plain(), plain(), int(below(100))};
        }
    }

    CalendarSpan calendar()
    {
        const QDate date = QDate(1990, 1, 1).addDays(qint64(below(20'000)));
        switch (below(7)) {
        case 0: return {CalendarSpan::Unit::Year, QDate(date.year(), 1, 1), {}};
        case 1: return {CalendarSpan::Unit::Quarter, QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1), {}};
        case 2: return {CalendarSpan::Unit::Month, QDate(date.year(), date.month(), 1), {}};
        case 3: return {CalendarSpan::Unit::Week, date.addDays(1 - date.dayOfWeek()), {}};
        case 4: return {CalendarSpan::Unit::Day, date, {}};
        case 5: return {CalendarSpan::Unit::Minute, date, QTime(int(below(24)), int(below(60)))};
        default: return {CalendarSpan::Unit::Second, date, QTime(int(below(24)), int(below(60)), int(below(60)))};
        }
    }

    DatePoint point()
    {
        return one(3) ? DatePoint(NamedSpan{NamedSpan::Unit(below(5)), int(below(2))}) : DatePoint(calendar());
    }

    Value dateValue()
    {
        switch (below(4)) {
        case 0: return DateIn{point()};
        case 1: {
            DatePoint from = point(), to = point();
            if (isReversed(from, to)) {
                std::swap(from, to);
            }
            return one(3) ? DateRange{from, std::nullopt} : one(3) ? DateRange{std::nullopt, to} : DateRange{from, to};
        }
        case 2: return DateCompare{Comparison(below(4)), point()};
        default: return Age{one(2), int(1 + below(500)), AgeUnit(below(6))};
        }
    }

    std::mt19937 m_random;
};

} // namespace cf::query
