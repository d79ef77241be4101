#include "app/window.h"

#include "app/cli/command.h"
#include "app/program.h"
#include "app/recorded_clipboard.h"
#include "app/time_stamping.h"
#include "app/window_door.h"
#include "app/window_link.h"
#include "models/cache/bring_up_to_date.h"
#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "ui/activity/activity_page.h"
#include "ui/audit/audit_page.h"
#include "ui/campaign/campaigns_page.h"
#include "ui/compare/compare_page.h"
#include "ui/customers/customers_page.h"
#include "ui/erasure/erasure_page.h"
#include "ui/disputes/disputes_page.h"
#include "ui/exceptions/exceptions_page.h"
#include "ui/handovers/hand_overs_page.h"
#include "ui/findings/findings_page.h"
#include "ui/matters/matters_page.h"
#include "ui/outbox/outbox_page.h"
#include "ui/packs/pack_paper.h"
#include "ui/packs/packs_page.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/paper/paper_pdf.h"
#include "ui/record/record_factory.h"
#include "ui/record/unmasking_presenter.h"
#include "ui/reissue/reissue_plans_page.h"
#include "ui/reports/reports_page.h"
#include "ui/requests/correspondence_access.h"
#include "ui/requests/requests_page.h"
#include "ui/repositories/repositories_page.h"
#include "ui/holds/holds_page.h"
#include "ui/holds/hold_trial_words_presenter.h"
#include "ui/holds/hold_upkeep_words_presenter.h"
#include "ui/holds/hold_words_presenter.h"
#include "ui/holds/standing_holds_presenter.h"
#include "ui/preservation/preservation_page.h"
#include "ui/retention/retention_page.h"
#include "ui/roles/role_fence.h"
#include "ui/roles/roles_page.h"
#include "ui/rules/rules_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/repository_feed_presenter.h"
#include "ui/shell/shots.h"
#include "ui/shell/upgrade_window.h"
#include "ui/tasks/tasks_page.h"
#include "ui/templates/templates_page.h"
#include "ui/widgets/theme.h"
#include "ui/workspaces/workspaces_page.h"

#include <QApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

