#include "app/cli/query_argument.h"

#include "app/cli/command.h"
#include "models/search/search_index.h"
#include "ui/search/phrasebook_presenter.h"
#include "ui/workspaces/workspace_words_presenter.h"

namespace cf::cli {

namespace {

class QueryArgument
{
    Q_DECLARE_TR_FUNCTIONS(cf::cli::QueryArgument)
};

bool standingsAsked = false, decisionsAsked = false;

/// The query, a caret line under the part in error, and what is wrong with it.
void complainAbout(const QString& text, const query::ParseError& error)
{
    complain(ui::problemText(error));
    err() << QStringLiteral("  ") << text << Qt::endl;
    const qsizetype width = std::max<qsizetype>(1, error.span.end - error.span.begin);
    err() << QStringLiteral("  ") << QString(error.span.begin, u' ') << QString(width, u'^') << Qt::endl;
    const QString mended = error.fix ? (text.left(error.span.begin) + *error.fix + text.mid(error.span.end)).trimmed() : QString();
    if (!mended.isEmpty()) {
        err() << QStringLiteral("  ") << QueryArgument::tr("perhaps: %1").arg(mended) << Qt::endl;
    }
}

} // namespace

std::optional<query::Query> queryFrom(const QString& text)
{
    auto parsed = query::parse(text);
    if (!parsed && ui::isAskedOfWorkspaces(text)) {
        complain(QueryArgument::tr("this is asked of workspaces: counterfoil workspace --kind policy --renewal '<30d' --missing-notice"));
        return std::nullopt;
    }
    if (!parsed) {
        for (const query::ParseError& error : parsed.error()) {
            complainAbout(text, error);
        }
        return std::nullopt;
    }
    if (search::asksForStandings(*parsed)) {
        noteStandingsAsked();
    }
    decisionsAsked = decisionsAsked || search::asksForDecisions(*parsed);
    return std::move(*parsed);
}

void noteStandingsAsked() { standingsAsked = true; }
bool areStandingsAsked() { return standingsAsked; }
bool areDecisionsAsked() { return decisionsAsked; }

QString zoneName(const query::Zone& zone)
{
    switch (zone.kind) {
    case query::Zone::Kind::Customer: return QStringLiteral("customer");
    case query::Zone::Kind::Business: return QStringLiteral("business");
    case query::Zone::Kind::Utc: return QStringLiteral("utc");
    case query::Zone::Kind::Named: break;
    }
    return zone.name;
}

QJsonArray scopeJson(const Scope& scope)
{
    QJsonArray array;
    for (const Scope::Entry& entry : scope.entries) {
        array.append(QJsonObject{
            {QStringLiteral("repository"), entry.name},
            {QStringLiteral("completeTo"), entry.watermark ? QJsonValue(isoUtc(entry.watermark)) : QJsonValue()},
            {QStringLiteral("syncing"), entry.syncing},
            {QStringLiteral("gaps"), entry.gaps}});
    }
    return array;
}

QString scopeLine(const Scope& scope)
{
    QStringList told;
    for (const Scope::Entry& entry : scope.entries) {
        const QString complete = QueryArgument::tr("%1 complete to %2").arg(entry.name, entry.watermark ? isoUtc(entry.watermark) : QueryArgument::tr("nothing yet"));
        //: The first is "NAME complete to TIME"
        told << (entry.gaps > 0 ? QueryArgument::tr("%1 but for %Ln gap(s)", nullptr, int(entry.gaps)).arg(complete) : complete);
    }
    return told.join(QStringLiteral(", "));
}

} // namespace cf::cli
