#include "app/cli/erasure_command.h"

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

ui::ErasureParts partsOf(Program& program)
{
    return {{program.cache(), program.searches(), program.desk(), program.outbox(), program.clock(), program.businessZone(), Program::person(), QLocale().name().section(u'_', 0, 0)}, program.erasures(), program.erasing()};
}

std::optional<ErasureDeed> deedOf(const QString& act)
{
    const std::pair<QStringView, ErasureDeed> deeds[] = {{u"extend", ErasureDeed::Extended}, {u"approve", ErasureDeed::Approved}, {u"refuse", ErasureDeed::Refused},
                                                         {u"letter", ErasureDeed::Letter},   {u"backups", ErasureDeed::Backups},  {u"close", ErasureDeed::Closed}};
    for (const auto& [name, deed] : deeds) {
        if (act == name) {
            return deed;
        }
    }
    return std::nullopt;
}

} // namespace

bool ErasureCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"reference"_s, tr("With new: what the request is known by, nobody's name. With letter: that of the decision letter."), u"TEXT"_s},
                 {u"received"_s, tr("With new: the day it was received; today without."), u"DAY"_s},
                 {u"ground"_s, tr("With new: the letter of GDPR art. 17(1) that the person relies on, a to f."), u"LETTER"_s},
                 {u"erase"_s, tr("With decide: this letter is erased, with the reason; may be repeated."), u"ID=REASON"_s},
                 {u"keep"_s, tr("With decide: this letter is kept, with the reason; may be repeated."), u"ID=REASON"_s},
                 {u"redact"_s, tr("With decide: this letter to several customers is kept, and the others get a redacted copy; may be repeated."), u"ID=REASON"_s},
                 {u"reason"_s, tr("With refuse and extend: why."), u"TEXT"_s},
                 {u"statement"_s, tr("With backups: what becomes of them, as it is to be answered for."), u"TEXT"_s},
                 {u"letters"_s, tr("With show: lists the letters, how each stands and what was decided.")},
                 {u"out"_s, tr("With certificate: the archival PDF that is written, with its signature beside it."), u"FILE"_s},
                 {u"unsigned"_s, tr("Without a signature, as where there is no keychain to hold a key.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Requests of people to be erased (GDPR art. 17). Without words it lists them. new takes one in, by the ids of a customer, also former ones; show says how each of\n"
                   "their letters stands, decide keeps what something keeps and erases the rest, approve is for somebody else than who decided. carry-out judges each letter again,\n"
                   "has records destroyed by a disposition that two others approve, takes what is gone there out of this profile for good, and searches all of its files for what is\n"
                   "left; call it again when the disposition was carried out. check says what nothing keeps any more. letter, backups and close end it, certificate writes it\n"
                   "down. search looks through the files of the profile for words."))) {
        return false;
    }
    m_words = parser.positionalArguments();
    m_act = m_words.isEmpty() ? QString() : m_words.takeFirst();
    m_id = m_words.value(0);
    m_json = parser.isSet(u"json"_s);
    m_list = parser.isSet(u"letters"_s);
    m_path = parser.value(u"out"_s);
    m_unsigned = parser.isSet(u"unsigned"_s);
    m_reason = m_act == u"letter" ? parser.value(u"reference"_s) : m_act == u"backups" ? parser.value(u"statement"_s) : parser.value(u"reason"_s);
    static const QStringList acts{u"show"_s, u"decide"_s, u"carry-out"_s, u"check"_s, u"certificate"_s};
    const bool isOne = acts.contains(m_act) || deedOf(m_act);
    if (!m_act.isEmpty() && m_act != u"new" && m_act != u"search" && !isOne) {
        return wrong(tr("nothing that can be done: %1").arg(m_act));
    }
    if (isOne && m_words.size() != 1) {
        return wrong(tr("%1 takes the id or reference of one request").arg(m_act));
    }
    if ((m_act == u"new" || m_act == u"search") && m_words.isEmpty()) {
        return wrong(m_act == u"new" ? tr("new takes the ids of a customer") : tr("search takes words"));
    }
    if (m_path.isEmpty() == (m_act == u"certificate") || (m_unsigned && m_path.isEmpty())) {
        return wrong(tr("--out goes with certificate, and certificate with --out"));
    }
    if (const bool needs = m_act == u"letter" || m_act == u"backups" || m_act == u"refuse" || m_act == u"extend"; needs && m_reason.trimmed().isEmpty()) {
        return wrong(tr("%1 needs its words").arg(m_act));
    }
    if (m_act == u"new") {
        m_request = {newErasureId(), parser.value(u"reference"_s).trimmed(), QDate(), parser.value(u"ground"_s).trimmed()};
        if (parser.isSet(u"received"_s)) {
            m_request.received = QDate::fromString(parser.value(u"received"_s), Qt::ISODate);
            if (!m_request.received.isValid()) {
                return wrong(tr("no day: %1").arg(parser.value(u"received"_s)));
            }
        }
    }
    return takeChoices(parser);
}

