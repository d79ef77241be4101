// Hand-overs: what was intended and never evidenced, what was composed and not archived, what has no receipt, what was sent again unasked, and runs that failed.
#pragma once

#include "ui/handovers/hand_overs_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QAbstractButton;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class EmptyState;
class Facts;
class Histogram;
class Label;
class LinkButton;
class PageHead;
class SectionHeader;

class HandOversWidget : public QWidget
{
    Q_OBJECT
public:
    HandOversWidget(const HandOverParts& parts, PageContext& context, QWidget* parent = nullptr);

    HandOversPresenter& presenter() { return m_presenter; }
    void showSubject(const QString& subject); ///< "missed", "composed", "receipts", "reissues", "runs"; empty: as it was
    void save();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTabs();
    QWidget* makeBody();
    void follow();
    void followMonths();
    void followRow();
    void openRow(int row);

    PageContext& m_context;
    HandOversPresenter m_presenter;
    PageHead* m_head;
    std::array<QAbstractButton*, gapKinds.size()> m_tabs{};
    QTableView* m_table;
    Histogram* m_months;
    LinkButton* m_link; ///< to what is not listed here
    SectionHeader* m_detailHead;
    Facts* m_details;
    QWidget* m_detailPart = nullptr;
    Label *m_title, *m_explanation;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QWidget* m_export = nullptr;
};

/// The page for the window. `parts` outlive it.
Page handOversPage(const HandOverParts& parts);

} // namespace cf::ui
