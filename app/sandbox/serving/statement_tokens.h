// What statements of languages much like SQL are made of, before they are understood, and how texts in them are compared. The rules are
// each archive's own.
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace cf::sandbox {

struct StatementToken {
    enum class Kind { Word, Text, Number, Sign, End };
    Kind kind = Kind::End;
    QString text; ///< of a Text what stands between the quotes, a doubled one once
    qsizetype at = 0;
};

/// Beside letters of ASCII, digits and '_' within words, and '<=', '>=' and '<>'.
struct StatementRules {
    QChar wordSign;              ///< within words; not at the end of one when it is a dot
    QString signs;               ///< of one character each
    QStringList wholeWords = {}; ///< with signs of their own, in any case
    bool hasBackslashes = false; ///< in texts before a quote, which is then one, or before another, and then both are kept
    bool hasExponents = false;   ///< "1e+3", "+1", ".5"
    bool hasUnequal = false;     ///< "!="
};

/// The last is the end. An error says what is wrong.
tl::expected<QList<StatementToken>, QString> statementTokens(const QString& statement, const StatementRules& rules);

/// '%' any text, '_' any character, behind `escape` themselves; a null escape is none. escaped: what else it counts before; empty: anything.
bool meetsPattern(QStringView text, QStringView pattern, QChar escape, QStringView escaped = {});

} // namespace cf::sandbox
