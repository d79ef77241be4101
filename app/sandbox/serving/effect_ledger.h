// What clients brought about: one line an effect, whichever system it was asked of and whether or not the answer arrived. A command that is
// to be done exactly once has exactly one line here. Readings have none, nor has what the control port does.
#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cf::sandbox {

struct Effect {
    QString system; ///< "exstream", as the control port spells it
    QString kind;   ///< "generate", "handover", "complete", …: docs/sandbox.md
    QString key;    ///< by which the system itself knows a repetition; "": it knows none
    QString reference; ///< what the client planted, a case's business key; "": nothing
    QString target;    ///< what came of it, or what it was done to, as the system names it
    QString actor;
    QByteArray sha256; ///< of what was handed in: bytes of a document, a body; 32 bytes
    UtcMs at = 0;      ///< by the clock of the system
};

/// One thread.
class EffectLedger
{
public:
    void add(const Effect& effect) { m_effects.append(effect); }
    const QList<Effect>& effects() const { return m_effects; } ///< in their order
    /// Those whose key, reference or target this is.
    QList<Effect> of(const QString& name) const;
    void clear() { m_effects.clear(); }

private:
    QList<Effect> m_effects;
};

QByteArray effectHash(const QByteArray& bytes);
/// {"system", "kind", "key", "reference", "target", "actor", "sha256" (hexadecimal), "at"}
QJsonObject jsonOf(const Effect& effect);

} // namespace cf::sandbox
