// Activity: what people and the program did, newest first; whether it is as it was written; the files that others can check.
#pragma once

#include "ui/activity/activity_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class EmptyState;
class Facts;
class LinkButton;
class Notice;
class PageHead;
class WitnessView;

class ActivityWidget : public QWidget
{
    Q_OBJECT
public:
    ActivityWidget(const ActivityParts& parts, PageContext& context, QWidget* parent = nullptr);
    ActivityPresenter& presenter() { return m_presenter; }
    QTableView& table() { return *m_table; }
    void showSubject(const QString& subject); ///< an id: what was about it

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeHead();
    QWidget* makeFilters();
    QWidget* makeSide();
    void follow();
    void followFilters();
    void followEntry();
    void askSegment();
    void askProof();
    void ask(const QString& name, const QString& title, const QString& file, const std::function<void(const QString& path)>& then);

    PageContext& m_context;
    ActivityPresenter m_presenter;
    PageHead* m_head;
    Notice* m_notice;
    QComboBox *m_kind, *m_person, *m_day;
    QLineEdit* m_subject;
    QTableView* m_table;
    LinkButton* m_more;
    Facts *m_facts, *m_state;
    WitnessView* m_witness; ///< none where repositories are no witnesses
    QPushButton *m_verify = nullptr, *m_segment = nullptr, *m_proof = nullptr;
    EmptyState *m_trouble, *m_none;
    QStackedWidget *m_stack, *m_rows;
    QString m_filled; ///< what the boxes were filled with
};

/// The page for the window; its subject is an id. `parts` outlive it.
Page activityPage(const ActivityParts& parts);

} // namespace cf::ui
