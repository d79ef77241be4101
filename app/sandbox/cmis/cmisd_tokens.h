// What a query is made of before it is understood, and how texts in it are compared. Source: CMIS 1.1, 2.1.14.2.
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace cf::sandbox::cmisd {

struct Token {
    enum class Kind { Word, Text, Number, Sign, End };
    Kind kind = Kind::End;
    QString text;
    qsizetype at = 0;
};

/// The last is the end. The text of a Text keeps its backslashes, but for those before a quote.
tl::expected<QList<Token>, QString> tokensOf(const QString& statement);
QString unescaped(const QString& text); ///< of two backslashes one is left

/// '%' any text, '_' any character, '\' before one of them: itself.
bool isLike(QStringView text, QStringView pattern);
/// Words, "phrases", -without, OR; without regard to case.
bool containsText(const QString& text, const QString& expression);

} // namespace cf::sandbox::cmisd
