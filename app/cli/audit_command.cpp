#include "app/cli/audit_command.h"

#include "ui/audit/audit_words_presenter.h"
#include "ui/paper/paper_pdf.h"

using namespace Qt::StringLiterals;

namespace cf::cli {

bool AuditCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"files"_s, tr("Reads so many files again, drawn by the seed (default 100; 0: none)."), u"N"_s},
                 {u"seed"_s, tr("Draws them by this text; else the program makes one."), u"TEXT"_s},
                 {u"out"_s, tr("Writes everything into this PDF, with its signature beside it."), u"FILE"_s},
                 {u"unsigned"_s, tr("With --out: without a signature.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments, tr("Verifies everything, one after the other: the activity log, its heads in repositories, a sample of files, what is held, what was sealed here,\nand who may do what."))) {
        return false;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(tr("it takes options alone"));
    }
    if (parser.isSet(u"files"_s)) {
        bool isNumber = false;
        m_wish.files = parser.value(u"files"_s).toInt(&isNumber);
        if (!isNumber || m_wish.files < 0) {
            return wrong(tr("not a number: %1").arg(parser.value(u"files"_s)));
        }
    }
    m_wish.seed = parser.value(u"seed"_s);
    m_out = parser.value(u"out"_s);
    m_json = parser.isSet(u"json"_s);
    if (parser.isSet(u"unsigned"_s)) {
        m_signing = ui::Signing::Never;
        return !m_out.isEmpty() || wrong(tr("--unsigned goes with --out"));
    }
    return true;
}

void AuditCommand::run(Program& program)
{
    const QString name = u"Counterfoil "_s + QCoreApplication::applicationVersion();
    ui::AuditParts parts{{program.activity(), program.outbox(), program.cache(), program.content(), program.clock(), program.businessZone(), Program::person(),
                          [&program](std::function<void()> then) { program.keeper().signNow(std::move(then)); }},
                         {program.cache(), program.desk(), program.verification(), program.clock(), program.businessZone(), Program::person(), name},
                         {program.cache(), program.searches(), program.desk(), program.outbox(), program.holds(), program.clock(), program.businessZone(), Program::person()},
                         program.secrets(),
                         &ui::paperPdf,
                         program.profile(),
                         name,
                         [&program] { return program.roles().standing(); }};
    m_audit = std::make_unique<ui::AuditPresenter>(parts);
    connect(m_audit.get(), &ui::AuditPresenter::finished, this, [this] {
        if (m_out.isEmpty()) {
            tell();
        } else {
            m_audit->write(m_out, m_signing, Asking::Nobody);
        }
    });
    connect(m_audit.get(), &ui::AuditPresenter::written, this, [this](const QString&, const QString&, const QString&) { tell(); });
    connect(m_audit.get(), &ui::AuditPresenter::failed, this, [this](const Error& error) { finish(error); });
    connect(m_audit.get(), &ui::AuditPresenter::cancelled, this, [this] { finish(Failed); });
    if (const QString bar = m_audit->barred(); !bar.isEmpty()) {
        complain(bar);
        finish(NotInRole);
        return;
    }
    m_audit->begin(m_wish);
}

void AuditCommand::tell()
{
    const AuditRun& run = m_audit->run();
    if (m_json) {
        QJsonObject json = auditJson(run);
        json[u"file"_s] = m_out;
        printJson(json);
    } else {
        for (const AuditFinding& one : run.findings) {
            out() << u"%1: %2. %3"_s.arg(ui::auditStepWord(one.step), ui::auditOutcomeWord(one.outcome), one.sentence) << Qt::endl;
        }
        out() << m_audit->verdict() << Qt::endl;
        if (!m_out.isEmpty()) {
            out() << tr("%1 written").arg(m_out) << Qt::endl;
        }
    }
    finish(run.outcome() == AuditOutcome::Wrong ? Integrity : run.outcome() == AuditOutcome::Open ? Partial : Done);
}

} // namespace cf::cli
