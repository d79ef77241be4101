// Whatever answers on a port of its own.
#pragma once

#include "app/sandbox/serving/effect_ledger.h"
#include "app/sandbox/serving/http_message.h"
#include "models/base/result.h"

#include <QJsonObject>

namespace cf::sandbox {

/// One thread. Whatever a request holds, it is answered.
class SystemFront
{
public:
    virtual ~SystemFront() = default;
    virtual HttpResponse answer(const HttpRequest& request) = 0;
    /// As the system itself refuses: for faults, and for requests that could not be read.
    virtual HttpResponse refusal(int status) const = 0;

    /// What can be done to this system alone ("do" is none of the common words). NotFound: it knows no such word.
    virtual Result<void> act(const QJsonObject& action) { return fail(ErrorKind::NotFound, action[QStringLiteral("do")].toString()); }

    /// Effects go there from now on, under this name; it outlives the front.
    void report(EffectLedger& ledger, const QString& system)
    {
        m_ledger = &ledger;
        m_name = system;
    }

protected:
    void note(Effect effect)
    {
        if (m_ledger != nullptr) {
            effect.system = m_name;
            m_ledger->add(effect);
        }
    }

private:
    EffectLedger* m_ledger = nullptr;
    QString m_name;
};

} // namespace cf::sandbox
