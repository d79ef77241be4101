// Codes as a person types them: "delivery-failed" for DELIVERY_FAILED.
#pragma once

#include <QStringList>

namespace cf::cli {

inline QString typed(const QString& code) { return code.toLower().replace(u'_', u'-'); }

/// Of each with a codeOf(): "power-of-attorney, guardian".
template <class A> QString typedCodes(const A& all)
{
    QStringList codes;
    for (const auto one : all) {
        codes << typed(QString(codeOf(one)));
    }
    return codes.join(QStringLiteral(", "));
}

} // namespace cf::cli
