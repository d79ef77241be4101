#include "app/cli/search_command.h"

#include "app/cli/further_answers.h"
#include "app/cli/query_argument.h"
#include "models/evidence/result_export.h"
#include "models/query/print.h"
#include "models/query/sentence.h"
#include "ui/search/phrasebook_presenter.h"
#include "ui/search/scope_presenter.h"

#include <QJsonArray>

namespace cf::cli {

namespace {

/// Why it is not known, or not of all.
QString reasonOf(const search::NoDataYet& missing)
{
    return missing.isBeingMade  ? QStringLiteral("being-worked-out")
           : missing.isOfTraced ? QStringLiteral("not-traced")
           : missing.isOfNow    ? QStringLiteral("as-of-now-alone")
                                : QStringLiteral("not-told");
}

QJsonArray noDataJson(const std::vector<search::NoDataYet>& noData)
{
    QJsonArray array;
    for (const search::NoDataYet& missing : noData) {
        array.append(QJsonObject{{QStringLiteral("field"), QString(query::info(missing.field).name)},
                                 {QStringLiteral("repositories"), QJsonArray::fromStringList(missing.repositories)},
                                 {QStringLiteral("everywhere"), missing.everywhere},
                                 {QStringLiteral("reason"), reasonOf(missing)}});
    }
    return array;
}

QStringList columnCodes()
{
    const auto columns = evidence::exportColumns();
    return QStringList(columns.begin(), columns.end());
}

QJsonObject facetsJson(const std::vector<search::FacetCounts>& facets)
{
    QJsonObject object;
    for (const search::FacetCounts& facet : facets) {
        QJsonObject counts;
        for (const search::FacetCount& count : facet.counts) {
            counts.insert(count.value, count.count);
        }
        object.insert(search::facetName(facet.facet), counts);
    }
    return object;
}

} // namespace

bool SearchCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    // A query may begin with '-'; everything that is not an option of ours is the query.
    QStringList ours, words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        const bool valued = word == u"--limit" || word == u"--facets";
        if (valued && i + 1 < arguments.size()) {
            ours << word << arguments[++i];
        } else if (word.startsWith(u"--") || word == u"-h") {
            ours << word;
        } else {
            words << word;
        }
    }
    const QString facets = search::facetNames().join(QStringLiteral(", "));
    if (!parsed(parser,
                {{QStringLiteral("limit"), tr("At most N rows, 50 unless given; 0 for all."), QStringLiteral("N")},
                 {QStringLiteral("facets"), tr("Counts by these, of: %1.").arg(facets), QStringLiteral("F,F")},
                 {QStringLiteral("count"), tr("The total alone.")},
                 {QStringLiteral("explain"), tr("Says how the query was understood.")},
                 {QStringLiteral("further"),
                  tr("Asks the repositories' own searches as well, for what the cache does not hold; --limit is for each.")},
                 {QStringLiteral("json"), tr("Prints JSON.")},
                 {QStringLiteral("csv"), tr("Prints CSV.")}},
                ours,
                tr("Finds what was sent, newest first. An empty query means everything.\n"
                   "For example: channel:email sent:2025-03..2025-04 customer:12345 bounced"))) {
        return false;
    }
    m_count = parser.isSet(QStringLiteral("count"));
    m_explain = parser.isSet(QStringLiteral("explain"));
    m_json = parser.isSet(QStringLiteral("json"));
    m_csv = parser.isSet(QStringLiteral("csv"));
    m_goesFurther = parser.isSet(QStringLiteral("further"));
    if (m_json && m_csv) {
        return wrong(tr("either --json or --csv"));
    }
    if (m_goesFurther && (m_csv || m_count)) {
        return wrong(tr("--further goes with neither --csv nor --count"));
    }
    if (parser.isSet(QStringLiteral("limit"))) {
        bool number = false;
        m_limit = parser.value(QStringLiteral("limit")).toLongLong(&number);
        if (!number || m_limit < 0) {
            return wrong(tr("--limit takes a number from 0"));
        }
    }
    const bool named = parser.isSet(QStringLiteral("facets"));
    return parseFacets(named ? parser.value(QStringLiteral("facets")) : QString()) && parseQuery(words.join(u' '));
}

bool SearchCommand::parseFacets(const QString& names)
{
    for (const QString& name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto facet = search::facetNamed(name.trimmed());
        if (!facet) {
            return wrong(tr("no facet is called %1; there are: %2")
                             .arg(name.trimmed(), search::facetNames().join(QStringLiteral(", "))));
        }
        if (*facet == search::Facet::Hold) {
            noteStandingsAsked();
        }
        m_facets.push_back(*facet);
    }
    return true;
}

bool SearchCommand::parseQuery(const QString& text)
{
    std::optional<query::Query> understood = queryFrom(text);
    if (understood) {
        m_query = std::move(*understood);
    }
    return understood.has_value();
}

void SearchCommand::run(Program& program)
{
    m_question = {m_query, query::Calendar{program.clock().now(), program.businessZone(), Qt::Monday}};
    if (m_explain && !m_json && !m_csv) {
        explain();
    }
    askTotal(program);
}

QJsonObject SearchCommand::explanation() const
{
    return {{QStringLiteral("query"), query::print(m_query)},
            {QStringLiteral("sentence"),
             query::spoken(query::explain(m_query, m_question.calendar), query::EnglishPhrasebook())}};
}

