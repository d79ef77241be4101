// A letter being asked for: what is known of the subject, which kind of letter, what is filled in and what is missing, and the request on its way into
// the outbox. GUI thread. Source: docs/requests.md.
#pragma once

#include "models/desk/desk.h"
#include "models/domain/ports/sync_control.h"
#include "models/outbox/outbox.h"
#include "models/search/search_desk.h"
#include "ui/requests/correspondence_words_presenter.h"

#include <QObject>
#include <QTimeZone>

namespace cf::ui {

/// All of it outlives the presenter.
struct CorrespondenceParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    outbox::Outbox& outbox;
    desk::Desk& desk;
    const Clock& clock;
    QTimeZone businessZone;
    QString profile, person;     ///< person: who asks, as this machine's accounts call them
    SyncControl* sync = nullptr; ///< tells whether the workflow system is reached; none: it is taken to be
};

/// The plans of requests that lie in the outbox, and as a form takes them.
inline constexpr int mostRequests = 1'000;
std::vector<evidence::EarlierCorrespondence> earlierCorrespondence(const std::vector<outbox::PlanWithCommand>& plans);
/// Somebody is to decide within three days.
UtcMs approveDueFrom(UtcMs now);

class CorrespondencePresenter : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Loading,
        Failed,     ///< error() says why
        Asking,
        Submitting,
        Submitted,  ///< on the disk; may be taken back until undoUntil()
        TakenBack
    };
    explicit CorrespondencePresenter(CorrespondenceParts parts, QObject* parent = nullptr);
    ~CorrespondencePresenter() override;

    /// preset: its id; empty: the one that is offered first.
    void begin(const evidence::RequestSubject& subject, const QString& preset = {});
    /// As begin(), with what a draft chose and filled in: whether that may be asked for as things stand now.
    void reconsider(const CorrespondenceRequest& draft);
    State state() const { return m_state; }
    QString error() const { return m_error; }
    TimeTelling telling() const;

    // ---- which kind of letter
    const std::vector<RequestPreset>& presets() const { return m_presets; } ///< in the order they are offered
    QString presetFault() const;               ///< the site's file cannot be read: the program's are offered; empty: it can
    void choosePreset(const QString& id);      ///< what was entered in fields of the same name stays
    const QString& preset() const { return m_preset; }
    bool isReading() const { return m_isReading; } ///< templates of the preset

    // ---- the form
    const evidence::RequestContext& context() const { return m_material.context; }
    const evidence::RequestForm& form() const { return m_form; }
    const CorrespondenceRequest& request() const { return m_form.request; }
    void setChannel(Channel channel);
    void setBrand(const QString& brand);
    void setTemplate(const QString& code);
    void setAddress(const QString& address);
    void setField(const QString& name, const QString& value);
    void setRemark(const QString& remark);
    void setAgain(bool isAgain); ///< the same is wanted once more

    const std::vector<evidence::FoundInRequest>& findings() const { return m_findings; }
    bool isDuplicate() const;    ///< the same was asked for minutes ago, and nobody said that it is wanted again
    QStringList problems() const; ///< what stands against submitting, a sentence each; empty: nothing
    QStringList notes() const;    ///< what the person goes past
    QString workflow() const { return m_workflowName; } ///< empty: none is connected, and nothing can be asked for
    bool isAway() const;          ///< the workflow system is not reached: what is asked for is kept as a draft
    QString scope() const;        ///< what the form is true of: systems with their watermarks

    void submit(); ///< a draft where the system is not reached
    void keepDraft();
    void takeBack();
    QString key() const { return m_key; }
    bool isDraft() const { return m_isDraft; }
    std::optional<UtcMs> undoUntil() const;
    UtcMs took() const { return m_took; } ///< from opening the form to asking; 0 before that

Q_SIGNALS:
    void changed();
    void submitted(const QString& key);

private:
    void readSystems(quint64 asked, const evidence::RequestSubject& subject);
    void readDesk(quint64 asked, const evidence::RequestSubject& subject);
    void readContext(quint64 asked, const evidence::RequestSubject& subject, const std::vector<DisputeLink>& links);
    void takeTemplates(const Result<evidence::TemplateOptions>& templates);
    void takeDraft(const CorrespondenceRequest& draft);
    void judge();
    QStringList sentences(bool isBar) const;
    void send(bool isDraft);
    void note(bool isDraft);
    void fail(const QString& sentence);

    CorrespondenceParts m_parts;
    State m_state = State::Loading;
    QString m_error, m_problem, m_preset, m_wanted, m_workflowName, m_key;
    evidence::PresetFile m_file;
    std::vector<RequestPreset> m_presets;
    QStringList m_used;
    evidence::RequestMaterial m_material;
    evidence::RequestForm m_form;
    std::vector<evidence::EarlierCorrespondence> m_earlier;
    std::vector<evidence::FoundInRequest> m_findings;
    std::shared_ptr<store::Interrupt> m_interrupt;
    RepositoryId m_workflow;
    std::optional<CorrespondenceRequest> m_draft; ///< to be filled in once its form is there
    UtcMs m_opened = 0, m_submittedAt = 0, m_took = 0;
    quint64 m_asked = 0, m_templatesAsked = 0;
    bool m_isAgain = false, m_isDraft = false, m_isReading = false;
};

} // namespace cf::ui
