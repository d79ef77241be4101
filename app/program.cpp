#include "app/program.h"

#include "models/connectors/remote/browser_sign_in.h"
#include "models/desk/decided_records.h"
#include "models/domain/connection_setting.h"
#include "models/http/network_transport.h"
#include "models/search/indexed_search.h"
#include "models/sync/follow_reissues.h"
#include "ui/record/composition_review_presenter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

#include <set>

namespace cf {

QString Program::defaultProfile() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

QString Program::readerProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString& place : {here.filePath(QStringLiteral("counterfoil-reader")),
                                 here.filePath(QStringLiteral("../libexec/counterfoil/counterfoil-reader"))}) {
        if (QFileInfo(place).isExecutable()) {
            return QDir::cleanPath(place);
        }
    }
    return here.filePath(QStringLiteral("counterfoil-reader"));
}

QTimeZone Program::businessZone() const
{
    const QSettings settings(QDir(m_profile).filePath(QStringLiteral("counterfoil.ini")), QSettings::IniFormat);
    const QTimeZone chosen(settings.value(QStringLiteral("businessZone")).toString().toLatin1());
    return chosen.isValid() ? chosen : QTimeZone(QTimeZone::systemTimeZoneId());
}

void Program::keepInStep()
{
    constexpr int everyMs = 5'000;
    m_looking = std::make_unique<QTimer>();
    m_looking->setInterval(everyMs);
    QObject::connect(m_looking.get(), &QTimer::timeout, m_sync.get(), &sync::SyncDesk::runDue);
    QObject::connect(m_looking.get(), &QTimer::timeout, m_dispatch.get(), &sync::DispatchDesk::serveDue);
    QObject::connect(m_outbox.get(), &outbox::Outbox::changed, m_dispatch.get(), &sync::DispatchDesk::serveDue);
    QObject::connect(m_dispatch.get(), &DispatchControl::served, m_outbox.get(), [this] { ui::keepReviewReports(*m_outbox, *m_desk, m_clock, m_outbox.get()); });
    // The effect of a command comes back only by reading.
    const auto touched = std::make_shared<std::set<RepositoryId>>();
    QObject::connect(m_dispatch.get(), &DispatchControl::moved, m_sync.get(), [touched](const RepositoryId& system) { touched->insert(system); });
    QObject::connect(m_dispatch.get(), &DispatchControl::served, m_sync.get(), [this, touched] {
        if (touched->empty()) {
            return;
        }
        deliver(m_cache->repositories(), m_sync.get(), [this, systems = std::exchange(*touched, {})](const Result<std::vector<Repository>>& all) {
            QStringList names;
            for (const Repository& one : all.value_or(std::vector<Repository>())) {
                if (systems.contains(one.id)) {
                    names << one.name;
                }
            }
            if (!names.isEmpty()) { // none would mean all
                m_sync->syncNow(names);
            }
        });
    });
    QObject::connect(m_sync.get(), &SyncControl::runFinished, m_sync.get(), [this](const QString& name) { follow(name); });
    m_looking->start();
    deliver(m_erasing->resume(), m_sync.get(), [](const Result<ErasureOutcome>& resumed) { // what a program that was killed had begun
        if (!resumed) {
            qWarning("an erasure that was begun does not go on: %s", qPrintable(resumed.error().detail));
        }
    });
    m_standings->keep();
    m_sync->runDue();
    lookForWhatWasMissing();
    m_dispatch->serve();
}

void Program::resume(const RepositoryId& system)
{
    deliver(m_outbox->resumeSystem(system), m_outbox.get(), [](const Result<bool>& resumed) {
        if (!resumed) {
            qWarning("outbox: %s", qPrintable(resumed.error().detail));
        }
    });
}

void Program::lookForWhatWasMissing()
{
    deliver(m_outbox->heldSystems(), m_sync.get(), [this](const Result<std::vector<outbox::HeldSystem>>& held) {
        for (const outbox::HeldSystem& one : held.value_or(std::vector<outbox::HeldSystem>())) {
            if (one.error.kind != ErrorKind::Unauthorised) { // a refusal there is for a person to mend
                resume(one.system);
            }
        }
    });
}

