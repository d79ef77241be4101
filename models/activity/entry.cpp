#include "models/activity/entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cf::activity {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestNumber = (qint64(1) << 53) - 1; // what every reader of JSON keeps whole
constexpr qsizetype longestText = 200;
constexpr size_t mostOf = 64, mostTold = 32;
constexpr auto ofPerson = "person:"_L1;

bool isPlain(QChar c) { return c.unicode() > 0x20 && c.unicode() != 0x7F && !c.isSurrogate() && !c.isSpace(); }

/// An id of whichever system: no spaces, which names have, and nothing that does not print.
bool isId(QStringView text) { return !text.isEmpty() && text.size() <= longestText && std::ranges::all_of(text, isPlain); }

bool isCode(QStringView text)
{
    return text.size() <= longestText && std::ranges::all_of(text, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-._:+/="_s.contains(c));
           });
}

bool isNumber(qint64 number) { return number >= 0 && number <= largestNumber; }

Result<void> judge(const Entry& entry)
{
    const Act& act = entry.act;
    const auto refused = [](const QString& why) { return fail(ErrorKind::Rejected, u"the log holds no such act: "_s + why); };
    if (!isNumber(entry.n) || !isNumber(entry.at)) {
        return refused(u"its number or time"_s);
    }
    if (!act.person.isEmpty() && !isId(act.person)) {
        return refused(u"its person"_s);
    }
    if (act.of.size() > mostOf || act.told.size() > mostTold) {
        return refused(u"too much at once"_s);
    }
    for (const ActSubject& one : act.of) {
        if (!isCode(one.kind) || one.kind.isEmpty() || !isId(one.id)) {
            return refused(u"a subject"_s);
        }
    }
    for (size_t i = 0; i < act.told.size(); ++i) {
        const auto& [name, value] = act.told[i];
        const bool isTwice = std::ranges::count(act.told, name, &ActFact::first) > 1;
        const auto* number = std::get_if<qint64>(&value);
        if (name.isEmpty() || !isCode(name) || isTwice || (number ? !isNumber(*number) : !isCode(std::get<QString>(value)))) {
            return refused(u"the fact "_s + (isCode(name) ? name : QString()));
        }
    }
    return {};
}

std::optional<qint64> numberIn(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    const auto whole = qint64(number);
    return value.isDouble() && isNumber(whole) && double(whole) == number ? std::optional(whole) : std::nullopt;
}

} // namespace

bool isPlainId(QStringView text)
{
    return isId(text) && std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

QByteArray canonicalText(QStringView text)
{
    QByteArray made = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            made += '\\';
        }
        made += c;
    }
    return made += '"';
}

Result<QByteArray> canonicalBytes(const Entry& entry)
{
    CF_CHECK(judge(entry));
    const Act& act = entry.act;
    QByteArray made = "{\"act\":" + canonicalText(codeOf(act.kind)) + ",\"at\":" + QByteArray::number(entry.at) +
                      ",\"by\":" + (act.person.isEmpty() ? QByteArray("\"program\"") : canonicalText(ofPerson + act.person)) +
                      ",\"clock\":\"system\",\"n\":" + QByteArray::number(entry.n) + ",\"of\":[";
    for (size_t i = 0; i < act.of.size(); ++i) {
        made += QByteArray(i > 0 ? "," : "") + '[' + canonicalText(act.of[i].kind) + ',' + canonicalText(act.of[i].id) + ']';
    }
    made += "],\"outcome\":" + canonicalText(codeOf(act.outcome)) + ",\"told\":{";
    std::vector<const ActFact*> told;
    for (const ActFact& fact : act.told) {
        told.push_back(&fact);
    }
    std::ranges::sort(told, {}, [](const ActFact* fact) { return fact->first.toLatin1(); });
    for (size_t i = 0; i < told.size(); ++i) {
        const auto* number = std::get_if<qint64>(&told[i]->second);
        made += QByteArray(i > 0 ? "," : "") + canonicalText(told[i]->first) + ':' +
                (number ? QByteArray::number(*number) : canonicalText(std::get<QString>(told[i]->second)));
    }
    return made += "},\"v\":1}";
}

Result<Entry> entryFrom(const QByteArray& leaf)
{
    const auto wrong = [] { return fail(ErrorKind::Rejected, u"this is no entry of the log"_s); };
    const QJsonObject object = QJsonDocument::fromJson(leaf).object();
    if (const auto version = numberIn(object["v"_L1]); version && *version > 1) {
        return fail(ErrorKind::Conflict, u"the entry has form %1"_s.arg(*version));
    }
    const auto kind = actKindNamed(object["act"_L1].toString());
    const auto outcome = actOutcomeNamed(object["outcome"_L1].toString());
    const auto n = numberIn(object["n"_L1]), at = numberIn(object["at"_L1]);
    const QString by = object["by"_L1].toString();
    if (!kind || !outcome || !n || !at || (by != u"program" && !by.startsWith(ofPerson))) {
        return wrong();
    }
    Entry entry{*n, *at, {*kind, *outcome, by == u"program" ? QString() : by.mid(ofPerson.size()), {}, {}}};
    for (const QJsonValue& one : object["of"_L1].toArray()) {
        entry.act.of.push_back({one[0].toString(), one[1].toString()});
    }
    const QJsonObject told = object["told"_L1].toObject();
    for (auto fact = told.begin(); fact != told.end(); ++fact) {
        if (fact->isString()) {
            entry.act.told.emplace_back(fact.key(), fact->toString());
        } else if (const auto number = numberIn(*fact)) {
            entry.act.told.emplace_back(fact.key(), *number);
        } else {
            return wrong();
        }
    }
    CF_TRY(const QByteArray again, canonicalBytes(entry));
    if (again != leaf) { // whatever else it says, it is not what was hashed
        return wrong();
    }
    return entry;
}

} // namespace cf::activity