namespace cf {

namespace {

struct WindowCall {
    QString profile;  ///< a folder
    QString shots;    ///< a folder
    QStringList only; ///< pages
    QString link;     ///< what to show first
    QString unknown;  ///< the first argument that means nothing
};

WindowCall callFrom(const QStringList& arguments, const QString& profile)
{
    WindowCall call;
    call.profile = profile.isEmpty() ? Program::defaultProfile() : profile;
    for (qsizetype i = 0; i < arguments.size() && call.unknown.isEmpty(); ++i) {
        const QString& word = arguments[i];
        if (word == u"--shots" && i + 1 < arguments.size()) {
            call.shots = arguments[++i];
        } else if (word == u"--only" && i + 1 < arguments.size()) {
            call.only = arguments[++i].split(u',', Qt::SkipEmptyParts);
        } else if (word == u"--profile" && i + 1 < arguments.size()) {
            call.profile = arguments[++i];
        } else if (word.startsWith(u"--profile=")) {
            call.profile = word.mid(10);
        } else if (isLink(word) && call.link.isEmpty()) {
            call.link = word;
        } else {
            call.unknown = word;
        }
    }
    return call;
}

/// What is ignored of pages is remembered beside the rest that the window remembers of itself.
ui::CompareParts comparePartsOf(Program& program)
{
    const auto settings = std::make_shared<QSettings>(QDir(program.profile()).filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    return {program.cache(), program.content(), program.reader(), program.clock(), program.businessZone(), [settings](const QString& key) { return settings->value(key); },
            [settings](const QString& key, const QVariant& value) { settings->setValue(key, value); }, &program.forms()};
}

/// What counts as a notice is remembered there as well.
ui::WorkspacesParts workspacesPartsOf(Program& program, const std::shared_ptr<ui::RequestStarter>& requests)
{
    const auto settings = std::make_shared<QSettings>(QDir(program.profile()).filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    return {program.cache(), program.searches(), program.clock(), program.businessZone(), [settings](const QString& key) { return settings->value(key); },
            [settings](const QString& key, const QVariant& value) { settings->setValue(key, value); }, requests};
}

/// What was chosen for a reading or a snapshot is remembered there, too.
ui::PreservationParts preservationPartsOf(Program& program)
{
    const auto settings = std::make_shared<QSettings>(QDir(program.profile()).filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    return {{program.cache(), program.desk(), program.verification(), program.clock(), program.businessZone(), Program::person(), QStringLiteral("Counterfoil ") + QCoreApplication::applicationVersion(), program.searches(),
             &program.content(), &program.reader()},
            program.searches(), program.secrets(), &ui::paperPdf, [settings](const QString& key) { return settings->value(key); },
            [settings](const QString& key, const QVariant& value) { settings->setValue(key, value); }};
}

/// A dispute's buttons ask for the letter of that stage.
ui::DisputesParts disputesPartsOf(Program& program, const std::shared_ptr<ui::RequestStarter>& requests)
{
    const auto answer = [requests](const ui::DisputeAnswer& wanted) {
        if (requests->open) {
            requests->open({RequestAbout::Dispute, wanted.dispute, codeOf(wanted.stage)});
        }
    };
    return {program.cache(), program.searches(), program.desk(), program.clock(), program.businessZone(), program.profile(), Program::person(), answer, requests};
}

constexpr int upgradeUnseenMs = 600; ///< what takes no longer is not worth a window

/// Before the window is there, on another thread. False: somebody quit.
bool bringUpToDate(QApplication& application, const QString& profile)
{
    ui::applyTheme(application, {});
    const QFuture<Result<void>> upgrade = cache::bringUpToDate(profile);
    QFutureWatcher<Result<void>> watcher;
    ui::UpgradeWindow window(profile);
    QTimer unseen;
    unseen.setSingleShot(true);
    bool isQuit = false;
    QObject::connect(&unseen, &QTimer::timeout, &window, &QWidget::show);
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &window, [&] { window.setProgress(watcher.progressValue(), watcher.progressMaximum()); });
    QObject::connect(&watcher, &QFutureWatcherBase::progressRangeChanged, &window, [&] { window.setProgress(watcher.progressValue(), watcher.progressMaximum()); });
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &window, [] { QCoreApplication::exit(); });
    QObject::connect(&window, &ui::UpgradeWindow::quitRequested, &window, [&] {
        isQuit = true;
        QCoreApplication::exit();
    });
    watcher.setFuture(upgrade);
    unseen.start(upgradeUnseenMs);
    QApplication::exec();
    return !isQuit; // what went wrong is told by who opens the profile next
}

/// Which record was shown to whom.
ui::RecordFactory recorded(Program& program, ui::RecordFactory factory)
{
    return [&program, factory = std::move(factory)](QWidget* parent, ui::PageContext& context) {
        ui::RecordSlot slot = factory(parent, context);
        slot.show = [&program, show = std::move(slot.show), last = CommunicationId()](const std::optional<CommunicationId>& selected) mutable {
            if (selected && *selected != last) {
                program.activity().noteSoon({ActKind::RecordOpen, ActOutcome::Done, Program::person(), {{QStringLiteral("communication"), selected->value()}}, {}});
                last = *selected;
            }
            show(selected);
        };
        return slot;
    };
}

QString queryFor(query::Field field, const QString& value)
{
    return query::print(query::of(query::equalTerm(field, value)));
}

void follow(ui::MainWindow& window, const WindowLink& link)
{
    switch (link.shows) {
    case WindowLink::Shows::Window: break;
    case WindowLink::Shows::Customer: window.openPage(QStringLiteral("customers"), link.subject); break;
    case WindowLink::Shows::Record: window.runQuery(queryFor(query::Field::Document, link.subject)); break;
    case WindowLink::Shows::Case: window.runQuery(queryFor(query::Field::Case, link.subject)); break;
    case WindowLink::Shows::Search: window.runQuery(link.subject); break;
    }
}

/// What another start was asked to show. A desktop lets a window come to the front when it is given the token of who asked.
void answer(ui::MainWindow& window, const QString& asked, const QByteArray& token)
{
    if (const auto link = linkFrom(asked)) {
        if (!token.isEmpty()) {
            qputenv("XDG_ACTIVATION_TOKEN", token);
        }
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        follow(window, *link);
    }
}

} // namespace

int runWindow(QApplication& application, const QStringList& arguments, const QString& profile)
{
    QApplication::setApplicationDisplayName(QStringLiteral("Counterfoil"));
    QApplication::setDesktopFileName(QStringLiteral("counterfoil"));
    const WindowCall call = callFrom(arguments, profile);
    if (!call.unknown.isEmpty()) {
        cli::complain(QCoreApplication::translate("CommandLine", "there is no option %1; --help lists them")
                          .arg(call.unknown));
        return cli::Usage;
    }
    const auto link = linkFrom(call.link);
    if (!call.link.isEmpty() && !link) {
        cli::complain(QCoreApplication::translate("CommandLine", "this is no link of Counterfoil: counterfoil://customer/ID, record/DOCUMENT, case/REFERENCE or search/QUERY"));
        return cli::Usage;
    }
    if (link && WindowDoor::passOn(call.profile, call.link)) {
        return cli::Done;
    }
    if (!bringUpToDate(application, call.profile)) {
        std::_Exit(cli::Done); // a migration under way is rolled back by whoever opens the profile next; waiting for it is what nobody wanted
    }
    auto opened = Program::open(call.profile);
    if (!opened) {
        QMessageBox::critical(nullptr, QStringLiteral("Counterfoil"),
                              QCoreApplication::translate("Window", "The profile cannot be opened: %1").arg(opened.error().detail));
        return 1;
    }
    Program& program = **opened;
    if (const auto begun = program.keeper().begin({ActKind::ProgramStart, ActOutcome::Done, {}, {}, {}}); !begun) {
        QMessageBox::critical(nullptr, QStringLiteral("Counterfoil"),
                              QCoreApplication::translate("Window", "The activity log cannot be written, and without it nothing is done: %1").arg(begun.error().detail));
        return 1;
    }
    ui::setLeavingLog(&program.activity(), Program::person());
    ui::setLeavingBar([&roles = program.roles()](Right right, Act about) { return roles.admit(right, std::move(about)); });
    ui::setUnmaskLog(&program.activity(), Program::person());
    ui::Standing standingHere([&roles = program.roles()] { return roles.standing(); });
    ui::setStanding(&standingHere);
    ui::RoleFence fence(standingHere);
    RecordedClipboard clipboard(program.activity(), Program::person());
    ui::MainWindowParts parts{application,    program.search(), program.desk(),         program.cache(),
                              program.sync(), program.clock(),  program.businessZone(), program.profile()};
    auto reissues = std::make_shared<ui::ReissueParts>(
        ui::ReissueParts{program.cache(), program.searches(), program.outbox(), program.clock(), program.businessZone(), Program::person()});
    reissues->content = &program.content();
    reissues->reader = &program.reader();
    reissues->forms = &program.forms();
    reissues->secrets = &program.secrets();
    reissues->desk = &program.desk();
    parts.record = recorded(program, ui::recordFactory({program.cache(), program.content(), program.reader(), program.verification(), program.clock(),
                                      program.businessZone(), program.desk(), program.secrets(), reissues, &program.forms(), Program::person(), &program.erasures()}));
    const auto letters = std::make_shared<ui::CorrespondenceParts>(ui::CorrespondenceParts{program.cache(), program.searches(), program.outbox(), program.desk(), program.clock(),
                                                                                           program.businessZone(), program.profile(), Program::person(), &program.sync()});
    const auto requests = std::make_shared<ui::RequestStarter>();
    const ui::TemplatesParts templates{program.cache(), program.searches(), program.clock(), program.businessZone(), program.desk()};
    const auto add = [&parts](ui::PageGroup group, std::vector<ui::Page> pages) {
        for (ui::Page& page : pages) {
            page.group = group;
            parts.pages.push_back(std::move(page));
        }
    };
    add(ui::PageGroup::Cases, {ui::customersPage({program.cache(), program.searches(), program.desk(), program.clock(), program.businessZone()}),
                               ui::workspacesPage(workspacesPartsOf(program, requests)), ui::disputesPage(disputesPartsOf(program, requests)),
                               ui::packsPage({program.cache(), program.searches(),
                                              {program.content(), program.reader(), program.secrets(), program.desk(), program.clock(), program.businessZone(), program.profile(), &ui::packPaper}, Program::person(), ui::Signing::IfPossible, &program.outbox()}),
                               ui::mattersPage({program.cache(), program.searches(), program.desk(), program.clock(), program.businessZone(), &program.secrets(), &ui::paperPdf})});
    const ui::HoldParts holds{program.cache(), program.searches(), program.desk(), program.outbox(), program.holds(), program.clock(), program.businessZone(), Program::person()};
    add(ui::PageGroup::Sent, {ui::campaignsPage({program.cache(), program.searches(), program.clock(), program.businessZone(), program.profile(), &program.desk(), &program.outbox()}), ui::templatesPage(templates),
                              ui::contentPage(templates), ui::comparePage(comparePartsOf(program)), ui::reportsPage({program.cache(), program.searches(), program.clock(), program.businessZone()})});
    add(ui::PageGroup::Checks, {ui::holdsPage({holds, program.secrets(), &ui::paperPdf, QStringLiteral("Counterfoil ") + QCoreApplication::applicationVersion(), ui::certificateDirectory(program.profile())}), ui::findingsPage({program.cache(), program.searches(), program.desk(), program.clock(), program.businessZone(), [remembered = workspacesPartsOf(program, requests).remembered] { return ui::rememberedNoticeRule(remembered); }, &program.outbox()}),
                                ui::rulesPage({program.cache(), program.searches(), program.desk(), program.clock(), program.businessZone()}),
                                ui::handOversPage({program.cache(), program.searches(), program.clock(), program.businessZone(), {&program.outbox(), &program.desk()}}),
                                ui::retentionPage({{program.cache(), program.searches(), program.desk(), program.outbox(), program.clock(), program.businessZone(), Program::person(), QLocale().name().section(u'_', 0, 0)},
                                                   program.secrets(), &ui::paperPdf, QStringLiteral("Counterfoil ") + QCoreApplication::applicationVersion()}),
                                ui::erasurePage({{{program.cache(), program.searches(), program.desk(), program.outbox(), program.clock(), program.businessZone(), Program::person(), QLocale().name().section(u'_', 0, 0)}, program.erasures(), program.erasing()},
                                                 program.secrets(), &ui::paperPdf, QStringLiteral("Counterfoil ") + QCoreApplication::applicationVersion()}),
                                ui::preservationPage(preservationPartsOf(program)),
                                ui::exceptionsPage({program.cache(), program.searches(), program.desk(), program.outbox(), program.dispatch(), program.sync(), program.clock(), program.businessZone(), Program::person()})});
    add(ui::PageGroup::Work, {ui::tasksPage({program.cache(), program.outbox(), program.dispatch(), program.sync(), program.clock(), program.businessZone(), program.profile(), &program.desk(), Program::person()}),
                              ui::requestsPage({program.cache(), program.searches(), program.outbox(), program.desk(), program.clock(), program.businessZone(), Program::person()}),
                              ui::reissuePlansPage(*reissues),
                              ui::outboxPage({program.outbox(), program.dispatch(), program.cache(), program.clock(), program.businessZone(), Program::person(), program.profile(), reissues})});
    const QString name = QStringLiteral("Counterfoil ") + QCoreApplication::applicationVersion();
    const auto sign = [&program](std::function<void()> then) { program.keeper().signNow(std::move(then)); };
    const auto witness = std::make_shared<const ui::WitnessParts>(ui::WitnessParts{program.activity(), program.outbox(), program.cache(), program.content(), program.clock(), program.businessZone(), Program::person(), sign});
    add(ui::PageGroup::Systems, {ui::repositoriesPage({program.cache(), program.sync(), program.connections(), program.clock(), program.businessZone(), program.desk()}),
                                 ui::activityPage({program.activity(), program.clock(), program.businessZone(), Program::person(), sign, witness, ui::repositoriesOf(program.cache())}),
                                 ui::auditPage({*witness, {program.cache(), program.desk(), program.verification(), program.clock(), program.businessZone(), Program::person(), name}, holds, program.secrets(), &ui::paperPdf, program.profile(), name,
                                                [&program] { return program.roles().standing(); }}),
                                 ui::rolesPage({program.roleDesk(), standingHere, program.clock(), program.businessZone(), Program::person()})});
    parts.repair = &program.repair();
    parts.connections = &program.connections();
    parts.secrets = &program.secrets();
    ui::MainWindow window(std::move(parts));
    ui::addCorrespondence(window, letters, requests);
    window.show();
    std::unique_ptr<WindowDoor> door;
    std::unique_ptr<ui::StandingHolds> standing;
    std::unique_ptr<ui::StandingCertificates> certificates;
    std::unique_ptr<ui::WitnessPresenter> daily;
    std::unique_ptr<TimeStamping> stamping;
    QTimer hourly;
    if (call.shots.isEmpty()) {
        program.keepInStep();
        program.keeper().keep(true);
        standing = std::make_unique<ui::StandingHolds>(holds, program.sync());
        QObject::connect(&program.standings(), &ui::LetterStandings::lettersMade, standing.get(), &ui::StandingHolds::lookByStandings);
        QObject::connect(standing.get(), &ui::StandingHolds::joined, &window, [&window](const QString& matter, qint64 many) { window.say(ui::joinedWords(matter, many)); });
        QObject::connect(standing.get(), &ui::StandingHolds::drifted, &window, [&window](const QString& matter, qint64 many) { window.say(ui::driftedWords(matter, many)); });
        QObject::connect(standing.get(), &ui::StandingHolds::triedOut, &window, [&window](const KeptTrial& trial) { window.say(ui::triedOutWords(trial)); });
        certificates = std::make_unique<ui::StandingCertificates>(ui::CertificateParts{holds, program.secrets(), &ui::paperPdf, name, ui::certificateDirectory(program.profile())});
        QObject::connect(standing.get(), &ui::StandingHolds::ended, certificates.get(), [own = certificates.get()] { own->look(); }); // of what was just read back
        QObject::connect(&hourly, &QTimer::timeout, certificates.get(), [own = certificates.get()] { own->look(); }); // a day begins without a sync
        QObject::connect(certificates.get(), &ui::StandingCertificates::missing, &window, [&window](const QString& matter, const MissingCertificate& why) { window.say(ui::missingCertificateNotice(matter, why)); });
        daily = std::make_unique<ui::WitnessPresenter>(*witness);
        stamping = std::make_unique<TimeStamping>(program.profile(), program.activity(), Program::person());
        const auto stampDaily = [&program, own = stamping.get(), last = std::make_shared<qint64>(0)] {
            constexpr UtcMs day = 86'400'000;
            if (own->isWanted() && std::exchange(*last, program.clock().now() / day) != program.clock().now() / day) { // what failed is tried the next day
                program.keeper().signNow([own] { own->stamp([](const Result<KeptStamp>&) {}); });
            }
        };
        QObject::connect(&hourly, &QTimer::timeout, stamping.get(), stampDaily);
        QObject::connect(&program.sync(), &SyncControl::runFinished, stamping.get(), stampDaily);
        QObject::connect(&hourly, &QTimer::timeout, daily.get(), &ui::WitnessPresenter::fileWhenDue);
        QObject::connect(&program.sync(), &SyncControl::runFinished, daily.get(), [own = daily.get()] { own->fileWhenDue(); });
        hourly.start(3'600'000);
        door = std::make_unique<WindowDoor>(call.profile);
        QObject::connect(door.get(), &WindowDoor::asked, &window, [&window](const QString& asked, const QByteArray& token) { answer(window, asked, token); });
    }
    if (link) {
        follow(window, *link);
    }

    std::unique_ptr<ui::Shots> shots;
    if (!call.shots.isEmpty()) {
        QDir().mkpath(call.shots);
        shots = std::make_unique<ui::Shots>(window, call.shots);
        shots->setOnly(call.only);
        QObject::connect(shots.get(), &ui::Shots::finished, &application, [](int pictures, const QStringList& failures) {
            for (const QString& failure : failures) {
                qWarning("%s", qPrintable(failure));
            }
            QCoreApplication::exit(pictures > 0 && failures.isEmpty() ? 0 : 1);
        });
        QTimer::singleShot(0, shots.get(), [&shots] {
            ui::beforeLeaving(shots.get(), {.what = QStringLiteral("pictures")}, [&shots](const std::optional<Error>& refused) {
                if (refused) {
                    qWarning("%s", qPrintable(refused->detail));
                    QCoreApplication::exit(1);
                } else {
                    shots->start();
                }
            });
        });
    }
    const int code = QApplication::exec();
    ui::setStanding(nullptr);
    ui::setUnmaskLog(nullptr, {});
    ui::finishLeaving();
    program.keeper().end({ActKind::ProgramStop, ActOutcome::Done, {}, {}, {}});
    return code;
}

} // namespace cf
