// How the tokens of one case move, at one instant. Changes the case in place; who calls keeps the former one for when it fails. Source:
// BPMN 2.0, 13.
#pragma once

#include "app/sandbox/workflow/wf_engine.h"

#include <functional>

namespace cf::sandbox::workflow {

class Moves
{
public:
    Moves(Case& one, UtcMs at, std::function<QString(const char* kind)> names)
        : m_case(one)
        , m_at(at)
        , m_name(std::move(names))
    {}

    Result<void> begin();
    /// Rejected: no way out of a gateway, an expression without its variable.
    Result<void> leave(const QString& token);
    Result<void> message(const QString& name, const QString& by); ///< NotFound: nobody waits for it
    Result<void> finish(const QString& topic, const QString& by, const QString& error);
    Result<void> fire(const Timer& timer);

private:
    Result<void> enter(const QString& node, const QString& scope);
    Result<void> follow(const Node& node, const QString& scope);
    Result<void> arm(const Node& node, const QString& token);
    Result<void> wait(const Node& node, const QString& scope);
    Result<void> choose(const Node& node, const QString& scope);
    Result<void> end(const Node& node, const QString& scope);
    Result<void> boundary(const Node& event, const Token& host);
    void cancel(const QString& token); ///< and what is within it
    void noted(const QString& node, const char* kind, const QString& by = {}) { m_case.steps.append({node, QLatin1StringView(kind), by, m_at}); }
    const Token* token(const QString& id) const;

    Case& m_case;
    UtcMs m_at;
    std::function<QString(const char*)> m_name;
    int m_taken = 0; ///< flows, so that a circle without a wait ends
};

} // namespace cf::sandbox::workflow
