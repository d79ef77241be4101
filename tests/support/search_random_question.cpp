#include "tests/support/search_random.h"

#include "models/domain/whole_delivery.h"
#include "models/query/equal_term.h"

namespace cf::test {

using namespace query;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs day = 86'400'000;
constexpr UtcMs firstDay = 1'735'689'600'000; // 2025-01-01T00:00Z

QString l1(const char* text) { return QString::fromUtf8(text); }

} // namespace

Value SearchRandom::identifier(std::initializer_list<const char*> values)
{
    const QString value = l1(pick(values));
    switch (below(6)) {
    case 0: return EndsWith{value.right(1 + below(2))};
    case 1: return Equals{value, true};
    case 2: return StartsWith{value.left(1 + below(3))};
    default: return Equals{value, false};
    }
}

Term SearchRandom::codeTerm(Field field, std::initializer_list<const char*> values)
{
    const QString value = l1(pick(values));
    Term term;
    term.field = field;
    term.value = one(4) ? Value(StartsWith{value.left(2)}) : Value(Equals{value, one(5)});
    return term;
}

Value SearchRandom::date()
{
    const auto point = [&]() -> DatePoint {
        CalendarSpan span;
        span.date = QDate(2025, 1 + below(4), 1);
        span.unit = pick(
            {CalendarSpan::Unit::Year, CalendarSpan::Unit::Month, CalendarSpan::Unit::Day, CalendarSpan::Unit::Day});
        if (span.unit == CalendarSpan::Unit::Day) {
            span.date = span.date.addDays(below(28));
        } else if (span.unit == CalendarSpan::Unit::Year) {
            span.date = QDate(2025, 1, 1);
        }
        return span;
    };
    switch (below(5)) {
    case 0: return DateCompare{Comparison(below(4)), point()};
    case 1: return Age{one(), 1 + below(90), AgeUnit::Day};
    case 2: {
        CalendarSpan from, to;
        from.date = QDate(2025, 1, 1).addDays(below(60));
        to.date = from.date.addDays(below(40));
        return DateRange{one(4) ? std::nullopt : std::optional<DatePoint>(from), to};
    }
    default: return DateIn{point()};
    }
}

Term SearchRandom::legTerm()
{
    Term term;
    term.field = pick({Field::Customer, Field::Customer, Field::Channel, Field::Outcome, Field::State, Field::Grade,
                       Field::Recipient, Field::Reason, Field::Delivered, Field::Household, Field::Envelope,
                       Field::Platform, Field::Email, Field::Phone, Field::Address, Field::ChannelReason});
    switch (term.field) {
    case Field::Customer: term.value = identifier({"1", "0001", "2", "a 3", "a03", "1010", "9"}); break;
    case Field::Household: term.value = identifier({"hh1", "HH 2"}); break;
    case Field::Envelope: term.value = identifier({"env1", "ENV-2"}); break;
    case Field::Phone: term.value = identifier({"017012", "0170 12", "99"}); break;
    case Field::Channel: term.value = Equals{l1(pick({"print", "email", "sms"})), false}; break;
    case Field::Outcome:
        term.value = Equals{l1(pick({"bounced", "delivered", "failed", "pending", "no-evidence"})), false};
        break;
    case Field::State:
        term.value = Equals{one() ? l1(pick({"bounced-hard", "unknown", "draft", "dispatched"})) : QString(wholeDeliveryWords()[size_t(below(int(wholeDeliveryWords().size())))]), false};
        break;
    case Field::Grade:
        term.value = one() ? Value(GradeCompare{Comparison(below(4)), pick({EvidenceGrade::B, EvidenceGrade::D})})
                           : Value(Equals{u"x"_s, false});
        break;
    case Field::Recipient:
        term.value = pick<Value>({Equals{u"muller"_s, false}, StartsWith{u"an"_s}, Equals{u"Łukasz Żółć"_s, true},
                                  Equals{u"太郎"_s, false}});
        break;
    case Field::Address: term.value = pick<Value>({Equals{u"markt 1"_s, false}, StartsWith{u"markt"_s}}); break;
    case Field::Email:
        term.value =
            pick<Value>({Equals{u"ANNA@example.org"_s, false}, Equals{u"example"_s, false}, StartsWith{u"lat"_s}, EndsWith{u"@Example.org"_s}, EndsWith{u".org"_s}});
        break;
    case Field::Delivered: term.value = date(); break;
    case Field::Platform: return codeTerm(term.field, {"ses", "Twilio"});
    case Field::ChannelReason: return codeTerm(term.field, {"regulation", "PREFERENCE"});
    default: return codeTerm(Field::Reason, {"5.1.1", "moved", "5.2.2"});
    }
    return term;
}

Term SearchRandom::standingTerm()
{
    switch (below(4)) {
    case 0: return query::equalTerm(Field::Is, l1(pick({"record", "held", "held-unenforced"})));
    case 3: return query::equalTerm(Field::Hold, l1(pick({"H-1", "h-2", "H-3"})));
    case 1: return query::equalTerm(Field::Disposition, l1(pick({"due", "retained", "event-pending", "permanent", "destroyed-stub", "in-review", "failed", "blocked"})));
    default: break;
    }
    Term term;
    term.field = Field::BlockedBy;
    term.value = pick<Value>({Equals{u"dispute"_s, false}, Equals{u"transfer"_s, false}, Equals{u"no-means"_s, false}, Equals{u"hold"_s, false}, Equals{u"foreign-hold"_s, false}, Equals{u"h-1"_s, false}, Equals{u"under-review"_s, false}, Equals{u"DS-1"_s, true}, Equals{u"dsp-1"_s, false},
                              Equals{u"matter"_s, false}, StartsWith{u"ds"_s}});
    return term;
}

