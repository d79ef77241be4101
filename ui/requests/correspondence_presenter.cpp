#include "ui/requests/correspondence_presenter.h"

#include "models/base/deliver.h"
#include "models/domain/connection_setting.h"
#include "models/domain/reissue.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int usesRead = 200;

} // namespace

std::vector<evidence::EarlierCorrespondence> earlierCorrespondence(const std::vector<outbox::PlanWithCommand>& plans)
{
    std::vector<evidence::EarlierCorrespondence> earlier;
    for (const outbox::PlanWithCommand& one : plans) {
        const auto request = readRequest(one.plan.request);
        const IntentState state = one.first.state;
        if (request) {
            earlier.push_back({one.plan.id, one.plan.person, samenessKey(*request), one.plan.created, state != IntentState::Draft && state != IntentState::Withdrawn && state != IntentState::Refused});
        }
    }
    return earlier;
}

UtcMs approveDueFrom(UtcMs now) { return now + UtcMs(3) * 86'400'000; }

CorrespondencePresenter::CorrespondencePresenter(CorrespondenceParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

CorrespondencePresenter::~CorrespondencePresenter()
{
    if (m_interrupt) {
        m_interrupt->request();
    }
}

TimeTelling CorrespondencePresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

void CorrespondencePresenter::begin(const evidence::RequestSubject& subject, const QString& preset)
{
    m_state = State::Loading;
    m_opened = m_parts.clock.now();
    m_wanted = preset;
    m_file = evidence::readPresetFile(m_parts.profile);
    m_material.book = m_file.book;
    m_material.calendar = telling().calendar;
    const quint64 asked = ++m_asked;
    readSystems(asked, subject);
    Q_EMIT changed();
}

void CorrespondencePresenter::reconsider(const CorrespondenceRequest& draft)
{
    m_draft = draft;
    const bool isOfRecord = draft.about == RequestAbout::Record && !draft.communication.value().isEmpty();
    begin({draft.about, isOfRecord ? draft.communication.value() : draft.subject, {}}, draft.preset);
}

void CorrespondencePresenter::readSystems(quint64 asked, const evidence::RequestSubject& subject)
{
    deliver(m_parts.cache.repositories(), this, [this, asked, subject](const Result<std::vector<Repository>>& all) {
        if (asked != m_asked) {
            return;
        }
        for (const Repository& one : all.value_or(std::vector<Repository>())) {
            if (one.kind == RepositoryKind::Workflow && !disconnectedSince(one.connection) && m_workflow.isEmpty()) {
                m_workflow = one.id;
                m_workflowName = one.name;
            }
        }
        readDesk(asked, subject);
    });
}

/// What persons of this profile said and did before: each is needed before the form can be filled in.
void CorrespondencePresenter::readDesk(quint64 asked, const evidence::RequestSubject& subject)
{
    deliver(m_parts.desk.houseRules(), this, [this, asked, subject](const Result<std::vector<HouseRule>>& rules) {
        if (asked != m_asked) {
            return;
        }
        m_material.rules = rules.value_or(std::vector<HouseRule>());
        deliver(m_parts.desk.requestUses(usesRead), this, [this, asked, subject](const Result<std::vector<RequestUse>>& uses) {
            if (asked != m_asked) {
                return;
            }
            m_used.clear();
            for (const RequestUse& one : uses.value_or(std::vector<RequestUse>())) {
                m_used << one.preset;
            }
            m_used.removeDuplicates();
            deliver(m_parts.outbox.plansWithCommand(requestKind.toString(), mostRequests), this, [this, asked, subject](const Result<std::vector<outbox::PlanWithCommand>>& plans) {
                if (asked != m_asked) {
                    return;
                }
                if (!plans) { // whether it was asked for before must be known
                    fail(tr("The outbox could not be read: %1").arg(plans.error().detail));
                    return;
                }
                m_earlier = earlierCorrespondence(*plans);
                deliver(m_parts.desk.disputeLinks(), this, [this, asked, subject](const Result<std::vector<DisputeLink>>& links) {
                    if (asked != m_asked) {
                        return;
                    }
                    if (!links) { // a dispute that a person linked closes answers
                        fail(tr("What was added to disputes could not be read: %1").arg(links.error().detail));
                        return;
                    }
                    readContext(asked, subject, *links);
                });
            });
        });
    });
}

void CorrespondencePresenter::readContext(quint64 asked, const evidence::RequestSubject& subject, const std::vector<DisputeLink>& links)
{
    m_interrupt = std::make_shared<store::Interrupt>();
    deliver(evidence::requestContextOf(m_parts.cache, m_parts.searches, subject, links, m_material.calendar, m_interrupt), this, [this, asked, subject](const Result<evidence::RequestContext>& context) {
        if (asked != m_asked) {
            return;
        }
        if (!context) {
            const ErrorKind kind = context.error().kind;
            fail(kind == ErrorKind::NotFound   ? tr("%1 is not known here.").arg(subject.id)
                 : kind == ErrorKind::Conflict ? tr("Several are called %1: %2").arg(subject.id, context.error().detail)
                                               : errorText(context.error()));
            return;
        }
        m_material.context = *context;
        m_presets = evidence::presetsFor(m_material.book, *context, m_used);
        const auto wanted = std::ranges::find_if(m_presets, [this](const RequestPreset& one) { return one.id.compare(m_wanted, Qt::CaseInsensitive) == 0; });
        if (!m_wanted.isEmpty() && wanted == m_presets.end()) {
            const RequestPreset* known = m_material.book.find(m_wanted);
            fail(known ? tr("“%1” answers a dispute. Ask for it from the dispute.").arg(presetWord(*known)) : tr("There is no preset %1.").arg(m_wanted));
            return;
        }
        choosePreset(m_wanted.isEmpty() ? m_presets.front().id : wanted->id);
    });
}

void CorrespondencePresenter::choosePreset(const QString& id)
{
    const auto chosen = std::ranges::find(m_presets, id, &RequestPreset::id);
    const bool isOpen = m_state == State::Loading || m_state == State::Asking;
    if (chosen == m_presets.end() || !isOpen || (id == m_preset && m_isReading)) {
        return;
    }
    m_preset = id;
    m_material.preset = *chosen;
    m_isReading = true;
    const quint64 asked = m_asked, templates = ++m_templatesAsked;
    deliver(evidence::templatesFor(m_parts.cache, m_parts.searches, *chosen, m_material.context.unit, m_material.calendar), this,
            [this, asked, templates](const Result<evidence::TemplateOptions>& found) {
                if (asked == m_asked && templates == m_templatesAsked) {
                    takeTemplates(found);
                }
            });
    Q_EMIT changed();
}

void CorrespondencePresenter::takeTemplates(const Result<evidence::TemplateOptions>& templates)
{
    m_isReading = false;
    if (!templates) {
        fail(errorText(templates.error()));
        return;
    }
    const std::vector<RequestField> before = m_form.request.fields;
    const QString remark = m_form.request.remark;
    m_material.templates = *templates;
    m_form = evidence::formOf(m_material);
    m_form.request.remark = remark;
    for (const RequestField& one : before) { // whatever the letter is called, what was entered stays entered
        if (one.isEdited) {
            evidence::setField(m_form.request, one.name, one.value);
        }
    }
    if (m_draft) {
        takeDraft(*std::exchange(m_draft, std::nullopt));
    }
    m_state = State::Asking;
    judge();
}

void CorrespondencePresenter::takeDraft(const CorrespondenceRequest& draft)
{
    if (draft.channel != m_form.request.channel) {
        evidence::chooseChannel(m_form, draft.channel);
    }
    if (draft.brandChoice.value != m_form.request.brandChoice.value) {
        evidence::chooseBrand(m_form, draft.brandChoice.value);
    }
    if (draft.templateCode != m_form.request.templateCode) {
        evidence::chooseTemplate(m_form, m_material, draft.templateCode);
    }
    m_form.request.address = draft.address;
    m_form.request.remark = draft.remark;
    for (const RequestField& one : draft.fields) {
        evidence::setField(m_form.request, one.name, one.value);
    }
}

void CorrespondencePresenter::judge()
{
    m_findings = evidence::findingsIn(m_form, m_material, m_earlier, m_isAgain, m_parts.clock.now());
    Q_EMIT changed();
}

QString CorrespondencePresenter::presetFault() const
{
    return m_file.fault ? tr("%1 of this profile is not understood: %2. The presets of the program are offered.").arg(m_file.fault->file, m_file.fault->detail) : QString();
}

void CorrespondencePresenter::setChannel(Channel channel)
{
    evidence::chooseChannel(m_form, channel);
    judge();
}

void CorrespondencePresenter::setBrand(const QString& brand)
{
    evidence::chooseBrand(m_form, brand);
    judge();
}

void CorrespondencePresenter::setTemplate(const QString& code)
{
    evidence::chooseTemplate(m_form, m_material, code);
    judge();
}

void CorrespondencePresenter::setAddress(const QString& address)
{
    m_form.request.address = address.trimmed();
    judge();
}

void CorrespondencePresenter::setField(const QString& name, const QString& value)
{
    evidence::setField(m_form.request, name, value);
    judge();
}

void CorrespondencePresenter::setRemark(const QString& remark)
{
    m_form.request.remark = remark.trimmed();
    Q_EMIT changed();
}

void CorrespondencePresenter::setAgain(bool isAgain)
{
    m_isAgain = isAgain;
    judge();
}

bool CorrespondencePresenter::isDuplicate() const
{
    return std::ranges::any_of(m_findings, [](const evidence::FoundInRequest& one) { return one.finding == evidence::RequestFinding::AskedBefore && one.isBar; });
}

QStringList CorrespondencePresenter::sentences(bool isBar) const
{
    QStringList all;
    for (const evidence::FoundInRequest& one : m_findings) {
        if (one.isBar == isBar) {
            all << findingSentence(one, telling());
        }
    }
    return all;
}

QStringList CorrespondencePresenter::problems() const { return (m_problem.isEmpty() ? QStringList() : QStringList{m_problem}) + sentences(true); }
QStringList CorrespondencePresenter::notes() const { return sentences(false); }

bool CorrespondencePresenter::isAway() const
{
    if (!m_parts.sync || m_workflow.isEmpty()) {
        return false;
    }
    for (const SyncStatus& one : m_parts.sync->status()) {
        if (one.repository == m_workflow) {
            return one.failure == ErrorKind::Offline || one.failure == ErrorKind::Timeout;
        }
    }
    return false;
}

QString CorrespondencePresenter::scope() const
{
    search::Total total;
    total.scope = m_material.context.scope;
    return completeText(total, m_material.calendar.now, m_parts.businessZone);
}

void CorrespondencePresenter::submit()
{
    if (m_state == State::Asking && !m_isReading && !m_workflow.isEmpty() && problems().isEmpty()) {
        send(isAway());
    }
}

void CorrespondencePresenter::keepDraft()
{
    // What needs an outcome is refused as a draft as well: a draft is only accepted, never looked at again.
    if (m_state == State::Asking && !m_isReading && !m_workflow.isEmpty() && problems().isEmpty()) {
        send(true);
    }
}

void CorrespondencePresenter::send(bool isDraft)
{
    m_isDraft = isDraft;
    m_problem.clear();
    m_submittedAt = m_parts.clock.now();
    m_took = m_submittedAt - m_opened;
    m_form.request.notes = notes();
    m_form.request.presetName = presetWord(m_material.preset);
    m_key = newCommandKey();
    PlannedRequest planned = plannedRequest(m_form.request, m_key, m_workflow, approveDueFrom(m_submittedAt), requestTitle(m_form.request), m_parts.person, m_submittedAt);
    if (isDraft) {
        for (Intent& intent : planned.intents) {
            intent.state = IntentState::Draft;
            intent.notBefore.reset();
        }
    }
    m_state = State::Submitting;
    Q_EMIT changed();
    deliver(m_parts.outbox.submit(planned.plan, planned.intents, m_submittedAt), this, [this, isDraft](const Result<void>& kept) {
        if (!kept) { // nothing is on the disk
            m_problem = tr("It could not be kept: %1").arg(kept.error().detail);
            m_state = State::Asking;
            Q_EMIT changed();
            return;
        }
        m_state = State::Submitted;
        note(isDraft);
        Q_EMIT submitted(m_key);
        Q_EMIT changed();
    });
}

void CorrespondencePresenter::note(bool isDraft)
{
    // That it was used is a convenience: the request stands without it.
    (void)m_parts.desk.noteRequest({m_preset, m_form.request.about, m_submittedAt, m_took, m_parts.person, isDraft});
}

void CorrespondencePresenter::takeBack()
{
    if (m_state != State::Submitted) {
        return;
    }
    deliver(m_parts.outbox.withdraw(m_key, m_parts.person, tr("Taken back at once"), m_parts.clock.now()), this, [this](const Result<void>& taken) {
        if (taken) {
            m_state = State::TakenBack;
        } else {
            m_problem = tr("It has left already.");
        }
        Q_EMIT changed();
    });
}

std::optional<UtcMs> CorrespondencePresenter::undoUntil() const
{
    return m_state == State::Submitted && !m_isDraft ? std::optional(m_submittedAt + secondThoughtsMs) : std::nullopt;
}

void CorrespondencePresenter::fail(const QString& sentence)
{
    m_state = State::Failed;
    m_error = sentence;
    Q_EMIT changed();
}

} // namespace cf::ui
