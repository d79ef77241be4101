// What a person changes about disputes: links, taken back as well; the rule and the calendars.
#include "models/base/deliver.h"
#include "ui/disputes/disputes_presenter.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void DisputesPresenter::link(const QString& document, DisputeRole role, std::optional<DisputeStage> stage, const QString& reason)
{
    const evidence::DisputeStory* one = story();
    if (!one || document.trimmed().isEmpty()) {
        Q_EMIT told(tr("Name a letter by its document id."));
        return;
    }
    DisputeLink link{one->id, {}, role, role == DisputeRole::Answer ? stage : std::nullopt, m_parts.person, reason, m_parts.clock.now(), {}};
    deliver(m_parts.cache.record(document.trimmed()), this, [this, link, document](const Result<cache::Record>& record) mutable {
        if (!record) {
            Q_EMIT told(record.error().kind == ErrorKind::NotFound   ? tr("No letter is called %1.").arg(document.trimmed())
                        : record.error().kind == ErrorKind::Conflict ? tr("Several letters are called so: %1").arg(record.error().detail)
                                                                     : errorText(record.error()));
            return;
        }
        link.communication = record->communication.id;
        const QString name = record->communication.documentId.isEmpty() ? record->communication.title : record->communication.documentId;
        deliver(m_parts.desk.linkDispute(link), this, [this, link, name](const Result<void>& linked) {
            if (linked) {
                m_pending.clear();
            }
            Q_EMIT told(linked                                           ? tr("%1 was added to %2.").arg(name, link.dispute)
                        : linked.error().kind == ErrorKind::Conflict ? tr("%1 belongs to %2 already.").arg(name, link.dispute)
                                                                         : errorText(linked.error()));
        });
    });
}

bool DisputesPresenter::canUndo() const
{
    const evidence::DisputeStory* one = story();
    return one && std::ranges::any_of(one->parts, [](const evidence::DisputePart& part) { return part.link.has_value(); });
}

void DisputesPresenter::undoLink()
{
    const evidence::DisputeStory* one = story();
    const evidence::DisputePart* newest = nullptr;
    for (size_t i = 0; one && i < one->parts.size(); ++i) {
        const evidence::DisputePart& part = one->parts[i];
        newest = part.link && (!newest || newest->link->at <= part.link->at) ? &part : newest;
    }
    if (!newest) {
        Q_EMIT told(tr("Nobody added a letter to this dispute."));
        return;
    }
    const QString name = newest->document.documentId.isEmpty() ? newest->document.title : newest->document.documentId;
    deliver(m_parts.desk.undoDisputeLink(newest->link->dispute, newest->document.id, m_parts.clock.now()), this, [this, name](const Result<void>& undone) {
        Q_EMIT told(undone ? tr("%1 was taken out of the dispute again; that it was in it stays on record.").arg(name) : errorText(undone.error()));
    });
}

Result<void> DisputesPresenter::setRule(const DisputeRule& rule)
{
    CF_CHECK(evidence::keepDisputeRule(m_parts.profile, rule));
    read();
    return {};
}

Result<void> DisputesPresenter::restoreRule()
{
    CF_CHECK(evidence::dropDisputeRule(m_parts.profile));
    read();
    return {};
}

Result<QString> DisputesPresenter::takeCalendar(const QString& file)
{
    CF_TRY(const BusinessCalendar calendar, evidence::keepCalendar(m_parts.profile, file));
    read();
    return Result<QString>(calendar.name);
}

Result<void> DisputesPresenter::restoreCalendar(const QString& id)
{
    CF_CHECK(evidence::dropCalendar(m_parts.profile, id));
    read();
    return {};
}

} // namespace cf::ui