Term SearchRandom::otherTerm()
{
    if (m_asksForStandings && one(4)) {
        return standingTerm();
    }
    Term term;
    switch (below(17)) {
    case 16:
        term.field = Field::Delay;
        term.value = pick<Value>({NumberCompare{Comparison::Greater, 60}, NumberCompare{Comparison::LessOrEqual, 90}, Equals{u"90"_s, false}, NumberRange{0, 120}, NumberCompare{Comparison::Less, 0},
                                  NumberRange{0, std::nullopt}});
        break;
    case 0: return codeTerm(Field::Type, {"notice", "Late Notice", "statement"});
    case 1: return codeTerm(Field::Unit, {"Retail", "grosse ag"});
    case 2: return codeTerm(Field::Language, {"de", "EN"});
    case 3:
        return codeTerm(pick({Field::Campaign, Field::Batch, Field::Cycle, Field::Class, Field::Trigger}),
                        {"spring 25", "b-1", "2025-01", "R7", "claim_approved", "Policy Issued"});
    case 4: return codeTerm(Field::Template, {"fee-chg", "COVER"});
    case 5: return codeTerm(Field::Format, {"pdf", "html", "eml"});
    case 6:
        term.field = Field::TemplateVersion;
        term.value = pick<Value>({Equals{u"7"_s, false}, Equals{u"2024.1"_s, false}, NumberRange{3, 6},
                                  NumberCompare{Comparison::Greater, 3}});
        break;
    case 7:
        term.field = Field::Pages;
        term.value =
            pick<Value>({NumberCompare{Comparison::Greater, 1}, Equals{u"1"_s, false}, NumberRange{2, std::nullopt}});
        break;
    case 8:
        term.field = pick({Field::Account, Field::Policy, Field::Case, Field::Event, Field::Document, Field::Workspace});
        term.value = identifier({"77", "0077", "p-1", "C1", "D-3", "w1", "ev-1-7", "EV029"});
        break;
    case 9:
        term.field = pick({Field::Sent, Field::Issued, Field::Composed, Field::Archived});
        term.value = date();
        break;
    case 10:
        term.field = Field::Is;
        term.value = Equals{l1(pick({"orphan", "altered", "missing", "mismatch", "encrypted", "unreadable", "duplicate", "second-copy",
                                     "verified", "held", "draft"})),
                            false};
        break;
    case 11:
        term.field = pick({Field::Missing, Field::Repository});
        term.value = Equals{term.field == Field::Missing ? l1(pick({"copy", "template", "metadata", "approval", "delivery"}))
                                                         : l1(pick({"north", "dm", "ALTER"})),
                            false};
        break;
    case 12:
        term.field = Field::Reissue;
        term.value = one() ? Value(Present{}) : date();
        break;
    case 13:
        term.field = Field::Attribute;
        term.attribute = l1(pick({"cost centre", "region"}));
        term.value = pick<Value>({Equals{u"nord"_s, false}, StartsWith{u"su"_s}, Equals{u"A-3"_s, true}});
        break;
    case 14:
        term.field = Field::ApprovedBy;
        term.value = pick<Value>({Equals{u"late"_s, false}, StartsWith{u"b"_s}});
        break;
    default:
        term.field = Field::Sha256;
        term.value =
            Equals{QString::fromLatin1(QCryptographicHash::hash("shared", QCryptographicHash::Sha256).toHex()), false};
    }
    return term;
}

Term SearchRandom::term()
{
    const int kind = below(5);
    if (kind < 2) {
        return legTerm();
    }
    if (kind < 4) {
        return otherTerm();
    }
    Term term;
    term.field = Field::Text;
    switch (below(5)) {
    case 0: term.value = TextPhrase{word() + u' ' + word()}; break;
    case 1: term.value = TextWord{word().left(1 + below(3)), true}; break;
    case 2: term.value = TextNear{{word(), false}, {word(), one(3)}, below(4)}; break;
    case 3:
        term.field = Field::Subject;
        term.value = Equals{word(), false};
        break;
    default: term.value = TextWord{word(), false};
    }
    return term;
}

Expression SearchRandom::expression(int depth)
{
    if (depth == 0 || one(3)) {
        return of(term());
    }
    if (one(4)) { // where recipients are easily mixed up
        return all({of(legTerm()), negated(of(legTerm())), expression(depth - 1)});
    }
    std::vector<Expression> children;
    for (int i = 2 + below(2); i > 0; --i) {
        children.push_back(expression(depth - 1));
    }
    switch (below(4)) {
    case 0: return any(std::move(children));
    case 1: return negated(expression(depth - 1));
    default: return all(std::move(children));
    }
}

search::Question SearchRandom::question()
{
    search::Question question;
    question.calendar = {firstDay + 100 * day, QTimeZone("Europe/Berlin"), Qt::Monday};
    question.query.where = one(12) ? everything() : expression(below(4));
    question.query.zone.kind = pick({Zone::Kind::Customer, Zone::Kind::Business, Zone::Kind::Utc, Zone::Kind::Named});
    if (question.query.zone.kind == Zone::Kind::Named) {
        question.query.zone.name = u"America/New_York"_s;
    }
    if (one(3)) {
        AsOf asOf;
        asOf.at.date = QDate(2025, 1, 1).addDays(below(32));
        question.query.asOf = asOf;
    }
    return question;
}

} // namespace cf::test
