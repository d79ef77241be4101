#include "app/cli/requests_command.h"

#include "app/cli/query_argument.h"
#include "ui/requests/requests_presenter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

constexpr int most = 100'000;

} // namespace

bool RequestsCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption open(u"open"_s, tr("Only those of which something is still to happen."));
    const QCommandLineOption limit(u"limit"_s, tr("At most so many (200)."), u"N"_s);
    if (!parsed(parser, {open, limit, {u"json"_s, tr("Prints JSON.")}}, arguments,
                tr("Tells of letters that were asked for, the last first: with a REFERENCE all that one keeps, and what became of it. What is done is what the\n"
                   "workflow system and the archives show; a letter is made when an archive shows it."))) {
        return false;
    }
    if (parser.positionalArguments().size() > 1) {
        return wrong(tr("name one reference, or none"));
    }
    m_key = parser.positionalArguments().value(0);
    m_open = parser.isSet(open);
    m_json = parser.isSet(u"json"_s);
    if (parser.isSet(limit)) {
        bool isNumber = false;
        m_limit = parser.value(limit).toInt(&isNumber);
        if (!isNumber || m_limit < 1) {
            return wrong(tr("not a number: %1").arg(parser.value(limit)));
        }
    }
    return true;
}

void RequestsCommand::run(Program& program)
{
    m_program = &program;
    const int wanted = m_key.isEmpty() && !m_open ? m_limit : most;
    deliver(program.outbox().plansWithCommand(requestKind.toString(), wanted), this, [this](const Result<std::vector<outbox::PlanWithCommand>>& plans) {
        if (!plans) {
            finish(plans.error());
            return;
        }
        std::vector<evidence::AskedRequest> asked;
        for (const outbox::PlanWithCommand& one : *plans) {
            if (m_key.isEmpty() || one.plan.id == m_key) {
                asked.push_back({one.plan, one.first});
            }
        }
        if (!m_key.isEmpty() && asked.empty()) {
            complain(tr("there is no request %1").arg(m_key));
            finish(Usage);
            return;
        }
        const query::Calendar calendar{m_program->clock().now(), m_program->businessZone(), Qt::Monday};
        deliver(evidence::requestRegister(m_program->cache(), m_program->searches(), std::move(asked), calendar), this, [this](const Result<evidence::RequestRegister>& book) {
            if (!book) {
                finish(book.error());
                return;
            }
            m_key.isEmpty() || book->lines.empty() ? tell(*book) : tellOne(book->lines.front(), *book);
            finish(Done);
        });
    });
}

void RequestsCommand::tell(const evidence::RequestRegister& book)
{
    const ui::TimeTelling telling{{}, {book.at, m_program->businessZone(), Qt::Monday}};
    QJsonArray rows;
    int told = 0, open = 0;
    for (const evidence::RequestLine& one : book.lines) {
        open += isOpen(one.stage);
        if ((m_open && !isOpen(one.stage)) || told == m_limit) {
            continue;
        }
        ++told;
        if (m_json) {
            rows.append(evidence::requestLineJson(one));
            continue;
        }
        out() << QStringList{one.key, ui::instantWords(one.asked, telling), ui::presetWord(one.request.preset, one.request.presetName), one.request.subject, one.request.customer, ui::requestLineWord(one)}.join(u"  "_s)
              << Qt::endl;
    }
    if (m_json) {
        printJson({{u"scope"_s, scopeJson(book.scope)}, {u"known"_s, qint64(book.lines.size())}, {u"open"_s, open}, {u"unreadable"_s, book.unreadable}, {u"requests"_s, rows}});
        return;
    }
    if (book.unreadable > 0) {
        complain(tr("%Ln request(s) of another version of this program cannot be read", nullptr, int(book.unreadable)));
    }
    out() << tr("%1 of %2 requests, %3 open").arg(told).arg(book.lines.size()).arg(open) << Qt::endl << scopeLine(book.scope) << Qt::endl;
}

void RequestsCommand::tellOne(const evidence::RequestLine& line, const evidence::RequestRegister& book)
{
    if (m_json) {
        QJsonObject json = evidence::requestLineJson(line);
        json.insert(u"scope"_s, scopeJson(book.scope));
        printJson(json);
        return;
    }
    const ui::TimeTelling telling{{}, {book.at, m_program->businessZone(), Qt::Monday}};
    for (const ui::StageWords& step : ui::requestStages(line, telling)) {
        QStringList parts{step.name, step.state, step.time, step.document, step.calendar};
        parts.removeAll(QString());
        out() << parts.join(u"  "_s) << Qt::endl;
    }
    std::vector<ui::RequestSection> sections = ui::requestSections(line.request, telling);
    sections.insert(sections.begin(), ui::requestCourseSection(line, telling));
    for (const ui::RequestSection& section : sections) {
        out() << Qt::endl << section.title << (section.note.isEmpty() ? QString() : u": "_s + section.note) << Qt::endl;
        for (const ui::RecordFact& fact : section.facts) {
            out() << u"  "_s << fact.name << u"  "_s << fact.value << Qt::endl;
        }
    }
    out() << Qt::endl << scopeLine(book.scope) << Qt::endl;
}

} // namespace cf::cli
