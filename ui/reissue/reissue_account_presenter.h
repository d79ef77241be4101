// What became of a letter that was asked for once more: gathers it from the outbox, the case and the archives, fetches the original and what came
// of it, and tells how equal they are; writes a certificate of it. GUI thread.
#pragma once

#include "models/evidence/reissue/reissue_account.h"
#include "ui/compare/sameness_presenter.h"
#include "ui/paper/sealed_paper_presenter.h"
#include "ui/reissue/reissue_presenter.h"

namespace cf::ui {

class ReissueAccountPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Nothing,
        Loading,
        Missing, ///< the outbox has no such reissue
        Failed,  ///< error()
        Shown,   ///< what is known without the bytes; isComparing() while they are fetched and compared
    };

    /// parts: with content, reader and forms.
    explicit ReissueAccountPresenter(ReissueParts parts, QObject* parent = nullptr);

    /// reference: of the request, "CF-…"; or the key of one of its commands.
    void show(const QString& reference);
    void again();
    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    bool isComparing() const { return m_isFetching || m_sameness.state() == SamenessPresenter::State::Running; }
    /// As of now: `at` is when it was gathered.
    const evidence::ReissueAccount& account() const { return m_account; }
    SamenessPresenter& sameness() { return m_sameness; }
    TimeTelling telling() const;

Q_SIGNALS:
    void changed();
    void done(); ///< Missing, Failed, or Shown with all that can be had

private:
    void take(const std::optional<PlanStanding>& standing);
    void gather(const Plan& plan, const std::vector<outbox::ListedIntent>& listed);
    void trace(const Plan& plan, const ReissueRequest& request, const std::vector<Intent>& intents, const std::vector<IntentStep>& history);
    void fetch();
    void fetchComposed();
    void compare();
    void end(State state);

    ReissueParts m_parts;
    SamenessPresenter m_sameness;
    State m_state = State::Nothing;
    Error m_error;
    QString m_reference;
    evidence::ReissueAccount m_account;
    QByteArray m_original, m_result;
    quint64 m_asked = 0;
    int m_awaited = 0; ///< documents that are being fetched
    bool m_isFetching = false;
};

/// Of everything about a communication that was asked for, newest first: reference and when.
QFuture<Result<std::vector<outbox::ListedIntent>>> reissuesOf(outbox::Outbox& outbox, const CommunicationId& communication);

} // namespace cf::ui
