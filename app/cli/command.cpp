#include "app/cli/command.h"

#include "app/cli/activity_command.h"
#include "app/cli/add_command.h"
#include "app/cli/audit_command.h"
#include "app/cli/campaign_command.h"
#include "app/cli/case_command.h"
#include "app/cli/certificate_command.h"
#include "app/cli/classify_bounce_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/copies_command.h"
#include "app/cli/custody_command.h"
#include "app/cli/customer_command.h"
#include "app/cli/disconnect_command.h"
#include "app/cli/disposition_command.h"
#include "app/cli/dispute_command.h"
#include "app/cli/erasure_command.h"
#include "app/cli/exceptions_command.h"
#include "app/cli/figures_command.h"
#include "app/cli/findings_command.h"
#include "app/cli/hold_command.h"
#include "app/cli/matter_command.h"
#include "app/cli/outbox_command.h"
#include "app/cli/pack_command.h"
#include "app/cli/practice_command.h"
#include "app/cli/preservation_command.h"
#include "app/cli/reissue_certificate_command.h"
#include "app/cli/reissue_command.h"
#include "app/cli/reissue_plan_command.h"
#include "app/cli/repositories_command.h"
#include "app/cli/request_command.h"
#include "app/cli/requests_command.h"
#include "app/cli/roles_command.h"
#include "app/cli/rules_command.h"
#include "app/cli/runs_command.h"
#include "app/cli/search_command.h"
#include "app/cli/sheet_command.h"
#include "app/cli/show_command.h"
#include "app/cli/sign_in_command.h"
#include "app/cli/sync_command.h"
#include "app/cli/task_command.h"
#include "app/cli/tasks_command.h"
#include "app/cli/template_command.h"
#include "app/cli/timeline_command.h"
#include "app/cli/validate_command.h"
#include "app/cli/verify_command.h"
#include "app/cli/workspace_command.h"
#include "ui/search/words_presenter.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>

namespace cf::cli {

ExitCode exitCodeOf(const Error& error)
{
    if (refusalIn(error)) {
        return NotInRole;
    }
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout: return Unreachable;
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::Conflict: return Usage;
    default: return Failed;
    }
}

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream& err()
{
    static QTextStream stream(stderr);
    return stream;
}

void printJson(const QJsonObject& object)
{
    out() << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void complain(const QString& text)
{
    out().flush();
    err() << QStringLiteral("counterfoil: ") << text << Qt::endl;
}

void Command::finish(const Error& error)
{
    if (refusalIn(error)) {
        complain(ui::errorText(error));
        finish(exitCodeOf(error));
        return;
    }
    const QString sentence = ui::errorSentence(error.kind);
    complain(error.detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, error.detail));
    finish(exitCodeOf(error));
}

void Command::finishWithoutRecord(const QString& id, const Error& error)
{
    if (error.kind == ErrorKind::NotFound) {
        complain(tr("there is no communication %1").arg(id));
    } else if (error.kind == ErrorKind::Conflict) {
        complain(tr("several communications are called %1: %2").arg(id, error.detail));
    } else {
        finish(error);
        return;
    }
    finish(exitCodeOf(error));
}

