#include "models/search/plain_values.h"

using namespace Qt::StringLiterals;

namespace cf::search {

QByteArray deliveredDay(const SharedValues& values)
{
    std::optional<QByteArray> day;
    for (const auto& wall : values.deliveredWalls) {
        const QByteArray one = wall ? dayOf(*wall) : QByteArray("");
        if (day && *day != one) {
            return unknownText;
        }
        day = one;
    }
    return day.value_or(QByteArray(""));
}

QByteArray conditionsOf(const SharedValues& values)
{
    const auto any = [&](auto&& is) { return std::any_of(values.files.begin(), values.files.end(), is); };
    const auto content = [&](const char* code) { return any([&](const SharedValues::File& file) { return file.content == code; }); };
    const auto text = [&](const char* code) { return any([&](const SharedValues::File& file) { return file.text == code; }); };
    QByteArray letters;
    const auto add = [&](Condition condition, bool is) { letters += is ? QByteArray(1, char(condition)) : QByteArray(); };
    add(Condition::Altered, content("ALTERED"));
    add(Condition::NoCopy, !any([](const SharedValues::File& file) { return file.content != "MISSING"; }));
    add(Condition::Draft, values.state == "DRAFT");
    add(Condition::Encrypted, text("encrypted"));
    add(Condition::Missing, content("MISSING"));
    add(Condition::Orphan, values.isOrphan);
    add(Condition::NoTemplate, values.usages.empty());
    add(Condition::NoWorkspace, values.isUnfiled);
    add(Condition::Unreadable, text("unreadable") || text("too-large") || text("timed-out"));
    add(Condition::Verified, !values.files.empty() && !any([](const SharedValues::File& file) { return !file.isVerified || file.content != "PRESENT"; }));
    add(Condition::Mismatch, content("MISMATCH"));
    return letters;
}

std::optional<LetterAsked> conditionAsked(const query::Term& term)
{
    static const QHash<QString, Condition> is = {
        {u"altered"_s, Condition::Altered}, {u"draft"_s, Condition::Draft},           {u"encrypted"_s, Condition::Encrypted},
        {u"missing"_s, Condition::Missing}, {u"mismatch"_s, Condition::Mismatch},     {u"orphan"_s, Condition::Orphan},
        {u"unreadable"_s, Condition::Unreadable}, {u"verified"_s, Condition::Verified}};
    static const QHash<QString, Condition> missing = {
        {u"copy"_s, Condition::NoCopy}, {u"template"_s, Condition::NoTemplate}, {u"metadata"_s, Condition::Orphan}};
    const auto* equals = std::get_if<query::Equals>(&term.value);
    const auto in = [&](const QHash<QString, Condition>& words) {
        const auto found = words.constFind(equals->value);
        return found == words.constEnd() ? std::nullopt : std::optional(LetterAsked{ConditionColumn, char(*found)});
    };
    if (!equals) {
        return std::nullopt;
    }
    switch (term.field) {
    case query::Field::Is:
        if (equals->value == u"orphan"_s) {
            return LetterAsked{ConditionColumn, char(Condition::Orphan), char(Condition::NoWorkspace)};
        }
        return equals->value == u"duplicate"_s ? LetterAsked{CopiesColumn, hasCopies} : in(is);
    case query::Field::Missing: return in(missing);
    case query::Field::Conflict: return equals->value == u"hash"_s ? std::optional(LetterAsked{ConditionColumn, char(Condition::Mismatch)}) : std::nullopt;
    default: return std::nullopt;
    }
}

} // namespace cf::search
