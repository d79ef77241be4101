// A reissue being asked for: what is known of the letter and its customer, what the person says, what is still missing, and the request on
// its way into the outbox. GUI thread. Source: journey S1.
#pragma once

#include "models/domain/ports/canonical_reader.h"
#include "models/domain/ports/content_source.h"
#include "models/domain/ports/document_reader.h"
#include "models/domain/ports/secret_store.h"
#include "models/desk/desk.h"
#include "models/evidence/exceptions/resend_guard.h"
#include "models/outbox/outbox.h"
#include "models/search/search_desk.h"
#include "ui/reissue/reissue_words_presenter.h"

#include <QObject>
#include <QTimeZone>

namespace cf::ui {

/// All of it outlives the presenter.
struct ReissueParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    outbox::Outbox& outbox;
    const Clock& clock;
    QTimeZone businessZone;
    QString person; ///< who asks, as this machine's accounts call them
    // For what became of it, and what would be sent; none of them: neither is offered.
    ContentSource* content = nullptr;
    DocumentReader* reader = nullptr;
    CanonicalReader* forms = nullptr;
    SecretStore* secrets = nullptr; ///< for signing
    desk::Desk* desk = nullptr;     ///< what persons noted on exceptions; none: whether a letter may be sent again is not asked
    bool canCompare() const { return content && reader && forms; }
};

class ReissuePresenter : public QObject
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

    explicit ReissuePresenter(ReissueParts parts, QObject* parent = nullptr);

    /// customer: whose copy it is, where a letter went to several; empty: the holder's.
    void begin(const CommunicationId& communication, const QString& customer);
    /// A request that was kept as a draft: problems() says what stands against it by now. It is looked at, and not submitted once more.
    void judge(const ReissueRequest& drafted);
    State state() const { return m_state; }
    QString error() const { return m_error; }
    const evidence::ReissueCheck& check() const { return m_check; }
    const ReissueRequest& request() const { return m_request; }
    TimeTelling telling() const;

    void setMode(ReissueMode mode);
    void setChannel(Channel channel); ///< with the address that is known for it
    void setRecipient(const QString& recipient);
    void setAddress(const QString& address);
    void setReason(ReissueReason reason);
    void setRemark(const QString& remark);
    void setAuthority(const RequestAuthority& authority);
    void setFee(const QString& fee);
    void setMarked(bool isMarked); ///< as a copy

    /// What stands against submitting, a sentence each; empty: nothing.
    QStringList problems() const;
    QStringList concerns() const; ///< what the person goes past
    /// What failed with the letter and keeps it here, where its outcome may be recorded from here: no case leads it. nullptr: nothing does, or elsewhere.
    const evidence::LetterException* recordable() const;
    /// As this person; a note is wanted where deedBar() says so. What comes of it is told by changed().
    void recordOutcome(const QString& outcome, const QString& note);
    ExceptionDeed outcomeDeed(const QString& outcome, const QString& note) const;
    bool isModeOffered(ReissueMode mode) const { return composeTrouble(mode) == cache::ComposeTrouble::None; }
    /// Why nothing can be composed in this way; None also where nothing is.
    cache::ComposeTrouble composeTrouble(ReissueMode mode) const;
    /// Where the request goes: the name of the workflow system; empty: none is connected, and nothing can be asked for.
    QString workflow() const { return m_workflowName; }

    void submit();
    void keepDraft();
    void takeBack();
    QString key() const { return m_key; }
    std::optional<UtcMs> undoUntil() const;

Q_SIGNALS:
    void changed();

private:
    void load(const CommunicationId& communication, const QString& customer, std::vector<evidence::EarlierRequest> earlier);
    void take(const Result<evidence::ReissueCheck>& check);
    void askGuard(std::function<void()> then); ///< whether it may be sent again at all
    void send(bool isDraft);
    void fail(const QString& sentence);

    ReissueParts m_parts;
    State m_state = State::Loading;
    QString m_error, m_problem;
    evidence::ReissueCheck m_check;
    std::optional<evidence::ResendHindrance> m_hindrance;
    ReissueRequest m_request;
    std::optional<ReissueRequest> m_drafted;
    RepositoryId m_workflow;
    QString m_workflowName, m_key;
    UtcMs m_submitted = 0;
    quint64 m_asked = 0;
    bool m_isDraft = false, m_isMarked = true;
};

/// Requests about a communication that lie in the outbox, as the check takes them.
std::vector<evidence::EarlierRequest> earlierRequests(const std::vector<outbox::ListedIntent>& listed);
/// Deadlines of a case that is started now: to verify by the end of the next day, to approve two days later, two weeks for the delivery.
ReissueDeadlines deadlinesFrom(UtcMs now);

} // namespace cf::ui