bool ErasureCommand::takeChoices(const QCommandLineParser& parser)
{
    for (const auto& [option, isErased, isRedacted] : {std::tuple(u"erase"_s, true, false), {u"keep"_s, false, false}, {u"redact"_s, false, true}}) {
        for (const QString& said : parser.values(option)) {
            const qsizetype at = said.indexOf(u'=');
            if (m_act != u"decide" || at <= 0 || said.mid(at + 1).trimmed().isEmpty()) {
                return wrong(tr("--%1 goes with decide and takes the id of a letter, = and the reason").arg(option));
            }
            const CommunicationId id(said.left(at).trimmed());
            if (std::ranges::find(m_choices, id, &ui::ErasureChoice::communication) != m_choices.end()) {
                return wrong(tr("%1 is named twice").arg(id.value()));
            }
            m_choices.push_back({id, isErased, isRedacted, said.mid(at + 1).trimmed()});
        }
    }
    return true;
}

void ErasureCommand::run(Program& program)
{
    m_program = &program;
    if (m_act == u"search") {
        search();
        return;
    }
    if (m_act.isEmpty()) {
        list();
        return;
    }
    m_acts = std::make_unique<ui::ErasureActsPresenter>(partsOf(program));
    connect(m_acts.get(), &ui::ErasureActsPresenter::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Rejected) {
            complain(ui::erasureRefusal(error));
            finish(Usage);
        } else {
            finish(error);
        }
    });
    connect(m_acts.get(), &ui::ErasureActsPresenter::done, this, [this](const QString& id) { m_acts->look(id); });
    connect(m_acts.get(), &ui::ErasureActsPresenter::stood, this, [this](const std::shared_ptr<const ui::ErasureStand>& stand) { tell(*stand); });
    if (m_act == u"new") {
        if (!m_request.received.isValid()) {
            m_request.received = QDateTime::fromMSecsSinceEpoch(program.clock().now(), program.businessZone()).date();
        }
        m_acts->take(m_request, m_words);
        return;
    }
    deliver(program.erasures().all(), this, [this](const Result<std::vector<KeptErasure>>& all) {
        if (!all) {
            finish(all.error());
        } else if (named(*all)) {
            act();
        }
    });
}

bool ErasureCommand::named(const std::vector<KeptErasure>& all)
{
    QStringList ids;
    for (const KeptErasure& one : all) {
        if (one.request.id == m_id) {
            return true;
        }
        if (!one.request.reference.isEmpty() && one.request.reference.compare(m_id, Qt::CaseInsensitive) == 0) {
            ids << one.request.id;
        }
    }
    if (ids.size() == 1) {
        m_id = ids.front();
        return true;
    }
    complain(ids.isEmpty() ? tr("there is no request with this id or reference: %1").arg(m_id) : tr("several requests have this reference: %1").arg(ids.join(u' ')));
    finish(Usage);
    return false;
}

void ErasureCommand::act()
{
    if (m_act == u"decide") {
        m_acts->decide(m_id, m_choices);
    } else if (m_act == u"carry-out") {
        m_acts->carryOut(m_id);
    } else if (m_act == u"check") {
        m_acts->check(m_id);
    } else if (const auto deed = deedOf(m_act)) {
        const QString name = m_act == u"letter" ? u"reference"_s : m_act == u"backups" ? u"statement"_s : u"reason"_s;
        m_acts->note(m_id, *deed, m_reason.isEmpty() ? QJsonObject() : QJsonObject{{name, m_reason.trimmed()}});
    } else {
        m_acts->look(m_id);
    }
}

