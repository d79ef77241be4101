// What a DQL statement is made of. Source: protocol page 3.1 (a quote within a text is doubled).
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace cf::sandbox::documentum {

struct DqlToken {
    enum class Kind { Word, Text, Number, Sign, End };
    Kind kind = Kind::End;
    QString text; ///< of a word also its qualifiers: "s.r_object_id"
    qsizetype at = 0;
};

/// The last is the end. Words may hold a dot; "starts-with" is one as well.
tl::expected<QList<DqlToken>, QString> dqlTokens(const QString& statement);

/// '%' any text, '_' any character, behind `escape` themselves; a null escape is none.
bool isDqlLike(QStringView text, QStringView pattern, QChar escape);

} // namespace cf::sandbox::documentum
