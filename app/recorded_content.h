// The bytes of documents, with an entry in the activity log for each that is asked for. Reading is not refused when that cannot be written.
#pragma once

#include "app/role_guard.h"
#include "models/domain/ports/activity.h"
#include "models/domain/ports/content_source.h"

namespace cf {

class RecordedContent final : public ContentSource
{
public:
    /// Both outlive it. guard: who may not search reads no documents; none: whoever asks may.
    RecordedContent(ContentSource& source, Activity& activity, QString person, std::shared_ptr<const RoleGuard> guard = {})
        : m_source(source), m_activity(activity), m_person(std::move(person)), m_guard(std::move(guard))
    {}
    QFuture<Result<QByteArray>> content(SourceRef source, qint64 maxBytes) override
    {
        if (m_guard) {
            if (const auto allowed = m_guard->admit(Right::Search, {ActKind::DocumentRead, ActOutcome::Refused, {}, {{QStringLiteral("repository"), source.repository.value()}}, {}}); !allowed) {
                return QtFuture::makeReadyFuture(Result<QByteArray>(tl::unexpected<Error>(allowed.error())));
            }
        }
        // Where it lies there may be a path with somebody's name.
        m_activity.noteSoon({ActKind::DocumentRead, ActOutcome::Begun, m_person, {{QStringLiteral("repository"), source.repository.value()}, {QStringLiteral("document"), m_activity.hashed(source.nativeId)}}, {}});
        return m_source.content(std::move(source), maxBytes);
    }

private:
    ContentSource& m_source;
    Activity& m_activity;
    QString m_person;
    std::shared_ptr<const RoleGuard> m_guard;
};

} // namespace cf
