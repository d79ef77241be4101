// Disputes: which are owed a letter, and the file of one with its three letters, its line of time, what is missing and what does not fit.
#pragma once

#include "ui/disputes/disputes_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace cf::ui {

class EmptyState;
class Label;
class LineOfTime;
class LinkButton;
class Notice;
class PageHead;
class StageRow;

class DisputesWidget : public QWidget
{
    Q_OBJECT
public:
    DisputesWidget(const DisputesParts& parts, PageContext& context, QWidget* parent = nullptr);
    DisputesPresenter& presenter() { return m_presenter; }
    /// "" for the list; "link:DOCUMENT" to choose the dispute that this letter belongs to; else any name of one.
    void showSubject(const QString& subject);
    bool back();
    /// By its ending: .csv, .json, .html, else PDF. Whole or not at all.
    void saveTo(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeHead();
    QWidget* makeList();
    QWidget* makeFile();
    QWidget* makeAnswers();
    QWidget* makeLinkForm();
    void addActions();
    void follow();
    void followList();
    void followFile();
    void followSections();
    void act(const DisputeFact& fact);
    void openRow(int row);
    void takeLink();
    void askAndSave();
    void askAndPrint();
    void openRules();
    void beginPack();

    PageContext& m_context;
    DisputesPresenter m_presenter;
    PageHead* m_head;
    QList<QWidget*> m_fileActions, m_listActions;
    QLineEdit *m_filter, *m_document = nullptr, *m_reason = nullptr;
    QList<LinkButton*> m_shows;
    QTableView* m_table;
    Notice* m_pendingNotice = nullptr;
    StageRow* m_stages;
    LineOfTime* m_line;
    Label* m_barred = nullptr;
    QList<QPushButton*> m_answers; ///< by stage
    QComboBox* m_role = nullptr;
    QPushButton *m_add = nullptr, *m_undo = nullptr;
    QVBoxLayout* m_sections = nullptr;
    EmptyState *m_empty, *m_trouble, *m_none;
    QStackedWidget *m_stack, *m_rows;
    std::vector<DisputeSection> m_shown;
};

/// The page for the window. `parts` outlive it.
Page disputesPage(const DisputesParts& parts);

} // namespace cf::ui