namespace {

struct Entry {
    QLatin1StringView name, arguments;
    std::unique_ptr<Command> (*make)(const QString& name);
    bool paints = false; ///< pages, for which it needs fonts
};

template <class T>
std::unique_ptr<Command> make(const QString& name)
{
    return std::make_unique<T>(name);
}

constexpr std::array entries = {
    Entry{QLatin1StringView("add"),
          QLatin1StringView("KIND PLACE [--name N] [--user U] [--password-stdin] [--no-browser] [--map FILE] [--zone ZONE] [--set SETTING] [--documents] [--untried] [--json]"), &make<AddCommand>},
    Entry{QLatin1StringView("repositories"), QLatin1StringView("[--json]"), &make<RepositoriesCommand>},
    Entry{QLatin1StringView("copies"), QLatin1StringView("ID [--same OTHER | --different OTHER | --undo OTHER] [--reason R] [--json]"),
          &make<CopiesCommand>},
    Entry{QLatin1StringView("authority"), QLatin1StringView("[--add REPOSITORY [--type T] [--from D] [--until D] | --remove N] [--json]"),
          &make<AuthorityCommand>},
    Entry{QLatin1StringView("disconnect"), QLatin1StringView("NAME [--remove-records] [--yes] [--json]"), &make<DisconnectCommand>},
    Entry{QLatin1StringView("sign-in"), QLatin1StringView("NAME [--password-stdin] [--no-browser] [--json]"), &make<SignInCommand>},
    Entry{QLatin1StringView("sync"), QLatin1StringView("[NAME ...] [--json]"), &make<SyncCommand>},
    Entry{QLatin1StringView("search"),
          QLatin1StringView("QUERY [--limit N] [--facets F,F] [--count] [--explain] [--further] [--json | --csv]"),
          &make<SearchCommand>},
    Entry{QLatin1StringView("show"), QLatin1StringView("ID [--json] [--content FILE] [--as-of TIME]"),
          &make<ShowCommand>},
    Entry{QLatin1StringView("reissue"), QLatin1StringView("ID --authority AUTHORITY [--holder NAME] [--account ID] [--mode MODE] [--channel CHANNEL] [--reason REASON] [--remark TEXT] [--to NAME] [--address ADDRESS] [--customer ID] [--fee FEE] [--no-mark] [--draft [--call-back TIME [--call-by NAME]]] [--dry-run] [--json]"), &make<ReissueCommand>, false},
    Entry{QLatin1StringView("reissue-plan"),
          QLatin1StringView("[QUERY --name NAME --remark TEXT [--channel CHANNEL] [--reason REASON] [--authority AUTHORITY [--holder NAME] [--account ID] [--customer ID]] [--include GROUPS] [--exclude GROUPS] [--draft] [--dry-run] | PLAN [--out FILE [--unsigned]]] [--csv | --json]"),
          &make<ReissuePlanCommand>, true},
    Entry{QLatin1StringView("sheet"), QLatin1StringView("ID --out FILE [--unsigned] | --key | --check FILE [--with KEY] [--json]"), &make<SheetCommand>, true},
    Entry{QLatin1StringView("reissue-certificate"), QLatin1StringView("REFERENCE|ID [--out FILE [--unsigned]] [--json]"), &make<ReissueCertificateCommand>, true},
    Entry{QLatin1StringView("certificate"), QLatin1StringView("QUERY --out FILE [--unsigned] [--json]"), &make<CertificateCommand>, true},
    Entry{QLatin1StringView("template"), QLatin1StringView("[ID] [--versions | --recipients V | --diff V W] [--misfits] [--unapproved] [--kind KIND] [--json]"), &make<TemplateCommand>},
    Entry{QLatin1StringView("timeline"), QLatin1StringView("ID [--zone ZONE] [--json]"), &make<TimelineCommand>},
    Entry{QLatin1StringView("compare"), QLatin1StringView("LEFT RIGHT [--text | --pages] [--spaces] [--hyphens] [--ignore PARTS] [--same [--at-least CLASS]] [--json]"), &make<CompareCommand>},
    Entry{QLatin1StringView("campaign"), QLatin1StringView("[NAME | --batch ID | --query QUERY] [--reconcile] [--recipients FILE] [--json]"),
          &make<CampaignCommand>},
    Entry{QLatin1StringView("custody"), QLatin1StringView("[--missed] [--composed] [--receipts] [--reissues] [--json]"), &make<CustodyCommand>},
    Entry{QLatin1StringView("customer"), QLatin1StringView("(ID | --find TEXT) [--json]"), &make<CustomerCommand>},
    Entry{QLatin1StringView("matter"), QLatin1StringView("ID [--json]"), &make<MatterCommand>},
    Entry{QLatin1StringView("runs"), QLatin1StringView("[--failed | --limit N] [--json]"), &make<RunsCommand>},
    Entry{QLatin1StringView("roles"), QLatin1StringView("[--assign ACCOUNT=ROLE | --end ACCOUNT=ROLE | --table] [--json]"), &make<RolesCommand>},
    Entry{QLatin1StringView("rules"), QLatin1StringView("[NAME] [--violations FILE] [--recipients FILE] [--campaign NAME] [--json]"), &make<RulesCommand>},
    Entry{QLatin1StringView("workspace"), QLatin1StringView("[ID] [--kind K] [--renewal SPAN] [--missing-notice] [--notice QUERY] [--notice-days N] [--json]"),
          &make<WorkspaceCommand>},
    Entry{QLatin1StringView("case"), QLatin1StringView("[ID | --finding KIND] [--json]"), &make<CaseCommand>},
    Entry{QLatin1StringView("dispute"),
          QLatin1StringView("[ID] [--overdue] [--missing] [--add DOCUMENT [--as ROLE] [--stage STAGE] [--reason TEXT] | --take-back DOCUMENT] [--trail FILE] [--json]"), &make<DisputeCommand>},
    Entry{QLatin1StringView("request"),
          QLatin1StringView("[PRESET (--record ID | --case ID | --dispute ID) [--field FIELD ...] [--channel CHANNEL] [--address ADDRESS] [--brand BRAND] [--template CODE] [--remark TEXT] [--again] [--draft] [--dry-run]] [--json]"),
          &make<RequestCommand>},
    Entry{QLatin1StringView("requests"), QLatin1StringView("[REFERENCE] [--open] [--limit N] [--json]"), &make<RequestsCommand>},
    Entry{QLatin1StringView("exceptions"),
          QLatin1StringView("[ID] [--kind KIND] [--state STATE] [--team TEAM] [--late | --looping | --all] [--ages] [--csv FILE] [--record-outcome OUTCOME | --take | --give-back | --assign TEAM | --escalate | --mended | --take-back | --run-again | --start-case [--in SYSTEM]] [--note TEXT] [--json]"),
          &make<ExceptionsCommand>},
    Entry{QLatin1StringView("pack"),
          QLatin1StringView("[CASE --out FILE [--checklist NAME] [--find QUERY] [--add ID] [--suggest] [--reason TEXT] [--authority KIND [--holder NAME] [--document ID] [--until DAY] [--account ID]] [--unsigned] [--dry-run | --file [--to NAME]] | PACK --file [--to NAME] | --verify FILE [--with KEY]] [--json]"), &make<PackCommand>, true},
    Entry{QLatin1StringView("figures"), QLatin1StringView("[QUERY] [--by KIND] [--json]"), &make<FiguresCommand>},
    Entry{QLatin1StringView("findings"), QLatin1StringView("[BREACH ...] [--quick] [--json | --csv]"), &make<FindingsCommand>},
    Entry{QLatin1StringView("outbox"),
          QLatin1StringView("[KEY] [--open | --needs-person] [--plan ID] [--find TEXT] [--limit N] [--json] | --send | --try-now SYSTEM | --withdraw KEY --why TEXT | --again KEY | --settle KEY done|not-done|left --how TEXT | --pause PLAN | --resume PLAN|SYSTEM"),
          &make<OutboxCommand>},
    Entry{QLatin1StringView("tasks"), QLatin1StringView("[--mine | --groups] [--overdue] [--find TEXT] [--system NAME] [--sort COLUMN] [--reverse] [--limit N] [--json] | --called ID --result RESULT"), &make<TasksCommand>},
    Entry{QLatin1StringView("task"),
          QLatin1StringView("ID [claim | release | complete [--outcome OUTCOME] [--comment TEXT] | delegate --to NAME | comment --comment TEXT] [--system NAME] [--draft] [--json]"), &make<TaskCommand>},
    Entry{QLatin1StringView("hold"),
          QLatin1StringView("[create NUMBER --name NAME --authority TEXT [--query QUERY] [--letter ID ...] [--leave-out ID ...] [--kind KIND] [--custodian NAME] [--review DAY] [--standing] [--sent-version] [--with-making] [--with-delivery] [--cooling-off DAYS] [--expect NAME=CLASS ...] | show NUMBER [--state STATE] [--steps] | certificate NUMBER [--out FILE [--unsigned] | --every PACE | --due] | certificate --due | control NUMBER --repository NAME (--ticket NUMBER --responsible NAME --until DAY [--what TEXT] | --ended --reason TEXT) | ledger NUMBER --out FILE [--unsigned] | import FILE --key KEY | plan NUMBER | apply NUMBER | verify NUMBER | again NUMBER | evaluate [NUMBER] | propose-release NUMBER --reason TEXT --authority TEXT | approve NUMBER | approve-release NUMBER | refuse NUMBER | hold-again NUMBER --reason TEXT | canary REPOSITORY [--record ID --yes --authority TEXT]] [--json]"),
          &make<HoldCommand>, true},
    Entry{QLatin1StringView("retention"), QLatin1StringView("[--plan FILE | --correct CLASS --letter ID ... --reason TEXT] [--json]"), &make<RetentionCommand>},
    Entry{QLatin1StringView("disposition"),
          QLatin1StringView("[due | decide --title TEXT --reason TEXT [--authority TEXT] [--act ACT] [--letter ID ...] [--until DAY] [--to-class CLASS] [--dry-run] | show ID [--letters] | certificate ID --out FILE [--unsigned] | receipt ID --file FILE --archive NAME --reference TEXT] [--within DAYS] [--class CLASS ...] [--repository NAME ...] [--unit UNIT ...] [--json]"),
          &make<DispositionCommand>, true},
    Entry{QLatin1StringView("erasure"),
          QLatin1StringView("[new CUSTOMER ... --reference TEXT [--received DAY] [--ground LETTER] | show REQUEST [--letters] | decide REQUEST [--erase ID=REASON ...] [--keep ID=REASON ...] [--redact ID=REASON ...] | approve REQUEST | refuse REQUEST --reason TEXT | extend REQUEST --reason TEXT | carry-out REQUEST | check REQUEST | letter REQUEST --reference TEXT | backups REQUEST --statement TEXT | close REQUEST | certificate REQUEST --out FILE [--unsigned] | search WORD ...] [--json]"),
          &make<ErasureCommand>, true},
    Entry{QLatin1StringView("practice"), QLatin1StringView("[--channel CHANNEL --text TEXT --by NAME [--role ROLE] [--from DAY] [--until DAY] | --withdraw N] [--json]"),
          &make<PracticeCommand>},
    Entry{QLatin1StringView("preservation"),
          QLatin1StringView("[--read WHAT [--repository NAME ...] [--query QUERY] [--seed TEXT] [--open] | --go-on RUN | --finish RUN | --runs | --report RUN | --every MONTHS [--repository NAME ...] | --snapshot FILE [--repository NAME ...] [--query QUERY] [--template NAME ...] [--without WHAT] | --compare FILE] [--out FILE] [--unsigned] [--json]"),
          &make<PreservationCommand>, true},
    Entry{QLatin1StringView("verify"), QLatin1StringView("[ID ... | --all | --index [--repair] | --events | --against-repository [NAME ...]] [--json]"), &make<VerifyCommand>},
    Entry{QLatin1StringView("activity"),
          QLatin1StringView("show [--kind KIND] [--person ACCOUNT] [--day DAY] [--subject ID] [--limit N] [--json] | verify [--json] | export --out PLACE [--day DAY | --entry N | --since SIZE] [--json] | witness [--file | --check [--out PLACE]] [--json] | stamp [--check] [--json]"),
          &make<ActivityCommand>},
    Entry{QLatin1StringView("audit"), QLatin1StringView("[--files N] [--seed TEXT] [--out FILE [--unsigned]] [--json]"), &make<AuditCommand>, true},
    Entry{QLatin1StringView("validate"), QLatin1StringView("ID [--kept | --out FILE [--unsigned]] [--json]"), &make<ValidateCommand>, true},
    Entry{QLatin1StringView("classify-bounce"), QLatin1StringView("FILE ... [--json]"), &make<ClassifyBounceCommand>},
};

QString lineOf(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names()) {
        names << (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    }
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    const QString call = names.join(QStringLiteral(", ")) + value;
    return QStringLiteral("  %1  %2\n").arg(call.leftJustified(16), option.description());
}

QString usageLine(const QString& command)
{
    return Command::tr("Usage: %1").arg(QStringLiteral("counterfoil [--profile DIR] ") + syntaxOf(command));
}

} // namespace

