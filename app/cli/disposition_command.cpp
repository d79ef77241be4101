#include "app/cli/disposition_command.h"

#include "ui/paper/paper_pdf.h"
#include "ui/search/words_presenter.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

ui::TimeTelling tellingOf(Program& program)
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{program.clock().now(), program.businessZone(), Qt::Monday}};
}

QString languageNow() { return QLocale().name().section(u'_', 0, 0); }

ui::RetentionParts partsOf(Program& program)
{
    return {program.cache(), program.searches(), program.desk(), program.outbox(), program.clock(), program.businessZone(), Program::person(), languageNow()};
}

/// Whether it is of all letters that repositories have.
ExitCode endOf(const evidence::RetentionBook& book) { return !book.rules.faults.empty() ? Failed : evidence::isComplete(book.stands) ? Done : Partial; }

void tellFaults(const evidence::RetentionBook& book)
{
    for (const evidence::RuleFault& one : book.rules.faults) {
        complain(Command::tr("%1 is left out: %2").arg(one.file, one.detail));
    }
}

} // namespace

bool RetentionCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser, {{u"plan"_s, tr("Takes the plan in FILE in place of the one that comes with the program."), u"FILE"_s},
                          {u"correct"_s, tr("Has the repositories of the letters say this class, as they call it."), u"CLASS"_s},
                          {u"letter"_s, tr("With --correct: this letter, by its id; may be repeated."), u"ID"_s},
                          {u"reason"_s, tr("With --correct: why."), u"TEXT"_s},
                          {u"json"_s, tr("Prints JSON.")}}, arguments,
                tr("Says how long letters are kept: by class, repository and unit what is due and what keeps it, where what was asked for, what is kept and what the\n"
                   "plan says differ, and which codes nobody mapped to a class of the plan."))) {
        return false;
    }
    m_json = parser.isSet(u"json"_s);
    m_plan = parser.value(u"plan"_s);
    m_class = parser.value(u"correct"_s);
    m_letters = parser.values(u"letter"_s);
    m_reason = parser.value(u"reason"_s);
    if (m_class.isEmpty() != m_letters.isEmpty() || m_class.isEmpty() != m_reason.isEmpty() || (!m_class.isEmpty() && !m_plan.isEmpty())) {
        return wrong(tr("--correct, --letter and --reason go together, and without --plan"));
    }
    return parser.positionalArguments().isEmpty() || wrong(tr("nothing that can be done: %1").arg(parser.positionalArguments().join(u' ')));
}

void RetentionCommand::run(Program& program)
{
    m_program = &program;
    if (!m_plan.isEmpty()) {
        const auto kept = evidence::keepRetentionPlan(program.profile(), m_plan, languageNow());
        if (!kept) {
            complain(tr("%1 is no plan of retention: %2").arg(m_plan, kept.error().detail));
            finish(kept.error().kind == ErrorKind::Rejected ? Usage : Failed);
            return;
        }
    }
    m_acts = std::make_unique<ui::DispositionActsPresenter>(partsOf(program));
    connect(m_acts.get(), &ui::DispositionActsPresenter::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Rejected) {
            complain(ui::dispositionRefusal(error));
            finish(error.detail == u"nothing" ? Done : Usage);
        } else {
            finish(error);
        }
    });
    connect(m_acts.get(), &ui::DispositionActsPresenter::read, this, [this](const std::shared_ptr<const evidence::RetentionBook>& book) { tell(*book); });
    connect(m_acts.get(), &ui::DispositionActsPresenter::corrected, this, [this](qint64 letters, qint64 leftOut) {
        m_json ? printJson({{u"asked"_s, letters}, {u"leftOut"_s, leftOut}})
               : void(out() << tr("%1 letters are to be corrected, %2 are left out; it lies in the outbox").arg(ui::numberText(letters), ui::numberText(leftOut)) << Qt::endl);
        finish(leftOut > 0 ? Partial : Done);
    });
    if (!m_class.isEmpty()) {
        m_acts->correct(m_letters, m_class, m_reason);
        return;
    }
    evidence::RetentionWish wish;
    wish.listed = 0;
    m_acts->look(wish);
}