namespace {

QCoro::Task<void> followed(sync::FollowParts parts, RepositoryId system, std::function<void(std::optional<Error>)> noted)
{
    const Result<int> seen = co_await sync::seeEffects(parts, system);
    const sync::Followed next = co_await sync::followReissues(parts);
    std::optional<Error> error = next.error;
    if (!seen) {
        error = seen.error();
    } else if (!error && next.withoutMiddleware > 0) {
        error = Error{ErrorKind::NotFound, QStringLiteral("no middleware is connected"), {}};
    }
    noted(error);
}

/// Of an archive: what was filed there.
QCoro::Task<void> seen(sync::FollowParts parts, RepositoryId system, std::function<void(std::optional<Error>)> noted)
{
    const Result<int> filed = co_await sync::seeEffects(parts, system);
    noted(filed ? std::optional<Error>() : filed.error());
}

} // namespace

void Program::follow(const QString& name, std::function<void(const std::optional<Error>&)> then)
{
    const sync::FollowParts parts{*m_cache, *m_outbox, *m_content, m_clock};
    const auto noted = [desk = QPointer(m_dispatch.get()), then = std::move(then)](const std::optional<Error>& error) {
        if (desk) {
            desk->noteFollowing(error);
        }
        if (then) {
            then(error);
        } else if (error) {
            qWarning("what follows from cases: %s", qPrintable(error->detail));
        }
    };
    deliver(m_cache->repositories(), m_sync.get(), [parts, name, noted](const Result<std::vector<Repository>>& all) {
        if (!all) {
            noted(all.error());
            return;
        }
        const auto one = std::ranges::find(*all, name, &Repository::name);
        if (one != all->end() && holdsRecords(one->kind)) {
            seen(parts, one->id, noted);
        } else if (one != all->end()) {
            followed(parts, one->id, noted);
        } else {
            noted({});
        }
    });
}

