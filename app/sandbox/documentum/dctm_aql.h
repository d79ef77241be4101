// The query trees of the search resource, as conditions on attributes and words. Source: protocol page 3.3.
#pragma once

#include "app/sandbox/documentum/dctm_meaning.h"

namespace cf::sandbox::documentum {

struct AqlNode {
    enum class Kind { All, Any, Words, Attribute };
    Kind kind = Kind::All;
    QList<AqlNode> of;
    QString words;
    std::optional<DqlCondition> condition; ///< of Attribute: with its name looked up
};

/// The text says what is not understood.
tl::expected<AqlNode, QString> parsedAql(const QJsonObject& expression, const QString& type, const DqlContext& context);

} // namespace cf::sandbox::documentum