void RetentionCommand::tell(const evidence::RetentionBook& book)
{
    tellFaults(book);
    if (m_json) {
        printJson(evidence::retentionJson(book));
        finish(endOf(book));
        return;
    }
    const evidence::RetentionShare sum = book.sum();
    out() << tr("%1 letters, %2").arg(ui::numberText(sum.letters), ui::retentionScope(book, tellingOf(*m_program))) << Qt::endl;
    out() << tr("%1 are due, and something keeps %2 of them; %3 in 30 days, %4 in 90 days").arg(ui::numberText(sum.due), ui::numberText(sum.blocked), ui::numberText(sum.within30), ui::numberText(sum.within90)) << Qt::endl;
    for (const evidence::RetentionShare& one : book.shares) {
        out() << tr("  %1, %2, %3: %4 due, %5 blocked, %6 later, %7 wait for an event, %8 for good, %9 without a class")
                     .arg(ui::planClassName(book.rules.plan, one.planClass), one.repositoryName, one.unit, ui::numberText(one.due), ui::numberText(one.blocked), ui::numberText(one.within30 + one.within90 + one.later),
                          ui::numberText(one.waiting), ui::numberText(one.permanent), ui::numberText(one.notClassified))
              << Qt::endl;
    }
    for (const evidence::ConflictCause& one : book.causes) {
        out() << tr("  %1: %2, %3, asked for %4, kept as %5: %6 letters").arg(ui::conflictWord(one.conflict), one.repositoryName, one.unit, one.asked, one.kept, ui::numberText(one.letters)) << Qt::endl;
    }
    for (const evidence::NotMappedCode& one : book.notMapped) {
        out() << tr("  nobody mapped %1 of %2: %3 letters").arg(one.code, one.repositoryName, ui::numberText(one.letters)) << Qt::endl;
    }
    finish(endOf(book));
}

bool DispositionCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"within"_s, tr("Due so many days from now at the latest."), u"DAYS"_s, u"0"_s},
                 {u"class"_s, tr("Of this class of the plan; may be repeated."), u"CLASS"_s},
                 {u"repository"_s, tr("Of this repository; may be repeated."), u"NAME"_s},
                 {u"unit"_s, tr("Of this business unit; may be repeated."), u"UNIT"_s},
                 {u"letter"_s, tr("With decide: this letter, by its id; may be repeated. Without any: all that are due."), u"ID"_s},
                 {u"act"_s, tr("With decide: destroy, extend, transfer or reclass."), u"ACT"_s, u"destroy"_s},
                 {u"title"_s, tr("With decide: what others know it by."), u"TEXT"_s},
                 {u"reason"_s, tr("With decide: why."), u"TEXT"_s},
                 {u"authority"_s, tr("With decide: what allows it."), u"TEXT"_s},
                 {u"until"_s, tr("With extend: they are kept at least until then."), u"DAY"_s},
                 {u"to-class"_s, tr("With reclass: their class from then on."), u"CLASS"_s},
                 {u"dry-run"_s, tr("With decide: says what it would come to; nothing is kept.")},
                 {u"letters"_s, tr("With show: lists the letters and what became of each.")},
                 {u"out"_s, tr("With certificate: the archival PDF that is written, with its signature beside it."), u"FILE"_s},
                 {u"file"_s, tr("With receipt: the receipt of the archive that took letters over, in whatever form: the SHA-256 values in it count."), u"FILE"_s},
                 {u"archive"_s, tr("With receipt: that archive."), u"NAME"_s},
                 {u"reference"_s, tr("With receipt: what it calls the accession."), u"TEXT"_s},
                 {u"unsigned"_s, tr("Without a signature, as where there is no keychain to hold a key.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Decides what becomes of letters whose time is over. Without words it lists what was decided. due says which letters are due and what keeps them,\n"
                   "decide has them destroyed, kept longer, handed over or put into another class: two others approve it in the workflow system (counterfoil tasks).\n"
                   "show says what became of each letter, certificate writes it down. What was approved leaves when something sends: the window, or counterfoil\n"
                   "outbox --send; each letter is looked at once more right before. receipt holds letters that go to another archive to what that archive says it took over."))) {
        return false;
    }
    const QStringList words = parser.positionalArguments();
    m_json = parser.isSet(u"json"_s);
    m_list = parser.isSet(u"letters"_s);
    m_dryRun = parser.isSet(u"dry-run"_s);
    m_path = parser.value(u"out"_s);
    m_unsigned = parser.isSet(u"unsigned"_s);
    m_letters = parser.values(u"letter"_s);
    m_act = words.value(0);
    m_id = words.value(1);
    static const QStringList acts{QString(), u"due"_s, u"decide"_s, u"show"_s, u"certificate"_s, u"receipt"_s};
    if (!acts.contains(m_act) || words.size() > 2) {
        return wrong(tr("nothing that can be done: %1").arg(words.join(u' ')));
    }
    if (m_id.isEmpty() == (m_act == u"show" || m_act == u"certificate" || m_act == u"receipt")) {
        return wrong(tr("show, certificate and receipt take the id of a disposition, and nothing else does"));
    }
    m_file = parser.value(u"file"_s);
    m_receipt.archive = parser.value(u"archive"_s);
    m_receipt.reference = parser.value(u"reference"_s);
    const bool isReceipt = m_act == u"receipt";
    if (m_file.isEmpty() == isReceipt || m_receipt.archive.trimmed().isEmpty() == isReceipt || m_receipt.reference.trimmed().isEmpty() == isReceipt) {
        return wrong(tr("receipt takes --file, --archive and --reference, and nothing else does"));
    }
    if (m_path.isEmpty() == (m_act == u"certificate") || (m_unsigned && m_path.isEmpty())) {
        return wrong(tr("--out goes with certificate, and certificate with --out"));
    }
    return takeWish(parser);
}