QString Program::person()
{
    const struct passwd* account = ::getpwuid(::geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(::geteuid());
}

Program::~Program()
{
    // What is waited for from here on may wait for the keychain or the browser, and they would answer on this thread.
    if (m_keychain) {
        m_keychain->close();
    }
    if (m_browser) {
        m_browser->close();
    }
}

Result<std::unique_ptr<Program>> Program::open(const QString& profileDirectory)
{
    std::unique_ptr<Program> program(new Program);
    program->m_profile = QDir(profileDirectory).absolutePath();
    CF_TRY(program->m_cache, cache::Cache::open(program->m_profile)); // makes the directory
    CF_TRY(program->m_log, activity::Log::open(program->m_profile, program->m_clock));
    CF_TRY(program->m_desk, desk::Desk::open(program->m_profile));
    CF_TRY(program->m_roles, desk::RoleDesk::open(program->m_profile));
    CF_TRY(program->m_erasures, desk::ErasureBook::open(program->m_profile));
    CF_TRY(program->m_outbox, outbox::Outbox::open(program->m_profile));
    reading::ReaderSettings reader;
    reader.program = readerProgram();
    program->m_reader = std::make_unique<reading::ReaderPool>(reader);
    program->m_keychain = std::make_unique<secrets::Keychain>(program->m_profile);
    program->m_guard = std::make_shared<RoleGuard>(program->m_profile, person(), *program->m_log);
    program->m_keeper = std::make_unique<ActivityKeeper>(*program->m_log, *program->m_keychain, *program->m_outbox, program->m_clock, person(), program->m_guard);
    program->m_keeper->guard(*program->m_desk);
    program->m_keeper->guard(*program->m_roles);
    program->m_keeper->guard(*program->m_erasures);
    program->m_browser = std::make_unique<SystemBrowser>();
    connectors::RemoteParts parts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                  .patience = std::make_shared<http::TimerPatience>(),
                                  .clock = program->m_clock,
                                  .chance = [] { return QRandomGenerator::global()->generateDouble(); },
                                  .secret = [keychain = program->m_keychain.get()](const SecretName& name) {
                                      return keychain->read(name, Asking::Nobody);
                                  },
                                  .keep = [keychain = program->m_keychain.get()](const SecretName& name, const Secret& secret) {
                                      return keychain->store(name, secret, Asking::Nobody);
                                  },
                                  .mails = [mails = program->m_reader.get()](QByteArray mail) { return mails->mailParts(std::move(mail)); }};
    program->m_logs = std::make_unique<ExchangeLogs>();
    const auto connectWith = [parts, logs = program->m_logs.get(), documents = program->m_reader.get()](
                                 const Repository& repository, const std::optional<Secret>& secret) {
        connectors::RemoteParts own = parts;
        own.log = logs->of(repository.id);
        if (secret) {
            own.secret = [kept = *secret](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(kept)); };
            own.keep = {};
        }
        return connectors::connectorFor(repository, own, *documents);
    };
    const auto signIn = [parts, logs = program->m_logs.get(), browser = program->m_browser.get(), keeper = program->m_keeper.get()](const Repository& repository, std::stop_token stop) {
        keeper->noteSignIn(repository.id, ActOutcome::Begun);
        connectors::RemoteParts own = parts;
        own.log = logs->of(repository.id);
        return connectors::signInByBrowser(repository, own, *browser, stop);
    };
    const auto connect = [connectWith](const Repository& repository) { return connectWith(repository, {}); };
    program->m_connections = std::make_unique<sync::ConnectionDesk>(
        sync::ConnectionParts{*program->m_cache, *program->m_keychain, program->m_clock, connectWith, signIn,
                              [logs = program->m_logs.get()](const RepositoryId& id) { return logs->told(id); },
                              [profile = program->m_profile] { return desk::decidedRecords(profile); },
                              [own = program.get()](const RepositoryId& system) {
                                  own->m_keeper->noteSignIn(system, ActOutcome::Done);
                                  own->resume(system);
                              }});
    program->m_recordedConnections = std::make_unique<RecordedConnections>(*program->m_connections, *program->m_guard, *program->m_log, person());
    program->m_content = std::make_unique<sync::ConnectedContent>(
        *program->m_cache, connect, sync::FirstReading{*program->m_reader, program->m_clock});
    program->m_recorded = std::make_unique<RecordedContent>(*program->m_content, *program->m_log, person(), program->m_guard);
    program->m_verifier =
        std::make_unique<sync::SourceVerifier>(*program->m_cache, *program->m_content, program->m_clock);
    program->m_holds = std::make_unique<sync::HoldReader>(*program->m_cache, connect);
    const search::IndexFactory searches = search::indexedSearches();
    program->m_searches = recordedSearches(searches, program->m_keeper->pageObserver());
    program->m_search = std::make_unique<search::SearchDesk>(program->m_cache->readers(), recordedSearches(searches, program->m_keeper->searchObserver()));
    program->m_mending = std::make_unique<search::IndexMending>(program->m_cache->readers(), program->m_cache->writer(), program->m_cache->path());
    program->m_sync = std::make_unique<sync::SyncDesk>(
        sync::PullerParts{*program->m_cache, *program->m_reader, program->m_clock, {}}, connect);
    program->m_sync->setAdmission([own = program.get()](const RepositoryId& repository) { return own->m_recordedConnections->admitFolder(repository); });
    program->m_keeper->observe(*program->m_sync, *program->m_cache);
    program->m_dispatch = std::make_unique<sync::DispatchDesk>(*program->m_outbox, *program->m_cache, program->m_clock, connect);
    program->m_erasing = std::make_unique<sync::ProfileErasure>(*program->m_cache, program->m_clock, program->m_profile);
    program->m_dispositions = std::make_unique<ui::DispositionGuard>(*program->m_cache, searches, *program->m_desk, program->m_clock, [raw = program.get()] { return raw->businessZone(); });
    program->m_dispatch->setGuard(*program->m_dispositions);
    program->m_standings = std::make_unique<ui::LetterStandings>(
        ui::StandingParts{*program->m_cache, *program->m_desk, *program->m_outbox, searches, program->m_profile, program->m_clock, [raw = program.get()] { return raw->businessZone(); }});
    return program;
}

} // namespace cf
