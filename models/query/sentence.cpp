#include "models/query/sentence.h"

#include "models/domain/retention_standing.h"
#include "models/query/date_literal.h"

namespace cf::query {

namespace {

using Match = SpokenValue::Match;
using DateKind = SpokenDate::Kind;

struct WallEnds {
    QDate first, last;
    QTime firstTime, lastTime;
};

class Explainer
{
public:
    Explainer(const Zone& zone, const Calendar& calendar)
        : m_calendar(calendar)
        , m_clock(timeZoneOf(zone, calendar))
    {}
    bool hasDates = false;

    Clause clause(const Expression& expression)
    {
        switch (expression.kind) {
        case Expression::Kind::Term: return condition({&expression});
        case Expression::Kind::Not: {
            Clause inside = clause(expression.children.front());
            inside.negated = true;
            return inside;
        }
        case Expression::Kind::All:
        case Expression::Kind::Any: break;
        }
        Clause made;
        if (expression.isEverything()) {
            return made;
        }
        const bool conjunction = expression.kind == Expression::Kind::All;
        if (!conjunction && isChoice(expression)) {
            std::vector<const Expression*> terms;
            for (const Expression& child : expression.children) {
                terms.push_back(&child);
            }
            return condition(terms);
        }
        made.kind = conjunction ? Clause::Kind::All : Clause::Kind::Any;
        for (const Expression& child : expression.children) {
            made.clauses.push_back(clause(child));
        }
        return made;
    }

    std::pair<QDate, QTime> wall(UtcMs utc) const
    {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC).toTimeZone(m_clock);
        return {local.date(), local.time()};
    }

private:
    static bool isChoice(const Expression& expression)
    {
        const auto same = [&](const Expression& child) {
            return child.term && expression.children.front().term &&
                   child.term->field == expression.children.front().term->field &&
                   child.term->attribute == expression.children.front().term->attribute;
        };
        return std::all_of(expression.children.begin(), expression.children.end(), same);
    }

    Clause condition(const std::vector<const Expression*>& terms)
    {
        Clause made;
        made.kind = Clause::Kind::Condition;
        made.field = terms.front()->term->field;
        made.attribute = terms.front()->term->attribute;
        for (const Expression* term : terms) {
            made.values.push_back(
                std::visit([this](const auto& value) { return spokenValue(value); }, term->term->value));
            hasDates = hasDates || made.values.back().date;
        }
        return made;
    }

    static SpokenValue made(Match match, QStringList words = {}) { return {match, std::move(words), std::nullopt}; }
    static Match matchOf(Comparison comparison)
    {
        switch (comparison) {
        case Comparison::Less: return Match::LessThan;
        case Comparison::LessOrEqual: return Match::AtMost;
        case Comparison::Greater: return Match::MoreThan;
        case Comparison::GreaterOrEqual: return Match::AtLeast;
        }
        return Match::Is;
    }

    SpokenValue spokenValue(const Equals& v) const { return made(v.exact ? Match::Exactly : Match::Is, {v.value}); }
    SpokenValue spokenValue(const StartsWith& v) const { return made(Match::StartsWith, {v.value}); }
    SpokenValue spokenValue(const EndsWith& v) const { return made(Match::EndsWith, {v.value}); }
    SpokenValue spokenValue(const NumberRange& v) const
    {
        if (v.from && v.to) {
            return made(Match::Between, {QString::number(*v.from), QString::number(*v.to)});
        }
        return v.from ? made(Match::AtLeast, {QString::number(*v.from)})
                      : made(Match::AtMost, {QString::number(v.to.value_or(0))});
    }
    SpokenValue spokenValue(const NumberCompare& v) const
    {
        return made(matchOf(v.comparison), {QString::number(v.value)});
    }
    SpokenValue spokenValue(const GradeCompare& v) const
    {
        return made(matchOf(v.comparison), {QString(code(v.grade))});
    }
    SpokenValue spokenValue(const LatestApproved&) const { return made(Match::LatestApproved); }
    SpokenValue spokenValue(const Present&) const { return made(Match::Present); }
    SpokenValue spokenValue(const TextWord& v) const { return made(v.prefix ? Match::Prefix : Match::Word, {v.text}); }
    SpokenValue spokenValue(const TextPhrase& v) const { return made(Match::Phrase, {v.text}); }
    SpokenValue spokenValue(const TextNear& v) const
    {
        const auto starred = [](const TextWord& word) { return word.prefix ? word.text + u'*' : word.text; };
        return made(Match::Near, {starred(v.left), starred(v.right), QString::number(v.distance)});
    }

