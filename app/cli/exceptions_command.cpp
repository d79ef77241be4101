#include "app/cli/exceptions_command.h"

#include "app/cli/query_argument.h"
#include "app/cli/typed_codes.h"
#include "models/evidence/exceptions/exception_export.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/reports/figure_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool ExceptionsCommand::readActs(const QCommandLineParser& parser)
{
    const std::pair<QString, ExceptionAct> acts[] = {{u"record-outcome"_s, ExceptionAct::Outcome}, {u"take"_s, ExceptionAct::Take},         {u"give-back"_s, ExceptionAct::GiveBack},
                                                     {u"assign"_s, ExceptionAct::Assign},          {u"escalate"_s, ExceptionAct::Escalate}, {u"mended"_s, ExceptionAct::Fix}};
    int count = 0;
    for (const auto& [name, act] : acts) {
        if (parser.isSet(name)) {
            ++count;
            m_act = act;
            m_value = act == ExceptionAct::Outcome || act == ExceptionAct::Assign ? parser.value(name) : QString();
        }
    }
    m_undo = parser.isSet(u"take-back"_s);
    m_rerun = parser.isSet(u"run-again"_s);
    m_startsCase = parser.isSet(u"start-case"_s);
    m_in = parser.value(u"in"_s);
    count += (m_undo ? 1 : 0) + (m_rerun ? 1 : 0) + (m_startsCase ? 1 : 0);
    if (!m_in.isEmpty() && !m_startsCase) {
        return wrong(tr("--in is of --start-case"));
    }
    if (count > 1) {
        return wrong(tr("one thing at a time"));
    }
    if (count == 1 && m_id.isEmpty()) {
        return wrong(tr("name the exception"));
    }
    if (m_act == ExceptionAct::Outcome) {
        const auto outcome = exceptionOutcomeNamed(m_value);
        if (!outcome) {
            return wrong(tr("there is no outcome %1").arg(m_value));
        }
        m_value = codeOf(*outcome);
    }
    m_note = parser.value(u"note"_s);
    return !m_note.isEmpty() && !m_act && !m_startsCase ? wrong(tr("--note is of something that is done")) : true;
}

bool ExceptionsCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"kind"_s, tr("Only of this kind: %1.").arg(typedCodes(allExceptionKinds())), u"KIND"_s},
                 {u"state"_s, tr("Only in this state: opened, owned, fixed, outcome-recorded, released."), u"STATE"_s},
                 {u"team"_s, tr("Only those of this team."), u"TEAM"_s},
                 {u"late"_s, tr("Only open ones past their deadline.")},
                 {u"looping"_s, tr("Only open ones that keep failing.")},
                 {u"all"_s, tr("Also those that are settled.")},
                 {u"ages"_s, tr("Tells how old they are, by age and by kind, instead of the list.")},
                 {u"csv"_s, tr("Also writes the list as CSV."), u"FILE"_s},
                 {u"record-outcome"_s, tr("Records how it ended: %1. Before that the letter is not sent again.").arg(typedCodes(allExceptionOutcomes())), u"OUTCOME"_s},
                 {u"take"_s, tr("Takes it.")},
                 {u"give-back"_s, tr("Gives it back.")},
                 {u"assign"_s, tr("Gives it to a team."), u"TEAM"_s},
                 {u"escalate"_s, tr("Gives it to the team that the rule names for that.")},
                 {u"mended"_s, tr("Notes that its cause is mended; takes a note.")},
                 {u"take-back"_s, tr("Takes the recorded outcome back, as long as nothing rests on it.")},
                 {u"run-again"_s, tr("Has the composition system run the failed job again, through the outbox.")},
                 {u"start-case"_s, tr("Has a workflow system lead it: starts a case about it, through the outbox.")},
                 {u"in"_s, tr("With --start-case: in which one, by name; needed where several are connected."), u"SYSTEM"_s},
                 {u"note"_s, tr("Why, or what was done; stays on record."), u"TEXT"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Tells what went wrong with the making, filing and sending of letters, each failure once: without an ID those that are open, what is due first;\n"
                   "with one its attempts, who has it and how it stands. ID is its own, or what its letter, run or batch is called. With an option something is\n"
                   "done about it; where a case of a workflow system leads it, that is asked as well, through the outbox."))) {
        return false;
    }
    if (parser.positionalArguments().size() > 1) {
        return wrong(tr("name one exception, or none"));
    }
    m_id = parser.positionalArguments().value(0);
    m_ages = parser.isSet(u"ages"_s);
    m_csv = parser.value(u"csv"_s);
    m_json = parser.isSet(u"json"_s);
    using Show = ui::ExceptionFilter::Show;
    const int shows = int(parser.isSet(u"late"_s)) + int(parser.isSet(u"looping"_s)) + int(parser.isSet(u"all"_s));
    if (shows > 1) {
        return wrong(tr("either --late, --looping or --all"));
    }
    m_filter.show = parser.isSet(u"late"_s) ? Show::Late : parser.isSet(u"looping"_s) ? Show::Looping : parser.isSet(u"all"_s) || parser.isSet(u"state"_s) || m_ages ? Show::All : Show::Open;
    m_filter.team = parser.value(u"team"_s);
    if (parser.isSet(u"kind"_s)) {
        m_filter.kind = exceptionKindNamed(parser.value(u"kind"_s));
        if (!m_filter.kind) {
            return wrong(tr("there is no kind %1").arg(parser.value(u"kind"_s)));
        }
    }
    if (parser.isSet(u"state"_s)) {
        m_filter.state = exceptionStateNamed(parser.value(u"state"_s));
        if (!m_filter.state) {
            return wrong(tr("there is no state %1").arg(parser.value(u"state"_s)));
        }
    }
    const bool isOfList = shows > 0 || m_filter.kind || m_filter.state || !m_filter.team.isEmpty() || m_ages || !m_csv.isEmpty();
    if (!m_id.isEmpty() && isOfList) {
        return wrong(tr("what narrows the list is not for one exception"));
    }
    return readActs(parser);
}

