// Connecting a repository on a server, or changing how one is reached: what is typed, trying it, and writing it down.
#pragma once

#include "models/domain/connection_setting.h"
#include "models/domain/ports/connection_control.h"
#include "models/domain/ports/sync_control.h"

#include <QObject>

#include <stop_token>

namespace cf::ui {

/// What a kind of repository is called, and what is said of it where one is chosen.
QString repositoryKindWord(RepositoryKind kind);
QString repositoryKindNote(RepositoryKind kind);
/// Kinds on servers that can be connected, in the order they are offered.
std::vector<RepositoryKind> connectableKinds();

/// A setting as it is shown: its name in words, what holds without it, what it is for.
struct SettingLine {
    QString name, word, usual, help;
    friend bool operator==(const SettingLine&, const SettingLine&) = default;
};
std::vector<SettingLine> settingLines(RepositoryKind kind);

struct StepLine {
    enum class State { Waiting, Passed, Lacking, Failed };
    State state = State::Waiting; ///< Lacking: the server cannot do it, and it works without
    QString word, evidence;
    friend bool operator==(const StepLine&, const StepLine&) = default;
};

class ConnectPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State { Typing, SigningIn, Trying, Tried, Saving, Done };

    ConnectPresenter(ConnectionControl& connections, SyncControl& sync, QObject* parent = nullptr);
    ~ConnectPresenter() override;

    /// One that is connected: kind and name stay.
    void edit(const Repository& repository);
    bool isNew() const { return m_isNew; }

    RepositoryDraft& draft() { return m_draft; } ///< after a change: noteTyped()
    const RepositoryDraft& draft() const { return m_draft; }
    void setSecret(Secret secret); ///< typed
    void noteTyped(); ///< what was tried before says nothing any more
    QString problem() const; ///< what stands against trying it; empty when nothing does
    bool usesBrowser() const { return m_draft.connection.signIn == SignInKind::OAuth; }
    bool isSignedIn() const { return !m_granted.isEmpty(); } ///< in the browser, since this began
    QString signInProblem() const; ///< what stands against signing in in the browser

    State state() const { return m_state; }
    const std::vector<StepLine>& steps() const { return m_steps; }
    bool worked() const { return m_worked; } ///< every step that is needed passed
    QString outcome() const { return m_outcome; } ///< one sentence after trying or when it could not be written down
    const std::optional<RecordSample>& sample() const { return m_sample; }

    void signIn(); ///< in the browser; then tries it
    void forgetSignIn(); ///< another server or program is signed in to
    void tryOut();
    void stop();
    void save(); ///< connects or changes it, and has it synchronised

Q_SIGNALS:
    void changed();
    void done(const QString& name);

private:
    void showWaiting();
    void takeSteps(const Result<std::vector<ProbeStep>>& steps);
    void takeSaved(const Result<Repository>& saved);
    std::optional<Secret> secret() const;
    bool needsSecret() const;

    ConnectionControl& m_connections;
    SyncControl& m_sync;
    RepositoryDraft m_draft;
    Secret m_secret, m_granted; ///< typed; got by the browser
    bool m_isNew = true, m_worked = false, m_keptBrowser = false, m_isKept = true; ///< what the keychain has is of a sign-in in the browser; it has any
    State m_state = State::Typing;
    std::vector<StepLine> m_steps;
    QString m_outcome;
    std::optional<RecordSample> m_sample;
    std::stop_source m_stop;
    int m_sequence = 0; ///< answers to what was asked before are not looked at
};

} // namespace cf::ui