    SpokenValue dated(SpokenDate date) const { return {Match::Date, {}, std::move(date)}; }
    SpokenValue spokenValue(const DateIn& v) const
    {
        const WallEnds ends = endsOf(v.span);
        const bool one = ends.first == ends.last;
        SpokenDate date{
            one ? DateKind::On : DateKind::Between, ends.first, ends.last, ends.firstTime, ends.lastTime, {}, {}};
        if (const auto* named = std::get_if<NamedSpan>(&v.span)) {
            date.named = *named;
        }
        return dated(date);
    }
    SpokenValue spokenValue(const DateRange& v) const
    {
        if (v.from && v.to) {
            const WallEnds from = endsOf(*v.from), to = endsOf(*v.to);
            const bool one = from.first == to.last && from.firstTime == to.lastTime;
            return dated(
                {one ? DateKind::On : DateKind::Between, from.first, to.last, from.firstTime, to.lastTime, {}, {}});
        }
        const WallEnds ends = endsOf(v.from ? *v.from : *v.to);
        return v.from ? dated(single(DateKind::From, ends.first, ends.firstTime))
                      : dated(single(DateKind::Until, ends.last, ends.lastTime));
    }
    SpokenValue spokenValue(const DateCompare& v) const
    {
        const WallEnds ends = endsOf(v.point);
        switch (v.comparison) {
        case Comparison::Less: return dated(single(DateKind::Before, ends.first, ends.firstTime));
        case Comparison::LessOrEqual: return dated(single(DateKind::Until, ends.last, ends.lastTime));
        case Comparison::Greater: return dated(single(DateKind::After, ends.last, ends.lastTime));
        case Comparison::GreaterOrEqual: return dated(single(DateKind::From, ends.first, ends.firstTime));
        }
        return {};
    }
    SpokenValue spokenValue(const Age& v) const
    {
        const auto [date, time] = wall(instantOf(v, m_clock, m_calendar.now));
        SpokenDate made = single(v.younger ? DateKind::Younger : DateKind::Older, date, time);
        made.age = v;
        return dated(made);
    }

    static SpokenDate single(DateKind kind, QDate date, QTime time) { return {kind, date, date, time, time, {}, {}}; }

    WallEnds endsOf(const DatePoint& point) const
    {
        if (const auto* named = std::get_if<NamedSpan>(&point)) {
            const DayRange range = query::days(*named, wall(m_calendar.now).first, m_calendar.weekStart);
            return {range.first, range.end.addDays(-1), {}, {}};
        }
        const auto& literal = std::get<CalendarSpan>(point);
        const DayRange range = query::days(literal);
        return {range.first, range.end.addDays(-1), literal.time, literal.time};
    }

    const Calendar& m_calendar;
    QTimeZone m_clock;
};

class Speaker
{
public:
    Speaker(const Sentence& sentence, const Phrasebook& book)
        : m_sentence(sentence)
        , m_book(book)
    {}

    /// grouped: commas or "or" would run into what stands around.
    QString clause(const Clause& clause, bool grouped) const
    {
        switch (clause.kind) {
        case Clause::Kind::Everything: return m_book.word(Key::Everything);
        case Clause::Kind::Condition: return condition(clause);
        case Clause::Kind::All:
        case Clause::Kind::Any: break;
        }
        const bool conjunction = clause.kind == Clause::Kind::All;
        QString text;
        for (const auto& [part, versions] : parts(clause)) {
            QString said = this->clause(*part, true);
            if (versions) {
                said = m_book.word(Key::TemplateAndVersion, {said, this->clause(*versions, true)});
            }
            text = text.isEmpty() ? said : m_book.word(conjunction ? Key::Both : Key::Either, {text, said});
        }
        if (clause.negated) {
            return m_book.word(Key::Not, {m_book.word(Key::Group, {text})});
        }
        return grouped ? m_book.word(Key::Group, {text}) : text;
    }