void ErasureCommand::list()
{
    deliver(m_program->erasures().all(), this, [this](const Result<std::vector<KeptErasure>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        QJsonArray array;
        bool areAsKept = true;
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_program->clock().now(), m_program->businessZone()).date();
        for (const KeptErasure& one : *all) {
            areAsKept = areAsKept && one.isAsKept;
            array.append(QJsonObject{{u"request"_s, erasureJson(one.request)}, {u"deadline"_s, deadlineOf(one.request, one.isExtended()).toString(Qt::ISODate)}, {u"last"_s, QString(codeOf(one.steps.back().deed))},
                                     {u"closed"_s, one.isClosed()}, {u"asKept"_s, one.isAsKept}});
            if (!m_json) {
                out() << u"%1  %2  %3  %4"_s.arg(one.request.id, one.request.reference, ui::erasureDeadlineWords(one, today), ui::erasureDeedWord(one.steps.back())) << Qt::endl;
            }
        }
        if (m_json) {
            printJson({{u"requests"_s, array}});
        } else if (all->empty()) {
            out() << tr("There is no request to erase.") << Qt::endl;
        }
        finish(areAsKept ? Done : Integrity);
    });
}

void ErasureCommand::search()
{
    std::vector<SubjectWords> words;
    for (const QString& one : std::as_const(m_words)) {
        if (std::ranges::count_if(one, [](QChar c) { return c.isLetterOrNumber(); }) < fewestTraced) {
            complain(tr("too short to be looked for, it would be found anywhere: %1").arg(one));
            finish(Usage);
            return;
        }
        words.push_back({u"given"_s, one.simplified()});
    }
    deliver(m_program->erasing().search(words), this, [this](const Result<TraceReport>& report) {
        if (!report) {
            finish(report.error());
            return;
        }
        QJsonArray found;
        for (const ProfileTrace& one : report->found) {
            found.append(QJsonObject{{u"file"_s, one.file}, {u"place"_s, one.place}, {u"times"_s, one.times}, {u"stands"_s, one.stands}, {u"letters"_s, QJsonArray::fromStringList(one.letters)}});
            if (!m_json) {
                out() << tr("  %1, %2: %3 times, %4").arg(one.file, one.place, ui::numberText(one.times), one.stands ? tr("in what is kept: %1").arg(one.letters.join(u' ')) : tr("left behind")) << Qt::endl;
            }
        }
        if (m_json) {
            printJson({{u"found"_s, found}, {u"clean"_s, report->isClean()}, {u"files"_s, report->files}, {u"bytes"_s, report->bytes}, {u"unpacked"_s, report->unpacked}, {u"indexSegments"_s, report->indexSegments},
                       {u"notInside"_s, QJsonArray::fromStringList(report->notInside)}});
        } else {
            out() << tr("%1 files with %2 bytes were searched, and %3 packed texts").arg(ui::numberText(report->files), ui::numberText(report->bytes), ui::numberText(report->unpacked)) << Qt::endl;
            for (const QString& one : report->notInside) {
                out() << tr("  compressed, and not looked into: %1").arg(one) << Qt::endl;
            }
        }
        finish(report->isClean() ? Done : Integrity);
    });
}

void ErasureCommand::tell(const ui::ErasureStand& stand)
{
    const bool isListed = m_list || m_act == u"new";
    m_json ? printJson(ui::erasureStandJson(stand, isListed)) : void(out() << ui::erasureText(stand, tellingOf(*m_program), isListed).join(u'\n') << Qt::endl);
    const ErasureStep* carried = stand.kept.last(ErasureDeed::CarriedOut);
    const bool isLeft = carried && !carried->told[u"trace"][u"clean"].toBool();
    const bool isOpen = (m_act == u"carry-out" && carried && !carried->told[u"done"].toBool()) || !stand.free.empty() || !evidence::isComplete(stand.assessment.stands);
    const ExitCode end = !stand.kept.isAsKept || isLeft || !stand.shownAgain.empty() ? Integrity : isOpen ? Partial : Done;
    if (m_path.isEmpty()) {
        finish(end);
        return;
    }
    auto* paper = new ui::SealedPaperPresenter(m_program->secrets(), &ui::paperPdf, this);
    connect(paper, &ui::SealedPaperPresenter::failed, this, [this](const Error& error) { finish(error); });
    connect(paper, &ui::SealedPaperPresenter::written, this, [this, end] { finish(end); });
    paper->write(ui::erasurePaper(stand, m_path, tellingOf(*m_program), u"Counterfoil "_s + QCoreApplication::applicationVersion()), m_unsigned ? ui::Signing::Never : ui::Signing::Required, Asking::Person);
}

} // namespace cf::cli
