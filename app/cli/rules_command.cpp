#include "app/cli/rules_command.h"

#include "app/cli/query_argument.h"
#include "models/evidence/result_export.h"
#include "models/evidence/rule_mismatches.h"
#include "models/query/print.h"
#include "ui/rules/rule_words_presenter.h"
#include "ui/search/export_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::cli {

bool RulesCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"violations"_s, tr("Writes the letters that break the rule: JSON Lines for a name that ends in .jsonl, else CSV."), u"FILE"_s},
                 {u"recipients"_s, tr("Writes the recipients of these letters, one line each, with the channel that is asked for and the one that was taken."), u"FILE"_s},
                 {u"campaign"_s, tr("Only the letters of this campaign."), u"NAME"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("The rules of the house and how many letters break each; with a name, that one with its query.\n"
                   "Searching for the query gives exactly these letters."))) {
        return false;
    }
    const QStringList names = parser.positionalArguments();
    if (names.size() > 1) {
        return wrong(tr("name one rule"));
    }
    m_name = names.value(0);
    m_path = parser.value(u"violations"_s);
    m_recipients = parser.value(u"recipients"_s);
    if (parser.isSet(u"campaign"_s)) {
        m_population = evidence::campaignQuery(parser.value(u"campaign"_s));
    }
    m_json = parser.isSet(u"json"_s);
    return (m_path.isEmpty() || !m_name.isEmpty()) || wrong(tr("name the rule whose violations are wanted"));
}

void RulesCommand::run(Program& program)
{
    m_calendar = {program.clock().now(), program.businessZone(), Qt::Monday};
    deliver(program.desk().beginRules(ui::rulesToBeginWith(), program.clock().now()), this, [this, &program](const Result<void>& begun) {
        begun ? ask(program) : finish(begun.error());
    });
}

void RulesCommand::ask(Program& program)
{
    deliver(program.desk().houseRules(), this, [this, &program](const Result<std::vector<HouseRule>>& rules) {
        if (!rules) {
            finish(rules.error());
            return;
        }
        std::vector<HouseRule> wanted;
        std::ranges::copy_if(*rules, std::back_inserter(wanted),
                             [this](const HouseRule& one) { return m_name.isEmpty() ? one.isOn : one.name.compare(m_name, Qt::CaseInsensitive) == 0; });
        if (!m_name.isEmpty() && wanted.empty()) {
            complain(tr("there is no rule %1").arg(m_name));
            finish(Usage);
            return;
        }
        deliver(evidence::judge(program.cache(), program.searches(), std::move(wanted), m_calendar, m_population), this, [this, &program](const Result<std::vector<evidence::RuleVerdict>>& verdicts) {
            verdicts ? judged(program, *verdicts) : finish(verdicts.error());
        });
    });
}

void RulesCommand::judged(Program& program, const std::vector<evidence::RuleVerdict>& verdicts)
{
    QJsonArray array;
    for (const evidence::RuleVerdict& verdict : verdicts) {
        m_code = verdict.violations.count > 0 ? Partial : m_code;
        if (m_json) {
            array.append(evidence::ruleJson(verdict));
        } else {
            print(verdict);
        }
    }
    const Scope scope = verdicts.empty() ? Scope() : verdicts.front().scope;
    if (m_json) {
        printJson({{u"rules"_s, array}, {u"scope"_s, scopeJson(scope)}});
    } else if (verdicts.empty()) {
        out() << tr("No rule is on.") << Qt::endl;
    } else {
        out() << scopeLine(scope) << Qt::endl;
    }
    if (!m_recipients.isEmpty()) {
        writeRecipients(program, verdicts);
    } else if (m_path.isEmpty()) {
        finish(m_code);
    } else if (!verdicts.front().problems.isNone()) {
        complain(ui::ruleProblem(verdicts.front()));
        finish(Usage);
    } else {
        write(program, verdicts.front());
    }
}

void RulesCommand::writeRecipients(Program& program, const std::vector<evidence::RuleVerdict>& verdicts)
{
    const evidence::MismatchesWanted wanted{m_recipients, u"Counterfoil "_s + QCoreApplication::applicationVersion(), m_calendar.now};
    deliver(evidence::writeMismatches(program.cache().readers(), program.searches(), verdicts, m_calendar, wanted), this,
            [this, &program, verdicts](const Result<evidence::MismatchesWritten>& written) {
                if (!written) {
                    finish(written.error());
                    return;
                }
                err() << tr("%1 recipients of %2 letters written to %3; %4 on another channel than is asked for")
                             .arg(written->recipients)
                             .arg(written->letters)
                             .arg(m_recipients)
                             .arg(written->differing)
                      << Qt::endl;
                if (m_path.isEmpty()) {
                    finish(m_code);
                } else {
                    write(program, verdicts.front());
                }
            });
}

void RulesCommand::print(const evidence::RuleVerdict& verdict) const
{
    if (!verdict.problems.isNone()) {
        out() << tr("%1: not judged; %2").arg(verdict.rule.name, ui::ruleProblem(verdict)) << Qt::endl;
        return;
    }
    out() << tr("%1: %2").arg(verdict.rule.name, ui::verdictWords(verdict)) << Qt::endl;
    if (m_name.isEmpty()) {
        return;
    }
    out() << u"  "_s << ui::ruleSentence(verdict.rule, m_calendar) << Qt::endl;
    if (!verdict.rule.reason.isEmpty()) {
        out() << u"  "_s << verdict.rule.reason << Qt::endl;
    }
    for (const evidence::UnapprovedUse& use : verdict.unapproved) {
        out() << u"  %1  %2"_s.arg(use.letters.count, 10).arg(ui::unapprovedWords(use)) << Qt::endl;
    }
    out() << u"  "_s << query::print(verdict.violations.query) << Qt::endl;
}

void RulesCommand::write(Program& program, const evidence::RuleVerdict& verdict)
{
    evidence::ExportOptions options;
    options.format = m_path.endsWith(u".jsonl") ? evidence::ExportFormat::JsonLines : evidence::ExportFormat::Csv;
    auto opened = evidence::ResultExport::open(m_path, options);
    if (!opened) {
        finish(opened.error());
        return;
    }
    const std::shared_ptr<evidence::ResultExport> file = std::move(*opened);
    const auto trouble = std::make_shared<std::optional<Error>>();
    const search::Question question{verdict.violations.query, m_calendar};
    const auto take = [file, trouble](const std::vector<search::Row>& rows) {
        if (const auto written = file->write(rows); !written) {
            *trouble = written.error();
        }
        return !*trouble;
    };
    deliver(program.search().allRows(question, {}, take), this, [this, file, trouble, verdict, at = program.clock().now()](const Result<qint64>& all) {
        if (*trouble || !all) {
            finish(*trouble ? **trouble : all.error());
            return;
        }
        const evidence::ExportClaim claim{query::print(verdict.violations.query), ui::ExportPresenter::zoneCode(verdict.violations.query.zone),
                                          u"Counterfoil "_s + QCoreApplication::applicationVersion(), at, verdict.violations.isExact, verdict.scope};
        if (const auto done = file->commit(claim); !done) {
            finish(done.error());
            return;
        }
        err() << tr("%1 letters written to %2").arg(file->count()).arg(m_path) << Qt::endl;
        finish(m_code);
    });
}

} // namespace cf::cli
