// The query text as characters with places, before any meaning.
#pragma once

#include "models/query/parse.h"

namespace cf::query {

/// One value as typed: its characters after quotes and escapes are taken away, each with its place. Characters from
/// within quotes are literal and never operators.
class Item
{
public:
    struct Unit {
        QChar c;
        bool literal = false;
        qsizetype begin = 0, end = 0; ///< of the first and last unit within quotes the quotes are part
    };

    std::vector<Unit> units;
    Span span;             ///< whole, with quotes
    bool unclosed = false; ///< ends in a quote that was never closed
    bool anyQuote = false;

    bool isEmpty() const { return units.empty(); }
    QString text() const;
    bool isLiteral() const; ///< all of it
    bool isMixed() const;   ///< some of it
    /// Does an operator stand at the front, at the end, or anywhere (then where)?
    bool startsWith(QStringView plain) const { return holdsAt(0, plain); }
    bool endsWith(QStringView plain) const { return holdsAt(qsizetype(units.size()) - plain.size(), plain); }
    qsizetype find(QStringView plain) const; ///< -1: nowhere
    Item mid(qsizetype from, qsizetype count = -1) const;
    /// Where literal and plain characters meet, as a place in the text.
    qsizetype seam() const;

private:
    bool holdsAt(qsizetype at, QStringView plain) const;
};

class Scanner
{
public:
    explicit Scanner(QStringView typed);

    const QString& typed() const { return m_typed; }
    QString typed(Span span) const { return m_typed.mid(span.begin, span.end - span.begin); }
    qsizetype size() const { return m_plain.size(); }
    QChar at(qsizetype index) const { return index < m_plain.size() ? m_plain[index] : QChar(); }

    qsizetype position = 0;
    bool atEnd() const { return position >= m_plain.size(); }
    QChar peek() const { return at(position); }
    void skipSpaces();
    void toEnd() { position = m_plain.size(); }

    /// The run of characters at the position up to a space, bracket, quote or, with `commas`, a comma; nothing is
    /// consumed.
    Span run(bool commas) const { return run(position, commas); }
    Span run(qsizetype from, bool commas) const;
    QStringView plain(Span span) const { return QStringView(m_plain).mid(span.begin, span.end - span.begin); }
    /// A value: runs and quoted strings up to a space, bracket or, with `commas`, a comma; consumed.
    Item item(bool commas);

private:
    void quotedInto(Item& into);

    QString m_typed, m_plain;
};

} // namespace cf::query
