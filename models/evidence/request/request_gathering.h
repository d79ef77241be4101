// Puts what systems tell of a subject under the names that presets refer to. Pure; inside the folder only.
#pragma once

#include "models/cache/read_case.h"
#include "models/cache/read_workspace.h"
#include "models/evidence/request/request_context.h"

namespace cf::evidence {

/// Adds what is known under names, the first who tells it counting.
class Gathering
{
public:
    explicit Gathering(RequestContext& context)
        : m_context(context)
    {}
    void from(ValueOrigin origin, const QString& of, const QString& repository)
    {
        m_origin = origin;
        m_of = of;
        m_repository = repository;
    }
    void add(const QString& name, const QString& value)
    {
        if (!value.trimmed().isEmpty() && !m_context.value(name)) {
            m_context.values.push_back({name, value.trimmed(), m_origin, m_of, m_repository});
        }
    }
    void addKind(const QString& kind)
    {
        if (!m_context.kinds.contains(kind)) {
            m_context.kinds << kind;
        }
    }

private:
    RequestContext& m_context;
    ValueOrigin m_origin = ValueOrigin::Record;
    QString m_of, m_repository;
};

/// isAsked: the letter is written about; else only its unit, language and recipient count.
void gatherLetter(Gathering& to, const cache::Record& record, size_t leg, bool isAsked);
void gatherWorkspace(Gathering& to, const cache::KnownWorkspace& known);
void gatherCase(Gathering& to, const cache::KnownCase& known);
void gatherDispute(Gathering& to, const DisputeStory& story);

} // namespace cf::evidence