void ExceptionsCommand::run(Program& program)
{
    m_presenter = std::make_unique<ui::ExceptionsPresenter>(ui::ExceptionsParts{program.cache(), program.searches(), program.desk(), program.outbox(), program.dispatch(), program.sync(), program.clock(),
                                                                                program.businessZone(), Program::person()});
    connect(m_presenter.get(), &ui::ExceptionsPresenter::changed, this, &ExceptionsCommand::follow, Qt::QueuedConnection);
    connect(m_presenter.get(), &ui::ExceptionsPresenter::told, this, [this](const QString& sentence) { m_told = sentence; });
    connect(m_presenter.get(), &ui::ExceptionsPresenter::done, this, [this](bool isKept) {
        disconnect(m_presenter.get(), nullptr, this, nullptr);
        if (m_json) {
            printJson({{u"kept"_s, isKept}, {u"exception"_s, m_presenter->id()}, {u"told"_s, m_told}});
        } else if (isKept) {
            out() << m_told << Qt::endl;
        } else {
            complain(m_told);
        }
        finish(isKept ? Done : Failed);
    });
    m_presenter->read();
}

void ExceptionsCommand::follow()
{
    using Phase = ui::ExceptionsPresenter::Phase;
    if (m_presenter->phase() == Phase::Loading || m_isSaid) {
        return;
    }
    if (m_presenter->phase() == Phase::Failed) {
        m_isSaid = true;
        complain(m_presenter->failure());
        finish(Failed);
        return;
    }
    if (m_id.isEmpty()) {
        m_isSaid = true;
        tell();
        return;
    }
    if (!m_isAsked) {
        m_isAsked = true;
        const auto found = m_presenter->book().called(m_id);
        if (found.size() != 1) {
            m_isSaid = true;
            complain(found.empty() ? tr("nothing that is called %1 failed, as far as is known here").arg(m_id) : tr("several exceptions are called %1; say which:").arg(m_id));
            for (const evidence::LetterException* one : found) {
                err() << u"  "_s << one->id << Qt::endl;
            }
            finish(Usage);
            return;
        }
        m_presenter->open(found.front()->id);
        if (m_act || m_undo || m_rerun || m_startsCase) {
            m_isSaid = true;
            act();
            return;
        }
    }
    if (m_presenter->duplicates() && m_presenter->isAskedCaseKnown()) {
        m_isSaid = true;
        tellOne(*m_presenter->one());
        finish(Done);
    }
}

void ExceptionsCommand::startCase()
{
    const auto& systems = m_presenter->caseSystems();
    const auto named = std::ranges::find_if(systems, [this](const Repository& one) { return m_in.isEmpty() ? true : one.name.compare(m_in, Qt::CaseInsensitive) == 0; });
    if (m_in.isEmpty() && systems.size() > 1) {
        complain(tr("several workflow systems are connected: say which with --in"));
        finish(Usage);
    } else if (!systems.empty() && named == systems.end()) {
        complain(tr("no workflow system is called %1").arg(m_in));
        finish(Usage);
    } else {
        m_presenter->startCase(systems.empty() ? RepositoryId() : named->id, m_note);
    }
}

void ExceptionsCommand::act()
{
    if (m_startsCase) {
        startCase();
    } else if (m_undo) {
        m_presenter->undo(ExceptionAct::Outcome);
    } else if (m_rerun) {
        m_presenter->rerun();
    } else {
        m_presenter->act(*m_act, *m_act == ExceptionAct::Escalate ? m_presenter->book().rules.rule.escalation : m_value, m_note);
    }
}

void ExceptionsCommand::tell()
{
    for (const evidence::RuleFault& fault : m_presenter->book().rules.faults) {
        complain(tr("%1 is not understood and was left out: %2").arg(fault.file, fault.detail));
    }
    m_presenter->setFilter(m_filter);
    m_ages ? tellAges() : tellList();
    finish(writeCsv() ? Done : Failed);
}