    QString zone(bool instant) const
    {
        switch (m_sentence.zone.kind) {
        case Zone::Kind::Customer: return m_book.word(instant ? Key::BusinessTime : Key::CustomerTime);
        case Zone::Kind::Business: return m_book.word(Key::BusinessTime);
        case Zone::Kind::Utc: return m_book.word(Key::UtcTime);
        case Zone::Kind::Named: return m_book.word(Key::NamedTime, {m_sentence.zone.name});
        }
        return {};
    }

private:
    using Key = Phrasebook::Key;

    /// A template and its version, side by side, are said in one breath.
    static std::vector<std::pair<const Clause*, const Clause*>> parts(const Clause& group)
    {
        std::vector<std::pair<const Clause*, const Clause*>> found;
        const auto is = [](const Clause& clause, Field field) {
            return clause.kind == Clause::Kind::Condition && clause.field == field && !clause.negated &&
                   clause.values.size() == 1;
        };
        for (const Clause& clause : group.clauses) {
            if (group.kind == Clause::Kind::All && !found.empty() && !found.back().second &&
                is(clause, Field::TemplateVersion) && is(*found.back().first, Field::Template)) {
                found.back().second = &clause;
            } else {
                found.emplace_back(&clause, nullptr);
            }
        }
        return found;
    }

    /// "in German or French", when all of them are languages the book has names for; else empty.
    QString languages(const Clause& clause) const
    {
        QString names;
        for (const SpokenValue& each : clause.values) {
            const QString name =
                each.match == SpokenValue::Match::Is ? m_book.value(clause.field, each.words.value(0)) : QString();
            if (name.isEmpty()) {
                return {};
            }
            names = names.isEmpty() ? name : m_book.word(Key::Either, {names, name});
        }
        const bool group = clause.negated && clause.values.size() > 1;
        return m_book.word(Key::InLanguage, {group ? m_book.word(Key::Group, {names}) : names});
    }

    QString condition(const Clause& clause) const
    {
        if (const QString said = clause.field == Field::Language ? languages(clause) : QString(); !said.isEmpty()) {
            return clause.negated ? m_book.word(Key::Not, {said}) : said;
        }
        QString values;
        bool present = false, instant = true;
        for (const SpokenValue& each : clause.values) {
            const QString said = value(clause.field, each);
            values = values.isEmpty() ? said : m_book.word(Key::Either, {values, said});
            present = present || each.match == Match::Present;
            instant = instant && each.date && each.date->age;
        }
        if (clause.values.front().date) {
            values = m_book.word(Key::InZone, {values, zone(instant)});
        }
        const bool several = clause.values.size() > 1;
        if (clause.negated && several) {
            values = m_book.word(Key::Group, {values});
        }
        const QString said = present ? m_book.word(clause.field == Field::Tag ? Key::Annotated : Key::Reissued)
                                     : m_book.condition(clause.field, clause.attribute, values);
        const QString whole =
            present && clause.field == Field::NotApproved ? m_book.condition(clause.field, {}, {}) : said;
        return clause.negated ? m_book.word(Key::Not, {whole}) : whole;
    }

