// counterfoil search QUERY [--limit N] [--facets F,F] [--count] [--explain] [--further] [--json | --csv]
#pragma once

#include "app/cli/command.h"
#include "models/query/parse.h"
#include "ui/search/further_presenter.h"

#include <QJsonArray>

namespace cf::cli {

class SearchCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool parseQuery(const QString& text);
    bool parseFacets(const QString& names);
    void askTotal(Program& program);
    void askFacets(Program& program);
    void askRows(Program& program);
    void takeRows(const std::vector<search::Row>& rows);
    void explain() const;
    void askFurther(Program& program);
    void printEnd();
    QJsonObject explanation() const;

    query::Query m_query;
    search::Question m_question;
    std::vector<search::Facet> m_facets;
    qint64 m_limit = 50; ///< 0: all
    bool m_count = false, m_explain = false, m_json = false, m_csv = false, m_goesFurther = false;

    search::Total m_total;
    std::vector<search::FacetCounts> m_facetCounts;
    QJsonArray m_rows;
    qint64 m_printed = 0;
    std::unique_ptr<ui::FurtherPresenter> m_further;
};

} // namespace cf::cli
