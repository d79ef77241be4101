#include "app/cli/matter_command.h"

#include "app/cli/query_argument.h"
#include "models/base/deliver.h"
#include "ui/matters/matter_presenter.h"

namespace cf::cli {

using namespace Qt::StringLiterals;

bool MatterCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser, {{u"json"_s, tr("Prints JSON.")}}, arguments,
                tr("Tells what carries the id of a matter, in whichever field, and whether that is all: repository by repository, with its time and its gaps.\n"
                   "The query it names is taken by search and certificate."))) {
        return false;
    }
    if (parser.positionalArguments().size() != 1) {
        return wrong(tr("name one id"));
    }
    m_matter = parser.positionalArguments().constFirst();
    m_json = parser.isSet(u"json"_s);
    return true;
}

void MatterCommand::run(Program& program)
{
    const query::Calendar calendar{program.clock().now(), program.businessZone(), Qt::Monday};
    deliver(evidence::matterOf(program.cache(), program.searches(), m_matter, calendar), this, [this, calendar](const Result<evidence::MatterStory>& matter) {
        if (!matter) {
            finish(matter.error());
            return;
        }
        if (m_json) {
            QJsonObject told = evidence::matterJson(*matter);
            told.insert(u"scope"_s, scopeJson(matter->total.scope));
            printJson(told);
        } else {
            print(*matter, calendar);
        }
        finish(matter->isComplete() ? Done : Partial);
    });
}

void MatterCommand::print(const evidence::MatterStory& matter, const query::Calendar& calendar) const
{
    const ui::TimeTelling telling{{}, calendar};
    out() << matter.query << Qt::endl;
    for (const ui::CustomerSection& section : ui::matterSections(matter, telling)) {
        out() << Qt::endl << section.title << Qt::endl;
        for (const ui::RecordFact& fact : section.facts) {
            out() << u"  %1  %2"_s.arg(fact.name.leftJustified(22), fact.value) << Qt::endl;
        }
    }
    out() << Qt::endl << scopeLine(matter.total.scope) << Qt::endl;
}

} // namespace cf::cli
