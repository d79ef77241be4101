// The composition root: the one place that names concrete classes of every layer and decides who lives how long.
#pragma once

#include "app/activity_keeper.h"
#include "app/exchange_logs.h"
#include "app/recorded_connections.h"
#include "app/recorded_content.h"
#include "app/system_browser.h"
#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/connectors/connectors.h"
#include "models/desk/desk.h"
#include "models/desk/erasure_book.h"
#include "models/outbox/outbox.h"
#include "models/reading/reader_pool.h"
#include "models/search/index_mending.h"
#include "models/search/search_desk.h"
#include "models/secrets/keychain.h"
#include "models/sync/connected_content.h"
#include "models/sync/connection_desk.h"
#include "models/sync/dispatch_desk.h"
#include "models/sync/hold_reader.h"
#include "models/sync/profile_erasure.h"
#include "ui/retention/disposition_guard_presenter.h"
#include "ui/retention/letter_standings_presenter.h"
#include "models/sync/source_verifier.h"
#include "models/sync/sync_desk.h"

#include <QTimer>

namespace cf {

/// One opened profile with everything that works on it. Both the window and the command line stand on this.
class Program
{
public:
    /// Makes the directory when it is not there. Storage, or Conflict when a newer program wrote it.
    static Result<std::unique_ptr<Program>> open(const QString& profileDirectory);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)
    /// Where profiles are when none is named: the platform's place for application data.
    static QString defaultProfile();
    /// The program that opens documents: beside this one, or where a distribution puts what only programs run.
    static QString readerProgram();

    const QString& profile() const { return m_profile; }
    const Clock& clock() const { return m_clock; }
    cache::Cache& cache() { return *m_cache; }
    desk::Desk& desk() { return *m_desk; }
    outbox::Outbox& outbox() { return *m_outbox; }
    DispatchControl& dispatch() { return *m_dispatch; }
    DocumentReader& reader() { return *m_reader; }
    CanonicalReader& forms() { return *m_reader; }
    ContentSource& content() { return *m_recorded; } ///< each reading is an entry in the log
    activity::Log& activity() { return *m_log; }
    ActivityKeeper& keeper() { return *m_keeper; }
    desk::RoleDesk& roleDesk() { return *m_roles; }
    RoleGuard& roles() { return *m_guard; }
    Verification& verification() { return *m_verifier; }
    HoldControl& holds() { return *m_holds; }
    SyncControl& sync() { return *m_sync; }
    desk::ErasureBook& erasures() { return *m_erasures; }
    ErasureControl& erasing() { return *m_erasing; }
    search::SearchDesk& search() { return *m_search; }
    /// Of the same index as search(): what is read of it is held once.
    const search::IndexFactory& searches() const { return m_searches; }
    RepairControl& repair() { return *m_mending; }
    ui::LetterStandings& standings() { return *m_standings; } ///< what searches know of holds and retention
    SecretStore& secrets() { return *m_keychain; }
    RecordedConnections& connections() { return *m_recordedConnections; } ///< each change is an entry in the log
    SystemBrowser& browser() { return *m_browser; }
    /// From now on repositories are looked at by themselves, as often as each of them says, and what lies in the outbox leaves when it is due.
    void keepInStep();
    /// After a run of this repository: what it shows of commands, and what comes next of what was asked for. `then`: done, or why not all of it.
    void follow(const QString& name, std::function<void(const std::optional<Error>&)> then = {});
    /// Who is signed in at this machine, as its accounts call them: the name under which things are asked for.
    static QString person();
    /// The zone of the organisation: the setting, else the system's.
    QTimeZone businessZone() const;

private:
    Program() = default;
    void resume(const RepositoryId& system); ///< somebody mended how one signs in there
    void lookForWhatWasMissing();            ///< what kept systems from being signed in to on this machine may be there now
    QString m_profile;
    SystemClock m_clock;
    // In the order of dependence: what stands below uses what stands above, and goes first.
    std::unique_ptr<activity::Log> m_log;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::RoleDesk> m_roles;
    std::unique_ptr<desk::ErasureBook> m_erasures;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<reading::ReaderPool> m_reader;
    std::unique_ptr<secrets::Keychain> m_keychain;
    std::shared_ptr<RoleGuard> m_guard;
    std::unique_ptr<ActivityKeeper> m_keeper;
    std::unique_ptr<SystemBrowser> m_browser;
    std::unique_ptr<ExchangeLogs> m_logs;
    std::unique_ptr<sync::ConnectionDesk> m_connections;
    std::unique_ptr<RecordedConnections> m_recordedConnections;
    std::unique_ptr<sync::ConnectedContent> m_content;
    std::unique_ptr<RecordedContent> m_recorded;
    std::unique_ptr<sync::SourceVerifier> m_verifier;
    std::unique_ptr<sync::HoldReader> m_holds;
    search::IndexFactory m_searches;
    std::unique_ptr<search::SearchDesk> m_search;
    std::unique_ptr<search::IndexMending> m_mending;
    std::unique_ptr<sync::SyncDesk> m_sync;
    std::unique_ptr<sync::ProfileErasure> m_erasing;
    std::unique_ptr<ui::DispositionGuard> m_dispositions;
    std::unique_ptr<sync::DispatchDesk> m_dispatch;
    std::unique_ptr<ui::LetterStandings> m_standings;
    std::unique_ptr<QTimer> m_looking;
};

} // namespace cf
