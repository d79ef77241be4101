#include "models/query/scanner.h"

#include "models/query/query_text.h"

namespace cf::query {

QString Item::text() const
{
    QString out;
    out.reserve(qsizetype(units.size()));
    for (const Unit& unit : units) {
        out += unit.c;
    }
    return out;
}

bool Item::isLiteral() const
{
    return std::all_of(units.begin(), units.end(), [](const Unit& unit) { return unit.literal; });
}

bool Item::isMixed() const
{
    return !isLiteral() && std::any_of(units.begin(), units.end(), [](const Unit& unit) { return unit.literal; });
}

bool Item::holdsAt(qsizetype at, QStringView plain) const
{
    if (at < 0 || at + plain.size() > qsizetype(units.size())) {
        return false;
    }
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const Unit& unit = units[size_t(at + i)];
        if (unit.literal || unit.c != plain[i]) {
            return false;
        }
    }
    return true;
}

qsizetype Item::find(QStringView plain) const
{
    for (qsizetype at = 0; at + plain.size() <= qsizetype(units.size()); ++at) {
        if (holdsAt(at, plain)) {
            return at;
        }
    }
    return -1;
}

Item Item::mid(qsizetype from, qsizetype count) const
{
    const qsizetype size = qsizetype(units.size());
    const qsizetype end = count < 0 ? size : std::min(size, from + count);
    Item part;
    part.unclosed = unclosed;
    part.anyQuote = anyQuote;
    part.units.assign(units.begin() + std::min(from, size), units.begin() + std::max(std::min(from, size), end));
    part.span = part.units.empty() ? span : Span{part.units.front().begin, part.units.back().end};
    return part;
}

qsizetype Item::seam() const
{
    for (size_t i = 1; i < units.size(); ++i) {
        if (units[i].literal != units[i - 1].literal) {
            return units[i].begin;
        }
    }
    return span.end;
}

Scanner::Scanner(QStringView typed)
    : m_typed(typed.toString())
    , m_plain(plainText(typed))
{}

void Scanner::skipSpaces()
{
    while (!atEnd() && peek() == u' ') {
        ++position;
    }
}

Span Scanner::run(qsizetype from, bool commas) const
{
    qsizetype end = from;
    while (end < size()) {
        const QChar c = m_plain[end];
        if (c == u' ' || c == u'(' || c == u')' || c == u'"' || (commas && c == u',')) {
            break;
        }
        ++end;
    }
    return {from, end};
}

/// What opened with a straight quote closes with one, so that smart quotes inside are kept; if there is none, a smart
/// one closes it.
void Scanner::quotedInto(Item& into)
{
    const qsizetype open = position;
    const bool straight = m_typed[open] == u'"';
    const auto escaped = [this](qsizetype i) {
        return m_typed[i] == u'\\' && (at(i + 1) == u'"' || m_typed.mid(i + 1, 1) == u"\\");
    };
    const auto closing = [&](bool onlyStraight) {
        for (qsizetype i = open + 1; i < size(); ++i) {
            if (escaped(i)) {
                ++i;
            } else if (onlyStraight ? m_typed[i] == u'"' : m_plain[i] == u'"') {
                return i;
            }
        }
        return qsizetype(-1);
    };
    qsizetype close = closing(straight);
    close = close < 0 && straight ? closing(false) : close;
    const size_t first = into.units.size();
    const qsizetype end = close < 0 ? size() : close;
    for (qsizetype i = open + 1; i < end; ++i) {
        const qsizetype begin = i;
        i += escaped(i) && i + 1 < end ? 1 : 0;
        into.units.push_back({m_typed[i], true, begin, i + 1});
    }
    position = close < 0 ? size() : close + 1;
    into.unclosed = close < 0;
    into.anyQuote = true;
    if (into.units.size() > first) {
        into.units[first].begin = open;
        into.units.back().end = position;
    }
}

Item Scanner::item(bool commas)
{
    Item item;
    item.span.begin = position;
    while (!atEnd()) {
        const QChar c = peek();
        if (c == u' ' || c == u'(' || c == u')' || (commas && c == u',')) {
            break;
        }
        if (c == u'"') {
            quotedInto(item);
        } else {
            item.units.push_back({m_typed[position], false, position, position + 1});
            ++position;
        }
    }
    item.span.end = position;
    return item;
}

} // namespace cf::query
