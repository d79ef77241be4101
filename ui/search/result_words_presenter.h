// A row of a result in words. Dates stand in the zone of the query; the tool tip says which, and how exact the source
// was.
#pragma once

#include "models/items/result_texts.h"
#include "models/query/resolve.h"
#include "ui/search/scope_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

class ResultWords final : public items::ResultTexts
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ResultWords)

public:
    void setZone(const query::Zone& zone, const query::Calendar& calendar);
    void setDisconnected(const Disconnected& disconnected) { m_disconnected = disconnected; }

    QString header(search::Column column) const override;
    QString cell(const search::Row& row, search::Column column) const override;
    QString time(const search::Row& row, search::Column column) const override;
    QString whole(const search::Row& row, search::Column column) const override;
    QString spoken(const search::Row& row) const override;
    QString reference(const search::Row& row) const override;
    QString waiting() const override;

private:
    QString dateCell(const std::optional<Moment>& moment) const;
    QString dateWhole(const search::Row& row, const std::optional<Moment>& moment, bool sent) const;
    QString basis(const search::Row& row) const;
    QString repository(const search::Row& row, bool isWhole) const; ///< and whether it is disconnected

    query::Zone m_zone;
    query::Calendar m_calendar;
    Disconnected m_disconnected;
};

} // namespace cf::ui
