// What leaves the page of a campaign: the report as HTML or PDF, a print of it, and the table of the waterfall.
#pragma once

#include "ui/campaign/campaign_presenter.h"

class QPagedPaintDevice;
class QWidget;

namespace cf::ui {

class CampaignOutput : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `over`. presenter: outlives it.
    CampaignOutput(CampaignPresenter& presenter, QWidget* over);

    void askAndSave(const QString& directory);
    /// HTML for a name that ends in .html, else PDF. Answered by told(); the file is there whole or not at all.
    void write(const QString& path);
    void askAndPrint();
    bool isReady() const; ///< all of it is known

Q_SIGNALS:
    void told(const QString& sentence);

private:
    CampaignPresenter& m_presenter;
    QWidget* m_over;
};

} // namespace cf::ui