bool DispositionCommand::takeWish(const QCommandLineParser& parser)
{
    bool isNumber = false;
    m_wish.withinDays = parser.value(u"within"_s).toInt(&isNumber);
    if (!isNumber || m_wish.withinDays < 0 || m_wish.withinDays > 36'500) {
        return wrong(tr("--within takes a number of days"));
    }
    m_wish.classes = parser.values(u"class"_s);
    m_wish.repositories = parser.values(u"repository"_s);
    m_wish.units = parser.values(u"unit"_s);
    m_wish.listed = mostDisposed;
    if (m_act != u"decide") {
        return true;
    }
    const auto act = dispositionActNamed(parser.value(u"act"_s));
    if (!act) {
        return wrong(tr("no act: %1").arg(parser.value(u"act"_s)));
    }
    m_disposition.id = newDispositionId();
    m_disposition.act = *act;
    m_disposition.title = parser.value(u"title"_s).trimmed();
    m_disposition.reason = parser.value(u"reason"_s).trimmed();
    m_disposition.authority = parser.value(u"authority"_s).trimmed();
    m_disposition.planClass = parser.value(u"to-class"_s);
    if (parser.isSet(u"until"_s)) {
        const QDate day = QDate::fromString(parser.value(u"until"_s), Qt::ISODate);
        if (!day.isValid()) {
            return wrong(tr("no day: %1").arg(parser.value(u"until"_s)));
        }
        m_disposition.until = day;
    }
    return true;
}

void DispositionCommand::run(Program& program)
{
    m_program = &program;
    m_acts = std::make_unique<ui::DispositionActsPresenter>(partsOf(program));
    connect(m_acts.get(), &ui::DispositionActsPresenter::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::NotFound && !m_id.isEmpty()) {
            complain(tr("there is no disposition: %1").arg(m_id));
            finish(Usage);
        } else if (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Conflict) {
            complain(ui::dispositionRefusal(error));
            finish(error.detail == u"nothing" ? Done : error.kind == ErrorKind::Conflict ? Failed : Usage);
        } else {
            finish(error);
        }
    });
    connect(m_acts.get(), &ui::DispositionActsPresenter::read, this, [this](const std::shared_ptr<const evidence::RetentionBook>& book) { tellDue(*book); });
    connect(m_acts.get(), &ui::DispositionActsPresenter::planned, this, [this](const std::shared_ptr<const ui::PlannedDisposal>& planned) { m_dryRun ? tellPlanned(planned) : m_acts->decide(planned); });
    connect(m_acts.get(), &ui::DispositionActsPresenter::decided, this, [this](const QString& id, qint64) { show(id); });
    connect(m_acts.get(), &ui::DispositionActsPresenter::concluded, this, [this] { show(m_id); });
    connect(m_acts.get(), &ui::DispositionActsPresenter::received, this, [this] { show(m_id); });
    if (m_act.isEmpty()) {
        list();
    } else if (m_act == u"due") {
        m_acts->look(m_wish);
    } else if (m_act == u"decide") {
        m_acts->plan(m_disposition, m_wish, m_letters);
    } else if (m_act == u"receipt") {
        m_acts->receive(m_id, m_receipt, m_file);
    } else {
        m_acts->conclude(m_id);
    }
}

