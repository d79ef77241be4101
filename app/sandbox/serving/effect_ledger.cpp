#include "app/sandbox/serving/effect_ledger.h"

#include <QCryptographicHash>

namespace cf::sandbox {

QList<Effect> EffectLedger::of(const QString& name) const
{
    QList<Effect> found;
    std::copy_if(m_effects.begin(), m_effects.end(), std::back_inserter(found), [&](const Effect& one) {
        return !name.isEmpty() && (one.key == name || one.reference == name || one.target == name);
    });
    return found;
}

QByteArray effectHash(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

QJsonObject jsonOf(const Effect& effect)
{
    return {{QStringLiteral("system"), effect.system}, {QStringLiteral("kind"), effect.kind},     {QStringLiteral("key"), effect.key},
            {QStringLiteral("reference"), effect.reference}, {QStringLiteral("target"), effect.target}, {QStringLiteral("actor"), effect.actor},
            {QStringLiteral("sha256"), QString::fromLatin1(effect.sha256.toHex())}, {QStringLiteral("at"), effect.at}};
}

} // namespace cf::sandbox