bool Command::parsed(QCommandLineParser& parser, QList<QCommandLineOption> options, const QStringList& arguments,
                     const QString& about)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help."));
    options << help;
    parser.addOptions(options);
    const bool understood = parser.parse(QStringList{QStringLiteral("counterfoil")} + arguments);
    for (const QCommandLineOption& option : options) {
        if (parser.isSet(option)) {
            m_options << option.names().constLast();
        }
    }
    if (parser.isSet(help)) {
        QString text = usageLine(m_name) + QStringLiteral("\n\n") + about + QStringLiteral("\n\n");
        for (const QCommandLineOption& option : options) {
            text += lineOf(option);
        }
        out() << text << Qt::flush;
        m_gaveHelp = true;
        return false;
    }
    return understood || wrong(parser.errorText());
}

bool Command::wrong(const QString& why)
{
    complain(why);
    err() << usageLine(m_name) << Qt::endl;
    return false;
}

std::unique_ptr<Command> commandNamed(const QString& name)
{
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? nullptr : found->make(name);
}

bool paintsPages(const QString& name)
{
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found != entries.end() && found->paints;
}

QStringList commandNames()
{
    QStringList names;
    for (const Entry& entry : entries) {
        names << entry.name;
    }
    return names;
}

QString syntaxOf(const QString& command)
{
    const auto found = std::ranges::find(entries, command, &Entry::name);
    return found == entries.end() ? QString() : command + u' ' + found->arguments;
}

} // namespace cf::cli