void SearchCommand::explain() const
{
    out() << query::print(m_query) << Qt::endl;
    out() << ui::sentenceOf(m_query, m_question.calendar) << Qt::endl;
}

void SearchCommand::askTotal(Program& program)
{
    deliver(program.search().total(m_question), this, [this, &program](const Result<search::Total>& total) {
        if (!total) {
            finish(total.error());
            return;
        }
        m_total = *total;
        for (const search::NoDataYet& missing : m_total.noData) {
            complain(ui::noDataSentence(missing)); // as the window says it
        }
        if (m_count) {
            printEnd();
        } else {
            askFacets(program);
        }
    });
}

void SearchCommand::askFacets(Program& program)
{
    if (m_facets.empty()) {
        askRows(program);
        return;
    }
    deliver(program.search().facets(m_question, m_facets), this,
            [this, &program](const Result<std::vector<search::FacetCounts>>& facets) {
                if (!facets) {
                    finish(facets.error());
                    return;
                }
                m_facetCounts = *facets;
                askRows(program);
            });
}

void SearchCommand::askRows(Program& program)
{
    if (m_csv) {
        out() << columnCodes().join(u',') << QStringLiteral("\r\n");
    }
    // Rows arrive on a reader's thread and are handed over whole, so that output stays on this one.
    auto collected = std::make_shared<std::vector<search::Row>>();
    const auto asking =
        program.search().allRows(m_question, {}, [collected, limit = m_limit](const std::vector<search::Row>& rows) {
            for (const search::Row& row : rows) {
                if (limit > 0 && qint64(collected->size()) >= limit) {
                    return false;
                }
                collected->push_back(row);
            }
            return limit == 0 || qint64(collected->size()) < limit;
        });
    deliver(asking, this, [this, &program, collected](const Result<qint64>& handed) {
        const bool enough = !handed && handed.error().kind == ErrorKind::Cancelled;
        if (!handed && !enough) {
            finish(handed.error());
            return;
        }
        takeRows(*collected);
        if (m_goesFurther) {
            askFurther(program);
        } else {
            printEnd();
        }
    });
}

void SearchCommand::askFurther(Program& program)
{
    m_further = std::make_unique<ui::FurtherPresenter>(ui::FurtherPresenter::Parts{program.connections(), program.clock()});
    connect(m_further.get(), &ui::FurtherPresenter::finished, this, &SearchCommand::printEnd);
    deliver(program.cache().repositories(), this, [this](const Result<std::vector<Repository>>& repositories) {
        if (!repositories) {
            finish(repositories.error());
            return;
        }
        constexpr qint64 mostAtOnce = 1'000;
        m_further->ask(m_query, m_question.calendar, *repositories, int(std::min(m_limit, mostAtOnce)));
    });
}

void SearchCommand::takeRows(const std::vector<search::Row>& rows)
{
    for (const search::Row& row : rows) {
        ++m_printed;
        if (m_json) {
            m_rows.append(evidence::rowJson(row));
        } else if (m_csv) {
            out() << QString::fromUtf8(evidence::csvLine(row, columnCodes()));
        } else {
            out() << QStringLiteral("%1  %2  %3  %4  %5  %6")
                         .arg(evidence::exportDate(row.sent ? row.sent : row.issued).left(10).leftJustified(10),
                              row.id.value(), QString(code(row.channel)).leftJustified(6),
                              QString(code(row.state)).leftJustified(12),
                              row.recipient.isEmpty() ? row.customerId : row.recipient,
                              row.title.isEmpty() ? row.documentType : row.title)
                  << Qt::endl;
        }
    }
}

void SearchCommand::printEnd()
{
    if (m_json) {
        QJsonObject object{{QStringLiteral("total"), m_total.total},
                           {QStringLiteral("exact"), m_total.exact},
                           {QStringLiteral("scope"), scopeJson(m_total.scope)},
                           {QStringLiteral("zone"), zoneName(m_query.zone)}};
        if (!m_count) {
            object.insert(QStringLiteral("rows"), m_rows);
            object.insert(QStringLiteral("facets"), facetsJson(m_facetCounts));
        }
        if (!m_total.noData.empty() && !m_count) {
            object.insert(QStringLiteral("noDataYet"), noDataJson(m_total.noData));
        }
        if (m_explain) {
            object.insert(QStringLiteral("explain"), explanation());
        }
        if (m_further) {
            object.insert(QStringLiteral("further"), furtherJson(m_further->answers()));
        }
        printJson(object);
        finish(Done);
        return;
    }
    QTextStream& stream = m_csv ? err() : out();
    if (!m_csv) {
        for (const search::FacetCounts& facet : m_facetCounts) {
            stream << QString(search::facetName(facet.facet)) << Qt::endl;
            for (const search::FacetCount& count : facet.counts) {
                stream << QStringLiteral("  %1  %2")
                              .arg(count.count, 10)
                              .arg(count.value.isEmpty() ? tr("(none)") : count.value)
                       << Qt::endl;
            }
        }
    }
    stream << (m_total.exact ? QString() : QStringLiteral("≥ ")) << m_total.total
           << tr(" of %1; times: %2; %3")
                  .arg(m_total.population)
                  .arg(zoneName(m_query.zone), scopeLine(m_total.scope))
           << Qt::endl;
    if (!m_count && m_printed < m_total.total) {
        err() << tr("%1 rows shown; --limit 0 for all").arg(m_printed) << Qt::endl;
    }
    if (m_further) {
        printFurther(m_further->answers());
    }
    finish(Done);
}

} // namespace cf::cli
