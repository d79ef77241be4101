// The exceptions desk: what failed, who has it, how old it is; its outcome is recorded here before it may be made or sent again.
#pragma once

#include "ui/exceptions/exceptions_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class ChartPanel;
class EmptyState;
class Facts;
class Label;
class LegList;
class LinkButton;
class Notice;
class PageHead;

class ExceptionsWidget : public QWidget
{
    Q_OBJECT
public:
    ExceptionsWidget(const ExceptionsParts& parts, PageContext& context, QWidget* parent = nullptr);
    ExceptionsPresenter& presenter() { return m_presenter; }
    /// "ages" for the charts; else an exception: its id, or what its letter, run or batch is called. Empty: as it was.
    void showSubject(const QString& subject);
    void showAges(bool shown);
    bool back();
    /// By its ending: .csv, .json, .html, else PDF. Whole or not at all.
    void saveTo(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeHead();
    QWidget* makeTabs();
    QWidget* makeFilters();
    QWidget* makeList();
    QWidget* makeDetail();
    QWidget* makeAges();
    void addActions();
    void follow();
    void followFilters();
    void followDetail();
    void followAges();
    void choose();
    void ask(ExceptionAct act);
    void askForCase();
    void askAndSave();
    void askAndPrint();
    void openRow(int row);
    void takeSubject();

    PageContext& m_context;
    ExceptionsPresenter m_presenter;
    PageHead* m_head;
    QLineEdit* m_words;
    QComboBox *m_kind = nullptr, *m_state = nullptr, *m_team = nullptr, *m_unit = nullptr;
    QList<LinkButton*> m_shows;
    LinkButton *m_listTab = nullptr, *m_agesTab = nullptr, *m_age = nullptr;
    QTableView* m_table;
    Label *m_title, *m_bar, *m_twice;
    Notice* m_notice;
    Facts* m_facts;
    LegList* m_lines;
    QMap<QString, QPushButton*> m_acts;
    QWidget* m_detail = nullptr;
    std::array<ChartPanel*, 3> m_charts{};
    EmptyState *m_empty, *m_none;
    QStackedWidget *m_stack, *m_rows;
    QList<RecordFact> m_shownFacts;
    ExceptionFilter m_shownFilter;
    QString m_wanted; ///< subject to show once the book is read
    bool m_isAges = false, m_isFilling = false;
};

/// The page for the window. `parts` outlive it.
Page exceptionsPage(const ExceptionsParts& parts);

} // namespace cf::ui