bool ExceptionsCommand::writeCsv()
{
    if (m_csv.isEmpty()) {
        return true;
    }
    const ui::Leaving leaving{.what = u"exceptions"_s};
    if (const auto allowed = ui::mayLeave(leaving); !allowed) {
        complain(ui::errorText(allowed.error()));
        return false;
    }
    const QByteArray rows = evidence::exceptionsCsv(m_presenter->table().shown(), m_presenter->book().scope, m_presenter->book().at);
    QSaveFile file(m_csv);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size() && file.commit();
    if (isWritten) {
        ui::hasLeft(leaving, ui::leftBytes(rows));
    } else {
        complain(tr("%1 cannot be written: %2").arg(m_csv, file.errorString()));
    }
    return isWritten;
}

void ExceptionsCommand::tellList()
{
    const evidence::ExceptionBook& book = m_presenter->book();
    const auto& shown = m_presenter->table().shown();
    if (m_json) {
        QJsonArray rows;
        for (const evidence::LetterException* one : shown) {
            rows.append(evidence::exceptionLineJson(*one, book.at));
        }
        printJson({{u"at"_s, isoUtc(book.at)}, {u"counts"_s, evidence::exceptionCountsJson(book.counts)}, {u"total"_s, qint64(shown.size())}, {u"unnamed"_s, book.unnamed}, {u"whole"_s, !book.isPart}, {u"older"_s, book.older},
                   {u"exceptions"_s, rows}, {u"scope"_s, scopeJson(book.scope)}});
        return;
    }
    for (const evidence::LetterException* one : shown) {
        QStringList parts{one->id, ui::exceptionKindWord(one->kind), ui::exceptionName(*one), ui::exceptionStateWord(one->state), one->owner.isEmpty() ? one->team : one->owner, ui::exceptionAgeWords(*one, book.at),
                          one->isOpen() && one->isLate(book.at) ? tr("overdue") : QString(), one->isLooping ? tr("failed %Ln time(s)", nullptr, one->failures) : QString()};
        parts.removeAll(QString());
        out() << parts.join(u"  "_s) << Qt::endl;
    }
    out() << m_presenter->shownWords() << Qt::endl << m_presenter->scope() << Qt::endl;
}

void ExceptionsCommand::tellAges()
{
    const evidence::ExceptionAges& ages = m_presenter->ages();
    if (m_json) {
        QJsonObject json = evidence::exceptionAgesJson(ages);
        json.insert(u"at"_s, isoUtc(m_presenter->book().at));
        json.insert(u"scope"_s, scopeJson(m_presenter->book().scope));
        printJson(json);
        return;
    }
    for (const evidence::AgeClass& one : ages.classes) {
        out() << u"  "_s << ui::ageClassText(one) << u"  "_s << tr("%1, %2 overdue").arg(one.count).arg(one.late) << Qt::endl;
    }
    for (const evidence::KindAge& one : ages.kinds) {
        if (one.open.measured > 0) {
            out() << tr("%1: %2 open, median %3, nine in ten within %4").arg(ui::exceptionKindWord(one.kind)).arg(one.open.measured).arg(ui::lengthText(one.open.p50), ui::lengthText(one.open.p90)) << Qt::endl;
        }
        if (one.settled.measured > 0) {
            out() << tr("%1: %2 settled, median %3, nine in ten within %4").arg(ui::exceptionKindWord(one.kind)).arg(one.settled.measured).arg(ui::lengthText(one.settled.p50), ui::lengthText(one.settled.p90)) << Qt::endl;
        }
    }
    out() << m_presenter->scope() << Qt::endl;
}

void ExceptionsCommand::tellOne(const evidence::LetterException& one)
{
    const evidence::ExceptionBook& book = m_presenter->book();
    if (m_json) {
        QJsonObject json = evidence::exceptionJson(one, book.rules.rule, book.at);
        json.insert(u"madeTwice"_s, QJsonObject{{u"count"_s, m_presenter->duplicates()->count}, {u"documents"_s, QJsonArray::fromStringList(m_presenter->duplicates()->documents)},
                                                {u"copies"_s, qint64(m_presenter->duplicates()->copies.size())}});
        json.insert(u"scope"_s, scopeJson(book.scope));
        printJson(json);
        return;
    }
    out() << ui::exceptionName(one) << Qt::endl << one.id << Qt::endl;
    for (const ui::RecordFact& fact : ui::exceptionFacts(one, book.rules, m_presenter->telling(), m_presenter->askedCaseWords())) {
        out() << tr("%1: %2").arg(fact.name, fact.value) << Qt::endl;
    }
    if (const QString twice = ui::duplicatesWords(*m_presenter->duplicates()); !twice.isEmpty()) {
        out() << twice << Qt::endl;
    }
    for (const ui::ExceptionLine& line : ui::exceptionLines(one, m_presenter->telling())) {
        QStringList parts{line.time, line.title, line.detail};
        parts.removeAll(QString());
        out() << u"  "_s << parts.join(u"  "_s) << Qt::endl;
    }
    out() << scopeLine(book.scope) << Qt::endl;
}

} // namespace cf::cli
