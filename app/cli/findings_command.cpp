#include "app/cli/findings_command.h"

#include "app/cli/query_argument.h"

#include <QJsonArray>

namespace cf::cli {

using namespace Qt::StringLiterals;
using ui::BreachesPresenter;

bool FindingsCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"quick"_s, tr("Leaves out the kinds that look at every version of every template.")},
                 {u"json"_s, tr("Prints JSON.")},
                 {u"csv"_s, tr("Prints CSV.")}},
                arguments,
                tr("Counts what does not fit, over everything that is known: for each kind how often, or that nothing is connected which would tell. Without a\n"
                   "kind all are told. Exit code 3 when something was found or could not be counted."))) {
        return false;
    }
    m_quick = parser.isSet(u"quick"_s);
    m_json = parser.isSet(u"json"_s);
    m_csv = parser.isSet(u"csv"_s);
    m_wanted = parser.positionalArguments();
    for (const QString& one : m_wanted) {
        bool isKnown = false;
        for (int i = 0; i < evidence::breachKinds; ++i) {
            isKnown = isKnown || evidence::codeOf(evidence::Breach(i)) == one;
        }
        if (!isKnown) {
            return wrong(tr("there is no kind %1").arg(one));
        }
    }
    noteStandingsAsked(); // some kinds are questions of how letters stand
    return !(m_json && m_csv) || wrong(tr("--json or --csv, not both"));
}

void FindingsCommand::run(Program& program)
{
    m_presenter = std::make_unique<BreachesPresenter>(ui::BreachParts{program.cache(), program.searches(), program.desk(), program.clock(), program.businessZone(), {}, &program.outbox()});
    connect(m_presenter.get(), &BreachesPresenter::finished, this, &FindingsCommand::tell);
    m_presenter->start(m_quick ? BreachesPresenter::Reach::Quick : BreachesPresenter::Reach::All);
}

bool FindingsCommand::isWanted(const BreachesPresenter::Line& line) const
{
    const bool isLeftOut = m_quick && line.state == BreachesPresenter::State::NotCounted;
    return !isLeftOut && (m_wanted.isEmpty() || m_wanted.contains(evidence::codeOf(line.count.breach)));
}

void FindingsCommand::tell()
{
    QJsonArray told;
    bool isFound = false;
    for (const BreachesPresenter::Line& line : m_presenter->lines()) {
        if (!isWanted(line)) {
            continue;
        }
        const bool isCounted = line.state == BreachesPresenter::State::Counted;
        isFound = isFound || !isCounted || (line.count.hasSource && line.count.count > 0);
        if (line.state == BreachesPresenter::State::Failed) {
            complain(u"%1: %2"_s.arg(evidence::codeOf(line.count.breach), line.failure));
        }
        if (m_json) {
            told.append(evidence::breachJson(line.count));
        } else if (!m_csv && isCounted) {
            out() << evidence::codeOf(line.count.breach).toString().leftJustified(24) << u"  "_s
                  << (line.count.hasSource ? ui::breachNumber(line.count) : tr("not known: %1").arg(ui::breachUnknown(line.count.breach))) << u"  "_s
                  << ui::breachTitle(line.count.breach) << Qt::endl;
        }
    }
    if (m_json) {
        QJsonObject all{{u"findings"_s, told}};
        if (m_presenter->total()) {
            all.insert(u"scope"_s, scopeJson(m_presenter->total()->scope));
        }
        printJson(all);
    } else if (m_csv) {
        out() << m_presenter->csv() << Qt::flush;
    } else {
        out() << m_presenter->scope() << Qt::endl;
    }
    finish(isFound ? Partial : Done);
}

} // namespace cf::cli