    QString value(Field field, const SpokenValue& spokenValue) const
    {
        const bool coded = !info(field).values.empty();
        const auto text = [&](qsizetype i) {
            const QString word = spokenValue.words.value(i);
            const bool isReason = field == Field::BlockedBy && spokenValue.match == Match::Is && blockReasonNamed(word.toLower()); // else a name
            return coded || isReason ? m_book.value(field, word) : word;
        };
        const bool grade = field == Field::Grade;
        switch (spokenValue.match) {
        case Match::Is: return text(0);
        case Match::Exactly: return m_book.word(Key::Exactly, {text(0)});
        case Match::StartsWith: return m_book.word(Key::StartsWith, {text(0)});
        case Match::EndsWith: return m_book.word(Key::EndsWith, {text(0)});
        case Match::Between: return m_book.word(Key::Between, {text(0), text(1)});
        case Match::AtLeast: return m_book.word(grade ? Key::GradeAtLeast : Key::AtLeast, {text(0)});
        case Match::AtMost: return m_book.word(grade ? Key::GradeAtMost : Key::AtMost, {text(0)});
        case Match::MoreThan: return m_book.word(grade ? Key::GradeBetter : Key::MoreThan, {text(0)});
        case Match::LessThan: return m_book.word(grade ? Key::GradeWorse : Key::LessThan, {text(0)});
        case Match::LatestApproved: return m_book.word(Key::LatestApproved);
        case Match::Present: return {};
        case Match::Word: return m_book.word(Key::Word, {text(0)});
        case Match::Prefix: return m_book.word(Key::Prefix, {text(0)});
        case Match::Phrase: return m_book.word(Key::Phrase, {text(0)});
        case Match::Near: return m_book.word(Key::Near, {text(0), text(1), text(2)});
        case Match::Date: return date(*spokenValue.date);
        }
        return {};
    }

    QString date(const SpokenDate& date) const
    {
        const QString moment = m_book.moment(date.first, date.firstTime);
        switch (date.kind) {
        case SpokenDate::Kind::On: {
            const QString on = m_book.word(Key::On, {moment});
            return date.named ? m_book.word(Key::Named, {m_book.named(*date.named), on}) : on;
        }
        case SpokenDate::Kind::Between: {
            const bool days = !date.firstTime.isValid() && !date.lastTime.isValid();
            const QString between = days ? m_book.days(date.first, date.last)
                                         : m_book.word(Key::Between, {moment, m_book.moment(date.last, date.lastTime)});
            return date.named ? m_book.word(Key::Named, {m_book.named(*date.named), between}) : between;
        }
        case SpokenDate::Kind::From: return m_book.word(Key::From, {moment});
        case SpokenDate::Kind::Until: return m_book.word(Key::Until, {moment});
        case SpokenDate::Kind::Before: return m_book.word(Key::Before, {moment});
        case SpokenDate::Kind::After: return m_book.word(Key::After, {moment});
        case SpokenDate::Kind::Younger: return m_book.word(Key::Younger, {m_book.age(*date.age), moment});
        case SpokenDate::Kind::Older: return m_book.word(Key::Older, {m_book.age(*date.age), moment});
        }
        return {};
    }

    const Sentence& m_sentence;
    const Phrasebook& m_book;
};

} // namespace

Sentence explain(const Query& query, const Calendar& calendar)
{
    Explainer explainer(query.zone, calendar);
    Sentence made;
    made.where = explainer.clause(query.where);
    made.zone = query.zone;
    made.hasDates = explainer.hasDates;
    if (query.asOf) {
        made.asOf = explainer.wall(resolve(*query.asOf, query.zone, calendar));
    }
    return made;
}

QString spoken(const Sentence& sentence, const Phrasebook& book)
{
    using Key = Phrasebook::Key;
    const Speaker speaker(sentence, book);
    QString text = speaker.clause(sentence.where, false);
    if (!sentence.hasDates && sentence.zone.kind != Zone::Kind::Customer) {
        text = book.word(Key::Both, {text, book.word(Key::TimesIn, {speaker.zone(false)})});
    }
    if (sentence.asOf) {
        const QString moment =
            book.word(Key::InZone, {book.moment(sentence.asOf->first, sentence.asOf->second), speaker.zone(true)});
        text = book.word(Key::Both, {text, book.word(Key::AsKnownOn, {moment})});
    }
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return book.word(Key::Sentence, {text});
}

} // namespace cf::query
