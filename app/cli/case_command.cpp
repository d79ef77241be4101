#include "app/cli/case_command.h"

#include "app/cli/query_argument.h"
#include "models/evidence/case/case_json.h"
#include "ui/workspaces/case_words_presenter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool CaseCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption finding(u"finding"_s, tr("Lists what does not fit over all cases and letters: case-unanswered, milestone-missed, case-package-incomplete, without-consent, without-case or event-without-letter."), u"KIND"_s);
    if (!parsed(parser, {finding, {u"json"_s, tr("Prints JSON.")}}, arguments,
                tr("Tells of one case of any type: the letters its milestones call for, what it holds, what is missing, and all that happened. ID is that of its\n"
                   "workspace or process, of what they stand for, or as letters name it. Exit code 3 when a milestone was missed, a document is missing, or\n"
                   "something is listed."))) {
        return false;
    }
    if (parser.positionalArguments().size() > 1) {
        return wrong(tr("name one case"));
    }
    m_id = parser.positionalArguments().value(0);
    m_json = parser.isSet(u"json"_s);
    m_finding = evidence::caseGapNamed(parser.value(finding));
    if (parser.isSet(finding) && !m_finding) {
        return wrong(tr("there is no kind %1").arg(parser.value(finding)));
    }
    return m_id.isEmpty() != m_finding.has_value() ? wrong(tr("name a case, or --finding")) : true;
}

void CaseCommand::run(Program& program)
{
    m_program = &program;
    const query::Calendar calendar{program.clock().now(), program.businessZone(), Qt::Monday};
    if (m_finding) {
        deliver(evidence::caseBook(program.cache(), calendar), this, [this](const Result<evidence::CaseBook>& book) { book ? tellGaps(*book) : finish(book.error()); });
        return;
    }
    deliver(evidence::caseOf(program.cache(), m_id, calendar), this, [this](const Result<evidence::ToldCase>& told) {
        if (told) {
            tellCase(*told);
            return;
        }
        if (told.error().kind == ErrorKind::NotFound || told.error().kind == ErrorKind::Conflict) {
            complain(told.error().kind == ErrorKind::NotFound ? tr("no workspace, no process and no letter is called %1").arg(m_id) : tr("several are called %1: %2").arg(m_id, told.error().detail));
            finish(Usage);
            return;
        }
        finish(told.error());
    });
}

void CaseCommand::complainOf(const evidence::CaseRules& rules)
{
    for (const std::vector<evidence::RuleFault>* faults : {&rules.faults, &rules.checklists.faults, &rules.disputes.faults}) {
        for (const evidence::RuleFault& fault : *faults) {
            complain(tr("%1 is not understood and was left out: %2").arg(fault.file, fault.detail));
        }
    }
}

void CaseCommand::tellCase(const evidence::ToldCase& told)
{
    complainOf(told.rules);
    const evidence::CaseFile& file = told.file;
    if (m_json) {
        QJsonObject json = evidence::caseJson(file);
        json.insert(u"scope"_s, scopeJson(told.scope));
        printJson(json);
    } else {
        const ui::TimeTelling telling{{}, {m_program->clock().now(), m_program->businessZone(), Qt::Monday}};
        out() << file.title << Qt::endl << ui::caseHeadline(file) << Qt::endl;
        if (!file.milestones.empty()) {
            out() << Qt::endl << tr("Milestones and their letters") << Qt::endl;
        }
        for (const evidence::MilestoneTrack& track : file.milestones) {
            const ui::StageWords words = ui::milestoneWords(file, track, telling);
            QStringList parts{words.name, words.state, words.document, words.time, words.calendar};
            parts.removeAll(QString());
            out() << u"  "_s << parts.join(u"  "_s) << Qt::endl;
        }
        for (const ui::DisputeSection& section : ui::caseSections(file, telling)) {
            out() << Qt::endl << section.title << (section.note.isEmpty() ? QString() : u": "_s + section.note) << Qt::endl;
            for (const ui::DisputeFact& one : section.facts) {
                if (one.isOnlyLink) {
                    continue;
                }
                out() << u"  "_s << one.fact.name << u"  "_s << one.fact.value << Qt::endl;
            }
        }
        out() << Qt::endl << tr("Timeline") << Qt::endl;
        for (const ui::DisputeLine& one : ui::caseLines(file, {}, telling)) {
            out() << u"  "_s << one.time << u"  "_s << one.told() << Qt::endl;
        }
        out() << Qt::endl << scopeLine(told.scope) << Qt::endl;
    }
    const auto isMissing = [](const evidence::CaseRequirement& one) { return one.state == evidence::CaseRequirement::State::Missing; };
    finish(file.missed() > 0 || file.isUnanswered() || std::ranges::any_of(file.checklist, isMissing) ? Partial : Done);
}

void CaseCommand::tellGaps(const evidence::CaseBook& book)
{
    complainOf(book.rules);
    const evidence::CaseGaps& gaps = book.of(*m_finding);
    if (m_json) {
        QJsonObject json = evidence::caseGapsJson(gaps);
        json.insert(u"scope"_s, scopeJson(book.scope));
        printJson(json);
    } else {
        const ui::TimeTelling telling{{}, {m_program->clock().now(), m_program->businessZone(), Qt::Monday}};
        out() << ui::gapTitle(gaps.kind) << Qt::endl;
        for (const evidence::CaseGap& one : gaps.list) {
            QStringList cells = ui::gapCells(one, book.rules, telling);
            cells.removeAll(QString());
            out() << u"  "_s << cells.join(u"  "_s) << Qt::endl;
        }
        out() << (gaps.hasSource ? ui::gapsSentence(gaps) : tr("nothing is connected that would tell")) << Qt::endl << scopeLine(book.scope) << Qt::endl;
    }
    finish(gaps.count > 0 ? Partial : Done);
}

} // namespace cf::cli
