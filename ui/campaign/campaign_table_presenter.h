// The waterfall as a table: every step and every remainder, those that are zero as well.
#pragma once

#include "ui/campaign/campaign_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

class CampaignTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Step, Letters, Lost, Share, Meaning, ColumnCount };
    explicit CampaignTable(CampaignPresenter& presenter, QObject* parent = nullptr);
    const std::vector<CampaignItem>& items() const { return m_items; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Comma-separated, in stable codes, with the query of each: for a file.
    QByteArray csv() const;
    QString text() const; ///< tab-separated, in words: for the clipboard

private:
    void follow();
    CampaignPresenter& m_presenter;
    std::vector<CampaignItem> m_items;
};

} // namespace cf::ui