void DispositionCommand::list()
{
    deliver(m_program->desk().dispositions(), this, [this](const Result<std::vector<KeptDisposition>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        QJsonArray array;
        bool areAsKept = true;
        for (const KeptDisposition& one : *all) {
            areAsKept = areAsKept && one.isAsKept;
            const DispositionStep& last = one.steps.back();
            array.append(QJsonObject{{u"disposition"_s, dispositionJson(one.disposition)}, {u"letters"_s, one.letters}, {u"last"_s, QString(codeOf(last.deed))}, {u"at"_s, isoUtc(last.at)}, {u"asKept"_s, one.isAsKept},
                                     {u"head"_s, QString::fromLatin1(one.head.toHex())}});
            if (!m_json) {
                out() << u"%1  %2  %3  %4  %5"_s.arg(one.disposition.id, ui::dispositionActWord(one.disposition.act), one.disposition.title, tr("%Ln letters", nullptr, int(one.letters)), ui::dispositionDeedWord(last)) << Qt::endl;
            }
        }
        if (m_json) {
            printJson({{u"dispositions"_s, array}});
        } else if (all->empty()) {
            out() << tr("Nothing was decided yet.") << Qt::endl;
        }
        finish(areAsKept ? Done : Integrity);
    });
}

void DispositionCommand::tellDue(const evidence::RetentionBook& book)
{
    tellFaults(book);
    if (m_json) {
        printJson(evidence::retentionJson(book));
        finish(endOf(book));
        return;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(book.at, book.zone).date();
    out() << tr("%1 letters, %2 of them free; %3").arg(ui::numberText(book.wished), ui::numberText(book.wishedFree), ui::retentionScope(book, tellingOf(*m_program))) << Qt::endl;
    for (const evidence::LetterRetention& one : book.listed) {
        out() << u"  %1  %2  %3  %4  %5"_s.arg(one.facts.communication.value(), one.facts.documentId, ui::retentionStateWord(one.standing, today), ui::basisWords(one.standing, book.rules.plan),
                                               one.blocks.empty() ? QString() : ui::blocksWords(one.blocks))
              << Qt::endl;
    }
    if (book.wished > qint64(book.listed.size())) {
        out() << tr("  and %1 more").arg(ui::numberText(book.wished - qint64(book.listed.size()))) << Qt::endl;
    }
    finish(endOf(book));
}

void DispositionCommand::tellPlanned(const std::shared_ptr<const ui::PlannedDisposal>& planned)
{
    m_json ? printJson(ui::plannedDisposalJson(*planned)) : void(out() << ui::plannedDisposalText(*planned).join(u'\n') << Qt::endl);
    finish(endOf(planned->book));
}

void DispositionCommand::show(const QString& id)
{
    if (std::exchange(m_isShown, true)) {
        return;
    }
    deliver(ui::readDispositionBook(m_program->desk(), m_program->outbox(), m_program->cache(), id, this), this, [this](const Result<ui::DispositionBook>& book) {
        if (!book) {
            finish(book.error());
        } else {
            tell(*book);
        }
    });
}

void DispositionCommand::tell(const ui::DispositionBook& book)
{
    m_json ? printJson(ui::dispositionBookJson(book, m_list)) : void(out() << ui::dispositionText(book, tellingOf(*m_program), m_list).join(u'\n') << Qt::endl);
    const auto states = book.states();
    const bool isBad = !book.kept.isAsKept || states.contains(DisposalState::StillThere);
    const bool isLeft = m_act == u"receipt" && states.contains(DisposalState::InForce); // letters that no receipt names
    const bool isOpen = states.contains(DisposalState::NeedsPerson) || states.contains(DisposalState::Denied) || isLeft;
    const ExitCode end = isBad ? Integrity : isOpen ? Partial : Done;
    if (m_path.isEmpty()) {
        finish(end);
        return;
    }
    auto* paper = new ui::SealedPaperPresenter(m_program->secrets(), &ui::paperPdf, this);
    connect(paper, &ui::SealedPaperPresenter::failed, this, [this](const Error& error) { finish(error); });
    connect(paper, &ui::SealedPaperPresenter::written, this, [this, end] { finish(end); });
    paper->write(ui::dispositionPaper(book, m_path, tellingOf(*m_program), u"Counterfoil "_s + QCoreApplication::applicationVersion()), m_unsigned ? ui::Signing::Never : ui::Signing::Required, Asking::Person);
}

} // namespace cf::cli
