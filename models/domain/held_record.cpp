#include "models/domain/held_record.h"

using namespace Qt::StringLiterals;

namespace cf {

QJsonObject keptTermsJson(const HoldTerms& terms)
{
    return {{u"enforcement"_s, QString(code(terms.enforcement))}, {u"object"_s, terms.isObject}, {u"byVersion"_s, terms.isByVersion}, {u"files"_s, terms.holdsFiles},
            {u"most"_s, terms.most},                             {u"means"_s, terms.means},     {u"basis"_s, terms.basis}};
}

HoldTerms keptTermsFrom(const QJsonObject& json)
{
    return {fromCode<HoldEnforcement>(json[u"enforcement"].toString()).value_or(HoldEnforcement::Unknown), json[u"object"].toBool(), json[u"byVersion"].toBool(), json[u"files"].toBool(true),
            json[u"most"].toInteger(), json[u"means"].toString(), json[u"basis"].toString()};
}

} // namespace cf
