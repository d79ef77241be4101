#include "ui/repositories/connect_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

namespace cf::ui {

namespace {

using Step = ProbeStep::Step;

std::vector<Step> stepsFor(RepositoryKind kind)
{
    if (liesOnDisk(kind)) {
        return {Step::Address, Step::Repository, Step::Records};
    }
    return {Step::Address, Step::Server, Step::SignIn, Step::Repository, Step::Records, Step::Deletions, Step::Clock};
}

QString stepWord(Step step)
{
    switch (step) {
    case Step::Address: return ConnectPresenter::tr("Address can be such a repository");
    case Step::Server: return ConnectPresenter::tr("Server answers, its certificate is trusted");
    case Step::SignIn: return ConnectPresenter::tr("Account and password are accepted");
    case Step::Repository: return ConnectPresenter::tr("Repository is there and may be read");
    case Step::Records: return ConnectPresenter::tr("Records are counted");
    case Step::Deletions: return ConnectPresenter::tr("Deletions are told by the server");
    case Step::Clock: break;
    }
    return ConnectPresenter::tr("Clocks agree");
}

} // namespace

ConnectPresenter::ConnectPresenter(ConnectionControl& connections, SyncControl& sync, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_sync(sync)
{
    m_draft.connection.signIn = signInOf(m_draft.kind, {});
    showWaiting();
}

ConnectPresenter::~ConnectPresenter() { m_stop.request_stop(); }

void ConnectPresenter::edit(const Repository& repository)
{
    m_isNew = false;
    m_keptBrowser = repository.connection.signIn == SignInKind::OAuth;
    m_isKept = !disconnectedSince(repository.connection);
    m_draft = draftOf(repository); // saved, it is connected again
    noteTyped();
}

void ConnectPresenter::setSecret(Secret secret)
{
    m_secret = std::move(secret);
    noteTyped();
}

std::optional<Secret> ConnectPresenter::secret() const
{
    const Secret& own = usesBrowser() ? m_granted : m_secret;
    return own.isEmpty() && !needsSecret() ? std::nullopt : std::optional(own);
}

bool ConnectPresenter::needsSecret() const { return !liesOnDisk(m_draft.kind) && (m_isNew || !m_isKept || m_keptBrowser != usesBrowser()); }

void ConnectPresenter::showWaiting()
{
    m_steps.clear();
    for (const Step step : stepsFor(m_draft.kind)) {
        m_steps.push_back({StepLine::State::Waiting, stepWord(step), {}});
    }
    m_worked = false;
    m_sample.reset();
    m_outcome.clear();
}

void ConnectPresenter::noteTyped()
{
    if (m_state == State::Trying || m_state == State::SigningIn) {
        stop();
    }
    m_state = State::Typing;
    showWaiting();
    Q_EMIT changed();
}

QString ConnectPresenter::problem() const
{
    if (usesBrowser()) {
        const QString against = signInProblem();
        return !against.isEmpty() || !needsSecret() || isSignedIn() ? against : tr("Nobody has signed in yet.");
    }
    if (m_draft.address.trimmed().isEmpty()) {
        return tr("The address is missing.");
    }
    if (!liesOnDisk(m_draft.kind) && m_draft.connection.user.trimmed().isEmpty()) {
        return tr("The account is missing.");
    }
    if (needsSecret() && m_secret.isEmpty()) {
        return tr("The password is missing.");
    }
    const Result<Repository> repository = m_connections.check(m_draft);
    return repository ? QString() : repository.error().detail;
}

QString ConnectPresenter::signInProblem() const
{
    if (m_draft.address.trimmed().isEmpty()) {
        return tr("The address is missing.");
    }
    const Result<Repository> repository = m_connections.check(m_draft);
    return repository ? QString() : repository.error().detail;
}

void ConnectPresenter::signIn()
{
    if (m_state == State::SigningIn || m_state == State::Trying || !usesBrowser() || !signInProblem().isEmpty()) {
        return;
    }
    showWaiting();
    m_state = State::SigningIn;
    m_stop = std::stop_source();
    deliver(m_connections.signIn(m_draft, m_stop.get_token()), this, [this, asked = ++m_sequence](const Result<Secret>& secret) {
        if (asked != m_sequence) {
            return;
        }
        m_state = State::Typing;
        if (secret) {
            m_granted = *secret;
            tryOut();
        } else {
            m_outcome = errorText(secret.error());
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ConnectPresenter::forgetSignIn() { m_granted = Secret(); }

void ConnectPresenter::tryOut()
{
    if (m_state == State::Trying || m_state == State::SigningIn || !problem().isEmpty()) {
        return;
    }
    showWaiting();
    m_state = State::Trying;
    m_stop = std::stop_source();
    deliver(m_connections.tryOut(m_draft, secret(), m_stop.get_token()), this,
            [this, asked = ++m_sequence](const Result<std::vector<ProbeStep>>& steps) {
                if (asked == m_sequence) {
                    takeSteps(steps);
                }
            });
    Q_EMIT changed();
}

void ConnectPresenter::stop()
{
    if (m_state == State::Trying || m_state == State::SigningIn) {
        m_stop.request_stop();
        ++m_sequence;
        m_state = State::Typing;
        showWaiting();
        Q_EMIT changed();
    }
}

void ConnectPresenter::takeSteps(const Result<std::vector<ProbeStep>>& steps)
{
    m_state = State::Tried;
    if (!steps) {
        m_outcome = errorText(steps.error());
        Q_EMIT changed();
        return;
    }
    bool isBroken = false;
    for (const ProbeStep& step : *steps) {
        const std::vector<Step> shown = stepsFor(m_draft.kind);
        const auto place = std::ranges::find(shown, step.step) - shown.begin();
        if (place == std::ssize(shown)) {
            continue;
        }
        StepLine& line = m_steps[size_t(place)];
        line.evidence = step.detail;
        line.state = step.passed ? StepLine::State::Passed : step.isNeeded ? StepLine::State::Failed : StepLine::State::Lacking;
        if (line.state == StepLine::State::Failed) {
            m_outcome = errorSentence(step.failure);
            isBroken = true;
        }
    }
    m_worked = !isBroken && !steps->empty();
    Q_EMIT changed();
    if (m_worked) {
        deliver(m_connections.sample(m_draft, secret(), {}, m_stop.get_token()), this,
                [this, asked = m_sequence](const Result<RecordSample>& sample) {
                    if (asked == m_sequence && sample) {
                        m_sample = *sample;
                        Q_EMIT changed();
                    }
                });
    }
}

void ConnectPresenter::save()
{
    if (m_state == State::Saving || m_state == State::Trying || m_state == State::SigningIn) {
        return;
    }
    if (const QString against = problem(); !against.isEmpty()) { // a mapping or a zone that was chosen after the trial
        m_outcome = against;
        Q_EMIT changed();
        return;
    }
    m_state = State::Saving;
    m_outcome.clear();
    Q_EMIT changed();
    if (m_isNew) {
        deliver(m_connections.add(m_draft, secret().value_or(Secret())), this, [this](const Result<Repository>& added) { takeSaved(added); });
    } else {
        deliver(m_connections.change(m_draft, secret()), this, [this](const Result<void>& written) {
            takeSaved(written ? m_connections.check(m_draft) : Result<Repository>(tl::unexpected<Error>(written.error())));
        });
    }
}

void ConnectPresenter::takeSaved(const Result<Repository>& saved)
{
    if (!saved) {
        m_state = State::Tried;
        m_outcome = saved.error().kind == ErrorKind::Conflict ? tr("There is a repository of this name.") : errorText(saved.error());
        Q_EMIT changed();
        return;
    }
    m_secret = m_granted = Secret();
    m_state = State::Done;
    m_sync.syncNow({saved->name});
    Q_EMIT changed();
    Q_EMIT done(saved->name);
}

} // namespace cf::ui
